//! What the programs in tests/e2e need around them: the built page, and drivers of a browser.

mod retry;
mod selection;

use std::path::Path;
use std::process::Command;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::process::{cargo, overheard, say, succeed};
use crate::project;
use crate::tools::{browser, npm_package};
use retry::{Outcome, judge};
pub(crate) use selection::Selection;

/// Which sessions to run.
pub(crate) struct Sessions {
    pub(crate) engines: Vec<Engine>,
    pub(crate) selection: Selection,
}

/// Runs whole sessions with the page, as a person would have them.
pub(crate) fn test(sessions: &Sessions) -> Result<(), String> {
    let axe = npm_package::axe_script()?;
    // The command with whose numbers the page's are compared, as the native tests have built it.
    succeed(&mut cargo(&["build", "--quiet", "--example", "simulate"]), "The error is above.")?;
    // Every engine is heard before the first failure ends it: what fails in one alone says more.
    let outcomes: Vec<Result<Vec<String>, String>> =
        sessions.engines.iter().map(|engine| test_in(*engine, &sessions.selection, &axe)).collect();
    for (engine, crashed) in
        sessions.engines.iter().zip(&outcomes).filter_map(|(engine, it)| Some((engine, it.as_ref().ok()?)))
    {
        if *engine == Engine::WebKit {
            say(&format!(
                "{}: {} sessions were started again after a crash: {}",
                engine.name(),
                crashed.len(),
                crashed.join(", ")
            ));
        }
    }
    outcomes.into_iter().try_for_each(|outcome| outcome.map(drop))
}

/// A session waits for more than half of its time: four keep two cores busy.
const AT_ONCE: usize = 4;

/// How often a session is started under which WebKitGTK crashes every time.
const STARTS: usize = 3;

/// Runs the sessions in an engine; returns those that were started again, a name for each time.
fn test_in(engine: Engine, selection: &Selection, axe: &Path) -> Result<Vec<String>, String> {
    let name = engine.name();
    say(&format!("sessions in {name}"));
    let mut again = Vec::new();
    let mut filters = selection.filters(engine);
    for _ in 0..STARTS {
        match run_in(engine, &filters, axe)? {
            Outcome::Passed => return Ok(again),
            Outcome::Failed => return Err(format!("Sessions in {name} failed. {CURE}")),
            Outcome::Crashed(crashed) => {
                say(&format!("{name} crashed under {} sessions, which are started again", crashed.len()));
                filters = std::iter::once("--exact".to_owned()).chain(crashed.iter().cloned()).collect();
                again.extend(crashed);
            }
        }
    }
    Err(format!("{name} crashed {STARTS} times in a row. {CURE}"))
}

const CURE: &str = "The failed test says what it saw; target/drivers/ has the driver's log.";

/// Runs the sessions that these words choose, with drivers of their own.
fn run_in(engine: Engine, filters: &[String], axe: &Path) -> Result<Outcome, String> {
    let stage = Stage::set(engine, AT_ONCE)?;
    let threads = AT_ONCE.to_string();
    let mut test = cargo(&["test", "--package", "e2e", "--test", "sessions", "--"]);
    test.args(["--include-ignored", "--test-threads", &threads]);
    let simulate = project::target().join("debug/examples/simulate");
    let crashed = browser::log_folder()?.join(format!("{}-crashed", engine.name()));
    // None from an earlier run; there may be none at all.
    let _ = std::fs::remove_file(&crashed);
    test.args(filters).env("AXE_SCRIPT", axe).env("SIMULATE", simulate).env("CRASHED_SESSIONS", &crashed);
    let (succeeded, printed) = overheard(stage.tell(&mut test))?;
    let crashed = std::fs::read_to_string(&crashed).unwrap_or_default();
    Ok(judge(engine, succeeded, &printed, &crashed))
}

/// Drivers of one engine, running as long as this lives.
pub(crate) struct Stage {
    drivers: Vec<Driver>,
    engine: Engine,
}

impl Stage {
    /// With this many drivers: those of Firefox and WebKit grant one session each.
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
