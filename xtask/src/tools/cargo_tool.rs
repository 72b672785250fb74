//! Programs that come as crates.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{cargo, output, succeed};
use crate::project;
use crate::site_files::{files, read, write};
use crate::tools::{on_path, say_installing};

/// Which versions of its dependencies a tool is built with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lock {
    /// Those of the lock file that it ships.
    Shipped,
    /// Those of a lock file of ours, by its path from the root: where the shipped one names releases that a registry no longer serves.
    Ours(&'static str),
}

/// The folder that holds `program` from `package` at `version`; builds it if neither PATH nor the cache has it.
pub(crate) fn ensure(program: &str, package: &str, version: &str, lock: Lock) -> Result<PathBuf, String> {
    if let Some(folder) = on_path(program, version) {
        return Ok(folder);
    }
    let folder = project::tool(program, version)?;
    let programs = folder.join("bin");
    if programs.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)).is_file() {
        return Ok(programs);
    }
    say_installing(&format!("{package} {version}"), "about 2 minutes");
    let mut install = cargo(&["install", "--locked", "--root"]);
    install.arg(&folder);
    match lock {
        Lock::Shipped => install.args(["--version", version, package]),
        Lock::Ours(lock) => install.arg("--path").arg(source(package, version, lock, &folder)?),
    };
    succeed(soon_compiled(&mut install), CURE)?;
    Ok(programs)
}

/// A program from sources of ours; builds it if it is not in its folder.
pub(crate) fn build(source: &Path, folder: &Path, program: &str) -> Result<PathBuf, String> {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let built = folder.join(&name);
    if built.is_file() {
        return Ok(built);
    }
    say_installing(program, "about a minute");
    make(folder)?;
    let work = folder.join("build");
    let mut build = cargo(&["build", "--release", "--locked", "--manifest-path"]);
    succeed(build.arg(source.join("Cargo.toml")).env("CARGO_TARGET_DIR", &work), CURE)?;
    std::fs::rename(work.join("release").join(&name), &built)
        .map_err(|error| format!("{} cannot be put in its place: {error}.", built.display()))?;
    // What it was built from is of no use any more; what cannot be removed is of no weight.
    let _ = std::fs::remove_dir_all(work);
    Ok(built)
}

const CURE: &str =
    "It needs a C compiler and the crate registry: on Debian `apt-get install gcc libc6-dev`, then try again.";

/// A tool runs for seconds and is compiled for minutes: less effort goes into its code than its authors ask for.
fn soon_compiled(install: &mut Command) -> &mut Command {
    let profile = [("LTO", "off"), ("OPT_LEVEL", "1"), ("CODEGEN_UNITS", "16"), ("DEBUG", "0")];
    install.envs(profile.map(|(name, value)| (format!("CARGO_PROFILE_RELEASE_{name}"), value)))
}

/// The source of a package with a lock file of ours instead of the package's.
fn source(package: &str, version: &str, lock: &str, folder: &Path) -> Result<PathBuf, String> {
    // Cargo fetches what a package names, so a package names it.
    let wish = folder.join("wish");
    make(&wish)?;
    let manifest = format!(
        "[package]\nname = \"wish\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n\
         [dependencies]\n{package} = \"={version}\"\n"
    );
    write(&wish.join("Cargo.toml"), manifest.as_bytes())?;
    write(&wish.join("lib.rs"), b"")?;
    let mut metadata = cargo(&["metadata", "--format-version", "1", "--manifest-path"]);
    let metadata = output(metadata.arg(wish.join("Cargo.toml")), "See that the crate registry can be reached.")?;
    let end = format!("/{package}-{version}/Cargo.toml");
    let mut manifests = metadata.split("\"manifest_path\":\"").filter_map(|after| after.split('"').next());
    let fetched =
        manifests.find(|path| path.replace('\\', "/").ends_with(&end)).and_then(|path| Path::new(path).parent());
    let fetched = fetched.ok_or(format!("Cargo did not fetch {package} {version}."))?;
    let source = folder.join("source");
    for name in files(fetched)? {
        let copy = source.join(&name);
        make(copy.parent().unwrap_or(&source))?;
        write(&copy, &read(&fetched.join(&name))?)?;
    }
    write(&source.join("Cargo.lock"), &read(&project::root().join(lock))?)?;
    Ok(source)
}

fn make(folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))
}
