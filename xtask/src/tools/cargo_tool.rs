//! Programs that come as crates.

use std::path::PathBuf;

use crate::process::{cargo, say, succeed};
use crate::project;

/// Which versions of its dependencies a tool is built with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lock {
    /// Those of the lock file that it ships.
    Shipped,
    /// The newest that fit.
    Fresh,
}

/// The folder that holds `program` from `package` at `version`; builds it if it is not there. Options of the package may follow its name.
pub(crate) fn ensure(program: &str, package: &str, version: &str, lock: Lock) -> Result<PathBuf, String> {
    let folder = project::tool(program, version)?;
    let programs = folder.join("bin");
    if programs.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)).is_file() {
        return Ok(programs);
    }
    say(&format!("installing {package} {version} (once, some minutes)"));
    let mut install = cargo(&["install", "--version", version, "--root"]);
    install.arg(&folder).args(package.split(' '));
    if lock == Lock::Shipped {
        install.arg("--locked");
    }
    succeed(
        &mut install,
        "It needs a C compiler and the crate registry: on Debian `apt-get install gcc libc6-dev`, then try again.",
    )?;
    Ok(programs)
}
