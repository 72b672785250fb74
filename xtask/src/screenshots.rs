//! `cargo xtask screenshots`: pictures of the built page for people to look at.

use crate::arguments::Arguments;
use crate::e2e::Stage;
use crate::engine::Engine;
use crate::process::{self, cargo, say};
use crate::project;
use crate::site::{self, Effort};
use crate::site_files::{files, hex, read, text, write};
use std::path::Path;

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
        write(&project::root().join(README_PICTURE_OF), digest(project::root())?.as_bytes())?;
        say(&format!("{README_PICTURE} is the page as it is: look at it, and commit it with {README_PICTURE_OF}"));
    }
    Ok(())
}

/// The picture that README.md shows.
const README_PICTURE: &str = "docs/screenshot.png";

/// The digest of the page that the picture was taken of.
const README_PICTURE_OF: &str = "docs/screenshot.sha256";

/// What the picture shows.
const SHOWN: [&str; 7] = ["src/app.rs", "src/page", "src/ui", "src/shell", "src/chart", "src/text/en", "static"];

/// The picture in README.md must have been taken of the page as it is.
pub(crate) fn check_readme() -> Result<(), String> {
    verdict(&text(&project::root().join(README_PICTURE_OF))?, &digest(project::root())?)
}

fn verdict(taken_of: &str, page: &str) -> Result<(), String> {
    if taken_of.trim() == page.trim() {
        return Ok(());
    }
    let shown = SHOWN.join(", ");
    Err(format!("{README_PICTURE} is older than what it shows ({shown}): run `cargo xtask screenshots --readme`."))
}

/// The digest of what the picture shows, under a root: by what is in the files, so that a history is not needed, and without
/// tests, which show nothing.
fn digest(root: &Path) -> Result<String, String> {
    let mut hash = hmac_sha256::Hash::new();
    for shown in SHOWN {
        let path = root.join(shown);
        let within = if path.is_dir() { files(&path)? } else { vec![String::new()] };
        for name in within.iter().filter(|name| !name.split('/').any(|part| part.trim_end_matches(".rs") == "tests")) {
            let file = if name.is_empty() { path.clone() } else { path.join(name) };
            hash.update(format!("{shown}/{name}\0"));
            hash.update(hmac_sha256::Hash::hash(&read(&file)?));
        }
    }
    Ok(hex(&hash.finalize()) + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{create_dir_all, rename, write};
    use std::io::Error;

    #[test]
    fn a_picture_of_another_page_is_refused_with_the_cure() {
        assert_eq!(verdict("ab12\n", "ab12"), Ok(()));
        assert!(verdict("ab12", "ab13").is_err_and(|said| said.contains("cargo xtask screenshots --readme")));
    }

    #[test]
    fn what_is_seen_counts_and_tests_do_not() -> Result<(), Error> {
        let root = std::env::temp_dir().join(format!("il2-screenshots-{}", std::process::id()));
        for folder in ["src/page/tests", "src/ui", "src/shell", "src/chart", "src/text/en", "static"] {
            create_dir_all(root.join(folder))?;
        }
        let file = |name: &str, content: &str| write(root.join(name), content);
        file("src/app.rs", "app")?;
        file("static/style.css", "red")?;
        let first = digest(&root).map_err(Error::other)?;
        file("src/page/tests/one.rs", "a test")?;
        file("src/ui/tests.rs", "tests")?;
        assert_eq!(digest(&root).map_err(Error::other)?, first, "tests are not seen");
        file("static/style.css", "blue")?;
        let second = digest(&root).map_err(Error::other)?;
        assert_ne!(second, first, "a colour is seen");
        rename(root.join("static/style.css"), root.join("static/look.css"))?;
        assert_ne!(digest(&root).map_err(Error::other)?, second, "a name is seen");
        std::fs::remove_dir_all(&root)
    }
}
