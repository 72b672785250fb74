//! The core is apart from the shell: the model, the links and the figures must build and run without a browser.

use crate::process::{cargo, output, succeed};

/// Crates that belong to the shell. Any other that starts with one of these words and a hyphen counts as well.
const SHELL_CRATES: [&str; 6] = ["yew", "gloo", "web-sys", "js-sys", "wasm-bindgen", "plotters-canvas"];

pub(crate) fn check() -> Result<(), String> {
    let core = ["--package", "il2-explorer", "--no-default-features"];
    let mut build = cargo(&["check", "--all-targets"]);
    succeed(build.args(core), "The core uses something of the shell: move it behind the feature `web`.")?;
    // On the host target only: for wasm32 plotters itself brings web-sys.
    let mut tree = cargo(&["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    let tree = output(tree.args(core), "Look at Cargo.toml.")?;
    let trespasser = tree.lines().filter_map(|line| line.split(' ').next()).find(|name| is_shell(name));
    match trespasser {
        None => Ok(()),
        Some(name) => Err(format!("The core depends on {name}: make it optional, behind the feature `web`.")),
    }
}

fn is_shell(name: &str) -> bool {
    SHELL_CRATES
        .iter()
        .any(|shell| name == *shell || name.strip_prefix(shell).is_some_and(|rest| rest.starts_with('-')))
}

#[cfg(test)]
mod tests {
    use super::is_shell;

    #[test]
    fn the_shell_is_known_by_its_crates() {
        assert!(is_shell("yew"));
        assert!(is_shell("gloo-timers"));
        assert!(is_shell("wasm-bindgen"));
        assert!(!is_shell("plotters"));
        assert!(!is_shell("yewtree"));
    }
}
