//! `cargo xtask build`: the page, ready to be put on any static host.

use crate::arguments::Arguments;
use crate::process::say;
use crate::{assemble, bundle, landing_pages, licences, offline, project, single_file, tools, wasm_split};

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
    let site = arguments.option("--site")?.map(|site| landing_pages::address(&site)).transpose()?;
    arguments.finish()?;
    build(effort)?;
    // Last: no visit keeps these pages.
    site.map_or(Ok(()), |site| landing_pages::add(&project::dist(), &site))
}

/// Builds dist/.
pub(crate) fn build(effort: Effort) -> Result<(), String> {
    tools::for_building(effort)?;
    say(match effort {
        Effort::Release => "building the page into dist/ (the first time about 3 minutes)",
        Effort::Quick => "building the page into dist/, unoptimised (the first time about a minute)",
    });
    let dist = project::dist();
    assemble::assemble(effort, &dist)?;
    bundle::bundle(&dist)?;
    licences::build(&dist)?;
    single_file::build(&dist)?;
    if effort == Effort::Release {
        wasm_split::split(&dist)?;
    }
    offline::stamp(&dist)?;
    say(&format!("built {}", dist.display()));
    Ok(())
}
