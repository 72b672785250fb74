//! What the programs in tests/e2e need around them: the built page on a server, and a browser's driver.

use std::process::Command;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::process::{cargo, say, succeed};
use crate::project;
use crate::server::Site;
use crate::tools::npm_package;

/// Not the root of the host: the page must work under any path.
const UNDER: &str = "/some/path/";

/// Runs the tests of whole sessions with the page, as a person would have them.
pub(crate) fn test(engine: Engine) -> Result<(), String> {
    say(&format!("end-to-end tests in {}", engine.name()));
    let axe = npm_package::axe_script()?;
    let stage = Stage::set(engine)?;
    // Two browsers at once is what two cores carry; WebKit's driver grants only one session at a time.
    let threads = if engine == Engine::WebKit { "1" } else { "2" };
    let arguments =
        ["test", "--no-fail-fast", "--package", "e2e", "--", "--include-ignored", "--test-threads", threads];
    succeed(
        stage.tell(cargo(&arguments).env("AXE_SCRIPT", axe)),
        "The failed test says what it saw; target/drivers/ has the driver's log.",
    )
}

/// A server and a driver, running as long as this lives.
pub(crate) struct Stage {
    site: Site,
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
        site.start();
        Ok(Self { site, driver, engine })
    }

    /// Tells a program where everything is.
    pub(crate) fn tell<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env("PAGE_ADDRESS", self.site.address())
            .env("WEBDRIVER_ADDRESS", &self.driver.address)
            .env("ENGINE", self.engine.name())
    }
}
