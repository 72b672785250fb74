//! The optimiser of the compiled module.

use std::path::PathBuf;

use crate::process::{command, find_program, say, succeed};
use crate::project;

/// Takes what today's compiler writes; 108, 116 and 123 do not.
const BINARYEN_VERSION: &str = "132.0.0";

/// The folder that holds `wasm-opt`; installs it if it is not there.
pub(crate) fn ensure() -> Result<PathBuf, String> {
    let folder = project::tool("binaryen", BINARYEN_VERSION)?;
    let programs = folder.join("node_modules").join(".bin");
    if programs.join("wasm-opt").exists() {
        return Ok(programs);
    }
    let npm = find_program("npm")
        .ok_or("npm is missing, and wasm-opt comes with it: install Node.js (on Debian `apt-get install npm`).")?;
    say(&format!("installing wasm-opt (binaryen {BINARYEN_VERSION})"));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    let mut install = command(npm, &["install", "--no-save", "--no-audit", "--no-fund", "--prefix"]);
    install.arg(&folder).arg(format!("binaryen@{BINARYEN_VERSION}"));
    succeed(&mut install, "Check that npm reaches its registry, then try again.")?;
    Ok(programs)
}
