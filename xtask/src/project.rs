//! Where things are.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The repository's root.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The built page.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// What the page is made of.
pub(crate) const SOURCES: [&str; 5] = ["src", "static", "index.html", "Cargo.toml", "Cargo.lock"];

/// A source of the page that was changed after the page in `dist/` was built, from the root; `None` where there is none, or no page.
pub(crate) fn newer_than_dist() -> Option<PathBuf> {
    let built = changed(&dist().join("index.html"))?;
    let found = SOURCES.iter().find_map(|source| newer(&root().join(source), built))?;
    found.strip_prefix(root()).map(Path::to_owned).ok()
}

fn newer(path: &Path, than: SystemTime) -> Option<PathBuf> {
    match std::fs::read_dir(path) {
        Ok(folder) => folder.filter_map(Result::ok).find_map(|entry| newer(&entry.path(), than)),
        Err(_) => changed(path).filter(|changed| *changed > than).map(|_| path.to_owned()),
    }
}

fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|about| about.modified()).ok()
}

/// Cargo's build folder, for logs and pictures that nobody commits.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The folder of one tool at one version: in the user's cache, so that it outlives a clone and serves the next one.
pub(crate) fn tool(name: &str, version: &str) -> Result<PathBuf, String> {
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cache")))
        .ok_or("Neither XDG_CACHE_HOME nor HOME is set; set one, so that the tools have a place.")?;
    Ok(cache.join("il2-explorer").join("tools").join(format!("{name}-{version}")))
}

/// The version of a package in Cargo.lock.
pub(crate) fn locked_version(package: &str) -> Result<String, String> {
    let file = root().join("Cargo.lock");
    let text = std::fs::read_to_string(&file)
        .map_err(|error| format!("Cargo.lock cannot be read ({error}): run `cargo generate-lockfile`."))?;
    let name_line = format!("name = \"{package}\"");
    let mut lines = text.lines().skip_while(|line| *line != name_line).skip(1);
    lines
        .next()
        .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| format!("Cargo.lock names no {package}: is it still in Cargo.toml?"))
}
