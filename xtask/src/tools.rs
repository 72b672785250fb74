//! The programs that a new machine lacks, each installed once.

pub(crate) mod browser;
pub(crate) mod cargo_tool;
pub(crate) mod npm_package;
pub(crate) mod rust_target;
pub(crate) mod scipy;

use std::path::PathBuf;

const CARGO_DENY_VERSION: &str = "0.20.2";
const TRUNK_VERSION: &str = "0.21.14";
const WASM_SPLIT_VERSION: &str = "0.2.4";

/// The lock file of the wasm-bindgen programs. After a new version: `cargo generate-lockfile` in the source of wasm-bindgen-cli.
const WASM_BINDGEN_LOCK: &str = "xtask/locks/wasm-bindgen-cli.lock";

/// Folders that hold what building the page needs; puts there what is missing.
pub(crate) fn for_building() -> Result<Vec<PathBuf>, String> {
    rust_target::ensure()?;
    Ok(vec![
        cargo_tool::ensure("trunk", "trunk", TRUNK_VERSION, cargo_tool::Lock::Shipped)?,
        wasm_bindgen()?,
        wasm_split()?,
        npm_package::wasm_opt()?,
        npm_package::esbuild()?,
    ])
}

/// The folder of the program that cuts the module.
fn wasm_split() -> Result<PathBuf, String> {
    let package = "wasm_split_cli_support --features build-binary";
    cargo_tool::ensure("wasm-split-cli", package, WASM_SPLIT_VERSION, cargo_tool::Lock::Shipped)
}

/// The folder of cargo-deny.
pub(crate) fn cargo_deny() -> Result<PathBuf, String> {
    cargo_tool::ensure("cargo-deny", "cargo-deny", CARGO_DENY_VERSION, cargo_tool::Lock::Shipped)
}

/// The folder of the wasm-bindgen programs. Their version must be the crate's to the last digit.
pub(crate) fn wasm_bindgen() -> Result<PathBuf, String> {
    let version = crate::project::locked_version("wasm-bindgen")?;
    cargo_tool::ensure("wasm-bindgen", "wasm-bindgen-cli", &version, cargo_tool::Lock::Ours(WASM_BINDGEN_LOCK))
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a file that is not there is a failure
mod tests {
    use super::*;
    use crate::project;
    use crate::site_files::text;

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
