//! What of a reader's own data could not be taken, in the words of a language.

use super::Lang;
use super::pattern::fill;
use crate::own_data::{Note, NoteField, NotePhrase, NotePlace};

/// How a language says a note. Slots are in braces.
#[allow(missing_docs)] // names that say what they are
pub(super) struct NoteWords {
    /// Before the sentence of a line, of a point of the link.
    pub line: &'static str,
    pub point: &'static str,
    /// What came, was used and is allowed.
    pub sentence: &'static str,
    pub field: fn(NoteField) -> &'static str,
    pub phrase: fn(&NotePhrase) -> &'static str,
}

impl Lang {
    /// A note in one sentence.
    pub fn own_note(self, note: &Note) -> String {
        let words = self.note_words();
        let place = match note.place {
            NotePlace::Line(line) => fill(words.line, &[("number", &line.to_string())]),
            NotePlace::Point(point) => fill(words.point, &[("number", &point.to_string())]),
            NotePlace::All => String::new(),
        };
        let [got, used, allowed] = [&note.got, &note.used, &note.allowed].map(|phrase| self.note_phrase(phrase));
        place + &fill(words.sentence, &[("got", &got), ("used", &used), ("allowed", &allowed)])
    }

    /// What came, was used or is allowed, in words.
    pub(crate) fn note_phrase(self, phrase: &NotePhrase) -> String {
        let words = self.note_words();
        let pattern = (words.phrase)(phrase);
        let with = |slots: &[(&str, &str)]| fill(pattern, slots);
        match phrase {
            NotePhrase::Typed(text) => text.clone(),
            NotePhrase::Field(field, text) => with(&[("field", (words.field)(*field)), ("text", text)]),
            NotePhrase::NoField(field) => with(&[("field", (words.field)(*field))]),
            NotePhrase::LowAndHigh(low, high)
            | NotePhrase::Between(low, high)
            | NotePhrase::EitherNumber(low, high) => with(&[("low", &self.exact(*low)), ("high", &self.exact(*high))]),
            NotePhrase::TimesInWeeks(weeks) => with(&[("value", &self.decimal(*weeks, 4))]),
            NotePhrase::Week(value)
            | NotePhrase::Count(value)
            | NotePhrase::Low(value)
            | NotePhrase::High(value)
            | NotePhrase::ReadAs(value)
            | NotePhrase::CountsInCells(value)
            | NotePhrase::BelowLimit(value)
            | NotePhrase::BracketLeftOut(value)
            | NotePhrase::WeeksUpTo(value)
            | NotePhrase::CountsUpTo(value)
            | NotePhrase::UpToValue(value) => with(&[("value", &self.exact(*value))]),
            NotePhrase::Bytes(count)
            | NotePhrase::Points(count)
            | NotePhrase::MoreLines(count)
            | NotePhrase::Lines(count)
            | NotePhrase::ColumnCount(count)
            | NotePhrase::Cells(count)
            | NotePhrase::AtMostCells(count)
            | NotePhrase::AtMostLines(count)
            | NotePhrase::AtMostColumns(count)
            | NotePhrase::Files(count)
            | NotePhrase::AtMostBytes(count)
            | NotePhrase::AtMostPoints(count)
            | NotePhrase::SeriesCount(count)
            | NotePhrase::AtMostSeries(count)
            | NotePhrase::AtMostNotes(count) => with(&[("count", &self.exact(*count as f64))]),
            _ => pattern.to_owned(),
        }
    }
}
