//! What of a reader's own data could not be taken, in English.

use crate::own_data::{FileKind, NoteField, NotePhrase};
use crate::text::own_note::NoteWords;

pub(in crate::text) const WORDS: NoteWords = NoteWords {
    line: "Line {number}: ",
    point: "Point {number} of the link: ",
    sentence: "\"{got}\": {used}; allowed: {allowed}.",
    field: |field| match field {
        NoteField::Week => "week",
        NoteField::Value => "value",
        NoteField::Low => "low",
        NoteField::High => "high",
    },
    phrase: |phrase| match phrase {
        NotePhrase::Typed(_) => "",
        NotePhrase::Field(..) => "{field}: {text}",
        NotePhrase::NoField(_) => "{field}: none",
        NotePhrase::Week(_) => "week {value}",
        NotePhrase::Count(_) => "{value}",
        NotePhrase::Low(_) => "low {value}",
        NotePhrase::High(_) => "high {value}",
        NotePhrase::LowAndHigh(..) => "low {low}, high {high}",
        NotePhrase::Bytes(_) => "{count} bytes",
        NotePhrase::Points(_) => "{count} points",
        NotePhrase::MoreLines(_) => "{count} more lines that could not be used",
        NotePhrase::NoNumbers => "no line with numbers",
        NotePhrase::FirstPointsUsed => "the first ones are used",
        NotePhrase::NotListed => "they are not listed",
        NotePhrase::NoPoints => "no points",
        NotePhrase::LeftOut => "left out",
        NotePhrase::LineLeftOut => "the line is left out",
        NotePhrase::ColumnsLeftOut => "these columns are left out",
        NotePhrase::UnknownNames => "these names are not known, so nothing is drawn",
        NotePhrase::TimesInWeeks(_) => "times are turned into weeks: one is {value} weeks",
        NotePhrase::NoSuchEnd => "the bar has no such end",
        NotePhrase::NoLowerEnd => "the bar has no lower end",
        NotePhrase::NoUpperEnd => "the bar has no upper end",
        NotePhrase::EndsAtZero => "the bar ends at 0",
        NotePhrase::Exchanged => "low and high were exchanged",
        NotePhrase::ReadAs(_) => "read as {value}",
        NotePhrase::Lines(1) => "1 line",
        NotePhrase::Lines(_) => "{count} lines",
        NotePhrase::TheFile => "the file",
        NotePhrase::Files(_) => "{count} files",
        NotePhrase::File(kind) => match kind {
            FileKind::Empty => "it is empty",
            FileKind::Workbook => "it is an Excel workbook: save it as CSV",
            FileKind::Document => "it is a text document: save the table as CSV",
            FileKind::Archive => "it is an archive: unpack it, and take the CSV file in it",
            FileKind::Pdf => "it is a PDF: copy the table out of it, as text or CSV",
            FileKind::Picture => "it is a picture: read the points off with a digitiser, and save them as CSV",
            FileKind::Binary => "it holds no text",
            FileKind::Unreadable => "it could not be read",
        },
        NotePhrase::NothingReplaced => "nothing is replaced",
        NotePhrase::TextFiles => "a text file with a table, such as CSV",
        NotePhrase::OneFile => "one file",
        NotePhrase::TooLarge => "too large, so nothing is drawn",
        NotePhrase::NoTable => "this is not a table, so nothing is drawn",
        NotePhrase::NoCountColumn => "no column of CD4 counts is named, so nothing is drawn",
        NotePhrase::AnotherQuantity => "this is another quantity than CD4 counts, so nothing is drawn",
        NotePhrase::SignedCounts => "a count has no sign: this may be a change, so nothing is drawn",
        NotePhrase::NoTimeColumn => "no column of times is named, so nothing is drawn",
        NotePhrase::SeveralCountColumns => "each of these columns can be the count, so nothing is drawn; keep one",
        NotePhrase::SeveralGroups => "the table holds several groups, so nothing is drawn",
        NotePhrase::TooManySeries => "the table holds too many series, so nothing is drawn",
        NotePhrase::PercentagesOnly => "percentages are not counts, so nothing is drawn",
        NotePhrase::UnitUnknown => "this unit is not known, so nothing is drawn",
        NotePhrase::UnitOfRows => "the unit of the times is in a column, so nothing is drawn",
        NotePhrase::WeeksSideBySide => {
            "the weeks are side by side, so nothing is drawn; put one measurement on each line"
        }
        NotePhrase::RunOfThePage => "this is a run that the page exported and not a measurement, so nothing is drawn",
        NotePhrase::DayAndMonth => {
            "may be a day and a month, so nothing is drawn; name the column week, or write the year"
        }
        NotePhrase::DatesInEitherOrder => {
            "day and month cannot be told apart, so nothing is drawn before you say which comes first"
        }
        NotePhrase::NotInOrder => "low is above the value or high below it, so nothing is drawn",
        NotePhrase::CommasOfBothKinds => "commas may stand between columns or before decimals, so nothing is drawn",
        NotePhrase::SmallCounts => "the largest count, with decimals and without a unit, so nothing is drawn",
        NotePhrase::TooManyCells => "the line is left out: it has more cells than there are columns",
        NotePhrase::VisitNumber => "the line is left out: the number of a visit gives no week",
        NotePhrase::DateWithoutYear => "the line is left out: the date lacks its year in four digits",
        NotePhrase::EitherNumber(..) => "the line is left out: {low} or {high}",
        NotePhrase::AboveLimit => "the line is left out: only a lower limit of the count",
        NotePhrase::LinesAboveLeftOut => "the lines above the header are left out",
        NotePhrase::SecondTable => "a second table begins here and is left out",
        NotePhrase::DosesLeftOut => "left out: they hold a dose or no measurement",
        NotePhrase::OtherTestsLeftOut => "left out: they hold another test",
        NotePhrase::ReadAsWeeks => "no unit is named; read as weeks",
        NotePhrase::DatesInWeeks => "dates are turned into weeks since the first of each patient, which is week 0",
        NotePhrase::CountsInCells(_) => "counts are turned into cells/µL: one is {value}",
        NotePhrase::BelowLimit(_) => "drawn at {value}, with a bar down to 0",
        NotePhrase::BracketLeftOut(_) => "read as {value}; what is behind it is left out",
        NotePhrase::KnownHeaders => {
            "names such as week, Time (days), month, date or visit; CD4, CD4 (cells/µL), CD4 (10^9/L) or count; low, high or IQR"
        }
        NotePhrase::CountUnits => "cells/µL, cells/mm3, 10^6/L or 10^9/L, named in the header",
        NotePhrase::IsoDates => "dates such as 2024-01-31, under the name date",
        NotePhrase::Visits => "visits such as Baseline, Week 4, W8, D28 or M6",
        NotePhrase::OneGroup => "one group in a table",
        NotePhrase::Intervals => "an interval such as 340 (284-405)",
        NotePhrase::Measurements => "lines with a CD4 count",
        NotePhrase::AtMostBytes(_) => "up to {count} bytes",
        NotePhrase::ColumnCount(_) => "{count} columns",
        NotePhrase::Cells(_) => "{count} cells",
        NotePhrase::SeriesCount(_) => "{count} series",
        NotePhrase::AtMostLines(_) => "up to {count} lines",
        NotePhrase::AtMostColumns(_) => "up to {count} columns",
        NotePhrase::AtMostCells(_) => "up to {count} cells of a table",
        NotePhrase::AtMostPoints(_) => "up to {count} points",
        NotePhrase::AtMostNotes(_) => "a list of {count}",
        NotePhrase::AtMostSeries(_) => "up to {count} series",
        NotePhrase::Columns => "columns week, value, low, high, the last two if there are bars",
        NotePhrase::WeekAndValue => {
            "at least week and value; columns week, value, low, high, the last two if there are bars"
        }
        NotePhrase::ColumnsOrDecimalCommas => {
            "columns week, value, low, high, the last two if there are bars; decimal commas where ; or a tab is between columns"
        }
        NotePhrase::CellsOfTheHeader => "as many cells as the header has",
        NotePhrase::TimeUnits => "weeks, days, months, years or hours, named in the header",
        NotePhrase::Number => "a number",
        NotePhrase::NumberOrNothing => "a number or nothing",
        NotePhrase::Decimals => "a point or comma before decimals; nothing or a blank between thousands",
        NotePhrase::WeeksUpTo(_) => "weeks from 0 to {value}",
        NotePhrase::CountsUpTo(_) => "counts from 0 to {value} cells/µL",
        NotePhrase::LowUpToValue => "low up to the value, high from it on",
        NotePhrase::UpToValue(_) => "up to the value, {value}",
        NotePhrase::Between(..) => "{low} to {high}",
        NotePhrase::PointsOfALink => "points such as 4w512v or 4w512v450l600h joined with \"-\"",
    },
};
