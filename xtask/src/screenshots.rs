//! `cargo xtask screenshots`: pictures of the built page for people to look at.

use crate::arguments::Arguments;
use crate::e2e::Stage;
use crate::engine::Engine;
use crate::process::{self, cargo, command, output, say};
use crate::project;
use crate::site::{self, Effort};
use crate::site_files::{read, write};

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    let no_build = arguments.flag("--no-build");
    let effort = Effort::from(&mut arguments);
    let for_readme = arguments.flag("--readme");
    let link = arguments.option("--link")?.unwrap_or_default();
    arguments.finish()?;
    if !no_build {
        site::build(effort)?;
    }
    let folder = project::target().join("screenshots");
    say(&format!("taking pictures into {}", folder.display()));
    let stage = Stage::set(Engine::Chromium, 1)?;
    let mut shoot = cargo(&["run", "--quiet", "--package", "e2e", "--bin", "screenshots", "--"]);
    process::succeed(stage.tell(shoot.arg(&folder).arg(link)), "")?;
    if for_readme {
        write(&project::root().join(README_PICTURE), &read(&folder.join("1440-light.png"))?)?;
        say(&format!("{README_PICTURE} is the page as it is: look at it, and commit it"));
    }
    Ok(())
}

/// The picture that README.md shows.
const README_PICTURE: &str = "docs/screenshot.png";

/// What the picture shows.
const SHOWN: [&str; 7] = ["src/app.rs", "src/page", "src/ui", "src/shell", "src/chart", "src/text/en", "static"];

/// The picture in README.md must not be older than the page that it shows.
pub(crate) fn check_readme() -> Result<(), String> {
    let cure = "The picture's age is read from the history: run this in a clone of the repository.";
    if !output(&mut command("git", &["status", "--porcelain", "--", README_PICTURE]), cure)?.trim().is_empty() {
        return Ok(()); // New, and not committed yet.
    }
    let last = |paths: &[&str]| -> Result<u64, String> {
        let mut log = command("git", &["log", "-1", "--format=%ct", "--"]);
        let time = output(log.args(paths), cure)?;
        time.trim().parse().map_err(|_| format!("No commit has changed {}.", paths.join(", ")))
    };
    verdict(last(&[README_PICTURE])?, last(&SHOWN)?)
}

/// Whether a picture of that second shows a page of this one.
fn verdict(picture: u64, page: u64) -> Result<(), String> {
    if picture >= page {
        return Ok(());
    }
    let days = (page - picture).div_ceil(24 * 60 * 60);
    Err(format!(
        "{README_PICTURE} is up to {days} days older than the page that it shows ({}): run `cargo xtask screenshots --readme`.",
        SHOWN.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_is_older_than_the_page_is_refused_with_the_cure() {
        assert_eq!(verdict(100, 100), Ok(()));
        assert!(verdict(99, 100).is_err_and(|said| said.contains("cargo xtask screenshots --readme")));
    }

    #[test]
    fn what_the_picture_shows_is_there() {
        assert!(SHOWN.iter().chain([&README_PICTURE]).all(|path| project::root().join(path).exists()));
    }
}
