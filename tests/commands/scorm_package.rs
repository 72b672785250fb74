//! The package of a task, read by Python, and its manifest, judged by libxml2.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing)]

use il2_explorer::export::provenance::Provenance;
use il2_explorer::export::scorm;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/outside/imsmanifest.rng");
const HOST_FILE: &str = "<head><meta name=\"il2-link\" content=\"\"><meta name=\"il2-home\" content=\"\"></head>";

/// The folder with what Python finds in the package of a task with this title.
fn unpacked(title: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("scorm");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let provenance = Provenance::new("v=1&m=2&a=5m5d8w1c&task=miu300-gain100", None, &[]);
    let archive = folder.with_extension("zip");
    std::fs::write(&archive, scorm::package(HOST_FILE, title, &provenance).unwrap()).unwrap();
    let read = Command::new("python3").args(["-m", "zipfile", "-e"]).args([&archive, &folder]).status();
    assert!(read.expect("Python starts").success());
    folder
}

/// The text behind each of these beginnings, up to the next quote.
fn quoted(manifest: &str, beginning: &str) -> Vec<String> {
    manifest.split(beginning).skip(1).filter_map(|after| after.split('"').next()).map(str::to_owned).collect()
}

fn check_by_libxml2(folder: &Path) {
    let rules = ["--noout", "--nonet", "--relaxng", RULES, "imsmanifest.xml"];
    match Command::new("xmllint").args(rules).current_dir(folder).output() {
        Ok(output) => assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr)),
        Err(_) => {
            println!(
                "NOT CHECKED: there is no xmllint to judge the manifest (on Debian `apt-get install libxml2-utils`)"
            );
        }
    }
}

#[test]
fn a_manifest_has_what_the_standard_asks_and_lists_every_file() {
    let folder = unpacked("Task: R&D <b>, \"quoted\"");
    let manifest = std::fs::read_to_string(folder.join("imsmanifest.xml")).unwrap();
    let names = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> = names.filter(|name| name != "imsmanifest.xml").collect();
    let listed = quoted(&manifest, "<file href=\"");
    assert_eq!(listed.iter().cloned().collect::<BTreeSet<String>>(), there);
    let opened = &quoted(&manifest, "adlcp:scormtype=\"sco\" href=\"")[0];
    assert!(listed.contains(opened), "what is opened is listed");
    check_by_libxml2(&folder);
}
