//! What the programs in tests/e2e need around them: the built page, and drivers of a browser.

mod verdict;

use std::path::Path;
use std::process::Command;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::process::{cargo, overheard, say, succeed};
use crate::project;
use crate::tools::{browser, npm_package};
use verdict::{Verdict, verdict};

/// Which sessions to have.
pub(crate) struct Sessions {
    /// In which engines.
    pub(crate) engines: Vec<Engine>,
    /// Part of a test's name; all tests where there is none.
    pub(crate) only: Option<String>,
}

/// Runs the tests of whole sessions with the page, as a person would have them.
pub(crate) fn test(sessions: &Sessions) -> Result<(), String> {
    let axe = npm_package::axe_script()?;
    // The command with whose numbers the page's are compared, as the native tests have built it.
    succeed(&mut cargo(&["build", "--quiet", "--example", "simulate"]), "The error is above.")?;
    // Every engine is heard before the first failure ends it: what fails in one alone says more.
    let outcomes: Vec<Result<Vec<String>, String>> =
        sessions.engines.iter().map(|engine| test_in(*engine, sessions.only.as_deref(), &axe)).collect();
    for (engine, outcome) in sessions.engines.iter().zip(&outcomes) {
        if let Some(lost) = outcome.as_ref().ok().filter(|lost| !lost.is_empty()) {
            say(&format!("{}: the browser died under {}, which held in a fresh one", engine.name(), lost.join(", ")));
        }
    }
    outcomes.into_iter().try_for_each(|outcome| outcome.map(drop))
}

/// Two at once is what two cores carry, and what keeps them busy while one waits.
const AT_ONCE: usize = 2;

/// Every session in an engine; those that held in a second browser only, because the first died.
fn test_in(engine: Engine, only: Option<&str>, axe: &Path) -> Result<Vec<String>, String> {
    let name = engine.name();
    say(&format!("end-to-end tests in {name}"));
    match run_in(engine, &only.into_iter().collect::<Vec<_>>(), axe)? {
        Verdict::Holds => Ok(Vec::new()),
        Verdict::Fails => Err(format!("Sessions in {name} failed. {CURE}")),
        Verdict::Lost(lost) => {
            say(&format!("{name}: the browser died under {}; each is had once more in a fresh one", lost.join(", ")));
            let again: Vec<&str> = std::iter::once("--exact").chain(lost.iter().map(String::as_str)).collect();
            match run_in(engine, &again, axe)? {
                Verdict::Holds => Ok(lost),
                Verdict::Lost(twice) => {
                    Err(format!("In {name} the browser died twice under {}. {CURE}", twice.join(", ")))
                }
                Verdict::Fails => Err(format!("Sessions in {name} failed. {CURE}")),
            }
        }
    }
}

const CURE: &str = "The failed test says what it saw; target/drivers/ has the driver's log.";

/// Runs the sessions that these words choose, with drivers of their own.
fn run_in(engine: Engine, which: &[&str], axe: &Path) -> Result<Verdict, String> {
    let stage = Stage::set(engine, AT_ONCE)?;
    let threads = AT_ONCE.to_string();
    let mut test = cargo(&[
        "test",
        "--package",
        "e2e",
        "--test",
        "sessions",
        "--",
        "--include-ignored",
        "--test-threads",
        &threads,
    ]);
    let simulate = project::target().join("debug/examples/simulate");
    let lost = browser::log_folder()?.join(format!("{}-lost", engine.name()));
    // None from an earlier run; there may be none at all.
    let _ = std::fs::remove_file(&lost);
    test.args(which).env("AXE_SCRIPT", axe).env("SIMULATE", simulate).env("LOST_SESSIONS", &lost);
    let (ended_well, printed) = overheard(stage.tell(&mut test))?;
    Ok(verdict(ended_well, &printed, &std::fs::read_to_string(&lost).unwrap_or_default()))
}

/// Drivers of one engine, running as long as this lives.
pub(crate) struct Stage {
    drivers: Vec<Driver>,
    engine: Engine,
}

impl Stage {
    /// With so many drivers: those of Firefox and WebKit grant one session each.
    pub(crate) fn set(engine: Engine, drivers: usize) -> Result<Self, String> {
        if !project::dist().join("index.html").is_file() {
            return Err("dist/ has no page: run `cargo xtask build`.".to_owned());
        }
        let drivers = (1..=drivers).map(|number| Driver::start(engine, number)).collect::<Result<_, _>>()?;
        Ok(Self { drivers, engine })
    }

    /// Tells a program where everything is.
    pub(crate) fn tell<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        let addresses: Vec<&str> = self.drivers.iter().map(|driver| driver.address.as_str()).collect();
        command.env("WEBDRIVER_ADDRESSES", addresses.join(" ")).env("ENGINE", self.engine.name())
    }
}
