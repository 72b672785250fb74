//! A sentence with numbers is a pattern of each language, filled in by one function: both languages have the same slots.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a test fails by panicking

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A slot for a noun in the form that goes with a number; a language may do without it.
const NOUN: &str = "cycles";

/// The patterns of a catalogue: for each field that is no function, the slots in its texts.
fn slots(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut field: Option<String> = None;
    for line in source.lines() {
        let depth = line.len() - line.trim_start().len();
        let named = line.trim_start().split_once(": ").filter(|(name, _)| {
            (depth == 4 || depth == 8)
                && !name.is_empty()
                && name.chars().all(|sign| sign.is_lowercase() || sign == '_')
        });
        if let Some((name, value)) = named {
            field = (!value.starts_with('|')).then(|| name.to_owned());
        }
        let Some(name) = &field else { continue };
        for (_, rest) in line.match_indices('{').map(|(at, _)| line.split_at(at + 1)) {
            let slot: String = rest.chars().take_while(|sign| sign.is_lowercase() || *sign == '_').collect();
            if !slot.is_empty()
                && slot != NOUN
                && rest[slot.len()..].starts_with('}')
                && !line[..line.find(rest).unwrap()].ends_with("u{")
            {
                found.entry(name.clone()).or_default().insert(slot);
            }
        }
    }
    found
}

#[test]
fn both_languages_have_the_same_slots() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text");
    let mut patterns = 0;
    for entry in std::fs::read_dir(folder.join("en")).unwrap().map(Result::unwrap) {
        let file = entry.file_name();
        if entry.path().extension().is_none_or(|end| end != "rs") {
            continue;
        }
        let read = |language: &str| std::fs::read_to_string(folder.join(language).join(&file)).unwrap();
        let (english, french) = (slots(&read("en")), slots(&read("fr")));
        patterns += english.len();
        assert_eq!(english, french, "{}", file.display());
    }
    assert!(patterns > 25, "the patterns were found: {patterns}");
}

#[test]
fn a_slot_that_one_language_lacks_is_found() {
    let english =
        "    rule: \"{dose} for {days}\",\n    say: |n| format!(\"{n} of {all}\"),\n    week: \"\\u{a0}{week}\",\n";
    let found = slots(english);
    assert_eq!(found.keys().collect::<Vec<_>>(), ["rule", "week"]);
    assert_eq!(found["rule"], ["days", "dose"].map(str::to_owned).into());
    assert_ne!(found, slots(&english.replace("for {days}", "")));
}
