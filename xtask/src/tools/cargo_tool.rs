//! Programs that come as crates.

use std::path::{Path, PathBuf};

use crate::process::{cargo, output, say, succeed};
use crate::project;
use crate::site_files::{files, read, write};

/// Which versions of its dependencies a tool is built with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lock {
    /// Those of the lock file that it ships.
    Shipped,
    /// Those of a lock file of ours, by its path from the root: where the shipped one names releases that a registry no longer serves.
    Ours(&'static str),
}

/// The folder that holds `program` from `package` at `version`; builds it if it is not there. Options of the package may follow its name.
pub(crate) fn ensure(program: &str, package: &str, version: &str, lock: Lock) -> Result<PathBuf, String> {
    let folder = project::tool(program, version)?;
    let programs = folder.join("bin");
    if programs.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)).is_file() {
        return Ok(programs);
    }
    say(&format!("installing {package} {version} (once, some minutes)"));
    let mut install = cargo(&["install", "--locked", "--root"]);
    install.arg(&folder);
    match lock {
        Lock::Shipped => install.args(["--version", version]).args(package.split(' ')),
        Lock::Ours(lock) => install.arg("--path").arg(source(package, version, lock, &folder)?),
    };
    succeed(
        &mut install,
        "It needs a C compiler and the crate registry: on Debian `apt-get install gcc libc6-dev`, then try again.",
    )?;
    Ok(programs)
}

/// The source of a package with a lock file of ours in the place of its own.
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
