//! How a column of a table is read, and the word for it in the comment that says so.

use super::calendar::DateOrder;
use super::header::{CountUnit, TimeKind};
use super::times;

/// How a column is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the words of each are in src/text/en/own_data.rs
pub enum ColumnUse {
    Ignored,
    Weeks,
    Days,
    Months,
    Years,
    Hours,
    Minutes,
    Dates,
    DatesDayFirst,
    DatesMonthFirst,
    Visits,
    /// A count whose unit is not named.
    Count,
    CellsPerMicrolitre,
    GigaPerLitre,
    CellsPerMillilitre,
    Low,
    High,
    Interval,
    Patient,
    Group,
    Test,
    Unit,
    Dose,
}

/// Every use, in the order of its list, with its word in the comment.
const USES: [(ColumnUse, &str); 23] = [
    (ColumnUse::Ignored, "-"),
    (ColumnUse::Weeks, "weeks"),
    (ColumnUse::Days, "days"),
    (ColumnUse::Months, "months"),
    (ColumnUse::Years, "years"),
    (ColumnUse::Hours, "hours"),
    (ColumnUse::Minutes, "minutes"),
    (ColumnUse::Dates, "dates"),
    (ColumnUse::DatesDayFirst, "dates d/m"),
    (ColumnUse::DatesMonthFirst, "dates m/d"),
    (ColumnUse::Visits, "visits"),
    (ColumnUse::Count, "count"),
    (ColumnUse::CellsPerMicrolitre, "cells"),
    (ColumnUse::GigaPerLitre, "10^9/L"),
    (ColumnUse::CellsPerMillilitre, "cells/mL"),
    (ColumnUse::Low, "low"),
    (ColumnUse::High, "high"),
    (ColumnUse::Interval, "interval"),
    (ColumnUse::Patient, "patient"),
    (ColumnUse::Group, "group"),
    (ColumnUse::Test, "test"),
    (ColumnUse::Unit, "unit"),
    (ColumnUse::Dose, "dose"),
];
impl ColumnUse {
    /// Every use, in the order of its list.
    pub fn all() -> impl Iterator<Item = Self> {
        USES.into_iter().map(|(used, _)| used)
    }

    /// That of a word in the comment.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        USES.iter().find(|(_, name)| *name == word).map(|(used, _)| *used)
    }

    /// Its word in the comment.
    pub(super) fn word(self) -> &'static str {
        USES.iter().find(|(used, _)| *used == self).map_or("-", |(_, word)| word)
    }

    /// How times are given in it, where it is one of times.
    pub(super) fn time(self) -> Option<TimeKind> {
        let unit = match self {
            Self::Weeks => "week",
            Self::Days => "day",
            Self::Months => "month",
            Self::Years => "year",
            Self::Hours => "hour",
            Self::Minutes => "minute",
            Self::Dates | Self::DatesDayFirst | Self::DatesMonthFirst => return Some(TimeKind::Date),
            Self::Visits => return Some(TimeKind::Visit),
            _ => return None,
        };
        times::unit(unit).map(TimeKind::Unit)
    }

    /// Which of two numbers of a date is the day, where that is said.
    pub(super) fn order(self) -> Option<DateOrder> {
        match self {
            Self::DatesDayFirst => Some(DateOrder::DayFirst),
            Self::DatesMonthFirst => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    pub(super) fn of_time(kind: TimeKind, order: Option<DateOrder>) -> Option<Self> {
        match (kind, order) {
            (TimeKind::Unitless, _) => Some(Self::Weeks),
            (TimeKind::Date, Some(DateOrder::DayFirst)) => Some(Self::DatesDayFirst),
            (TimeKind::Date, Some(DateOrder::MonthFirst)) => Some(Self::DatesMonthFirst),
            (kind, _) => Self::all().find(|used| used.time() == Some(kind)),
        }
    }

    /// The unit of a count.
    pub(super) fn count(self) -> Option<CountUnit> {
        let factor = match self {
            Self::Count => None,
            Self::CellsPerMicrolitre => Some(1.0),
            Self::GigaPerLitre => Some(1e3),
            Self::CellsPerMillilitre => Some(1e-3),
            _ => return None,
        };
        Some(CountUnit::Known(factor))
    }

    pub(super) fn of_factor(factor: Option<f64>) -> Option<Self> {
        let is_same = |other: CountUnit| match (factor, other) {
            (Some(one), CountUnit::Known(Some(other))) => (one / other - 1.0).abs() < 1e-9,
            (one, other) => one.is_none() && other == CountUnit::Known(None),
        };
        Self::all().find(|used| used.count().is_some_and(is_same))
    }

    /// What only one column can be. Each column of counts is a series.
    pub(super) fn slot(self) -> Option<usize> {
        match self {
            Self::Ignored | Self::Group | Self::Dose => None,
            used if used.count().is_some() => None,
            used if used.time().is_some() => Some(0),
            used => Some(1 + USES.iter().position(|(other, _)| *other == used).unwrap_or_default()),
        }
    }
}
