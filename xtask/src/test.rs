//! `cargo xtask test`: everything that must hold, from the quickest check to the slowest.

mod background;
mod core_isolation;
mod timing;

use crate::arguments::Arguments;
use crate::e2e::{Selection, Sessions};
use crate::engine::Engine;
use crate::process::{cargo, say, succeed};
use crate::site::{self, Effort};
use crate::tools::python_packages;
use crate::tools::rust_target::{self, WASM};
use crate::tools::{self, browser};
use crate::{addresses, e2e, imports, lighthouse, process, project, screenshots, size};
use background::Build;
use std::cell::{Cell, RefCell};
use std::process::Command;
use timing::Times;

/// The files of tests/ that run inside a browser.
const BROWSER_TESTS: [&str; 2] = ["--test", "same_numbers"];

/// What was asked for.
struct Asked {
    sessions: Sessions,
    /// Whether the steps were named: then none of them may be left out.
    by_name: bool,
    /// The page's build, where it runs next to other steps.
    build: RefCell<Option<Build>>,
    /// The step that could not be run.
    left_out: Cell<Option<&'static str>>,
}

type Step = (&'static str, &'static str, fn(&Asked) -> Result<(), String>);

const STEPS: [Step; 15] = [
    ("fmt", "the code is formatted", |_| format()),
    ("readme", "the picture in README.md is of the page as it is", |_| screenshots::check_readme()),
    ("clippy", "no compiler or clippy warning, on this machine and for the browser", |_| clippy()),
    ("core", "the core builds without the browser", |_| core_isolation::check()),
    ("imports", "no larger circle of files that import each other", |_| imports::check()),
    ("licences", "everything that is built in may be, and comes from the registry", |_| licences()),
    ("citation", "CITATION.cff is valid, as cffconvert reads it", |_| citation()),
    ("native", "tests on this machine", |_| native()),
    ("wasm", "tests inside a browser", |_| wasm()),
    ("build", "the page builds", |asked| build(asked)),
    ("budget", "what a first visit loads", |_| size::check()),
    ("addresses", "the page asks no other host, and does not know its own address", |_| addresses::check()),
    (
        "lighthouse",
        "accessibility, good practice and what moves on a phone while the page loads, as Lighthouse judges them",
        |_| lighthouse::check(),
    ),
    ("e2e", "whole sessions with the built page", |asked| e2e::test(&asked.sessions)),
    (ADVISORIES, "nothing that is built in has a known weakness or was withdrawn", advisories),
];

/// The step that depends on what others publish and on a network: the last, so that what it finds hides nothing else.
const ADVISORIES: &str = "advisories";

/// The steps that look at the page in `dist/`.
const OF_THE_PAGE: [&str; 4] = ["budget", "addresses", "lighthouse", "e2e"];

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    if arguments.flag("--list") {
        for (name, what, _) in STEPS {
            println!("{name:12}{what}");
        }
        return arguments.finish();
    }
    let engines = engines(arguments.option("--engine")?.as_deref())?;
    let full = arguments.flag("--full");
    let selection = match arguments.option("--only")? {
        Some(part) => Selection::Only(part),
        None if full => Selection::Full,
        None => Selection::Usual,
    };
    let sessions = Sessions { engines, selection };
    let wanted: Vec<String> = std::iter::from_fn(|| arguments.next_word()).collect();
    arguments.finish()?;
    if let Some(unknown) = wanted.iter().find(|name| STEPS.iter().all(|(step, ..)| step != name)) {
        return Err(format!("There is no step '{unknown}': `cargo xtask test --list` names them."));
    }
    let build = if wanted.is_empty() { Some(start_build()?) } else { None };
    let asked = Asked { sessions, by_name: !wanted.is_empty(), build: RefCell::new(build), left_out: Cell::new(None) };
    say_if_page_is_old(&wanted);
    let mut times = Times::start();
    for (name, what, check) in
        STEPS.iter().filter(|(name, ..)| wanted.is_empty() || wanted.iter().any(|wanted| wanted == name))
    {
        say(&format!("{name}: {what}"));
        let outcome = check(&asked);
        times.step(name);
        if let Err(failed) = outcome {
            times.print();
            return Err(failed);
        }
    }
    times.print();
    say(match asked.left_out.get() {
        Some(name) => format!("all of it holds, except that {name} were NOT CHECKED"),
        None => "all of it holds".to_owned(),
    }
    .as_str());
    Ok(())
}

/// Starts the page's build, with the tools that the other steps use too.
fn start_build() -> Result<Build, String> {
    tools::for_building(Effort::Release)?;
    Build::start()
}

fn build(asked: &Asked) -> Result<(), String> {
    let running = asked.build.take();
    running.map_or_else(|| site::build(Effort::Release), Build::finish)
}

/// The engines of an argument of `--engine`, or of none.
pub(crate) fn engines(named: Option<&str>) -> Result<Vec<Engine>, String> {
    match named {
        None | Some("all") => Ok(Engine::ALL.to_vec()),
        Some(name) => Ok(vec![Engine::parse(name)?]),
    }
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
    succeed(&mut cargo(&["fmt", "--all", "--check"]), "Run `cargo fmt --all`.")?;
    // Another workspace.
    let manifest = format!("{}/Cargo.toml", tools::WASM_TOOLS);
    let cure = format!("Run `cargo fmt --manifest-path {manifest}`.");
    succeed(&mut cargo(&["fmt", "--manifest-path", &manifest, "--check"]), &cure)
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

/// The database of advisories is a repository, which no registry carries. A network that reaches only the registries leaves the check out,
/// unless the step was named.
fn advisories(asked: &Asked) -> Result<(), String> {
    let cure = "The database of advisories is fetched from its repository: see that the network reaches it.";
    match succeed(&mut deny(&["fetch", "db"])?, cure) {
        Err(failed) if !asked.by_name => {
            asked.left_out.set(Some(ADVISORIES));
            say(&format!("NOT CHECKED. {failed}"));
        }
        Err(failed) => return Err(failed),
        Ok(()) => {
            let cure = "Every other step holds. Update the crate that is named above (`cargo update -p CRATE`), replace it, or excuse \
                        the advisory in deny.toml with the reason why it does no harm here.";
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
        test.env("IL2_REFERENCE_PYTHON", python_packages::REFERENCE.python()?);
        test.env("IL2_OUTSIDE_PYTHON", python_packages::OUTSIDE.python()?);
    }
    if !has_r() {
        say(NO_R);
    }
    succeed(&mut test, "The failed test says what it saw.")
}

/// What is said where R is missing. It is no package of a registry that a user's cache could hold.
const NO_R: &str = "NOT CHECKED: the exported R script, since R with deSolve is missing \
                    (on Debian `apt-get install r-base-core r-cran-desolve`)";

/// Whether R is there, with the package that the exported script needs.
fn has_r() -> bool {
    let asks = ["-e", "quit(status = !requireNamespace(\"deSolve\", quietly = TRUE))"];
    process::find_program("Rscript")
        .is_some_and(|r| process::command(r, &asks).status().is_ok_and(|status| status.success()))
}

/// CITATION.cff by the program that reads it.
fn citation() -> Result<(), String> {
    let cffconvert = python_packages::OUTSIDE.python()?.with_file_name("cffconvert");
    let mut check = process::command(cffconvert, &["--validate", "--infile", "CITATION.cff"]);
    succeed(check.current_dir(project::root()), "The lines above say what CITATION.cff has wrong.")
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

#[cfg(test)]
#[allow(clippy::expect_used)] // a file that is not there is a failure
mod tests {
    use super::*;
    use crate::site_files::text;

    #[test]
    fn advisories_come_last_so_that_they_hide_nothing() {
        assert_eq!(STEPS.last().map(|step| step.0), Some(ADVISORIES));
    }

    /// Crates that their authors have given up, as the database of advisories names them.
    const UNMAINTAINED: [(&str, &str); 3] =
        [("bincode", "RUSTSEC-2025-0141"), ("paste", "RUSTSEC-2024-0436"), ("proc-macro-error", "RUSTSEC-2024-0370")];

    #[test]
    fn a_crate_that_was_given_up_is_no_dependency_of_ours_and_is_excused_with_a_reason() {
        let read = |name: &str| text(&project::root().join(name)).expect("the repository has it");
        let (excuses, lock, ours) = (read("deny.toml"), read("Cargo.lock"), read("Cargo.toml"));
        for (name, advisory) in UNMAINTAINED {
            assert!(ours.lines().all(|line| !line.starts_with(&format!("{name} = "))), "{name} is in Cargo.toml");
            let excuse = excuses.lines().find(|line| line.contains(&format!("id = \"{advisory}\"")));
            let reason = excuse.and_then(|line| line.split_once("reason = \"")).map_or("", |(_, reason)| reason);
            let is_locked = lock.contains(&format!("name = \"{name}\"\n"));
            assert_eq!(is_locked, reason.len() > 40, "{name}: in Cargo.lock, and why that is no harm: {reason}");
        }
    }

    #[test]
    fn the_toolchain_is_the_one_that_cargo_toml_names() {
        let read = |name: &str| text(&project::root().join(name)).expect("the repository has it");
        let value = |text: &str, key: &str| -> String {
            let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""));
            line.unwrap_or_default().trim_end_matches('"').to_owned()
        };
        let (channel, least) =
            (value(&read("rust-toolchain.toml"), "channel"), value(&read("Cargo.toml"), "rust-version"));
        assert!(!least.is_empty() && channel.starts_with(&format!("{least}.")), "{channel}, {least}");
    }

    /// The text under a job's name in a workflow.
    fn job(workflow: &str, name: &str) -> String {
        let lines = workflow.lines().skip_while(|line| *line != format!("  {name}:")).skip(1);
        lines.take_while(|line| line.is_empty() || line.starts_with("    ")).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_page_goes_live_only_after_every_check() {
        let read = |name: &str| {
            text(&project::root().join(".github/workflows").join(name)).expect("the repository has the workflow")
        };
        let (pages, checks) = (read("pages.yml"), read("checks.yml"));
        assert!(job(&pages, "checks").contains("uses: ./.github/workflows/checks.yml"));
        assert!(job(&pages, "deploy").contains("needs: checks"));
        assert!(checks.contains("\n  pull_request:") && checks.contains("\n  workflow_call:"));
        assert!(job(&checks, "browsers").contains("needs: quick"));
        // Every step is run by one of the two jobs, but for the timed one, the one that is apart, and the picture in README.md, which
        // is taken for a release and not for each change.
        let run = format!("{} {}", job(&checks, "quick"), job(&checks, "browsers"));
        for (name, ..) in STEPS.iter().filter(|(name, ..)| ![ADVISORIES, "lighthouse", "readme"].contains(name)) {
            let named = run.lines().filter(|line| line.contains("cargo xtask test"));
            assert!(named.clone().any(|line| line.split(' ').any(|word| word == *name)), "{name}");
        }
        assert!(read("advisories.yml").contains("cargo xtask test advisories"));
    }

    #[test]
    fn every_action_is_pinned_by_its_commit() {
        let folder = project::root().join(".github/workflows");
        for name in crate::site_files::files(&folder).expect("the repository has workflows") {
            let workflow = text(&folder.join(&name)).expect("a workflow is text");
            for action in workflow.lines().filter_map(|line| line.trim_start_matches(['-', ' ']).strip_prefix("uses: "))
            {
                let commit = action.split_once('@').and_then(|(_, after)| after.split(' ').next()).unwrap_or_default();
                let is_commit = commit.len() == 40 && commit.chars().all(|letter| letter.is_ascii_hexdigit());
                assert!(is_commit || action.starts_with("./"), "{name}: {action}");
            }
        }
    }
}
