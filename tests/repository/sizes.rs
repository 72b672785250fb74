//! Small files that hold one thing: none of the sources has more than 300 lines, with its own tests 400, and no component more than 150.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

const FOLDERS: [&str; 8] = [
    "src",
    "xtask/src",
    "xtask/imports/src",
    "xtask/server/src",
    "xtask/wasm-tools/src",
    "tests",
    "examples",
    "benches",
];
const MOST: usize = 300;
const MOST_WITH_TESTS: usize = 400;
const MOST_OF_A_COMPONENT: usize = 150;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository").flatten() {
        let path = entry.path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// What is too long in a source, in words.
fn too_long(name: &str, text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let until_tests = lines.iter().position(|line| *line == "#[cfg(test)]").unwrap_or(lines.len());
    // Those of the folders named tests, and files of that name, are all test.
    let is_test = name.split('/').any(|part| part == "tests" || part == "tests.rs");
    let mut problems = Vec::new();
    if !is_test && until_tests > MOST {
        problems.push(format!("{name} has {until_tests} lines before its tests; {MOST} at most"));
    }
    if lines.len() > MOST_WITH_TESTS {
        problems.push(format!("{name} has {} lines; {MOST_WITH_TESTS} at most", lines.len()));
    }
    for (at, _) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("#[component")) {
        let length = lines.iter().skip(at).take_while(|line| **line != "}").count() + 1;
        if length > MOST_OF_A_COMPONENT {
            problems
                .push(format!("{name}:{} has a component of {length} lines; {MOST_OF_A_COMPONENT} at most", at + 1));
        }
    }
    problems
}

#[test]
fn no_file_and_no_component_is_too_long() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in FOLDERS {
        sources(&root.join(folder), &mut files);
    }
    assert!(files.len() > 300, "the sources were found: {}", files.len());
    let problems: Vec<String> = files
        .iter()
        .flat_map(|path| {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            too_long(&name, &fs::read_to_string(path).expect("a source can be read"))
        })
        .collect();
    assert!(problems.is_empty(), "split by what belongs together:\n{}", problems.join("\n"));
}

#[test]
fn what_is_too_long_is_found() {
    let line = "let x = 1;\n";
    assert!(too_long("src/a.rs", &line.repeat(300)).is_empty());
    assert_eq!(too_long("src/a.rs", &line.repeat(301)).len(), 1);
    let tested = format!("{}#[cfg(test)]\n{}", line.repeat(300), line.repeat(99));
    assert!(too_long("src/a.rs", &tested).is_empty());
    assert_eq!(too_long("src/a.rs", &format!("{tested}{line}")).len(), 1);
    assert!(too_long("tests/a.rs", &line.repeat(400)).is_empty());
    let component = format!("#[component]\nfn A() -> Html {{\n{}}}\n", line.repeat(148));
    assert_eq!(too_long("src/a.rs", &component).len(), 1);
}
