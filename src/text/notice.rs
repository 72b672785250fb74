//! What a reader of a link reads: a notice's values in the words of a language.

use super::Lang;
use super::pattern::fill;
use crate::notice::{Counted, Notice, NoticeKind, NoticeText, Phrase};

/// How a language says a notice. Slots are in braces.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct NoticeWords {
    /// key, got, used, allowed; `true` where something came.
    pub sentence: fn(NoticeKind, bool) -> &'static str,
    /// The slots are the numbers of the phrase: n, low, high, baseline, to; name, unit; list.
    pub phrase: fn(&Phrase) -> &'static str,
    pub blocks: &'static str,
    pub bytes: &'static str,
    pub notices: &'static str,
    /// Before the bounds of whole numbers.
    pub whole_numbers: &'static str,
    /// low, high
    pub range: &'static str,
    /// name, range
    pub of_setting: &'static str,
    /// Behind bounds that the interval lowers.
    pub within_interval: &'static str,
    /// Between the last two of the words allowed.
    pub or: &'static str,
}

impl Lang {
    /// A notice in one sentence.
    pub fn notice(self, notice: &Notice) -> String {
        let Notice { kind, key, got, used, allowed } = notice;
        let got = self.notice_part(got);
        let slots = [
            ("key", key.as_str()),
            ("got", &got),
            ("used", &self.notice_part(used)),
            ("allowed", &self.notice_part(allowed)),
        ];
        fill((self.notice_words().sentence)(*kind, !got.is_empty()), &slots)
    }

    /// What came, was used or is allowed, in words.
    pub fn notice_part(self, part: &NoticeText) -> String {
        match part {
            NoticeText::Text(text) => text.clone(),
            NoticeText::Said(phrase) => self.phrase(phrase),
        }
    }

    fn phrase(self, phrase: &Phrase) -> String {
        let words = self.notice_words();
        let pattern = (words.phrase)(phrase);
        let number = |value: f64| self.exact(value);
        match phrase {
            Phrase::First(what, n) | Phrase::Count(what, n) | Phrase::AtMost(what, n) => {
                let things = match what {
                    Counted::Blocks => words.blocks,
                    Counted::Bytes => words.bytes,
                    Counted::Notices => words.notices,
                };
                fill(pattern, &[("n", &n.to_string()), ("things", things)])
            }
            Phrase::MoreNotices(n) => fill(pattern, &[("n", &n.to_string())]),
            Phrase::TwoWeeks { to } => fill(pattern, &[("to", &number(*to))]),
            Phrase::TwoNumbers { low, high, baseline } => {
                fill(pattern, &[("low", &number(*low)), ("high", &number(*high)), ("baseline", &number(*baseline))])
            }
            Phrase::Between { id, high, is_of_block } => {
                let spec = id.spec();
                let range = fill(words.range, &[("low", &number(spec.min)), ("high", &number(*high))]);
                let range = self.value_with_unit(*id, &range);
                let whole = if spec.whole { words.whole_numbers } else { "" };
                let bound = if *high < spec.max { words.within_interval } else { "" };
                let range = [whole, &range, bound].concat();
                if *is_of_block {
                    fill(words.of_setting, &[("name", self.parameter(*id)), ("range", &range)])
                } else {
                    range
                }
            }
            Phrase::OneOf(names) => match names.as_slice() {
                [all @ .., last] if !all.is_empty() => [&all.join(", "), words.or, last].concat(),
                names => names.concat(),
            },
            Phrase::Views(names) => fill(pattern, &[("list", &names.join(", "))]),
            _ => pattern.to_owned(),
        }
    }
}
