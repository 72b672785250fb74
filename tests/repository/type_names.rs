//! A type has its name to itself: no name twice in the crate, unless private to its file.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the crate").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The name of the type that a line defines for other files.
fn defined(line: &str) -> Option<&str> {
    let line = line.trim_start().strip_prefix("pub")?;
    let line = if line.starts_with('(') { line.split_once(')')?.1 } else { line };
    let (kind, rest) = line.trim_start().split_once(' ')?;
    let name = rest.split(|character: char| !character.is_alphanumeric() && character != '_').next()?;
    ["struct", "enum", "trait", "type", "union"].contains(&kind).then_some(name)
}

/// The names that more than one type has, with the files of these types.
fn shared(files: &[(String, String)]) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, text) in files {
        for name in text.lines().filter_map(defined) {
            found.entry(name.to_owned()).or_default().push(file.clone());
        }
    }
    found.retain(|_, files| files.len() > 1);
    found
}

#[test]
fn no_type_name_is_there_twice() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    sources(&root.join("src"), &mut paths);
    let read = |path: &PathBuf| {
        let name = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(path).expect("a source can be read"))
    };
    let files: Vec<(String, String)> = paths.iter().map(read).collect();
    assert!(files.len() > 200, "the sources were found: {}", files.len());
    let shared = shared(&files);
    assert!(shared.is_empty(), "a name twice: {shared:#?}");
}

#[test]
fn a_name_of_two_types_is_found() {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let files = [
        file("a.rs", "pub struct Course;\nstruct Step;\npub const fn step() {}"),
        file("b.rs", "    pub(super) enum Course<T> {}\npub struct Step(u8);"),
    ];
    let found = shared(&files);
    assert_eq!(found.keys().collect::<Vec<_>>(), ["Course"]);
    assert_eq!(found["Course"], ["a.rs", "b.rs"]);
}
