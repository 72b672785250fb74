//! The words of two schedules compared on the same virtual patients.

use crate::population::patients::Reading;
use crate::schedule::{Block, Schedule};

/// What the sentence of a comparison says.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub struct Verdict {
    pub week: f64,
    pub change_a: f64,
    pub change_b: f64,
    /// Whether the second arm is the same patients without a cytokine.
    pub against_none: bool,
    /// Median and quartiles over people of A minus the other at the end.
    pub paired: (f64, f64, f64),
    /// Share of people who ended higher with A.
    pub share_better: f64,
    pub miu: (f64, f64),
    pub score: (f64, f64),
    /// The same on a day with dosing.
    pub score_a_day: (f64, f64),
}

impl Verdict {
    /// Whether the two schedules come out within a tenth of the larger rise of each other: what the page calls "about as much".
    pub fn is_level(&self) -> bool {
        self.paired.0.abs() <= 0.1 * self.change_a.abs().max(self.change_b.abs())
    }
}

/// The catalogue of comparing. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct CompareWords {
    pub tab: &'static str,
    pub ready: &'static str,
    pub ready_name: fn(&str) -> &'static str,
    pub found: fn(&str) -> &'static str,
    /// Arm, statistic, weeks, what the trial found, what the model has.
    pub result: fn([&str; 5]) -> String,
    pub assumed: &'static str,
    pub verdict: fn(&Verdict) -> String,
    pub schedule: fn(&Schedule) -> String,
    pub caption: fn(usize) -> String,
    pub arm_a: &'static str,
    pub arm_b: &'static str,
    pub arm_none: &'static str,
    pub minus_b: &'static str,
    pub minus_none: &'static str,
    pub reading: fn(Reading, f64) -> String,
    pub quartiles: fn(f64, f64) -> String,
    pub rise: fn(f64) -> String,
    pub points: fn(f64) -> String,
    pub total_miu: &'static str,
    pub total_ug_kg: &'static str,
    pub cycles: &'static str,
    pub injections: &'static str,
    pub days_on: &'static str,
    pub score: &'static str,
    pub score_a_day: &'static str,
    pub how: &'static str,
    pub over_time: fn(bool) -> &'static str,
    pub over_time_axis: &'static str,
    pub over_time_spoken: fn(f64, f64, f64, f64) -> String,
    pub nobody: &'static str,
    pub waiting: &'static str,
}

pub(super) fn schedule(schedule: &Schedule, block: fn(&Block) -> String, then: &str, none: &str) -> String {
    if schedule.is_empty() {
        return none.to_owned();
    }
    schedule.blocks().iter().map(block).collect::<Vec<_>>().join(then)
}
