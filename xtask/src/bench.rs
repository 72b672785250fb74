//! `cargo xtask bench`: how fast and how large it is, here and now. Numbers worth keeping go into docs/performance.md.

use crate::arguments::Arguments;
use crate::e2e::Stage;
use crate::engine::Engine;
use crate::lighthouse;
use crate::process::{cargo, command, find_program, say, succeed};
use crate::project;
use crate::site::{self, Effort};
use crate::size;
use crate::tools;
use std::process::Stdio;

type Part = (&'static str, &'static str, fn() -> Result<(), String>);

const PARTS: [Part; 6] = [
    ("core", "the core, on this machine", || bench("speed")),
    ("growth", "the cost against patients, weeks and cycles, as docs/plots/growth.svg", || bench("growth")),
    ("size", "what a first visit loads", || size::print(&project::dist()).map(drop)),
    ("page", "the page in a browser", page),
    ("lighthouse", "how fast the page opens on a phone, as Lighthouse judges it", lighthouse::measure),
    ("solvers", "published solvers on the same equations", solvers),
];

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    let no_build = arguments.flag("--no-build");
    let wanted: Vec<String> = std::iter::from_fn(|| arguments.next_word()).collect();
    arguments.finish()?;
    if let Some(unknown) = wanted.iter().find(|name| PARTS.iter().all(|(part, ..)| part != name)) {
        return Err(format!("There is no part '{unknown}': say core, growth, size, page, lighthouse or solvers."));
    }
    // Only when named: the published solvers are compiled first, for minutes; the growth is written into the documents.
    let by_name_only = ["solvers", "growth"];
    let is_wanted =
        |name: &str| (wanted.is_empty() && !by_name_only.contains(&name)) || wanted.iter().any(|wanted| wanted == name);
    if !no_build && ["size", "page", "lighthouse"].into_iter().any(is_wanted) {
        site::build(Effort::Release)?;
    }
    for (_, what, measure) in PARTS.iter().filter(|(name, ..)| is_wanted(name)) {
        say(what);
        measure()?;
    }
    Ok(())
}

/// One of the package's own benchmarks.
fn bench(name: &str) -> Result<(), String> {
    succeed(&mut cargo(&["bench", "--quiet", "--package", "il2-explorer", "--bench", name]), "The error is above.")
}

/// In its own package, so that what the project is compared with is no part of it.
fn solvers() -> Result<(), String> {
    let folder = project::root().join("benches").join("published-solvers");
    let target = project::target().join("published-solvers");
    let case = target.join("case.json");
    let with_cvode = has_cvode();
    if !with_cvode {
        say("SUNDIALS CVODE is left out: its C library is not here (on Debian `apt-get install libsundials-dev`)");
    }
    let features: &[&str] = if with_cvode { &["--features", "cvode"] } else { &[] };
    let mut rust = cargo(&["run", "--quiet", "--release", "--locked"]);
    rust.args(features).arg("--");
    succeed(rust.arg(&case).current_dir(&folder).env("CARGO_TARGET_DIR", target), "The error is above.")?;
    let mut python = command(tools::python_packages::REFERENCE.python()?, &[]);
    succeed(python.arg(folder.join("lsoda.py")).arg(&case), "The error is above.")
}

/// Whether a C compiler finds SUNDIALS.
fn has_cvode() -> bool {
    let Some(compiler) = find_program("cc") else { return false };
    let mut check = command(compiler, &["-fsyntax-only", "-include", "cvode/cvode.h", "-x", "c", "/dev/null"]);
    check.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn page() -> Result<(), String> {
    let stage = Stage::set(Engine::Chromium, 1)?;
    let mut bench = cargo(&["run", "--quiet", "--package", "e2e", "--bin", "bench"]);
    succeed(stage.tell(&mut bench), "The error is above.")
}
