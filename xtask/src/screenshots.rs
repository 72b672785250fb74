//! `cargo xtask screenshots`: pictures of the built page for people to look at.

use crate::arguments::Arguments;
use crate::e2e::Stage;
use crate::engine::Engine;
use crate::process::{self, cargo, say};
use crate::project;
use crate::site::{self, Effort};

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    let no_build = arguments.flag("--no-build");
    let effort = Effort::from(&mut arguments);
    let link = arguments.option("--link")?.unwrap_or_default();
    arguments.finish()?;
    if !no_build {
        site::build(effort)?;
    }
    let folder = project::target().join("screenshots");
    say(&format!("taking pictures into {}", folder.display()));
    let stage = Stage::set(Engine::Chromium, 1)?;
    let mut shoot = cargo(&["run", "--quiet", "--package", "e2e", "--bin", "screenshots", "--"]);
    process::succeed(stage.tell(shoot.arg(folder).arg(link)), "")
}
