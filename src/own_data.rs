//! A reader's own data: counts drawn next to the trial points. They never leave the device but in a file or link that the reader makes.
//!
//! [`read_file`] gives the text of a file, [`read_table`] takes a pasted or loaded table ([`read_understood`] with how its columns were read), [`write_table`] prints it back; [`encode`] and [`decode`] do the same for the key `data`
//! of a link. All are pure and never fail: what cannot be used is named in a [`Note`], and every good row is kept.

mod bars;
mod calendar;
mod cells;
mod code;
mod column_data;
mod column_use;
mod columns;
mod conclusion;
mod count_unit;
mod file;
mod header;
mod listing;
mod name_roles;
mod note;
mod number;
mod row_counts;
mod rows;
mod series;
mod several;
mod table;
mod times;
mod titles;
mod understood;
mod vocabulary;

pub use code::{Encoded, decode, encode};
pub use column_use::ColumnUse;
pub use file::{FileKind, read_file, refused_file};
pub use listing::{is_long, listed};
use note::shortened;
pub use note::{Note, NoteField, NotePhrase, NotePlace};
pub use series::MAX_SERIES;
pub use table::{MAX_BYTES, read_table, write_table};
pub use understood::{ColumnReading, Understood, read_understood, with_uses};

use crate::parameters::ParameterId;
use serde::Serialize;

/// Points that are read at most.
pub const MAX_POINTS: usize = 5000;
/// Greatest count that is taken for one, in cells/µL: twice the highest ever reported after IL-2.
pub const MAX_COUNT: f64 = 10_000.0;
/// Notes that one table gives at most; the last one counts the others.
pub const MAX_NOTES: usize = 40;

/// One measurement: a count, or a mean or median with the ends of its bar. A point that exists is in bounds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct OwnPoint {
    week: f64,
    value: f64,
    low: Option<f64>,
    high: Option<f64>,
    series: u8,
}

/// Why there is no point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPoint {
    /// The week is not one that a run can have.
    Week,
    /// The count is not one that blood can have.
    Value,
}

impl OwnPoint {
    /// A point without a bar. Weeks are kept to a ten-thousandth (a minute), counts to a hundredth, so that what is printed is what
    /// is kept.
    ///
    /// # Errors
    /// [`NoPoint`] where week or value is out of bounds: a measurement is never moved to fit.
    pub fn new(week: f64, value: f64) -> Result<Self, NoPoint> {
        if !(0.0..=max_week()).contains(&week) {
            return Err(NoPoint::Week);
        }
        if !(0.0..=MAX_COUNT).contains(&value) {
            return Err(NoPoint::Value);
        }
        // Adding 0 turns -0 into 0.
        Ok(Self {
            week: libm::round(week * 1e4) / 1e4 + 0.0,
            value: rounded_count(value),
            low: None,
            high: None,
            series: 0,
        })
    }

    /// The same point with the ends of its bar. An end on the wrong side of the value, or beyond [`MAX_COUNT`], is not taken; one below
    /// 0 is 0.
    #[must_use]
    pub fn with_bar(self, low: Option<f64>, high: Option<f64>) -> Self {
        let end = |end: f64| rounded_count(end.max(0.0));
        Self {
            low: low.map(end).filter(|low| *low <= self.value),
            high: high.map(end).filter(|high| self.value <= *high && *high <= MAX_COUNT),
            ..self
        }
    }

    /// The same point in another series of its table, from 0.
    #[must_use]
    pub const fn with_series(self, series: u8) -> Self {
        Self { series, ..self }
    }

    /// The same point at another count, which is brought within bounds; it has no bar, since a bar is that of a measurement.
    #[must_use]
    pub fn moved_to(self, value: f64) -> Self {
        Self { value: rounded_count(value.clamp(0.0, MAX_COUNT)), low: None, high: None, ..self }
    }

    /// Week of the run.
    pub const fn week(&self) -> f64 {
        self.week
    }

    /// Count in cells/µL.
    pub const fn value(&self) -> f64 {
        self.value
    }

    /// Lower end of the bar.
    pub const fn low(&self) -> Option<f64> {
        self.low
    }

    /// Upper end of the bar.
    pub const fn high(&self) -> Option<f64> {
        self.high
    }

    /// The series that it belongs to, from 0.
    pub const fn series(&self) -> u8 {
        self.series
    }
}

fn rounded_count(count: f64) -> f64 {
    libm::round(count * 100.0) / 100.0 + 0.0
}

fn max_week() -> f64 {
    ParameterId::RunWeeks.spec().max
}

/// Points in the order of their weeks, several of which may share one, and the names of their series.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OwnData {
    points: Vec<OwnPoint>,
    /// Empty where there is one series without a name.
    series: Vec<String>,
}

impl OwnData {
    /// The first [`MAX_POINTS`] of these points, by week.
    pub fn new(mut points: Vec<OwnPoint>) -> Self {
        points.truncate(MAX_POINTS);
        points.sort_by(|a, b| a.week.total_cmp(&b.week).then(a.series.cmp(&b.series)));
        Self { points, series: Vec::new() }
    }

    /// The points, by week.
    pub fn points(&self) -> &[OwnPoint] {
        &self.points
    }

    /// The same with one point, by its place in their order, at another count in cells/µL.
    #[must_use]
    pub fn with_moved(&self, place: usize, value: f64) -> Self {
        let mut moved = self.clone();
        if let Some(point) = moved.points.get_mut(place) {
            *point = point.moved_to(value);
        }
        moved
    }

    /// The names of the series, by the number that points have; empty where there is one without a name. A name may be empty.
    pub fn series(&self) -> &[String] {
        &self.series
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.points.is_empty()
    }
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParsedTable {
    /// The good rows.
    pub data: OwnData,
    /// What was wrong with the others.
    pub notes: Vec<Note>,
}

/// Collects points and notes up to their limits.
#[derive(Debug, Default)]
struct Collector {
    points: Vec<OwnPoint>,
    series: Vec<String>,
    points_left_out: usize,
    notes: Vec<Note>,
    notes_left_out: usize,
}

impl Collector {
    fn point(&mut self, point: OwnPoint) {
        if self.points.len() < MAX_POINTS {
            self.points.push(point);
        } else {
            self.points_left_out += 1;
        }
    }

    fn note(&mut self, place: NotePlace, got: NotePhrase, used: NotePhrase, allowed: NotePhrase) {
        if self.notes.len() + 2 < MAX_NOTES {
            self.notes.push(Note { place, got, used, allowed });
        } else {
            self.notes_left_out += 1;
        }
    }

    /// A column of this name, which was to be left out, is used.
    fn is_used(&mut self, name: &str) {
        for note in &mut self.notes {
            if let (NotePhrase::ColumnsLeftOut, NotePhrase::Typed(names)) = (&note.used, &mut note.got) {
                *names = names.split(", ").filter(|other| *other != name).collect::<Vec<_>>().join(", ");
            }
        }
        self.notes
            .retain(|note| note.used != NotePhrase::ColumnsLeftOut || note.got != NotePhrase::Typed(String::new()));
    }

    fn finish(mut self) -> ParsedTable {
        let mut last = |got, used, allowed| self.notes.push(Note { place: NotePlace::All, got, used, allowed });
        if self.points_left_out > 0 {
            let all = NotePhrase::Points(MAX_POINTS + self.points_left_out);
            last(all, NotePhrase::FirstPointsUsed, NotePhrase::AtMostPoints(MAX_POINTS));
        }
        if self.notes_left_out > 0 {
            let more = NotePhrase::MoreLines(self.notes_left_out);
            last(more, NotePhrase::NotListed, NotePhrase::AtMostNotes(MAX_NOTES));
        }
        ParsedTable { data: OwnData::with_series(self.points, &self.series), notes: self.notes }
    }
}

/// Makes a point of numbers that were read, with notes for what was not taken; `None` where there is no point.
fn checked(
    place: NotePlace,
    [week, value]: [f64; 2],
    [low, high]: [Option<f64>; 2],
    out: &mut Collector,
) -> Option<OwnPoint> {
    let point = match OwnPoint::new(week, value) {
        Ok(point) => point,
        Err(NoPoint::Week) => {
            out.note(place, NotePhrase::Week(week), NotePhrase::LeftOut, NotePhrase::WeeksUpTo(max_week()));
            return None;
        }
        Err(NoPoint::Value) => {
            out.note(place, NotePhrase::Count(value), NotePhrase::LeftOut, NotePhrase::CountsUpTo(MAX_COUNT));
            return None;
        }
    };
    let straight = point.with_bar(low, high);
    // Both ends on the wrong side: the columns stand the other way round.
    let (low, high) = match (low, high) {
        (Some(first), Some(second)) if straight.low.is_none() && straight.high.is_none() => {
            out.note(place, NotePhrase::LowAndHigh(first, second), NotePhrase::Exchanged, NotePhrase::LowUpToValue);
            (high, low)
        }
        _ => (low, high),
    };
    let point = point.with_bar(low, high);
    if let Some(low) = low {
        if point.low.is_none() {
            out.note(place, NotePhrase::Low(low), NotePhrase::NoLowerEnd, NotePhrase::UpToValue(value));
        } else if low < 0.0 {
            out.note(place, NotePhrase::Low(low), NotePhrase::EndsAtZero, NotePhrase::Between(0.0, value));
        }
    }
    if let (Some(high), None) = (high, point.high) {
        out.note(place, NotePhrase::High(high), NotePhrase::NoUpperEnd, NotePhrase::Between(value, MAX_COUNT));
    }
    Some(point)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measurement_is_never_moved_to_fit() {
        assert_eq!(OwnPoint::new(-1.0, 340.0), Err(NoPoint::Week));
        assert_eq!(OwnPoint::new(f64::NAN, 340.0), Err(NoPoint::Week));
        assert_eq!(OwnPoint::new(4.0, f64::INFINITY), Err(NoPoint::Value));
        assert_eq!(OwnPoint::new(4.0, 20_000.0), Err(NoPoint::Value));
    }

    #[test]
    fn a_bar_holds_its_value() {
        let point = OwnPoint::new(4.0, 340.0).unwrap();
        let bar = |low, high| {
            let point = point.with_bar(low, high);
            (point.low(), point.high())
        };
        assert_eq!(bar(Some(300.0), Some(400.0)), (Some(300.0), Some(400.0)));
        assert_eq!(bar(Some(-5.0), None), (Some(0.0), None));
        assert_eq!(bar(Some(350.0), Some(330.0)), (None, None));
    }
}
