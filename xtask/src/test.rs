//! `cargo xtask test`: everything that must hold, from the quickest check to the slowest.

mod wall;

use crate::arguments::Arguments;
use crate::e2e::Sessions;
use crate::engine::Engine;
use crate::process::{cargo, say, succeed};
use crate::site::{self, Effort};
use crate::tools::rust_target::{self, WASM};
use crate::tools::{self, browser};
use crate::{e2e, lighthouse, process, project, size};
use std::process::Command;

/// The files of tests/ that run inside a browser.
const BROWSER_TESTS: [&str; 2] = ["--test", "same_numbers"];

/// What was asked for.
struct Asked {
    sessions: Sessions,
    /// Whether the steps were named: then none of them may be left out.
    by_name: bool,
}

type Step = (&'static str, &'static str, fn(&Asked) -> Result<(), String>);

const STEPS: [Step; 11] = [
    ("fmt", "the code is formatted", |_| format()),
    ("clippy", "no compiler or clippy warning, on this machine and for the browser", |_| clippy()),
    ("wall", "the core builds without the browser", |_| wall::check()),
    ("licences", "everything that is built in may be, and comes from the registry", |_| licences()),
    ("advisories", "nothing that is built in has a known weakness or was withdrawn", |asked| advisories(asked.by_name)),
    ("native", "tests on this machine", |_| native()),
    ("wasm", "tests inside a browser", |_| wasm()),
    ("build", "the page builds", |_| site::build(Effort::Release)),
    ("budget", "what a first visit loads", |_| size::check()),
    ("lighthouse", "accessibility, good practice and how fast on a phone, as Lighthouse judges them", |_| {
        lighthouse::check()
    }),
    ("e2e", "whole sessions with the built page", |asked| e2e::test(&asked.sessions)),
];

/// The steps that look at the page in `dist/`.
const OF_THE_PAGE: [&str; 3] = ["budget", "lighthouse", "e2e"];

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    if arguments.flag("--list") {
        for (name, what, _) in STEPS {
            println!("{name:12}{what}");
        }
        return arguments.finish();
    }
    let engines = match arguments.option("--engine")?.as_deref() {
        None | Some("all") => Engine::ALL.to_vec(),
        Some(name) => vec![Engine::parse(name)?],
    };
    let sessions = Sessions { engines, only: arguments.option("--only")? };
    let wanted: Vec<String> = std::iter::from_fn(|| arguments.next_word()).collect();
    arguments.finish()?;
    if let Some(unknown) = wanted.iter().find(|name| STEPS.iter().all(|(step, ..)| step != name)) {
        return Err(format!("There is no step '{unknown}': `cargo xtask test --list` names them."));
    }
    let asked = Asked { sessions, by_name: !wanted.is_empty() };
    say_if_page_is_old(&wanted);
    for (name, what, check) in
        STEPS.iter().filter(|(name, ..)| wanted.is_empty() || wanted.iter().any(|wanted| wanted == name))
    {
        say(&format!("{name}: {what}"));
        check(&asked)?;
    }
    say("all of it holds");
    Ok(())
}

/// Says so where the steps look at a page that is older than what it is made of, and do not build it.
fn say_if_page_is_old(wanted: &[String]) {
    let has = |steps: &[&str]| wanted.iter().any(|wanted| steps.contains(&wanted.as_str()));
    if !has(&OF_THE_PAGE) || has(&["build"]) {
        return;
    }
    if let Some(newer) = project::newer_than_dist() {
        let newer = newer.display();
        say(&format!("{newer} is newer than the page in dist/, which is looked at as it is: add the step `build`"));
    }
}

fn format() -> Result<(), String> {
    succeed(&mut cargo(&["fmt", "--all", "--check"]), "Run `cargo fmt --all`.")
}

fn clippy() -> Result<(), String> {
    let cure = "The warnings above say what to change.";
    succeed(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]), cure)?;
    rust_target::ensure()?;
    let mut for_browser = cargo(&["clippy", "--target", WASM, "--lib", "--bins"]);
    succeed(for_browser.args(BROWSER_TESTS).args(["--", "-D", "warnings"]), cure)
}

/// Licences and origins by deny.toml.
fn licences() -> Result<(), String> {
    succeed(&mut deny(&["check", "licenses", "bans", "sources"])?, "deny.toml says what may be built in.")
}

/// The database of advisories is a repository, which no registry carries. A machine that reaches the registries alone can do without the check, where
/// nobody has asked for just that.
fn advisories(is_needed: bool) -> Result<(), String> {
    let cure = "The database of advisories is fetched from its repository: see that the network reaches it.";
    match succeed(&mut deny(&["fetch", "db"])?, cure) {
        Err(failed) if !is_needed => say(&format!("NOT CHECKED, and nothing else waits for it. {failed}")),
        Err(failed) => return Err(failed),
        Ok(()) => {
            let cure = "Update what is named, or say in deny.toml why it does no harm.";
            succeed(&mut deny(&["check", "advisories"])?, cure)?;
        }
    }
    Ok(())
}

fn deny(arguments: &[&str]) -> Result<Command, String> {
    let folder = tools::cargo_deny()?;
    let mut deny = cargo(&["deny"]);
    deny.args(arguments).env("PATH", process::path_with(&[&folder])?);
    Ok(deny)
}

fn native() -> Result<(), String> {
    let mut test = cargo(&["test", "--workspace", "--exclude", "e2e"]);
    if std::env::var_os("IL2_SKIP_REFERENCE").is_none() {
        test.env("IL2_REFERENCE_PYTHON", tools::scipy::python()?);
    }
    succeed(&mut test, "The failed test says what it saw.")
}

/// Tests compiled to WebAssembly and run in headless Chromium; webdriver.json holds the browser's options.
fn wasm() -> Result<(), String> {
    rust_target::ensure()?;
    let bindgen = tools::wasm_bindgen()?;
    let driver = browser::driver(Engine::Chromium)?;
    let mut test = cargo(&["test", "--target", WASM]);
    test.args(BROWSER_TESTS)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", bindgen.join("wasm-bindgen-test-runner"))
        .env("CHROMEDRIVER", driver)
        .env("PATH", process::path_with(&[&bindgen])?);
    succeed(&mut test, "The failed test says what it saw.")
}
