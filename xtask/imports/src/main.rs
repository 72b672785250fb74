//! Which file of `src/` imports which: `cargo xtask test imports` and `cargo xtask imports` run this.
//!
//! - [`modules`]: the module tree, and every path that a module names.
//! - [`graph`]: the imports between files.
//! - [`circles`]: files that import each other.
//! - [`picture`]: the folders in layers, for ARCHITECTURE.md.

mod circles;
mod graph;
mod modules;
mod picture;

use std::path::Path;
use std::process::ExitCode;

use graph::Graph;

/// The largest circle that `src/` may have, in files. It may only be lowered.
const LARGEST_CIRCLE: usize = 10;

/// The picture in ARCHITECTURE.md.
const PICTURE: &str = "docs/architecture.svg";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let outcome = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["check"] => check(&root),
        ["list"] => list(&root),
        ["picture"] => draw(&root),
        _ => Err("say `check`, `list` or `picture`".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("imports: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn graph(root: &Path) -> Result<Graph, String> {
    Ok(Graph::of(&modules::Crate::read(&root.join("src/lib.rs"))?))
}

/// Draws the picture that ARCHITECTURE.md shows.
fn draw(root: &Path) -> Result<(), String> {
    std::fs::write(root.join(PICTURE), picture::picture(&graph(root)?))
        .map_err(|error| format!("{PICTURE} cannot be written: {error}."))?;
    println!("{PICTURE} is drawn from the imports of src/: look at it, and commit it");
    Ok(())
}

/// Prints the largest circle; fails where it has grown, or where the picture is of other imports.
fn check(root: &Path) -> Result<(), String> {
    let graph = graph(root)?;
    let circles = circles::circles(&graph);
    let largest = circles.first().map(Vec::as_slice).unwrap_or_default();
    println!(
        "{} files, {} imports; {} files are in {} circles",
        graph.len(),
        graph.imports().count(),
        circles.iter().map(Vec::len).sum::<usize>(),
        circles.len()
    );
    println!("the largest circle has {} files (at most {LARGEST_CIRCLE}): {}", largest.len(), names(&graph, largest));
    judge(largest.len())?;
    if std::fs::read_to_string(root.join(PICTURE)).unwrap_or_default() != picture::picture(&graph) {
        return Err(format!("{PICTURE} shows other imports: run `cargo xtask picture`, look at it, and commit it."));
    }
    Ok(())
}

fn judge(largest: usize) -> Result<(), String> {
    if largest > LARGEST_CIRCLE {
        return Err(format!(
            "The largest circle of files that import each other has {largest} files; {LARGEST_CIRCLE} are recorded. \
             `cargo xtask imports` lists its imports: cut one of those that this change adds."
        ));
    }
    if largest < LARGEST_CIRCLE {
        println!("lower LARGEST_CIRCLE in xtask/imports/src/main.rs to {largest}, so that it cannot grow again");
    }
    Ok(())
}

/// Prints every circle, and the imports inside it.
fn list(root: &Path) -> Result<(), String> {
    let graph = graph(root)?;
    for circle in circles::circles(&graph) {
        println!("{} files: {}", circle.len(), names(&graph, &circle));
        for import in graph.imports().filter(|import| circle.contains(&import.from) && circle.contains(&import.to)) {
            println!("    {} -> {}: {}", graph.name(import.from), graph.name(import.to), import.by);
        }
    }
    Ok(())
}

fn names(graph: &Graph, files: &[usize]) -> String {
    files.iter().map(|file| graph.name(*file)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_that_grows_is_refused() {
        assert!(judge(LARGEST_CIRCLE).is_ok());
        assert!(judge(LARGEST_CIRCLE + 1).is_err());
    }
}
