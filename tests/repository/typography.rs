//! The marks and spaces of every text in the sources, by language: French as print sets it, English without a space before a percent sign.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test fails by panicking

use std::path::{Path, PathBuf};

/// A text between quotes in a source, with what its escapes stand for.
struct Literal {
    line: usize,
    french: bool,
    text: String,
}

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|end| end == "rs") {
            out.push(path);
        }
    }
}

/// Whether an item that starts on this line is in French: `static FR`, `fn french`.
fn starts_french(line: &str) -> bool {
    let is_item = ["pub", "static", "const", "fn"].iter().any(|start| line.starts_with(start));
    let mut words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    is_item && words.any(|word| word == "FR" || word.contains("french"))
}

/// The texts of a source, but for those of its tests.
fn texts(path: &Path, source: &str) -> Vec<Literal> {
    let name = path.to_string_lossy();
    // What a test feeds to the program is nothing that it says.
    if name.ends_with("tests.rs") {
        return Vec::new();
    }
    let whole = name.contains("/fr/") || name.ends_with("/fr.rs");
    let source = source.split("#[cfg(test)]").next().unwrap();
    let letters: Vec<char> = source.chars().collect();
    let (mut out, mut at, mut line, mut french) = (Vec::new(), 0, 1, whole);
    let rest = |at: usize| letters[at..].iter().take(80).collect::<String>();
    while at < letters.len() {
        let starts_line = at == 0 || letters[at - 1] == '\n';
        if starts_line && !whole && letters[at].is_alphabetic() {
            french = starts_french(
                letters[at..].split(|letter| *letter == '\n').next().unwrap().iter().collect::<String>().as_str(),
            );
        }
        match letters[at] {
            '\n' => line += 1,
            '/' if letters.get(at + 1) == Some(&'/') => {
                while letters.get(at + 1).is_some_and(|letter| *letter != '\n') {
                    at += 1;
                }
            }
            // A letter by itself; a lifetime has no second quote.
            '\'' if rest(at).starts_with("'\\u{") => at += rest(at).find('}').unwrap() + 1,
            '\'' if letters.get(at + 1) == Some(&'\\') => at += 3,
            '\'' if letters.get(at + 2) == Some(&'\'') => at += 2,
            '"' => {
                let (start, mut text) = (line, String::new());
                at += 1;
                while letters[at] != '"' {
                    if letters[at] == '\n' {
                        line += 1;
                    }
                    if letters[at] != '\\' {
                        text.push(letters[at]);
                        at += 1;
                        continue;
                    }
                    at += 1;
                    match letters[at] {
                        'u' => {
                            let code: String = letters[at + 2..].iter().take_while(|letter| **letter != '}').collect();
                            text.push(char::from_u32(u32::from_str_radix(&code, 16).unwrap()).unwrap());
                            at += code.len() + 2;
                        }
                        '\n' => {
                            line += 1;
                            while letters[at + 1].is_whitespace() {
                                at += 1;
                                line += usize::from(letters[at] == '\n');
                            }
                        }
                        'n' => text.push('\n'),
                        other => text.push(other),
                    }
                    at += 1;
                }
                out.push(Literal { line: start, french, text });
            }
            _ => {}
        }
        at += 1;
    }
    out
}

const NARROW: char = '\u{202f}';
const FIXED: char = '\u{a0}';

/// What is wrong with the spaces of a French text; the spaces of English ones are not checked.
fn french_faults(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let is_space = |letter: Option<&char>| letter.is_some_and(|letter| matches!(letter, ' ' | '\u{a0}' | '\u{202f}'));
    let mut faults = Vec::new();
    let mut fault = |at: usize, what: &str| {
        let around: String = letters[at.saturating_sub(20)..(at + 10).min(letters.len())].iter().collect();
        faults.push(format!("{what}: …{around}…"));
    };
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(at + 1);
        match letter {
            ';' | '?' | '!' | '%' if is_space(before) && before != Some(&NARROW) => {
                fault(at, "U+202F belongs before this sign");
            }
            ';' | '?' | '!'
                if before.is_some_and(|letter| letter.is_alphanumeric() || "})»".contains(*letter))
                    && after.is_none_or(|after| *after == ' ') =>
            {
                fault(at, "a space is missing before this sign");
            }
            '%' if before.is_some_and(char::is_ascii_digit) => fault(at, "a space is missing before this sign"),
            ':' if is_space(before) && before != Some(&FIXED) => fault(at, "U+00A0 belongs before this sign"),
            ':' if before.is_some_and(|letter| letter.is_alphanumeric() || "})»%".contains(*letter))
                && after == Some(&' ') =>
            {
                fault(at, "U+00A0 is missing before this sign");
            }
            '«' if after.is_some() && after != Some(&FIXED) => fault(at, "U+00A0 belongs behind this sign"),
            '»' if before.is_some() && before != Some(&FIXED) => fault(at, "U+00A0 belongs before this sign"),
            ' ' | '\u{202f}' if before.is_some_and(|letter| letter.is_ascii_digit() || *letter == '}') => {
                let rest: String = letters[at + 1..].iter().collect();
                let unit = |unit: &&&str| {
                    rest.strip_prefix(**unit).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
                };
                if ["MUI", "UI", "µg", "mL", "cellules/µL"].iter().any(|name| unit(&name)) {
                    fault(at, "U+00A0 belongs before a unit");
                }
            }
            _ => {}
        }
    }
    faults
}

fn english_faults(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let spaced = |three: &[char]| matches!(three, [before, space, '%'] if (before.is_ascii_digit() || *before == '}') && matches!(space, ' ' | '\u{a0}' | '\u{202f}'));
    if letters.windows(3).any(spaced) { vec![format!("a space before %: {text}")] } else { Vec::new() }
}

#[test]
fn every_text_has_the_spaces_of_its_language() {
    let mut paths = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut paths);
    let (mut faults, mut french) = (Vec::new(), 0);
    for path in paths {
        for text in texts(&path, &std::fs::read_to_string(&path).unwrap()) {
            french += usize::from(text.french);
            let found = if text.french { french_faults(&text.text) } else { english_faults(&text.text) };
            // The English that the words of a notice are translated from.
            let is_source = text.text.is_ascii() && path.ends_with("notice.rs");
            faults.extend(
                found
                    .into_iter()
                    .filter(|_| !is_source)
                    .map(|fault| format!("{}:{} {fault}", path.display(), text.line)),
            );
        }
    }
    assert!(french > 1000, "only {french} French texts were found");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// The arm without a cytokine is the control, whatever the other arm is given. What a control is may be told behind its name.
#[test]
fn the_arm_without_a_cytokine_has_one_name() {
    const OTHERS: [&str; 7] = [
        "no IL-2",
        "no cytokine",
        "without a cytokine",
        "without cytokine",
        "sans IL-2",
        "sans cytokine",
        "groupe témoin",
    ];
    let mut paths = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text"), &mut paths);
    let mut found = Vec::new();
    // The reports tell of arms of their trials, not of ours.
    for path in
        paths.into_iter().filter(|path| !["findings", "facts"].iter().any(|name| path.to_string_lossy().contains(name)))
    {
        for text in texts(&path, &std::fs::read_to_string(&path).unwrap()) {
            // A link's schedule "0" has no second arm.
            let named = ["control", "Control", "témoin", "Témoin", "or 0 for no cytokine"]
                .iter()
                .any(|name| text.text.contains(name));
            let other = OTHERS.iter().find(|other| text.text.contains(**other));
            found.extend(other.filter(|_| !named).map(|other| format!("{}:{} {other}", path.display(), text.line)));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_wrong_space_is_found() {
    for wrong in [
        "Quoi ?",
        "Quoi\u{a0}?",
        "Quoi?",
        "un ; deux",
        "un : deux",
        "un: deux",
        "« un »",
        "80 %",
        "80%",
        "5 MUI",
        "{} cellules/µL",
    ] {
        assert!(!french_faults(wrong).is_empty(), "{wrong}");
    }
    for right in [
        "Quoi\u{202f}?",
        "un\u{202f}; deux",
        "un\u{a0}: deux",
        "«\u{a0}un\u{a0}»",
        "80\u{202f}%",
        "5\u{a0}MUI",
        "?v=1",
        "a;b",
    ] {
        assert_eq!(french_faults(right), [""; 0], "{right}");
    }
    assert!(!english_faults("80 %").is_empty() && english_faults("80% of 5 MIU").is_empty());
}

/// Phrases that the project does not write: each has a plainer word, and the field has its own terms (docs/glossary.md).
pub(crate) const NOT_WRITTEN: [&str; 17] = [
    "anew",
    "once more",
    "by turns",
    "beside",
    "stands",
    "such a",
    "so many",
    "of its own",
    "is told",
    "whoever",
    "at hand",
    "nought",
    "is had",
    "under the skin",
    "sous la peau",
    "middle half",
    "nucleosides",
];

/// Whether a text has a phrase as words of their own.
pub(crate) fn has_phrase(text: &str, phrase: &str) -> bool {
    let text = text.to_lowercase();
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase).any(|(at, found)| {
        !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + found.len()..].chars().next())
    })
}

/// Files of a folder by the end of their names.
pub(crate) fn named(folder: &Path, end: &str, out: &mut Vec<PathBuf>) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            named(&path, end, out);
        } else if path.extension().is_some_and(|other| other == end) {
            out.push(path);
        }
    }
}

#[test]
fn no_text_and_no_document_has_a_phrase_that_the_style_avoids() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut look = |path: &Path, text: &str| {
        for phrase in NOT_WRITTEN.iter().filter(|phrase| has_phrase(text, phrase)) {
            found.push(format!("{}: {phrase}: {text}", path.display()));
        }
    };
    let mut sources_of_words = Vec::new();
    sources(&root.join("src/text"), &mut sources_of_words);
    for path in sources_of_words {
        for text in texts(&path, &std::fs::read_to_string(&path).unwrap()).iter().filter(|text| !text.french) {
            look(&path, &text.text);
        }
    }
    let mut documents = Vec::new();
    named(&root.join("src/text/en"), "md", &mut documents);
    let is_generated = |path: &PathBuf| path.ends_with("evidence.md") || path.ends_with("calibration.md");
    documents.extend(std::fs::read_dir(root.join("docs")).unwrap().map(|entry| entry.unwrap().path()));
    documents.retain(|path| path.extension().is_some_and(|end| end == "md") && !is_generated(path));
    documents.extend([root.join("README.md"), root.join("ARCHITECTURE.md")]);
    assert!(documents.len() > 15);
    for path in documents {
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            look(&path, line);
        }
    }
    assert!(found.is_empty(), "{} phrases\n{}", found.len(), found.join("\n"));
    assert!(has_phrase("It Stands here", "stands") && !has_phrase("It understands", "stands"));
}

/// French prose in files is typeset as French is, English prose has no space before a percent sign.
#[test]
fn prose_in_files_has_the_spaces_of_its_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text");
    let mut faults = Vec::new();
    let mut lines = 0;
    for (language, judge) in [("en", english_faults as fn(&str) -> Vec<String>), ("fr", french_faults)] {
        let mut paths = Vec::new();
        named(&root.join(language), "md", &mut paths);
        for path in paths {
            for line in std::fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with("# ")) {
                let Some((_, text)) = line.split_once(": ") else { continue };
                lines += 1;
                faults.extend(judge(text).into_iter().map(|fault| format!("{}: {fault}", path.display())));
            }
        }
    }
    assert!(lines > 400, "only {lines} texts were found");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// A language has one place: outside `src/text` no source names one, but for what tests compare.
#[test]
fn no_source_outside_the_texts_names_a_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    sources(&root, &mut paths);
    let of_tests = |path: &Path| path.to_string_lossy().contains("tests");
    for path in paths.into_iter().filter(|path| !path.starts_with(root.join("text")) && !of_tests(path)) {
        let source = std::fs::read_to_string(&path).unwrap();
        let own = source.split("#[cfg(test)]").next().unwrap();
        assert!(!own.contains("Lang::Fr") && !own.contains("== Lang::"), "{}", path.display());
    }
}
