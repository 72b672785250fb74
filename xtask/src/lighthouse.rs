//! What Lighthouse, the usual judge of web pages, says of the built one on its mobile preset.

use crate::engine::Engine;
use crate::process::{command, find_program, output, say, succeed};
use crate::tools::{browser, npm_package};
use crate::{assemble, project, server};
use static_server::folder;
use std::path::PathBuf;

/// The budgets of what is the same on every machine: the least of each figure.
const LEAST: [(&str, f64); 3] = [("accessibility", 100.0), ("best-practices", 100.0), ("seo", 100.0)];

/// And the most: what moves while the page loads, as a share of the window and of its height.
const MOST: [(&str, f64); 1] = [("layout-shift", 0.02)];

/// What hangs on how fast the machine is, and on what else it does: measured, never judged by a test. A name, its unit, and its bar in words.
const TIMED: [(&str, &str, &str); 3] = [
    ("performance", "", "97 or more"),
    ("largest-contentful-paint", " ms", "2000 ms or less"),
    ("total-blocking-time", " ms", "no bar of its own"),
];

/// How often [`measure`] asks.
const ROUNDS: usize = 5;

/// Prints the figures; an error where one of those that are the same on every machine misses its budget.
pub(crate) fn check() -> Result<(), String> {
    let said = Judge::set()?.ask()?;
    for rule in said.lines().filter_map(|line| line.strip_prefix("unmet ")) {
        say(&format!("scored under 90: {rule}"));
    }
    let missed = misses(&said)?;
    let performance = figure(&said, TIMED[0].0)?;
    say(&format!(
        "Lighthouse, mobile: performance {performance}, a time, which no test judges: see `cargo xtask bench lighthouse`"
    ));
    if missed.is_empty() { Ok(()) } else { Err(format!("Lighthouse: {}. The rules above say why.", missed.join("; "))) }
}

/// Prints how fast the page is on a phone: each of [`TIMED`] over [`ROUNDS`] rounds, from the least to the most.
pub(crate) fn measure() -> Result<(), String> {
    let judge = Judge::set()?;
    let rounds = (0..ROUNDS).map(|_| judge.ask()).collect::<Result<Vec<String>, String>>()?;
    for (name, unit, bar) in TIMED {
        let mut figures = rounds.iter().map(|said| figure(said, name)).collect::<Result<Vec<f64>, String>>()?;
        figures.sort_by(f64::total_cmp);
        let (Some(least), Some(middle), Some(most)) = (figures.first(), figures.get(ROUNDS / 2), figures.last()) else {
            return Err(format!("Lighthouse says nothing of {name}."));
        };
        say(&format!(
            "Lighthouse, mobile: {name} {middle}{unit}, median of {ROUNDS} from {least} to {most} (bar: {bar})"
        ));
    }
    Ok(())
}

/// Lighthouse, a browser, and the page served to them.
struct Judge {
    modules: PathBuf,
    chromium: PathBuf,
    address: String,
}

impl Judge {
    /// Installs what is missing, and serves the page that is built.
    fn set() -> Result<Self, String> {
        let modules = npm_package::lighthouse()?;
        browser::driver(Engine::Chromium)?;
        let chromium = ["chromium", "google-chrome", "chrome"].iter().find_map(|name| find_program(name));
        Ok(Self { modules, chromium: chromium.ok_or("Chromium is missing.")?, address: host()? })
    }

    /// What `lighthouse.mjs` prints of one load in a fresh browser.
    fn ask(&self) -> Result<String, String> {
        let mut run = command("node", &["xtask/src/lighthouse.mjs"]);
        run.arg(&self.modules).arg(&self.address).arg(&self.chromium);
        output(&mut run, "Lighthouse says above why; it needs Node.js 18.20 or newer.")
    }
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

/// Prints the figures that are judged; returns what to say of those that miss their budget.
fn misses(said: &str) -> Result<Vec<String>, String> {
    let mut missed = Vec::new();
    let least = LEAST.iter().map(|(name, budget)| (*name, *budget, f64::NEG_INFINITY..*budget));
    let most = MOST.iter().map(|(name, budget)| (*name, *budget, budget.next_up()..f64::INFINITY));
    for (name, budget, misses) in least.chain(most) {
        let figure = figure(said, name)?;
        say(&format!("Lighthouse, mobile: {name} {figure} (budget {budget})"));
        if misses.contains(&figure) {
            missed.push(format!("{name} is {figure}, the budget {budget}"));
        }
    }
    Ok(missed)
}

/// The number on the line of a figure.
fn figure(said: &str, name: &str) -> Result<f64, String> {
    let line = said.lines().find_map(|line| line.strip_prefix("figure ")?.strip_prefix(name)?.strip_prefix(' '));
    line.and_then(|figure| figure.parse().ok()).ok_or_else(|| format!("Lighthouse says nothing of {name}: {said}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `lighthouse.mjs` prints, with one figure changed.
    fn said(name: &str, number: &str) -> String {
        let figures = [
            ("accessibility", "100"),
            ("best-practices", "100"),
            ("seo", "100"),
            ("performance", "98"),
            ("layout-shift", "0.006"),
        ];
        figures.map(|(each, usual)| format!("figure {each} {}\n", if each == name { number } else { usual })).concat()
    }

    #[test]
    fn what_is_the_same_on_every_machine_is_judged() {
        assert_eq!(misses(&said("", "")), Ok(Vec::new()));
        for (name, number) in
            [("accessibility", "99"), ("best-practices", "96"), ("seo", "92"), ("layout-shift", "0.021")]
        {
            let missed = misses(&said(name, number));
            let is_named = |only: &String| only.contains(name) && only.contains(number);
            assert!(matches!(missed.as_deref(), Ok([only]) if is_named(only)), "{name}: {missed:?}");
        }
    }

    #[test]
    fn a_slow_machine_fails_no_test() {
        assert_eq!(misses(&said("performance", "12")), Ok(Vec::new()));
    }

    #[test]
    fn a_figure_that_is_missing_or_no_number_is_an_error() {
        for told in [said("seo", "none"), said("", "").replace("figure seo 100\n", "")] {
            assert!(misses(&told).is_err_and(|error| error.contains("seo")));
        }
    }
}
