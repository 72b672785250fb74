//! The browsers that tests and screenshots drive, each with its driver.

use std::path::{Path, PathBuf};

use crate::engine::Engine;
use crate::process::{command, find_program, succeed};
use crate::project;
use crate::tools::{cargo_tool, say_installing};

const GECKODRIVER_VERSION: &str = "0.36.0";

/// The driver program of an engine; installs browser and driver if they are not there.
pub(crate) fn driver(engine: Engine) -> Result<PathBuf, String> {
    match engine {
        Engine::Chromium => {
            let browser = ["chromium", "google-chrome", "chrome"];
            if browser.iter().all(|name| find_program(name).is_none()) || find_program("chromedriver").is_none() {
                install_packages(&["chromium", "chromium-driver", "fonts-dejavu-core"])?;
            }
            found("chromedriver")
        }
        Engine::Firefox => {
            if find_program("firefox").is_none() && find_program("firefox-esr").is_none() {
                install_packages(&["firefox-esr", "fonts-dejavu-core"])?;
            }
            let lock = cargo_tool::Lock::Shipped;
            let built = || cargo_tool::ensure("geckodriver", "geckodriver", GECKODRIVER_VERSION, lock);
            find_program("geckodriver").map_or_else(|| Ok(built()?.join("geckodriver")), Ok)
        }
        Engine::WebKit => {
            if find_program("WebKitWebDriver").is_none() || find_program("xvfb-run").is_none() {
                install_packages(&["webkit2gtk-driver", "xvfb", "xauth", "fonts-dejavu-core"])?;
            }
            found("WebKitWebDriver")
        }
    }
}

fn found(name: &str) -> Result<PathBuf, String> {
    find_program(name).ok_or_else(|| format!("{name} is still not on PATH after its package was installed."))
}

/// Installs Debian packages where that is possible without asking anybody, and otherwise says what to install.
fn install_packages(names: &[&str]) -> Result<(), String> {
    let list = names.join(" ");
    let cure = format!("Install what these Debian packages hold, by the means of your system, then try again: {list}.");
    if !Path::new("/etc/debian_version").exists() || !is_root() {
        return Err(format!("A browser or its driver is missing. {cure}"));
    }
    say_installing(&list, "about a minute");
    let apt = |arguments: &[&str]| {
        let mut command = command("apt-get", arguments);
        command.env("DEBIAN_FRONTEND", "noninteractive");
        succeed(&mut command, &cure)
    };
    apt(&["update", "-q"])?;
    let mut arguments = vec!["install", "-y", "-q", "--no-install-recommends"];
    arguments.extend(names);
    apt(&arguments)
}

/// `id -u` says so; the standard library does not.
fn is_root() -> bool {
    crate::process::output(&mut command("id", &["-u"]), "").is_ok_and(|id| id.trim() == "0")
}

/// A folder for what a driver writes.
pub(crate) fn log_folder() -> Result<PathBuf, String> {
    let folder = project::target().join("drivers");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    Ok(folder)
}
