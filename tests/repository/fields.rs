//! No field of the page loses what is typed into it: each follows every letter (`oninput`), be it into the state of the page or into the
//! draft that its component keeps. A field with `onchange` alone is set back by whatever makes the page again while somebody types.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The tags of this name, from their `<` to the `>` that closes them; one inside braces is code.
fn tags<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    text.match_indices(&format!("<{name} "))
        .map(|(start, _)| {
            let rest = text.get(start..).unwrap_or_default();
            let mut depth = 0_i32;
            let end = rest.find(|letter: char| {
                depth += i32::from(letter == '{') - i32::from(letter == '}');
                letter == '>' && depth == 0
            });
            rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
        })
        .collect()
}

/// What is wrong with the fields of a source, in words.
fn losing(text: &str) -> Vec<String> {
    let is_typed_into = |tag: &&str| {
        !tag.contains("readonly")
            && !["range", "radio", "checkbox", "file"].iter().any(|kind| tag.contains(&format!("type=\"{kind}\"")))
    };
    let fields = ["input", "textarea"].into_iter().flat_map(|name| tags(text, name)).filter(is_typed_into);
    let keeps = |tag: &str| tag.contains("oninput=") && tag.contains("value");
    fields.filter(|tag| !keeps(tag)).map(|tag| tag.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn no_field_loses_what_is_typed() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let (mut fields, mut problems) = (0, Vec::new());
    for path in files {
        let text = fs::read_to_string(&path).expect("a source can be read");
        fields += tags(&text, "input").len() + tags(&text, "textarea").len();
        problems.extend(losing(&text).into_iter().map(|tag| format!("{}: {tag}", path.display())));
    }
    assert!(fields > 15, "the fields were found: {fields}");
    assert!(problems.is_empty(), "these lose what is typed when the page is made again:\n{}", problems.join("\n"));
}

#[test]
fn a_field_that_loses_it_is_found() {
    assert_eq!(losing("<input type=\"text\" value={a} onchange={b} />").len(), 1);
    assert_eq!(losing("<textarea id=\"class-box\" rows=\"8\" />").len(), 1, "kept nowhere");
    assert_eq!(losing("<input value={a} onchange={move |x| if x > 1 { y }} oninput={c} />").len(), 0);
    assert_eq!(losing("<input type=\"range\" value={a} onchange={b} /><textarea readonly=true value={a} />").len(), 0);
}
