//! What a reader reads when something in a link could not be taken as it came. Never an error: the page always opens. A notice holds
//! what was found as values; `crate::text::notice` has the words of each language.

use crate::parameters::{ParameterId, ParameterSpec};
use crate::text::Lang;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
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
    /// A key, letter or piece of text that this format does not have.
    Unknown,
    /// Given a second time, or with something that excludes it; the first counts.
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

/// What came, was used or is allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum NoticeText {
    /// As it is written in a link.
    Text(String),
    /// What a language has words for.
    Said(Phrase),
}

/// What a language has words for.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // the English words of `crate::text::en::notice` say it
pub enum Phrase {
    // used
    LeftOut,
    EmptyBlockLeftOut,
    KeptUnchanged,
    WholePage,
    WholeRun,
    FittedAxis,
    NoSecondArm,
    EstablishedArt,
    EveryTrial,
    ArtNeverStops,
    NoLimits,
    OneIntervalLater,
    BeforeTheEllipsis,
    NoLink,
    EarlierNotices,
    First(Counted, usize),
    // came
    Count(Counted, usize),
    MoreNotices(usize),
    // allowed
    AtMost(Counted, usize),
    EachKeyOnce,
    EachLetterOnce,
    OneRouteInABlock,
    RuleOrRhythm,
    WholeNumberAtTheCut,
    KeyBeforeEquals,
    Blocks,
    LetterWithNumber,
    InjectionsOnlyOfInjections,
    WholeLink,
    TwoCounts,
    TwoWeeks {
        to: f64,
    },
    /// Numbers between bounds; of a block's setting, which is named.
    Between {
        id: ParameterId,
        high: f64,
        is_of_block: bool,
    },
    TwoNumbers {
        low: f64,
        high: f64,
        baseline: f64,
    },
    /// One of these words of a link.
    OneOf(Vec<&'static str>),
    /// Tabs and panels, or the name of a regimen.
    Views(Vec<&'static str>),
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Counted {
    Blocks,
    Bytes,
    Notices,
}

impl NoticeText {
    /// The bounds of a setting.
    pub const fn bounds(spec: &ParameterSpec) -> Self {
        Self::Said(Phrase::Between { id: spec.id, high: spec.max, is_of_block: false })
    }
}

impl From<Phrase> for NoticeText {
    fn from(phrase: Phrase) -> Self {
        Self::Said(phrase)
    }
}

impl From<&str> for NoticeText {
    fn from(text: &str) -> Self {
        Self::Text(shortened(text))
    }
}

impl From<&String> for NoticeText {
    fn from(text: &String) -> Self {
        Self::Text(shortened(text))
    }
}

impl From<&Cow<'_, str>> for NoticeText {
    fn from(text: &Cow<'_, str>) -> Self {
        Self::Text(shortened(text))
    }
}

impl From<String> for NoticeText {
    fn from(text: String) -> Self {
        Self::Text(shortened(&text))
    }
}

impl fmt::Display for NoticeText {
    /// In English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Lang::default().notice_part(self))
    }
}

impl Serialize for NoticeText {
    /// As text, in English: the interface of the `simulate` command.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// One thing in a link that could not be taken as it came.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notice {
    /// Why.
    #[serde(skip)]
    pub kind: NoticeKind,
    /// Key of the link, in the spelling of docs/links.md; `"link"` for the link as a whole.
    pub key: String,
    /// What came: the value, or the part of it that could not be taken.
    pub got: NoticeText,
    /// What was used instead.
    pub used: NoticeText,
    /// What is allowed.
    pub allowed: NoticeText,
}

impl Notice {
    /// A notice; long texts of the reader's are shortened.
    pub fn new(
        kind: NoticeKind,
        key: &str,
        got: impl Into<NoticeText>,
        used: impl Into<NoticeText>,
        allowed: impl Into<NoticeText>,
    ) -> Self {
        Self { kind, key: shortened(key), got: got.into(), used: used.into(), allowed: allowed.into() }
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
    /// One sentence in plain words, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Lang::default().notice(self))
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
                Phrase::MoreNotices(self.left_out),
                Phrase::EarlierNotices,
                Phrase::AtMost(Counted::Notices, MAX_NOTICES),
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
        let bounds = NoticeText::bounds(ParameterId::Baseline.spec());
        let notice = Notice::new(NoticeKind::BadValue, "n", "9999", "340", bounds);
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
            notices.push(Notice::new(NoticeKind::Unknown, "zz", "1", Phrase::KeptUnchanged, "a"));
        }
        let list = notices.into_list();
        assert_eq!(list.len(), MAX_NOTICES);
        assert_eq!(list.last().map(|notice| notice.got.to_string()), Some("961 more notices".to_owned()));
    }
}
