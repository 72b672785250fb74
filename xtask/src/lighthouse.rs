//! What Lighthouse, the usual judge of web pages, says of the built one on its mobile preset: the median of three runs.

use crate::engine::Engine;
use crate::process::{command, find_program, output, say};
use crate::project;
use crate::server::CONTENT_SECURITY_POLICY;
use crate::tools::{browser, npm_package};

/// The budgets. Performance is a time, and on a machine that does other things at once it says more of those: it is told, and fails nothing.
const BUDGETS: [(&str, f64, Fails); 4] = [
    ("accessibility", 100.0, Fails::Yes),
    ("best-practices", 100.0, Fails::Yes),
    ("seo", 100.0, Fails::Yes),
    ("performance", 95.0, Fails::No),
];

/// Whether a missed budget fails the check.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fails {
    Yes,
    No,
}

/// Prints the figures; an error where one that can be held is missed.
pub(crate) fn check() -> Result<(), String> {
    let modules = npm_package::lighthouse()?;
    browser::driver(Engine::Chromium)?;
    let chromium = ["chromium", "google-chrome", "chrome"].iter().find_map(|name| find_program(name));
    let chromium = chromium.ok_or("Chromium is missing.")?;
    let mut run = command("node", &["xtask/src/lighthouse.mjs"]);
    run.arg(modules).arg(project::dist()).arg(chromium).arg(CONTENT_SECURITY_POLICY);
    let said = output(&mut run, "Lighthouse says above why; it needs Node.js 18.20 or newer.")?;
    let mut missed = Vec::new();
    for (name, budget, fails) in BUDGETS {
        let line = said.lines().find_map(|line| line.strip_prefix("figure ")?.strip_prefix(name));
        let figure: f64 = line
            .and_then(|figure| figure.trim().parse().ok())
            .ok_or_else(|| format!("Lighthouse says nothing of {name}: {said}"))?;
        say(&format!("Lighthouse, mobile: {name} {figure} (budget {budget})"));
        if figure < budget && fails == Fails::Yes {
            missed.push(format!("{name} is {figure}, the budget {budget}"));
        }
    }
    for rule in said.lines().filter_map(|line| line.strip_prefix("unmet ")) {
        say(&format!("not met: {rule}"));
    }
    if missed.is_empty() { Ok(()) } else { Err(format!("Lighthouse: {}. The rules above say why.", missed.join("; "))) }
}
