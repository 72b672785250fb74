//! `cargo xtask bench`: how fast it is, here and now. Numbers worth keeping go into docs/performance.md.

use crate::arguments::Arguments;
use crate::process::{cargo, say, succeed};

pub(crate) fn run_native(filter: &[String]) -> Result<(), String> {
    say("native benchmarks");
    let mut bench = cargo(&["bench", "--package", "il2-explorer"]);
    succeed(bench.args(filter), "")
}

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    let filter: Vec<String> = std::iter::from_fn(|| arguments.next_word()).collect();
    arguments.finish()?;
    run_native(&filter)
}
