//! What a reader is told when something in a link could not be taken as it came. Never an error: the page always opens.

use serde::Serialize;
use std::fmt;

/// Notices that one link can give at most; what goes beyond is counted in the last one.
pub const MAX_NOTICES: usize = 40;
/// Characters of the reader's own text that a notice repeats at most.
const MAX_GOT: usize = 80;

/// Why there is a notice. For wording and translation; the JSON document has the four texts alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// A number outside its bounds: the nearest that is allowed was used.
    OutOfRange,
    /// A value that the key or token cannot take.
    BadValue,
    /// A key, letter or piece of text that means nothing in this format.
    Unknown,
    /// Given a second time, or beside something that excludes it; the first counts.
    Repeated,
    /// A link of a format or model that this program does not know, or that names none.
    Version,
    /// A link of the model's preview, which was never released: the present model runs it.
    Preview,
    /// More than is read: characters, blocks or notices.
    TooLong,
    /// An ellipsis at the end: what followed is missing.
    Cut,
}

/// One thing in a link that could not be taken as it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// Why.
    #[serde(skip)]
    pub kind: NoticeKind,
    /// Key of the link, in the spelling of docs/links.md; `"link"` for the link as a whole.
    pub key: String,
    /// What came: the value, or the part of it that could not be taken.
    pub got: String,
    /// What was used instead.
    pub used: String,
    /// What is allowed.
    pub allowed: String,
}

impl Notice {
    /// A notice; long texts of the reader's are shortened.
    pub fn new(kind: NoticeKind, key: &str, got: &str, used: impl Into<String>, allowed: impl Into<String>) -> Self {
        Self { kind, key: shortened(key), got: shortened(got), used: shortened(&used.into()), allowed: allowed.into() }
    }
}

/// The first characters of a text, with an ellipsis where there is more.
pub fn shortened(text: &str) -> String {
    match text.chars().nth(MAX_GOT) {
        Some(_) => text.chars().take(MAX_GOT).chain(['…']).collect(),
        None => text.to_owned(),
    }
}

impl fmt::Display for Notice {
    /// One sentence in plain words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, key, got, used, allowed } = self;
        match kind {
            NoticeKind::OutOfRange => write!(f, "{key}: {got} is out of range ({allowed}). Set to {used}."),
            NoticeKind::Cut => {
                write!(
                    f,
                    "The link ends in an ellipsis: it was cut, and its end is missing. What came before it is shown."
                )
            }
            NoticeKind::BadValue if got.is_empty() => {
                write!(f, "{key} has no value, so this was used: {used}; allowed: {allowed}.")
            }
            NoticeKind::BadValue => {
                write!(f, "{key}: \"{got}\" is not possible, so this was used: {used}; allowed: {allowed}.")
            }
            NoticeKind::Unknown => write!(f, "{key}: \"{got}\" means nothing here: {used}; known: {allowed}."),
            NoticeKind::Repeated => {
                write!(f, "{key}: \"{got}\" was left out, since {used} came first; allowed: {allowed}.")
            }
            NoticeKind::Version if got.is_empty() => {
                write!(f, "The link does not say its {key}, so it was read as {key}={used}; known: {allowed}.")
            }
            NoticeKind::Version => write!(
                f,
                "The link says {key}={got}, which this version of the explorer does not know, so it was read as {key}={used} and may \
                 show something else than its author saw; known: {allowed}."
            ),
            NoticeKind::Preview => write!(
                f,
                "The link was made with model {got}, a preview that was never released: the present model {used} runs it, and gives \
                 other numbers."
            ),
            NoticeKind::TooLong => write!(f, "{key}: {got} came, and this was used: {used}; allowed: {allowed}."),
        }
    }
}

/// Collects notices, up to [`MAX_NOTICES`].
#[derive(Debug, Default)]
pub(crate) struct Notices {
    list: Vec<Notice>,
    left_out: usize,
}

impl Notices {
    /// Adds one, or counts it where there are too many.
    pub(crate) fn push(&mut self, notice: Notice) {
        if self.list.len() + 1 < MAX_NOTICES {
            self.list.push(notice);
        } else {
            self.left_out += 1;
        }
    }

    /// All of them, with a last one that says how many more there were.
    pub(crate) fn into_list(mut self) -> Vec<Notice> {
        if self.left_out > 0 {
            self.list.push(Notice::new(
                NoticeKind::TooLong,
                "link",
                &format!("{} more notices", self.left_out),
                "the ones before this",
                format!("at most {MAX_NOTICES} notices"),
            ));
        }
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_one_sentence_and_four_texts() {
        let notice = Notice::new(NoticeKind::BadValue, "n", "9999", "340", "10 to 1500 cells/µL");
        assert_eq!(
            notice.to_string(),
            "n: \"9999\" is not possible, so this was used: 340; allowed: 10 to 1500 cells/µL."
        );
        assert_eq!(
            serde_json::to_value(&notice).ok(),
            Some(serde_json::json!({"key": "n", "got": "9999", "used": "340", "allowed": "10 to 1500 cells/µL"}))
        );
    }

    #[test]
    fn a_long_text_is_shortened_between_characters() {
        let long = "–".repeat(500);
        assert_eq!(shortened(&long), format!("{}…", "–".repeat(MAX_GOT)));
        assert_eq!(shortened("short"), "short");
    }

    #[test]
    fn many_notices_end_in_a_count() {
        let mut notices = Notices::default();
        for _ in 0..1000 {
            notices.push(Notice::new(NoticeKind::Unknown, "zz", "1", "kept", "a"));
        }
        let list = notices.into_list();
        assert_eq!(list.len(), MAX_NOTICES);
        assert_eq!(list.last().map(|notice| notice.got.as_str()), Some("961 more notices"));
    }
}
