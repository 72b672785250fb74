//! What the trials found, as data: every point that may be drawn, each with its passport, and the regimens as presets.
//! The numbers are those of docs/evidence.md and no others.

use crate::scenario::Scenario;
use crate::source::Source;
use serde::Serialize;

/// What an observation is, so that it is only ever drawn beside the same thing of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// Median of the patients' changes from baseline.
    MedianChange,
    /// Mean of the patients' changes from baseline.
    MeanChange,
    /// Median count.
    MedianCount,
    /// Mean count.
    MeanCount,
    /// Lowest and highest change among the patients: a span, not a point.
    RangeOfChange,
    /// Average of the count over the follow-up minus baseline, mean over patients.
    TimeWeightedMeanChange,
    /// Share of patients with a rise of at least 50 %.
    ShareRise50,
    /// Share of patients with a rise of at least 80 %.
    ShareRise80,
}

/// What the bar around an observation stands for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Spread {
    /// None was reported.
    NotReported,
    /// Standard error, in the unit of the value.
    StandardError(f64),
    /// Standard deviation, in the unit of the value.
    StandardDeviation(f64),
    /// Interquartile range: lower and upper quartile.
    InterquartileRange(f64, f64),
    /// Lowest and highest value.
    Range(f64, f64),
}

/// Which arm of a trial an observation belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TrialArm {
    /// The arm with the cytokine.
    Treated,
    /// The arm without.
    Control,
}

/// One result of a trial: the passport of a point.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Observation {
    /// Stable name: `"anrs079-il2-w74"`.
    pub id: &'static str,
    /// Trial, as written beside the point: `"ANRS 079"`.
    pub trial: &'static str,
    /// Arm of the trial.
    pub arm: TrialArm,
    /// The arm in words, with dose and rhythm.
    pub arm_words: &'static str,
    /// Patients in the arm; `None` where the source read does not say.
    pub n: Option<u32>,
    /// What the value is.
    pub statistic: Statistic,
    /// First and last week of the observation; equal for a point.
    pub weeks: (f64, f64),
    /// The value: cells/µL, or a share between 0 and 1.
    pub value: f64,
    /// The bar around it.
    pub spread: Spread,
    /// Baseline count that the trial reports for the arm, in cells/µL; `None` where it reports none.
    pub baseline: Option<f64>,
    /// Where and how the number was read.
    pub how_read: &'static str,
    /// Whether the model was fitted to it.
    pub used_for_fitting: bool,
    /// The publication.
    pub source: &'static Source,
}

/// A regimen that a trial tested, ready to load.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset {
    /// Stable name, used in tests and exports: `"anrs079"`.
    pub id: &'static str,
    /// Its name in the list: `"ANRS 079 (Levy 2003)"`.
    pub name: &'static str,
    /// One line that says what was done and to whom.
    pub line: &'static str,
    /// The scenario.
    pub scenario: Scenario,
    /// Observations that are drawn with it, by id.
    pub observations: &'static [&'static str],
    /// The publication.
    pub source: &'static Source,
}
