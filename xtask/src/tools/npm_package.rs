//! Programs that come as npm packages. None becomes part of the page.

use std::path::PathBuf;

use crate::process::{command, find_program, succeed};
use crate::project;
use crate::site_files::{read, write};
use crate::tools::{on_path, say_installing};

/// The optimiser of the compiled module. This version takes what today's compiler writes; 108, 116 and 123 do not.
const BINARYEN: (&str, &str) = ("binaryen", "132.0.0");

/// What makes scripts and style sheets small.
const ESBUILD: (&str, &str) = ("esbuild", "0.28.2");

/// The checker of accessibility rules, run inside the page by tests/e2e.
const AXE: (&str, &str) = ("axe-core", "4.14.1");

/// The judge of the whole page. Later ones want a newer Node.js than Debian has.
const LIGHTHOUSE: (&str, &str) = ("lighthouse", "12.8.2");

/// What npm reads a package and all that it needs from.
const LOCKED: [&str; 2] = ["package.json", "package-lock.json"];

/// Where these are. After a new version: `npm install --package-lock-only --omit-lockfile-registry-resolved` there.
fn lock_folder(package: &str) -> PathBuf {
    project::root().join("xtask/npm").join(package)
}

/// The folder that holds `wasm-opt`.
pub(crate) fn wasm_opt() -> Result<PathBuf, String> {
    let version = BINARYEN.1.split('.').next().unwrap_or_default();
    if let Some(folder) = on_path("wasm-opt", version) {
        return Ok(folder);
    }
    Ok(ensure(BINARYEN)?.join(".bin"))
}

/// The folder that holds `esbuild`.
pub(crate) fn esbuild() -> Result<PathBuf, String> {
    if let Some(folder) = on_path("esbuild", ESBUILD.1) {
        return Ok(folder);
    }
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
    say_installing(&format!("{package} {version}"), "some seconds");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    for name in LOCKED {
        write(&folder.join(name), &read(&lock_folder(package).join(name))?)?;
    }
    // Exactly what the lock file names, each by the sum of its contents; and no package runs its own script here.
    let mut install = command(npm, &["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]);
    install.arg(&folder);
    succeed(&mut install, "Check that npm reaches its registry, then try again.")?;
    Ok(modules)
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a file that is not there is a failure
mod tests {
    use super::*;
    use crate::site_files::text;

    #[test]
    fn every_npm_package_is_locked_by_its_sum_and_runs_no_script() {
        for (package, version) in [BINARYEN, ESBUILD, AXE, LIGHTHOUSE] {
            let read = |name: &str| text(&lock_folder(package).join(name)).expect("the repository has it");
            let (wanted, lock) = (read("package.json"), read("package-lock.json"));
            assert!(wanted.contains(&format!("\"{package}\": \"{version}\"")), "{package} {version}: {wanted}");
            let packages = lock.matches("    \"node_modules/").count();
            assert!(packages > 0 && lock.matches("\"integrity\": \"sha512-").count() == packages, "{package}");
            // Written without the host of a registry.
            assert!(!lock.contains("\"resolved\""), "{package}");
        }
    }
}
