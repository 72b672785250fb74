//! Where a new trial of a schedule would land: its results in many simulated trials, of which 90% lie within the interval.
//!
//! Each simulated trial draws parameters from the posterior and its own response (both the same in every arm), virtual patients, who of them is in
//! which arm, and the noise of every count. The interval therefore holds the uncertainty of the fitted parameters, the spread between trials, the sampling
//! of patients and the noise of a count.

use super::cohort::Cohort;
use super::random::Random;
use super::sampling::inverse_normal;
use super::statistics::{self, PatientEnd, quantile, sorted};
use super::taken::Taken;
use crate::model::posterior::Posterior;
use crate::scenario::Scenario;
use crate::simulation;
use crate::trajectory::{ArmName, EndOfRun, GRID_WEEKS};
use serde::{Deserialize, Serialize};

/// Simulated trials behind an interval.
pub const DRAWS: u32 = 200;
/// Weeks between two visits of a trial.
const VISIT_WEEKS: f64 = 4.0;
/// Fewest and most virtual patients behind a simulated trial, of whom each arm samples its own with replacement.
const FEWEST: u32 = 32;
const MOST: u32 = 64;
/// Patients who share each instruction.
const TOGETHER: u32 = 4;
/// Parts of the random numbers: those of virtual trials come before.
const FIRST_STREAM: u32 = 4;

/// What trial it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewTrial {
    /// Patients in each arm, at least 1.
    pub per_arm: u32,
    /// Which of the planned cycles they take.
    pub taken: Taken,
    /// Week from which changes are counted; the last point of the time grid that is not after it, and before the end of the run, is taken.
    pub from_week: f64,
}

/// 5th, 50th and 95th percentile over the simulated trials.
pub type Interval = [f64; 3];

macro_rules! statistics {
    ($($name:ident),*) => {
        /// What one arm of a trial reports, as in [`EndOfRun`]; or one arm minus another.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[allow(missing_docs)] // the names of docs/links.md say it
        pub struct Reported { $(pub $name: f64,)* }

        /// Where a new trial of this many patients an arm would land.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[allow(missing_docs)] // the names of docs/links.md say it
        pub struct Expected {
            pub n: u32,
            pub draws: u32,
            $(pub $name: Interval,)*
        }

        impl Reported {
            const fn of(end: &EndOfRun) -> Self {
                Self { $($name: end.$name,)* }
            }

            fn minus(&self, other: &Self) -> Self {
                Self { $($name: self.$name - other.$name,)* }
            }
        }

        impl Expected {
            /// From what each of the simulated trials reported.
            pub fn of(per_arm: u32, trials: &[Reported]) -> Self {
                let interval = |value: fn(&Reported) -> f64| {
                    let values = sorted(trials.iter().map(value).collect());
                    [0.05, 0.5, 0.95].map(|share| quantile(&values, share))
                };
                let draws = u32::try_from(trials.len()).unwrap_or(u32::MAX);
                Self { n: per_arm, draws, $($name: interval(|reported| reported.$name),)* }
            }

            /// The intervals by name.
            pub fn by_name(&self) -> Vec<(&'static str, Interval)> {
                vec![$((stringify!($name), self.$name),)*]
            }
        }
    };
}

statistics! {
    change_median, change_mean, cd4_median, cd4_mean, percent_change_mean, time_weighted_change_median, time_weighted_change_mean,
    share_rise_50, share_rise_80, share_above_200, share_above_500
}

/// What one simulated trial reports: each arm in the order of [`simulation::arms`].
pub type Simulated = Vec<Reported>;

/// The intervals of every arm, and of the first arm minus the second.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    /// The arms, in the order of [`simulation::arms`].
    pub arms: Vec<Expected>,
    /// First arm minus second, trial by trial.
    pub difference: Expected,
}

impl Forecast {
    /// From simulated trials.
    pub fn of(trial: &NewTrial, simulated: &[Simulated]) -> Self {
        let arms = simulated.first().map_or(0, Vec::len);
        let of_arm =
            |place: usize| -> Vec<Reported> { simulated.iter().filter_map(|arms| arms.get(place)).copied().collect() };
        let differences: Vec<Reported> = simulated
            .iter()
            .filter_map(|arms| if let [first, second, ..] = arms.as_slice() { Some(first.minus(second)) } else { None })
            .collect();
        Self {
            arms: (0..arms).map(|place| Expected::of(trial.per_arm, &of_arm(place))).collect(),
            difference: Expected::of(trial.per_arm, &differences),
        }
    }
}

/// Simulates all the trials: natively this takes a second or two. A worker asks for them one by one ([`simulated`]).
pub fn forecast(scenario: &Scenario, trial: &NewTrial) -> Forecast {
    let simulated: Vec<Simulated> = (0..DRAWS).map(|draw| simulated(scenario, trial, draw)).collect();
    Forecast::of(trial, &simulated)
}

/// Simulates trial number `draw`.
pub fn simulated(scenario: &Scenario, trial: &NewTrial, draw: u32) -> Simulated {
    let constants = Posterior::of(scenario.run.known).draw(draw).of_trial();
    let visits = visits(trial.from_week, scenario.run.weeks());
    let pool = trial.per_arm.next_multiple_of(TOGETHER).clamp(FEWEST, MOST);
    // Other people in each trial, the same in all of its arms.
    let patients = draw * pool..(draw + 1) * pool;
    let arm = |(name, schedule)| {
        let cohort = simulation::cohort_taking(trial.taken, &schedule, scenario, patients.clone(), &visits, &constants);
        let random = Random::new(scenario.run.seed(), FIRST_STREAM + stream(name), draw);
        let outcomes = sampled(&Measured::all(&cohort, &visits), trial.per_arm, constants.cv_assay, random);
        Reported::of(&statistics::end_of_run(scenario.run.weeks(), &outcomes))
    };
    simulation::arms(scenario).into_iter().map(arm).collect()
}

/// An arm has its own random numbers, whichever others there are.
const fn stream(name: ArmName) -> u32 {
    match name {
        ArmName::A => 0,
        ArmName::B => 1,
        ArmName::Control => 2,
    }
}

/// The weeks of the visits: the one that changes are counted from, every four weeks after it, and the end.
fn visits(from_week: f64, end: f64) -> Vec<f64> {
    let last = libm::ceil(end / GRID_WEEKS) * GRID_WEEKS - GRID_WEEKS;
    let first = (libm::floor(from_week / GRID_WEEKS + 1e-9) * GRID_WEEKS).clamp(0.0, last.max(0.0));
    let mut visits = Vec::new();
    let mut week = first;
    while week < end - 1e-6 {
        visits.push(week);
        week += VISIT_WEEKS;
    }
    visits.push(end);
    visits
}

/// What is measured of one virtual patient, without noise.
#[derive(Clone, Copy, Debug)]
struct Measured {
    first: f64,
    last: f64,
    /// Weights of the first and last count in the average over the visits (trapezoids).
    first_weight: f64,
    last_weight: f64,
    /// Part of that average from the visits in between, and the root of the sum of the squares of their weighted counts: their noises are independent.
    between: f64,
    between_spread: f64,
}

impl Measured {
    fn all(cohort: &Cohort, visits: &[f64]) -> Vec<Self> {
        let length = visits.last().zip(visits.first()).map_or(1.0, |(last, first)| last - first);
        let gap = |from: usize| visits.get(from).zip(visits.get(from + 1)).map_or(0.0, |(from, to)| to - from);
        let end = visits.len().saturating_sub(1);
        let weight = |visit: usize| {
            let before = if visit == 0 { 0.0 } else { gap(visit - 1) };
            (before + gap(visit)) / (2.0 * length)
        };
        let patients = cohort.cd4.first().map_or(0, Vec::len);
        let count = |visit: usize, patient: usize| {
            cohort.cd4.get(visit).and_then(|row| row.get(patient)).copied().unwrap_or_default()
        };
        let one = |patient: usize| {
            let weighted = |visit: usize| weight(visit) * count(visit, patient);
            Self {
                first: count(0, patient),
                last: count(end, patient),
                first_weight: weight(0),
                last_weight: weight(end),
                between: (1..end).map(weighted).sum(),
                between_spread: (1..end).map(|visit| weighted(visit) * weighted(visit)).sum::<f64>().sqrt(),
            }
        };
        (0..patients).map(one).collect()
    }
}

/// This many patients of these, drawn with replacement, each count measured with its own noise.
fn sampled(people: &[Measured], per_arm: u32, noise_cv: f64, mut random: Random) -> Vec<PatientEnd> {
    let sigma = libm::log(1.0 + noise_cv * noise_cv).sqrt();
    let mut sampled = Vec::with_capacity(per_arm as usize);
    for _ in 0..per_arm {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // below the length
        let place = (random.uniform() * people.len() as f64) as usize;
        let mut normal = || inverse_normal(random.uniform());
        // The noise of a count is log-normal, with the count as its mean.
        let [first, last] = [normal(), normal()].map(|z| libm::exp(sigma * z - sigma * sigma / 2.0));
        // That of many counts together is near enough to normal.
        let between = normal();
        let Some(person) = people.get(place) else { continue };
        let (baseline, end) = (person.first * first, person.last * last);
        let between = person.between + noise_cv * between * person.between_spread;
        let average = person.first_weight * baseline + between + person.last_weight * end;
        sampled.push(PatientEnd { baseline, end, average, by_rule: 0 });
    }
    sampled
}

#[cfg(test)]
mod tests;
