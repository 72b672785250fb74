//! A reader's own data: counts drawn beside the trial points. They never leave the device but in a file or link that the reader makes.
//!
//! [`read_table`] takes a pasted or loaded table, [`write_table`] prints it back; [`encode`] and [`decode`] do the same for the key `data`
//! of a link. All four are pure and never fail: what cannot be used is named in a [`Note`], and every good row is kept.

mod code;
mod columns;
mod table;

pub use code::{Encoded, decode, encode};
pub use table::{read_table, write_table};

use crate::insertion_sort;
use crate::parameters::ParameterId;
use serde::Serialize;
use std::fmt;

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
        // Adding nought turns -0 into 0.
        Ok(Self { week: libm::round(week * 1e4) / 1e4 + 0.0, value: rounded_count(value), low: None, high: None })
    }

    /// The same point with the ends of its bar. An end on the wrong side of the value, or beyond [`MAX_COUNT`], is not taken; one below
    /// nought is nought.
    #[must_use]
    pub fn with_bar(self, low: Option<f64>, high: Option<f64>) -> Self {
        let end = |end: f64| rounded_count(end.max(0.0));
        Self {
            low: low.map(end).filter(|low| *low <= self.value),
            high: high.map(end).filter(|high| self.value <= *high && *high <= MAX_COUNT),
            ..self
        }
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
}

fn rounded_count(count: f64) -> f64 {
    libm::round(count * 100.0) / 100.0 + 0.0
}

/// The last week that a run can have.
fn max_week() -> f64 {
    ParameterId::RunWeeks.spec().max
}

/// Points in the order of their weeks; several may share one.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct OwnData {
    points: Vec<OwnPoint>,
}

impl OwnData {
    /// The first [`MAX_POINTS`] of these points, by week.
    pub fn new(mut points: Vec<OwnPoint>) -> Self {
        points.truncate(MAX_POINTS);
        insertion_sort::sort(&mut points, |a, b| a.week < b.week);
        Self { points }
    }

    /// The points, by week.
    pub fn points(&self) -> &[OwnPoint] {
        &self.points
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.points.is_empty()
    }
}

/// Where something could not be taken as it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// A line of the table, from 1.
    Line(usize),
    /// A point of the link, from 1.
    Point(usize),
    /// The whole of it.
    All,
}

/// One thing that could not be taken as it came: what came, what is allowed, what was used instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Where.
    pub place: Place,
    /// What came, shortened.
    pub got: String,
    /// What was done instead.
    pub used: String,
    /// What is allowed.
    pub allowed: String,
}

impl fmt::Display for Note {
    /// One sentence in plain words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, got, used, allowed } = self;
        match place {
            Place::Line(line) => write!(f, "Line {line}: ")?,
            Place::Point(point) => write!(f, "Point {point} of the link: ")?,
            Place::All => {}
        }
        write!(f, "\"{got}\": {used}; allowed: {allowed}.")
    }
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Read {
    /// The good rows.
    pub data: OwnData,
    /// What was wrong with the others.
    pub notes: Vec<Note>,
}

/// Collects points and notes up to their limits.
#[derive(Debug, Default)]
struct Collector {
    points: Vec<OwnPoint>,
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

    fn note(&mut self, place: Place, got: &str, used: impl Into<String>, allowed: impl Into<String>) {
        if self.notes.len() + 2 < MAX_NOTES {
            self.notes.push(Note { place, got: shortened(got), used: used.into(), allowed: allowed.into() });
        } else {
            self.notes_left_out += 1;
        }
    }

    fn finish(mut self) -> Read {
        let mut last = |got: String, used: &str, allowed: String| {
            self.notes.push(Note { place: Place::All, got, used: used.into(), allowed });
        };
        if self.points_left_out > 0 {
            let all = MAX_POINTS + self.points_left_out;
            last(format!("{all} points"), "the first ones are used", format!("up to {MAX_POINTS} points"));
        }
        if self.notes_left_out > 0 {
            let got = format!("{} more lines that could not be used", self.notes_left_out);
            last(got, "they are not listed", format!("a list of {MAX_NOTES}"));
        }
        Read { data: OwnData::new(self.points), notes: self.notes }
    }
}

/// Makes a point of numbers that were read, with notes for what was not taken; `None` where there is no point.
fn checked(
    place: Place,
    [week, value]: [f64; 2],
    [low, high]: [Option<f64>; 2],
    out: &mut Collector,
) -> Option<OwnPoint> {
    let point = match OwnPoint::new(week, value) {
        Ok(point) => point,
        Err(NoPoint::Week) => {
            let allowed = format!("weeks from 0 to {}", max_week());
            out.note(place, &format!("week {week}"), "left out", allowed);
            return None;
        }
        Err(NoPoint::Value) => {
            out.note(place, &format!("{value}"), "left out", format!("counts from 0 to {MAX_COUNT} cells/µL"));
            return None;
        }
    };
    let straight = point.with_bar(low, high);
    // Both ends on the wrong side: the columns stand the other way round.
    let (low, high) = if low.is_some() && high.is_some() && straight.low.is_none() && straight.high.is_none() {
        out.note(place, &ends(low, high), "low and high were exchanged", "low up to the value, high from it on");
        (high, low)
    } else {
        (low, high)
    };
    let point = point.with_bar(low, high);
    if let Some(low) = low {
        if point.low.is_none() {
            out.note(place, &format!("low {low}"), "the bar has no lower end", format!("up to the value, {value}"));
        } else if low < 0.0 {
            out.note(place, &format!("low {low}"), "the bar ends at 0", format!("0 to {value}"));
        }
    }
    if let (Some(high), None) = (high, point.high) {
        out.note(place, &format!("high {high}"), "the bar has no upper end", format!("{value} to {MAX_COUNT}"));
    }
    Some(point)
}

fn ends(low: Option<f64>, high: Option<f64>) -> String {
    let number = |end: Option<f64>| end.map_or_else(String::new, |end| end.to_string());
    format!("low {}, high {}", number(low), number(high))
}

/// The first characters of what came: a note is one line.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let line = crate::export::markup::one_line(text);
    match line.chars().nth(MOST) {
        Some(_) => line.chars().take(MOST).chain(['…']).collect(),
        None => line,
    }
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
