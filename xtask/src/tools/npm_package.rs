//! Programs that come as npm packages. None becomes part of the page.

use std::path::PathBuf;

use crate::process::{command, find_program, say, succeed};
use crate::project;

/// The optimiser of the compiled module. This version takes what today's compiler writes; 108, 116 and 123 do not.
const BINARYEN: (&str, &str) = ("binaryen", "132.0.0");

/// What makes scripts and style sheets small.
const ESBUILD: (&str, &str) = ("esbuild", "0.28.2");

/// The checker of accessibility rules, run inside the page by tests/e2e.
const AXE: (&str, &str) = ("axe-core", "4.14.1");

/// The judge of the whole page. Later ones want a newer Node.js than Debian has.
const LIGHTHOUSE: (&str, &str) = ("lighthouse", "12.8.2");

/// The folder that holds `wasm-opt`.
pub(crate) fn wasm_opt() -> Result<PathBuf, String> {
    Ok(ensure(BINARYEN)?.join(".bin"))
}

/// The folder that holds `esbuild`.
pub(crate) fn esbuild() -> Result<PathBuf, String> {
    Ok(ensure(ESBUILD)?.join(".bin"))
}

/// The script that checks a page.
pub(crate) fn axe_script() -> Result<PathBuf, String> {
    Ok(ensure(AXE)?.join("axe-core").join("axe.min.js"))
}

/// The folder that holds Lighthouse.
pub(crate) fn lighthouse() -> Result<PathBuf, String> {
    ensure(LIGHTHOUSE)
}

/// The package's `node_modules`; installs it if it is not there.
fn ensure((package, version): (&str, &str)) -> Result<PathBuf, String> {
    let folder = project::tool(package, version)?;
    let modules = folder.join("node_modules");
    if modules.join(package).join("package.json").is_file() {
        return Ok(modules);
    }
    let cure = format!("{package} comes by npm: install Node.js (on Debian `apt-get install npm`).");
    let npm = find_program("npm").ok_or(format!("npm is missing. {cure}"))?;
    say(&format!("installing {package} {version}"));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    let mut install = command(npm, &["install", "--no-save", "--no-audit", "--no-fund", "--prefix"]);
    install.arg(&folder).arg(format!("{package}@{version}"));
    succeed(&mut install, "Check that npm reaches its registry, then try again.")?;
    Ok(modules)
}
