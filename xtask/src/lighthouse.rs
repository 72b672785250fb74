//! What Lighthouse, the usual judge of web pages, says of the built one on its mobile preset.

use crate::engine::Engine;
use crate::process::{command, find_program, output, say};
use crate::project;
use crate::server::CONTENT_SECURITY_POLICY;
use crate::tools::{browser, npm_package};
use std::fmt::{self, Display, Formatter};

/// The figure that is a time.
const TIMED: &str = "performance";

/// The budgets.
const BUDGETS: [(&str, f64); 4] = [("accessibility", 100.0), ("best-practices", 100.0), ("seo", 100.0), (TIMED, 95.0)];

/// How often it is asked before a missed budget of [`TIMED`] counts: once, where it is met. A machine that does other things at once makes a
/// time worse, never better.
const ROUNDS: usize = 5;

/// Prints the figures; an error where one misses its budget, the timed one in every round.
pub(crate) fn check() -> Result<(), String> {
    let modules = npm_package::lighthouse()?;
    browser::driver(Engine::Chromium)?;
    let chromium = ["chromium", "google-chrome", "chrome"].iter().find_map(|name| find_program(name));
    let chromium = chromium.ok_or("Chromium is missing.")?;
    let mut missed = String::new();
    for round in 1..=ROUNDS {
        let mut run = command("node", &["xtask/src/lighthouse.mjs"]);
        run.arg(&modules).arg(project::dist()).arg(&chromium).arg(CONTENT_SECURITY_POLICY);
        let said = output(&mut run, "Lighthouse says above why; it needs Node.js 18.20 or newer.")?;
        let misses = misses(&said)?;
        for rule in said.lines().filter_map(|line| line.strip_prefix("unmet ")) {
            say(&format!("scored under 90: {rule}"));
        }
        if misses.is_empty() {
            return Ok(());
        }
        missed = misses.iter().map(Miss::to_string).collect::<Vec<_>>().join("; ");
        if misses.iter().any(|miss| miss.name != TIMED) {
            break;
        }
        say(&format!("round {round} of {ROUNDS}: {missed}"));
    }
    Err(format!(
        "Lighthouse: {missed}. The rules above say why; where it is {TIMED} alone, see that nothing else runs."
    ))
}

/// A figure under its budget.
struct Miss {
    name: &'static str,
    figure: f64,
    budget: f64,
}

impl Display for Miss {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} is {}, the budget {}", self.name, self.figure, self.budget)
    }
}

/// Prints the figures; returns those that miss their budget.
fn misses(said: &str) -> Result<Vec<Miss>, String> {
    let mut missed = Vec::new();
    for (name, budget) in BUDGETS {
        let line = said.lines().find_map(|line| line.strip_prefix("figure ")?.strip_prefix(name));
        let figure: f64 = line
            .and_then(|figure| figure.trim().parse().ok())
            .ok_or_else(|| format!("Lighthouse says nothing of {name}: {said}"))?;
        say(&format!("Lighthouse, mobile: {name} {figure} (budget {budget})"));
        if figure < budget {
            missed.push(Miss { name, figure, budget });
        }
    }
    Ok(missed)
}
