//! What the programs in tests/e2e need around them: the built page on a server, and a browser's driver.

use std::path::Path;
use std::process::Command;
use std::thread;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::process::{cargo, say, succeed};
use crate::project;
use crate::server::Site;
use crate::tools::npm_package;

/// Not the root of the host: the page must work under any path.
const UNDER: &str = "/some/path/";

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
    // Every engine is heard before the first failure ends it: what fails in one alone says more.
    let outcomes: Vec<Result<(), String>> =
        sessions.engines.iter().map(|engine| test_in(*engine, sessions.only.as_deref(), &axe)).collect();
    outcomes.into_iter().collect()
}

fn test_in(engine: Engine, only: Option<&str>, axe: &Path) -> Result<(), String> {
    say(&format!("end-to-end tests in {}", engine.name()));
    let stage = Stage::set(engine)?;
    // Two browsers at once is what two cores carry; the other drivers grant only one session at a time.
    let threads = if engine == Engine::Chromium { "2" } else { "1" };
    let mut test =
        cargo(&["test", "--no-fail-fast", "--package", "e2e", "--", "--include-ignored", "--test-threads", threads]);
    test.args(only).env("AXE_SCRIPT", axe);
    succeed(stage.tell(&mut test), "The failed test says what it saw; target/drivers/ has the driver's log.")
}

/// A server and a driver, running as long as this lives.
pub(crate) struct Stage {
    page_address: String,
    driver: Driver,
    engine: Engine,
}

impl Stage {
    pub(crate) fn set(engine: Engine) -> Result<Self, String> {
        if !project::dist().join("index.html").is_file() {
            return Err("dist/ has no page: run `cargo xtask build`.".to_owned());
        }
        let driver = Driver::start(engine)?;
        let site = Site::bind(project::dist(), UNDER, 0)?;
        let page_address = site.address();
        thread::spawn(move || site.serve());
        Ok(Self { page_address, driver, engine })
    }

    /// Tells a program where everything is.
    pub(crate) fn tell<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env("PAGE_ADDRESS", &self.page_address)
            .env("WEBDRIVER_ADDRESS", &self.driver.address)
            .env("ENGINE", self.engine.name())
    }
}
