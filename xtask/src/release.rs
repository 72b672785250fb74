//! `cargo xtask release`: the files that a release attaches. It publishes nothing; `.github/workflows/release.yml` drafts a release of them.

use crate::arguments::Arguments;
use crate::offline::SINGLE_FILE;
use crate::process::{command, say, succeed};
use crate::site::{self, Effort};
use crate::site_files::{hex, read, text, write};
use crate::{assemble, project};

/// The licence texts in the archive, besides licences.html.
const LICENCES: [&str; 3] = ["LICENSE", "LICENSE-MIT", "LICENSE-APACHE"];

pub(crate) fn run(mut arguments: Arguments) -> Result<(), String> {
    let check = arguments.option("--check")?;
    let is_built = arguments.flag("--no-build");
    arguments.finish()?;
    if let Some(tag) = check {
        return agree(&tag);
    }
    if !is_built {
        site::build(Effort::Release)?;
    }
    let version = version()?;
    let folder = assemble::fresh(&project::target().join("release-files"))?;
    let page = format!("il2-explorer-{version}.html");
    write(&folder.join(&page), &read(&project::dist().join(SINGLE_FILE))?)?;
    let archive = format!("il2-explorer-{version}-dist.zip");
    let cure = "The archive is made by `zip`: on Debian `apt-get install zip`.";
    let mut zip = command("zip", &["-q", "-r", "-X"]);
    succeed(zip.arg(folder.join(&archive)).arg(".").current_dir(project::dist()), cure)?;
    succeed(command("zip", &["-q", "-X"]).arg(folder.join(&archive)).args(LICENCES), cure)?;
    let sum = |name: &String| {
        let sum = hmac_sha256::Hash::hash(&read(&folder.join(name))?);
        Ok(format!("{}  {name}\n", hex(&sum)))
    };
    let sums = [&archive, &page].into_iter().map(sum).collect::<Result<String, String>>()?;
    write(&folder.join("SHA256SUMS"), sums.as_bytes())?;
    let changes = text(&project::root().join("CHANGELOG.md"))?;
    let notes = section(&changes, &version).or_else(|| section(&changes, "Unreleased")).unwrap_or_default();
    write(&folder.join("NOTES.md"), notes.as_bytes())?;
    say(&format!("the files of a release are in {}", folder.display()));
    Ok(())
}

/// The version of the package.
fn version() -> Result<String, String> {
    let manifest = text(&project::root().join("Cargo.toml"))?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    line.map(str::to_owned).ok_or_else(|| "Cargo.toml names no version.".to_owned())
}

/// Whether everything that names the version names this one.
fn agree(tag: &str) -> Result<(), String> {
    let version = version()?;
    if version != tag {
        return Err(format!("Cargo.toml has version {version}, the tag is {tag}."));
    }
    if !text(&project::root().join("CITATION.cff"))?.contains(&format!("\nversion: {version}\n")) {
        return Err(format!("CITATION.cff names another version than {version}."));
    }
    if section(&text(&project::root().join("CHANGELOG.md"))?, &version).is_none() {
        return Err(format!(
            "CHANGELOG.md has no section `## [{version}] - DATE`: rename `## [Unreleased]` to it in the commit that is tagged."
        ));
    }
    Ok(())
}

/// The text of a section of the changelog, without its heading.
fn section(changes: &str, name: &str) -> Option<String> {
    let lines = changes.lines().skip_while(|line| !line.starts_with(&format!("## [{name}]")));
    let text: Vec<&str> = lines.skip(1).take_while(|line| !line.starts_with("## ")).collect();
    (!text.is_empty()).then(|| text.join("\n").trim().to_owned())
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a file that is not there is a failure
mod tests {
    use super::*;

    #[test]
    fn a_section_ends_at_the_next() {
        let changes = "# Changelog\n\n## [0.2.0] - 2026-12-01\n\n### Added\n- a\n\n## [0.1.0] - 2026-11-30\n- b\n";
        assert_eq!(section(changes, "0.2.0").as_deref(), Some("### Added\n- a"));
        assert_eq!(section(changes, "0.1.0").as_deref(), Some("- b"));
        assert_eq!(section(changes, "0.3.0"), None);
    }

    #[test]
    fn the_citation_is_of_the_version_that_is_built() {
        let version = version().expect("the package has one");
        let citation = text(&project::root().join("CITATION.cff")).expect("the repository has it");
        assert!(citation.contains(&format!("\nversion: {version}\n")), "{version}");
    }
}
