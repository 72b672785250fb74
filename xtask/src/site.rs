//! `cargo xtask build`: the page, ready to be put on any static host.

use std::path::Path;

use crate::arguments::Arguments;
use crate::process::{self, command, path_with, say};
use crate::{bundle, licences, offline, project, single_file, tools, wasm_split};

/// How much effort goes into the build.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// What readers get.
    Release,
    /// Soon done, large and slow: for a look while writing.
    Quick,
}

impl Effort {
    pub(crate) fn from(arguments: &mut Arguments) -> Self {
        if arguments.flag("--quick") { Self::Quick } else { Self::Release }
    }
}

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    let effort = Effort::from(&mut arguments);
    arguments.finish()?;
    build(effort)
}

/// Builds dist/.
pub(crate) fn build(effort: Effort) -> Result<(), String> {
    let folders = tools::for_building()?;
    let folders: Vec<&Path> = folders.iter().map(AsRef::as_ref).collect();
    say("building the page into dist/");
    let mut trunk = command("trunk", &["build"]);
    if effort == Effort::Release {
        trunk.arg("--release").env(wasm_split::RUSTFLAGS, wasm_split::rustflags());
    }
    trunk.env("PATH", path_with(&folders)?);
    // Trunk reads NO_COLOR as its own option, which knows true and false only.
    trunk.env_remove("NO_COLOR");
    process::succeed(&mut trunk, "What the compiler or Trunk wrote above says why.")?;
    bundle::bundle(&project::dist())?;
    licences::build(&project::dist())?;
    single_file::build(&project::dist())?;
    if effort == Effort::Release {
        wasm_split::split(&project::dist())?;
    }
    offline::stamp(&project::dist())?;
    say(&format!("built {}", project::dist().display()));
    Ok(())
}
