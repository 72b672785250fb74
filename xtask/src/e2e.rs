//! What the programs in tests/e2e need around them: the built page, and drivers of a browser.

use std::path::Path;
use std::process::Command;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::process::{cargo, say, succeed};
use crate::project;
use crate::tools::npm_package;

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
    let outcomes: Vec<Result<(), String>> =
        sessions.engines.iter().map(|engine| test_in(*engine, sessions.only.as_deref(), &axe)).collect();
    outcomes.into_iter().collect()
}

/// Two at once is what two cores carry, and what keeps them busy while one waits.
const AT_ONCE: usize = 2;

fn test_in(engine: Engine, only: Option<&str>, axe: &Path) -> Result<(), String> {
    say(&format!("end-to-end tests in {}", engine.name()));
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
    test.args(only).env("AXE_SCRIPT", axe).env("SIMULATE", simulate);
    succeed(stage.tell(&mut test), "The failed test says what it saw; target/drivers/ has the driver's log.")
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
