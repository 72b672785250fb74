//! Python with SciPy, for the second implementation of the model that the tests compare with (tests/reference).

use std::path::PathBuf;

use crate::process::{command, find_program, succeed};
use crate::project;
use crate::tools::say_installing;

/// The versions that the tests use.
const REQUIREMENTS: &str = "tests/reference/requirements.txt";

/// The Python that has SciPy; makes a virtual environment for it if there is none.
pub(crate) fn python() -> Result<PathBuf, String> {
    let version = version()?;
    let folder = project::tool("scipy", &version)?;
    let python = folder.join("bin").join("python");
    // written last, so that an installation that was cut short is taken up again
    let done = folder.join("installed");
    if done.is_file() {
        return Ok(python);
    }
    let cure = "The reference for the model's tests needs Python 3.10 or newer (on Debian `apt-get install python3-venv`); \
                IL2_SKIP_REFERENCE=1 leaves those tests out.";
    let system = find_program("python3").ok_or(format!("python3 is missing. {cure}"))?;
    say_installing(&format!("SciPy {version}"), "half a minute");
    succeed(command(system, &["-m", "venv"]).arg(&folder), cure)?;
    succeed(&mut command(&python, &["-m", "pip", "install", "--quiet", "--requirement", REQUIREMENTS]), cure)?;
    std::fs::write(&done, &version).map_err(|error| format!("{} cannot be written: {error}.", done.display()))?;
    Ok(python)
}

fn version() -> Result<String, String> {
    let text = std::fs::read_to_string(project::root().join(REQUIREMENTS))
        .map_err(|error| format!("{REQUIREMENTS} cannot be read: {error}."))?;
    let line = text.lines().find_map(|line| line.strip_prefix("scipy=="));
    line.map(|version| version.trim().to_owned()).ok_or_else(|| format!("{REQUIREMENTS} names no scipy."))
}
