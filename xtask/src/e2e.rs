//! What the programs in tests/e2e need around them: the built page, and drivers of a browser.

mod retry;

use std::path::Path;
use std::process::Command;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::process::{cargo, overheard, say, succeed};
use crate::project;
use crate::tools::{browser, npm_package};
use retry::{Again, Verdict, verdict};

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
    let outcomes: Vec<Result<Again, String>> =
        sessions.engines.iter().map(|engine| test_in(*engine, sessions.only.as_deref(), &axe)).collect();
    for (engine, outcome) in sessions.engines.iter().zip(&outcomes) {
        if let Some(again) = outcome.as_ref().ok().filter(|again| again.all().next().is_some()) {
            say(&format!("{}: {}", engine.name(), again.said("had again, it held")));
        }
    }
    outcomes.into_iter().try_for_each(|outcome| outcome.map(drop))
}

/// Two at once is what two cores carry, and what keeps them busy while one waits.
const AT_ONCE: usize = 2;

/// How often a session is had whose browser dies every time.
const GOES: usize = 3;

/// Every session in an engine; those that did not hold the first time.
fn test_in(engine: Engine, only: Option<&str>, axe: &Path) -> Result<Again, String> {
    let name = engine.name();
    say(&format!("end-to-end tests in {name}"));
    let mut outcome = run_in(engine, &only.into_iter().collect::<Vec<_>>(), axe, only.is_none())?;
    let mut first = None;
    for _ in 1..GOES {
        let Verdict::Again(again) = outcome else { break };
        say(&format!("{name}: {}", again.said("each is had once more in a fresh browser")));
        let which: Vec<&str> = std::iter::once("--exact").chain(again.all()).collect();
        outcome = run_in(engine, &which, axe, false)?;
        first.get_or_insert(again);
    }
    match outcome {
        Verdict::Holds => Ok(first.unwrap_or_default()),
        Verdict::Again(again) => Err(format!("In {name} {}. {CURE}", again.said("so it was every time"))),
        Verdict::Fails => Err(format!("Sessions in {name} failed. {CURE}")),
    }
}

const CURE: &str = "The failed test says what it saw; target/drivers/ has the driver's log.";

/// Runs the sessions that these words choose, with drivers of their own.
fn run_in(engine: Engine, which: &[&str], axe: &Path, one_may_stumble: bool) -> Result<Verdict, String> {
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
    let lost = std::fs::read_to_string(&lost).unwrap_or_default();
    Ok(verdict(ended_well, &printed, &lost, one_may_stumble))
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
