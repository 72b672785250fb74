//! What of a reader's own data could not be taken as it came, as values; `src/text/own_note.rs` has the words.

use super::FileKind;
use crate::text::Lang;
use serde::{Serialize, Serializer};
use std::fmt;

/// Where something could not be taken as it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NotePlace {
    /// A line of the table, from 1.
    Line(usize),
    /// A point of the link, from 1.
    Point(usize),
    /// The whole of it.
    All,
}

/// One thing that could not be taken as it came: what came, what is allowed, what was used instead.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Note {
    /// Where.
    pub place: NotePlace,
    /// What came, shortened.
    pub got: NotePhrase,
    /// What was done instead.
    pub used: NotePhrase,
    /// What is allowed.
    pub allowed: NotePhrase,
}

/// What a note says came, was used or is allowed.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // the words of each are in src/text/en/own_note.rs
pub enum NotePhrase {
    /// As the reader wrote it.
    Typed(String),
    // came
    Field(NoteField, String),
    NoField(NoteField),
    Week(f64),
    Count(f64),
    Low(f64),
    High(f64),
    LowAndHigh(f64, f64),
    Bytes(usize),
    Points(usize),
    MoreLines(usize),
    NoNumbers,
    Lines(usize),
    TheFile,
    ColumnCount(usize),
    Cells(usize),
    SeriesCount(usize),
    Files(usize),
    // was done
    FirstPointsUsed,
    NotListed,
    NoPoints,
    LeftOut,
    LineLeftOut,
    ColumnsLeftOut,
    UnknownNames,
    TimesInWeeks(f64),
    NoSuchEnd,
    NoLowerEnd,
    NoUpperEnd,
    EndsAtZero,
    Exchanged,
    ReadAs(f64),
    /// Nothing of the table is drawn, and why.
    File(FileKind),
    NothingReplaced,
    TooLarge,
    NoTable,
    NoCountColumn,
    AnotherQuantity,
    SignedCounts,
    NoTimeColumn,
    SeveralCountColumns,
    SeveralGroups,
    TooManySeries,
    PercentagesOnly,
    UnitUnknown,
    UnitOfRows,
    WeeksSideBySide,
    RunOfThePage,
    DayAndMonth,
    DatesInEitherOrder,
    NotInOrder,
    SmallCounts,
    CommasOfBothKinds,
    // lines left out, and why
    TooManyCells,
    VisitNumber,
    DateWithoutYear,
    EitherNumber(f64, f64),
    AboveLimit,
    LinesAboveLeftOut,
    SecondTable,
    DosesLeftOut,
    OtherTestsLeftOut,
    // read in a way that is not plain
    ReadAsWeeks,
    DatesInWeeks,
    CountsInCells(f64),
    BelowLimit(f64),
    BracketLeftOut(f64),
    // is allowed
    AtMostBytes(usize),
    AtMostPoints(usize),
    AtMostLines(usize),
    AtMostColumns(usize),
    AtMostCells(usize),
    AtMostNotes(usize),
    AtMostSeries(usize),
    Columns,
    WeekAndValue,
    ColumnsOrDecimalCommas,
    TimeUnits,
    CellsOfTheHeader,
    KnownHeaders,
    TextFiles,
    OneFile,
    CountUnits,
    IsoDates,
    Visits,
    OneGroup,
    Intervals,
    Measurements,
    Number,
    NumberOrNothing,
    Decimals,
    WeeksUpTo(f64),
    CountsUpTo(f64),
    LowUpToValue,
    UpToValue(f64),
    Between(f64, f64),
    PointsOfALink,
}

/// A column that a note names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum NoteField {
    Week,
    Value,
    Low,
    High,
}

impl NotePhrase {
    /// What a reader typed, shortened.
    pub(super) fn typed(text: &str) -> Self {
        Self::Typed(shortened(text))
    }
}

/// In English, for programs that read an export.
impl Serialize for NotePhrase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Lang::En.note_phrase(self))
    }
}

/// One sentence in English.
impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Lang::En.own_note(self))
    }
}

/// The first characters of what came: a note is one line.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let start = text.char_indices().nth(4 * MOST).and_then(|(end, _)| text.get(..end));
    let line = crate::export::markup::one_line(start.unwrap_or(text));
    match line.chars().nth(MOST) {
        Some(_) => line.chars().take(MOST).chain(['…']).collect(),
        None => line,
    }
}
