//! Python with the packages that tests need: SciPy, for the second implementation of the model (tests/reference), and the programs that open
//! what the page exports (tests/outside).

use std::path::PathBuf;

use crate::process::{command, find_program, succeed};
use crate::project;
use crate::tools::say_installing;

/// A list of packages, each at one version.
pub(crate) struct Packages {
    /// The file.
    requirements: &'static str,
    /// The name of its folder among the tools; the version is that of the package in `named_by`.
    folder: &'static str,
    named_by: &'static str,
    /// What is said of it.
    what: &'static str,
    /// How long it takes, measured on two cores.
    duration: &'static str,
}

/// SciPy.
pub(crate) const REFERENCE: Packages = Packages {
    requirements: "tests/reference/requirements.txt",
    folder: "scipy",
    named_by: "scipy",
    what: "SciPy",
    duration: "half a minute",
};

/// libSBML, libRoadRunner, COPASI; cffconvert.
pub(crate) const OUTSIDE: Packages = Packages {
    requirements: "tests/outside/requirements.txt",
    folder: "outside",
    named_by: "python-libsbml",
    what: "libSBML, libRoadRunner, COPASI and cffconvert",
    duration: "a minute, 700 MB",
};

impl Packages {
    /// The Python that has them; makes a virtual environment for it if there is none.
    pub(crate) fn python(&self) -> Result<PathBuf, String> {
        let version = self.version()?;
        let folder = project::tool(self.folder, &version)?;
        let python = folder.join("bin").join("python");
        // written last, so that an installation that was cut short is taken up again
        let done = folder.join("installed");
        if done.is_file() {
            return Ok(python);
        }
        let cure = "The tests that run Python need 3.10 or newer (on Debian `apt-get install python3-venv`); \
                    IL2_SKIP_REFERENCE=1 leaves those tests out.";
        let system = find_program("python3").ok_or(format!("python3 is missing. {cure}"))?;
        say_installing(self.what, self.duration);
        succeed(command(system, &["-m", "venv"]).arg(&folder), cure)?;
        let install = ["-m", "pip", "install", "--quiet", "--requirement", self.requirements];
        succeed(&mut command(&python, &install), cure)?;
        std::fs::write(&done, &version).map_err(|error| format!("{} cannot be written: {error}.", done.display()))?;
        Ok(python)
    }

    fn version(&self) -> Result<String, String> {
        let text = std::fs::read_to_string(project::root().join(self.requirements))
            .map_err(|error| format!("{} cannot be read: {error}.", self.requirements))?;
        let start = format!("{}==", self.named_by);
        let line = text.lines().find_map(|line| line.strip_prefix(&start));
        line.map(|version| version.trim().to_owned())
            .ok_or_else(|| format!("{} names no {}.", self.requirements, self.named_by))
    }
}
