//! The words of the reader's own data.

/// The catalogue of own data. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct OwnDataWords {
    pub title: &'static str,
    pub add: &'static str,
    pub change: &'static str,
    pub drawn: fn(usize) -> String,
    pub intro: &'static str,
    pub label: &'static str,
    pub example: &'static str,
    pub choose_file: &'static str,
    pub drop_hint: &'static str,
    pub unreadable: &'static str,
    pub points: fn(usize, &str, &str) -> String,
    pub none: &'static str,
    pub problems: fn(usize) -> String,
    pub save: &'static str,
    pub remove: &'static str,
    pub kept: &'static str,
    pub not_kept: &'static str,
    pub from_link: &'static str,
    pub done: &'static str,
}
