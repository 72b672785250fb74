//! The imports between the files of `src/`; the program in `xtask/imports` reads them.

use crate::process::{cargo, succeed};

/// Prints the largest circle of files that import each other; an error where it has grown, or where the picture in
/// ARCHITECTURE.md is of other imports.
pub(crate) fn check() -> Result<(), String> {
    run("check")
}

/// Prints every circle, and the imports inside it.
pub(crate) fn list() -> Result<(), String> {
    run("list")
}

/// Draws the picture in ARCHITECTURE.md.
pub(crate) fn picture() -> Result<(), String> {
    run("picture")
}

fn run(word: &str) -> Result<(), String> {
    let mut program = cargo(&["run", "--quiet", "--package", "imports", "--"]);
    succeed(program.arg(word), "It says above why.")
}
