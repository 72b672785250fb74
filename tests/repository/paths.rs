//! Every file that a document or a comment names is in the repository.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What is written by hand, from the root. What is built or downloaded is not looked at.
const FOLDERS: [&str; 8] = ["src", "tests", "xtask", "docs", "static", "benches", "examples", ".github"];
/// Files of the root that name others.
const DOCUMENTS: [&str; 4] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];

/// Every file below a folder, by its path from the root.
fn files(root: &Path, folder: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(root.join(folder)).expect("a folder of the repository").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{folder}/{name}");
        if entry.path().is_dir() {
            if !["target", "node_modules"].contains(&name.as_str()) {
                files(root, &path, found);
            }
        } else {
            found.insert(path);
        }
    }
}

/// The paths that a text names: words that begin with a folder of the root, and names of Rust files alone.
fn named(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| letter.is_whitespace() || "`\"'()[]|;:<>#".contains(letter));
    let words = words.map(|word| word.trim_end_matches(['.', ',', '…']));
    let is_path = |word: &str| {
        let in_folder = FOLDERS.iter().any(|folder| word.starts_with(&format!("{folder}/")));
        let is_plain = word.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-./{},".contains(letter));
        is_plain && (in_folder || (is(word, "rs") && !word.starts_with(['/', '.', '-'])))
    };
    words.filter(|word| is_path(word)).flat_map(spelt_out).collect()
}

/// Whether a file has this extension.
fn is(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == extension)
}

/// `a/{b,c}.rs` is two paths.
fn spelt_out(path: &str) -> Vec<String> {
    match path.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
        Some((before, (names, after))) => names.split(',').map(|name| format!("{before}{name}{after}")).collect(),
        None => vec![path.to_owned()],
    }
}

/// Whether a name leads to a file or folder: from the root, or, for the name of a Rust file alone, anywhere.
fn is_there(path: &str, all: &BTreeSet<String>) -> bool {
    let folder = format!("{}/", path.trim_end_matches('/'));
    let alone = format!("/{path}");
    all.contains(path)
        || all.iter().any(|file| file.starts_with(&folder))
        || (is(path, "rs") && all.iter().any(|file| file.ends_with(&alone)))
}

/// What is prose in a file: all of a document, the comments of a source before its tests.
fn prose(path: &str, text: &str) -> String {
    let is_comment =
        |line: &&str| ["//", "#", "/*", "*", "<!--"].iter().any(|start| line.trim_start().starts_with(start));
    if is(path, "md") {
        return text.to_owned();
    }
    let before_tests = text.split("#[cfg(test)]").next().unwrap_or_default();
    before_tests.lines().filter(is_comment).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_path_that_a_document_or_a_comment_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all: BTreeSet<String> = DOCUMENTS.map(str::to_owned).into();
    for folder in FOLDERS {
        files(root, folder, &mut all);
    }
    let is_text = |path: &&String| {
        ["md", "rs", "css", "js", "mjs", "toml", "yml", "py", "html"].iter().any(|ending| is(path, ending))
    };
    // This file names paths that are not there, to see that they are found.
    let looked_at = all.iter().filter(is_text).filter(|path| !path.ends_with("tests/repository/paths.rs"));
    let missing: Vec<String> = looked_at
        .flat_map(|path| {
            let text = prose(path, &fs::read_to_string(root.join(path)).expect("a text can be read"));
            let missing = named(&text).into_iter().filter(|name| !is_there(name, &all));
            missing.map(|name| format!("{path}: {name}")).collect::<Vec<_>>()
        })
        .collect();
    assert!(missing.is_empty(), "renamed or removed:\n{}", missing.join("\n"));
}

#[test]
fn every_link_of_a_document_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut documents: BTreeSet<String> = DOCUMENTS.map(str::to_owned).into();
    files(root, "docs", &mut documents);
    for path in documents.iter().filter(|path| is(path, "md")) {
        let text = fs::read_to_string(root.join(path)).expect("a document can be read");
        let links = text.split("](").skip(1).filter_map(|after| after.split(')').next());
        for link in links.filter(|link| !link.contains("://") && !link.starts_with('#') && !link.starts_with('?')) {
            let file = link.split('#').next().unwrap();
            assert!(root.join(path).parent().unwrap().join(file).exists(), "{path}: {link}");
        }
    }
}

#[test]
fn a_path_that_is_not_there_is_found() {
    let all: BTreeSet<String> = ["src/link.rs", "src/link/v1.rs", "docs/links.md"].map(str::to_owned).into();
    let missing = |text: &str| named(text).into_iter().filter(|name| !is_there(name, &all)).collect::<Vec<_>>();
    assert!(missing("`src/link/{v1}.rs`, `v1.rs`, `src/link/` and docs/links.md.").is_empty());
    assert_eq!(missing("see docs/link.md, `src/links/`, `v2.rs`."), ["docs/link.md", "src/links/", "v2.rs"]);
    assert_eq!(missing("`src/link/{v1,v3}.rs`"), ["src/link/v3.rs"]);
    assert_eq!(prose("a.rs", "// src/a.rs\nlet x = 1;\n#[cfg(test)]\n// src/b.rs"), "// src/a.rs");
}
