//! Comments are in plain words: none has a phrase that the style avoids.
#![allow(clippy::unwrap_used)] // a test fails by panicking

use crate::typography::{NOT_WRITTEN, has_phrase, named};
use std::path::Path;

/// The folders whose comments are checked.
const FOLDERS: [&str; 5] = ["src", "xtask", "tests", "examples", "benches"];

/// The comment of a line, where it is nothing else.
fn comment(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("//")
}

fn faults(name: &str, text: &str) -> Vec<String> {
    let comments = text.lines().enumerate().filter_map(|(number, line)| Some((number + 1, comment(line)?)));
    comments
        .flat_map(|(number, line)| {
            let found = NOT_WRITTEN.iter().filter(move |phrase| has_phrase(line, phrase));
            found.map(move |phrase| format!("{name}:{number}: {phrase}"))
        })
        .collect()
}

#[test]
fn no_comment_has_a_phrase_that_the_style_avoids() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in FOLDERS {
        named(&root.join(folder), "rs", &mut files);
    }
    let mut found = Vec::new();
    let mut checked = 0;
    for path in files {
        let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        if name.contains("/target/") {
            continue;
        }
        checked += 1;
        found.extend(faults(&name, &std::fs::read_to_string(&path).unwrap()));
    }
    assert!(checked > 200, "the sources were found: {checked}");
    assert!(found.is_empty(), "{} phrases\n{}", found.len(), found.join("\n"));
}

/// Style sheets, and scripts with what they say to readers, whole.
#[test]
fn no_file_of_the_host_has_a_phrase_that_the_style_avoids() {
    let mut files = Vec::new();
    for end in ["css", "js"] {
        named(&Path::new(env!("CARGO_MANIFEST_DIR")).join("static"), end, &mut files);
    }
    assert!(files.len() > 15, "the files were found: {}", files.len());
    let mut found = Vec::new();
    for path in files {
        for (number, line) in std::fs::read_to_string(&path).unwrap().lines().enumerate() {
            let phrases = NOT_WRITTEN.iter().filter(|phrase| has_phrase(line, phrase));
            found.extend(phrases.map(|phrase| format!("{}:{}: {phrase}", path.display(), number + 1)));
        }
    }
    assert!(found.is_empty(), "{} phrases\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_phrase_in_a_comment_is_found() {
    assert_eq!(faults("a.rs", "let x = \"beside\";\n    /// The bar beside it stands.\n").len(), 2);
    assert!(faults("a.rs", "// next to it\nlet stands = 1;").is_empty());
}
