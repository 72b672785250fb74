//! The programs that a new machine lacks, each installed once.

pub(crate) mod browser;
pub(crate) mod cargo_tool;
pub(crate) mod npm_package;
pub(crate) mod python_packages;
pub(crate) mod rust_target;

use std::path::{Path, PathBuf};

use crate::process::{command, output, say};
use crate::project;
use crate::site::Effort;
use crate::site_files::{files, hex, read};

const CARGO_DENY_VERSION: &str = "0.20.2";

/// The lock file of the wasm-bindgen programs. After a new version: `cargo generate-lockfile` in the source of wasm-bindgen-cli.
const WASM_BINDGEN_LOCK: &str = "xtask/locks/wasm-bindgen-cli.lock";

/// The package that binds and splits modules.
pub(crate) const WASM_TOOLS: &str = "xtask/wasm-tools";

/// Installs what building the page needs and this machine lacks.
pub(crate) fn for_building(effort: Effort) -> Result<(), String> {
    rust_target::ensure()?;
    wasm_tools()?;
    npm_package::esbuild()?;
    if effort == Effort::Release {
        npm_package::wasm_opt()?;
    }
    Ok(())
}

/// The program of [`WASM_TOOLS`], built once for each state of its sources.
pub(crate) fn wasm_tools() -> Result<PathBuf, String> {
    let source = project::root().join(WASM_TOOLS);
    let mut hash = hmac_sha256::Hash::new();
    for name in files(&source)?.iter().filter(|name| !name.starts_with("target/")) {
        hash.update(read(&source.join(name))?);
    }
    let folder = project::tool("wasm-tools", &hex(hash.finalize().get(..6).unwrap_or_default()))?;
    cargo_tool::build(&source, &folder, "wasm-tools")
}

/// The folder of cargo-deny.
pub(crate) fn cargo_deny() -> Result<PathBuf, String> {
    cargo_tool::ensure("cargo-deny", "cargo-deny", CARGO_DENY_VERSION, cargo_tool::Lock::Shipped)
}

/// The folder of the wasm-bindgen programs, of which the tests in a browser need the runner. Their version must be the crate's to the last
/// digit.
pub(crate) fn wasm_bindgen() -> Result<PathBuf, String> {
    let version = project::locked_version("wasm-bindgen")?;
    cargo_tool::ensure(
        "wasm-bindgen-test-runner",
        "wasm-bindgen-cli",
        &version,
        cargo_tool::Lock::Ours(WASM_BINDGEN_LOCK),
    )
}

/// The folder on PATH that has a program at this version, if one has.
pub(crate) fn on_path(program: &str, version: &str) -> Option<PathBuf> {
    let found = crate::process::find_program(program)?;
    let said = output(&mut command(&found, &["--version"]), "").ok()?;
    has_version(&said, version).then(|| found.parent().map(Path::to_owned))?
}

/// Whether a program's answer to `--version` names this version.
fn has_version(said: &str, version: &str) -> bool {
    said.split([' ', '\n', '(', ')']).any(|word| word.trim_start_matches('v') == version)
}

/// Says what is installed, and how long that takes: measured on two cores (docs/testing.md).
pub(crate) fn say_installing(what: &str, duration: &str) {
    say(&format!("installing {what} (once; {duration})"));
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a file that is not there is a failure
mod tests {
    use super::*;
    use crate::site_files::text;

    #[test]
    fn a_program_on_the_path_serves_at_its_exact_version_only() {
        assert!(has_version("wasm-opt version 132 (version_132)\n", "132"));
        assert!(has_version("geckodriver 0.36.0 (a3d 2025-02-25)\n", "0.36.0"));
        assert!(!has_version("geckodriver 0.36.01\n", "0.36.0") && !has_version("esbuild 10.28.2", "0.28.2"));
    }

    #[test]
    fn what_binds_the_module_is_of_the_version_of_the_crate() {
        let version = project::locked_version("wasm-bindgen").expect("Cargo.lock has it");
        let manifest = text(&project::root().join(WASM_TOOLS).join("Cargo.toml")).expect("the repository has it");
        assert!(manifest.contains(&format!("wasm-bindgen-cli-support = \"={version}\"")), "{version}");
        let lock = text(&project::root().join(WASM_TOOLS).join("Cargo.lock")).expect("the repository has it");
        let packages: Vec<&str> = lock.split("[[package]]").skip(1).collect();
        let without_sum = packages.iter().filter(|package| !package.contains("\nchecksum = \"")).count();
        assert!(packages.len() > 20 && without_sum == 1, "the tool itself alone has none: {without_sum}");
    }

    #[test]
    fn every_package_that_a_tool_of_cargo_is_built_from_is_locked_by_its_sum() {
        let lock = text(&project::root().join(WASM_BINDGEN_LOCK)).expect("the repository has it");
        let version = project::locked_version("wasm-bindgen").expect("Cargo.lock has it");
        assert!(lock.contains(&format!("name = \"wasm-bindgen-cli\"\nversion = \"{version}\"")), "for {version}");
        let packages: Vec<&str> = lock.split("[[package]]").skip(1).collect();
        let without_sum = packages.iter().filter(|package| !package.contains("\nchecksum = \"")).count();
        assert!(packages.len() > 100 && without_sum == 1, "the tool itself alone has none: {without_sum}");
    }
}
