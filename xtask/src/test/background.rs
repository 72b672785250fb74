//! The build of the page next to the steps before it. Its last stages, one module optimised as a whole, keep one core busy and leave the
//! other idle. It has its own folders and locks.

use std::fs::File;
use std::path::PathBuf;
use std::process::Child;

use crate::process::{command, say};
use crate::project;

/// A build that is running.
pub(super) struct Build {
    child: Child,
    log: PathBuf,
}

impl Build {
    /// Starts `cargo xtask build`.
    pub(super) fn start() -> Result<Self, String> {
        let failed = |error: std::io::Error| format!("The page's build did not start: {error}.");
        let log = project::target().join("build.log");
        std::fs::create_dir_all(project::target()).map_err(failed)?;
        let file = File::create(&log).map_err(failed)?;
        let this = std::env::current_exe().map_err(failed)?;
        say(&format!("the page is built meanwhile; its log is {}", log.display()));
        let output = file.try_clone().map_err(failed)?;
        let child = command(this, &["build"]).stdout(output).stderr(file).spawn().map_err(failed)?;
        Ok(Self { child, log })
    }

    /// Waits for its end, and prints what it wrote.
    pub(super) fn finish(mut self) -> Result<(), String> {
        let ended = self.child.wait().map_err(|error| format!("The page's build is lost: {error}."))?;
        print!("{}", std::fs::read_to_string(&self.log).unwrap_or_default());
        if ended.success() { Ok(()) } else { Err("The page does not build: its log above says why.".to_owned()) }
    }
}

impl Drop for Build {
    fn drop(&mut self) {
        // An earlier step failed: nobody waits for the page. It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
