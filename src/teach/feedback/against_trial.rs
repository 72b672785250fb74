//! The second reveal: what the trial found.

use crate::counterpart::counterpart;
use crate::teach::prediction::Prediction;
use crate::trajectory::Trajectory;
use crate::trials::{Observation, Spread, Statistic, TrialArm};

/// A trial's result compared with the curve and the model.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // fields named as the sentences use them
pub enum TrialFinding {
    /// A change or a count of the treated arm. Changes have `drawn` and `model` as changes, counts as counts; `model` only where the
    /// run ends with the trial.
    Point {
        observation: &'static str,
        trial: &'static str,
        statistic: Statistic,
        week: f64,
        value: f64,
        drawn: Option<f64>,
        model: Option<f64>,
    },
    /// The same of the control arm, to which nobody drew a curve.
    Control {
        observation: &'static str,
        trial: &'static str,
        statistic: Statistic,
        week: f64,
        value: f64,
        model: Option<f64>,
    },
    /// Lowest and highest change.
    Range { observation: &'static str, trial: &'static str, weeks: (f64, f64), low: f64, high: f64 },
    /// A share of the patients.
    Share {
        observation: &'static str,
        trial: &'static str,
        statistic: Statistic,
        treated: bool,
        value: f64,
        model: Option<f64>,
    },
    /// The average over the follow-up minus baseline.
    Average {
        observation: &'static str,
        trial: &'static str,
        treated: bool,
        weeks: (f64, f64),
        value: f64,
        drawn: Option<f64>,
        model: Option<f64>,
    },
    /// No trial did this.
    NoTrial,
}

impl TrialFinding {
    /// Whether the curve is far from it: by more than a quarter, or 100 cells/µL.
    pub fn missed(&self) -> bool {
        match self {
            Self::Point { value, drawn: Some(drawn), .. } | Self::Average { value, drawn: Some(drawn), .. } => {
                (drawn - value).abs() > (0.25 * value.abs()).max(100.0)
            }
            _ => false,
        }
    }

    /// The weeks that it is about.
    pub fn weeks(&self) -> Option<(f64, f64)> {
        match self {
            Self::Point { week, .. } | Self::Control { week, .. } => Some((*week, *week)),
            Self::Range { weeks, .. } | Self::Average { weeks, .. } => Some(*weeks),
            Self::Share { .. } | Self::NoTrial => None,
        }
    }
}

/// The trial's results that lie within the run, in the order in which they came; [`TrialFinding::NoTrial`] where there is none.
pub(super) fn findings(prediction: &Prediction, run: &Trajectory, observations: &[&Observation]) -> Vec<TrialFinding> {
    let end = run.weeks.last().copied().unwrap_or_default();
    let mut found: Vec<TrialFinding> = observations
        .iter()
        .filter(|observation| observation.weeks.0 <= end + 0.5 && observation.weeks.1 > 0.0)
        .filter_map(|observation| finding(prediction, run, observation))
        .collect();
    if found.is_empty() {
        found.push(TrialFinding::NoTrial);
    }
    found
}

fn finding(prediction: &Prediction, run: &Trajectory, observation: &Observation) -> Option<TrialFinding> {
    let Observation { id, trial, statistic, weeks, value, .. } = *observation;
    let treated = observation.arm == TrialArm::Treated;
    let model = counterpart(run, observation).and_then(|same| same.value);
    let drawn_start = prediction.at(prediction.first_week())?;
    Some(match statistic {
        Statistic::RangeOfChange => {
            let Spread::Range(low, high) = observation.spread else { return None };
            TrialFinding::Range { observation: id, trial, weeks, low, high }
        }
        Statistic::ShareRise50 | Statistic::ShareRise80 => {
            TrialFinding::Share { observation: id, trial, statistic, treated, value: value?, model }
        }
        Statistic::TimeWeightedMeanChange => {
            let drawn = average(prediction, weeks).map(|average| average - drawn_start).filter(|_| treated);
            TrialFinding::Average { observation: id, trial, treated, weeks, value: value?, drawn, model }
        }
        // A difference between arms has no curve to be compared with.
        Statistic::TimeWeightedMeanDifference | Statistic::MeanDifference | Statistic::PercentRiseOfMean => {
            return None;
        }
        _ if treated => {
            let start = if statistic.is_change() { drawn_start } else { 0.0 };
            let drawn = prediction.at(weeks.0).map(|count| count - start);
            TrialFinding::Point { observation: id, trial, statistic, week: weeks.0, value: value?, drawn, model }
        }
        _ => TrialFinding::Control { observation: id, trial, statistic, week: weeks.0, value: value?, model },
    })
}

/// The drawn curve's average over these weeks; `None` where it does not cover them.
fn average(prediction: &Prediction, (from, to): (f64, f64)) -> Option<f64> {
    const PARTS: u16 = 48;
    let week = |part: u16| from + (to - from) * (f64::from(part) + 0.5) / f64::from(PARTS);
    let counts: Option<Vec<f64>> = (0..PARTS).map(|part| prediction.at(week(part))).collect();
    counts.map(|counts| counts.iter().sum::<f64>() / f64::from(PARTS))
}
