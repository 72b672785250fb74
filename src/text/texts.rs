//! Prose as data: a file has records, each headed `# name`, and in a record one line for each text: `key: text`. A language has the same files
//! with the same records, keys and slots as English (the tests below), so prose is written without Rust.

/// A file of texts.
#[derive(Clone, Copy, Debug)]
pub struct Texts(pub &'static str);

impl Texts {
    /// The texts of a record, each with its key, in order; none where there is no such record.
    pub fn record(self, name: &str) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let mut lines = self.0.lines();
        lines.by_ref().find(|line| line.strip_prefix("# ") == Some(name));
        lines.take_while(|line| !line.starts_with("# ")).filter_map(|line| line.split_once(": "))
    }

    /// The text of a key.
    pub fn get(self, name: &str, key: &str) -> Option<&'static str> {
        self.record(name).find(|(other, _)| *other == key).map(|(_, text)| text)
    }

    /// The text of a key that the tests have seen in every language; empty where it is missing all the same.
    pub fn text(self, name: &str, key: &str) -> &'static str {
        self.get(name, key).unwrap_or_default()
    }

    /// The names of its records, in order.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.0.lines().filter_map(|line| line.strip_prefix("# "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};

    fn files(folder: &Path, out: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                files(&entry, out);
            } else if entry.extension().is_some_and(|end| end == "md") {
                out.push(entry);
            }
        }
    }

    /// Every text of a language by file, record, key and place, with its slots in order of the alphabet.
    fn shape(language: &str) -> BTreeMap<String, Vec<String>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text").join(language);
        let mut paths = Vec::new();
        files(&root, &mut paths);
        let mut found = BTreeMap::new();
        for path in paths {
            let file: &'static str = Box::leak(std::fs::read_to_string(&path).unwrap().into_boxed_str());
            let texts = Texts(file);
            for (place, name) in texts.names().enumerate() {
                for (line, (key, text)) in texts.record(name).enumerate() {
                    let mut slots: Vec<String> =
                        text.split('{').skip(1).map(|slot| slot.split('}').next().unwrap().to_owned()).collect();
                    slots.sort();
                    // A right option is one option of a question.
                    let key = if key == "right" { "option" } else { key };
                    let name = format!("{} {place} {name} {line} {key}", path.strip_prefix(&root).unwrap().display());
                    assert!(found.insert(name, slots).is_none(), "{language}: {} has {key} twice", path.display());
                    assert!(!text.trim().is_empty());
                }
            }
            for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
                assert!(line.contains(": "), "{}: {line}", path.display());
            }
        }
        found
    }

    #[test]
    fn every_language_has_the_files_records_keys_and_slots_of_english() {
        let english = shape("en");
        assert!(english.len() > 200, "{}", english.len());
        let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text")).unwrap();
        let languages: Vec<String> = folders
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_dir())
            .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        assert!(languages.len() >= 2);
        for language in languages {
            let other = shape(&language);
            for (name, slots) in &english {
                assert_eq!(other.get(name), Some(slots), "{language}: {name}");
            }
            assert_eq!(other.len(), english.len(), "{language} has texts that English lacks");
        }
    }

    #[test]
    fn a_record_is_read_by_name_and_key() {
        let texts = Texts("# one\n\na: 1: 2\nb: x\n\n# two\na: 3\n");
        assert_eq!(
            (texts.get("one", "a"), texts.get("two", "a"), texts.get("two", "b")),
            (Some("1: 2"), Some("3"), None)
        );
        assert_eq!(texts.names().collect::<Vec<_>>(), ["one", "two"]);
        assert_eq!(texts.record("three").count(), 0);
    }
}
