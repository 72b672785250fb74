//! Documents for a newcomer are short: words of each, and letters of a line outside tables and code.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

/// The most words of a document.
const MOST_WORDS: [(&str, usize); 6] = [
    ("README.md", 450),
    ("ARCHITECTURE.md", 800),
    ("CONTRIBUTING.md", 700),
    ("docs/testing.md", 900),
    ("docs/first-load.md", 700),
    ("docs/outside.md", 900),
];
/// The most words of a decision.
const MOST_OF_A_DECISION: usize = 150;
const LONGEST_LINE: usize = 100;

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Lines that are too long, outside tables and code.
fn long_lines(text: &str) -> Vec<&str> {
    let mut is_code = false;
    let is_long = |line: &&str| {
        is_code ^= line.starts_with("```");
        !is_code && !line.starts_with('|') && line.chars().count() > LONGEST_LINE
    };
    text.lines().filter(is_long).collect()
}

#[test]
fn documents_for_a_newcomer_are_short() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| std::fs::read_to_string(root.join(name)).expect("the repository has it");
    let decisions = std::fs::read_dir(root.join("docs/decisions")).expect("the repository has decisions").flatten();
    let decisions = decisions.map(|entry| format!("docs/decisions/{}", entry.file_name().to_string_lossy()));
    let all = MOST_WORDS.map(|(name, most)| (name.to_owned(), most)).into_iter();
    let mut found = Vec::new();
    for (name, most) in all.chain(decisions.map(|name| (name, MOST_OF_A_DECISION))) {
        let text = read(&name);
        if words(&text) > most {
            found.push(format!("{name} has {} words; {most} at most", words(&text)));
        }
        found.extend(long_lines(&text).iter().map(|line| format!("{name} has a line of over {LONGEST_LINE}: {line}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn words_and_lines_are_counted_as_a_reader_does() {
    assert_eq!(words("| a | `b c` | 10% |\n- d"), 5);
    let long = "x".repeat(101);
    assert_eq!(long_lines(&format!("{long}\n|{long}\n```\n{long}\n```\n{long}")).len(), 2);
}
