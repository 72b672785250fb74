//! What Lighthouse, the usual judge of web pages, says of the built one on its mobile preset.

use crate::engine::Engine;
use crate::process::{command, find_program, output, say, succeed};
use crate::tools::{browser, npm_package};
use crate::{assemble, project, server};
use static_server::folder;
use std::fmt::{self, Display, Formatter};

/// The figures that hang on how fast the machine is.
const TIMED: [&str; 2] = ["performance", "layout-shift"];

/// The budgets: the least of each figure.
const LEAST: [(&str, f64); 4] = [("accessibility", 100.0), ("best-practices", 100.0), ("seo", 100.0), (TIMED[0], 95.0)];

/// And the most: what moves while the page loads, as a share of the window and of its height.
const MOST: [(&str, f64); 1] = [(TIMED[1], 0.02)];

/// How often it is asked before a missed budget of [`TIMED`] counts: once, where it is met. A machine that does other things at once makes a
/// time worse, never better.
const ROUNDS: usize = 5;

/// Prints the figures; an error where one misses its budget, the timed one in every round.
pub(crate) fn check() -> Result<(), String> {
    let modules = npm_package::lighthouse()?;
    browser::driver(Engine::Chromium)?;
    let chromium = ["chromium", "google-chrome", "chrome"].iter().find_map(|name| find_program(name));
    let chromium = chromium.ok_or("Chromium is missing.")?;
    let address = host()?;
    let mut missed = String::new();
    for round in 1..=ROUNDS {
        let mut run = command("node", &["xtask/src/lighthouse.mjs"]);
        run.arg(&modules).arg(&address).arg(&chromium);
        let said = output(&mut run, "Lighthouse says above why; it needs Node.js 18.20 or newer.")?;
        let misses = misses(&said)?;
        for rule in said.lines().filter_map(|line| line.strip_prefix("unmet ")) {
            say(&format!("scored under 90: {rule}"));
        }
        if misses.is_empty() {
            return Ok(());
        }
        missed = misses.iter().map(Miss::to_string).collect::<Vec<_>>().join("; ");
        if misses.iter().any(|miss| !TIMED.contains(&miss.name)) {
            break;
        }
        say(&format!("round {round} of {ROUNDS}: {missed}"));
    }
    Err(format!(
        "Lighthouse: {missed}. The rules above say why; where it is {} alone, see that nothing else runs.",
        TIMED.join(" or ")
    ))
}

/// Writes the files of one folder compressed into another.
const GZIP: &str = "
    const { gzipSync } = require('node:zlib'), fs = require('node:fs'), { join, dirname } = require('node:path');
    const [from, to] = process.argv.slice(1);
    for (const name of fs.readdirSync(from, { recursive: true })) {
        if (!fs.statSync(join(from, name)).isFile()) continue;
        fs.mkdirSync(dirname(join(to, name)), { recursive: true });
        fs.writeFileSync(join(to, name), gzipSync(fs.readFileSync(join(from, name))));
    }";

/// Serves the page as a plain static host does: compressed, kept by the browser, under the strict policy. Returns its address.
fn host() -> Result<String, String> {
    let packed = assemble::fresh(&project::target().join("lighthouse"))?;
    let mut node = command("node", &["-e", GZIP]);
    succeed(node.args([project::dist(), packed.clone()]), "Install Node.js.")?;
    let server = server::bind(0)?;
    let address = server::address(&server)?;
    let mut headers = server::headers("max-age=31536000, immutable");
    headers.push(("Content-Encoding", "gzip".to_owned()));
    std::thread::spawn(move || server.serve(folder(packed, "/", headers)));
    Ok(address)
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
    let least = LEAST.iter().map(|(name, budget)| (*name, *budget, f64::NEG_INFINITY..*budget));
    let most = MOST.iter().map(|(name, budget)| (*name, *budget, budget.next_up()..f64::INFINITY));
    for (name, budget, misses) in least.chain(most) {
        let line = said.lines().find_map(|line| line.strip_prefix("figure ")?.strip_prefix(name));
        let figure: f64 = line
            .and_then(|figure| figure.trim().parse().ok())
            .ok_or_else(|| format!("Lighthouse says nothing of {name}: {said}"))?;
        say(&format!("Lighthouse, mobile: {name} {figure} (budget {budget})"));
        if misses.contains(&figure) {
            missed.push(Miss { name, figure, budget });
        }
    }
    Ok(missed)
}
