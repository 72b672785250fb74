//! The report card: what each trial found, what the model predicts for a trial like it, and what the other trials alone would have predicted.
//! In the chunk of what is read next to the picture.

mod numbers;
pub mod regimens;

pub use numbers::NUMBERS;

use crate::scenario::Known;
use crate::source::Source;

/// Half the width of a 90% interval, in standard deviations.
const NINETY: f64 = 1.645;

/// What a trial's number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberUnit {
    /// A change of the count, or the difference of two, in cells/µL.
    Cells,
    /// Cells/µL gained in a year.
    CellsPerYear,
    /// The SD of a change, in cells/µL.
    Spread,
    /// A share of patients or of time, between 0 and 1.
    Share,
    /// A change as a part of the baseline.
    Relative,
    /// A change in percent of the baseline.
    Percent,
    /// log10 of HIV RNA, copies/mL.
    Log10,
}

/// What is predicted for a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PredictedNumber {
    /// In a typical trial.
    pub middle: f64,
    /// SD of the number of a trial like it around it: the trial's own response, the sampling of patients, the fitted parameters.
    pub sd: f64,
}

impl PredictedNumber {
    /// The 90% prediction interval.
    pub fn interval(&self) -> (f64, f64) {
        (self.middle - NINETY * self.sd, self.middle + NINETY * self.sd)
    }

    /// How far a number lies from it, as a part of half the interval: beyond 1 it is missed.
    pub fn error(&self, found: f64) -> f64 {
        (found - self.middle) / (NINETY * self.sd)
    }

    /// Whether a number lies outside the interval.
    pub fn misses(&self, found: f64) -> bool {
        self.error(found).abs() > 1.0
    }
}

/// What the model knew when it predicted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Knowledge {
    /// Every trial.
    #[default]
    AllTrials,
    /// Every trial but the one it predicts.
    OtherTrials,
}

/// A trial's number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrialNumber {
    /// The trial, as docs/calibration.md names it.
    pub trial: &'static str,
    /// What it counts.
    pub unit: NumberUnit,
    /// What the trial found.
    pub found: f64,
    /// Its standard error.
    pub se: f64,
    /// What the model predicts, fitted to every trial.
    pub typical: PredictedNumber,
    /// What it predicts, fitted to every other trial.
    pub left_out: PredictedNumber,
}

impl TrialNumber {
    /// The prediction from this knowledge.
    pub const fn prediction(&self, from: Knowledge) -> &PredictedNumber {
        match from {
            Knowledge::AllTrials => &self.typical,
            Knowledge::OtherTrials => &self.left_out,
        }
    }

    /// Whether it lies outside the 90% interval predicted from this knowledge.
    pub fn is_missed(&self, from: Knowledge) -> bool {
        self.prediction(from).misses(self.found)
    }
}

/// The trials in order, each with the places of its numbers in [`NUMBERS`].
pub fn trials() -> Vec<(&'static str, std::ops::Range<usize>)> {
    let mut trials: Vec<(&'static str, std::ops::Range<usize>)> = Vec::new();
    for (place, number) in NUMBERS.iter().enumerate() {
        match trials.last_mut().filter(|(trial, _)| *trial == number.trial) {
            Some((_, places)) => places.end = place + 1,
            None => trials.push((number.trial, place..place + 1)),
        }
    }
    trials
}

/// How many trials have a number that is known.
pub fn known_trials(known: Known) -> usize {
    let is_known = |(trial, _): &(&'static str, _)| known.has(regimens::source(trial).and_then(Source::year));
    trials().iter().filter(|trial| is_known(trial)).count()
}

/// The places of the numbers that are missed, in order.
pub fn misses(from: Knowledge) -> impl Iterator<Item = usize> {
    NUMBERS.iter().enumerate().filter(move |(_, number)| number.is_missed(from)).map(|(place, _)| place)
}

/// How many numbers are missed.
pub fn missed(from: Knowledge) -> usize {
    misses(from).count()
}
