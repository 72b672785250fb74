//! What Lighthouse, the usual judge of web pages, says of the built one on its mobile preset: medians of three runs.

use crate::engine::Engine;
use crate::process::{command, find_program, output, say};
use crate::project;
use crate::server::CONTENT_SECURITY_POLICY;
use crate::tools::{browser, npm_package};

/// The budgets.
const BUDGETS: [(&str, f64); 4] =
    [("accessibility", 100.0), ("best-practices", 100.0), ("seo", 100.0), ("performance", 95.0)];

/// How often it is asked before a missed budget counts. Performance is a time, and a machine that does other things at once makes it worse, never
/// better: so the best median is nearest to what the page takes.
const ROUNDS: usize = 5;

/// Prints the figures; an error where one misses its budget in every round.
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
        missed = misses.join("; ");
        say(&format!("round {round} of {ROUNDS}: {missed}"));
    }
    Err(format!(
        "Lighthouse: {missed}. The rules above say why; where it is performance alone, see that nothing else runs."
    ))
}

/// Prints the figures; returns those that miss their budget.
fn misses(said: &str) -> Result<Vec<String>, String> {
    let mut missed = Vec::new();
    for (name, budget) in BUDGETS {
        let line = said.lines().find_map(|line| line.strip_prefix("figure ")?.strip_prefix(name));
        let figure: f64 = line
            .and_then(|figure| figure.trim().parse().ok())
            .ok_or_else(|| format!("Lighthouse says nothing of {name}: {said}"))?;
        say(&format!("Lighthouse, mobile: {name} {figure} (budget {budget})"));
        if figure < budget {
            missed.push(format!("{name} is {figure}, the budget {budget}"));
        }
    }
    Ok(missed)
}
