//! The arms of the trials as the model runs them.

use super::visits::Visits;
use crate::model::constants::Constants;
use crate::parameters::ParameterId;
use crate::population::sampling::log_sd;
use crate::population::taken::Taken;
use crate::scenario::{Action, Art, Scenario, reduce};
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::simulation;

/// What a trial was done in.
#[derive(Clone, Copy)]
pub(super) struct TrialPatients {
    /// Median baseline, and the lowest and highest let in.
    pub(super) baseline: (f64, f64, f64),
    /// Therapy, and the week at which it starts; `None`: established.
    pub(super) art: (Art, Option<f64>),
    /// log10 of HIV RNA without therapy.
    pub(super) rna: f64,
    /// Age, years.
    pub(super) age: f64,
}

impl TrialPatients {
    /// On established therapy, with the defaults of everything else.
    pub(super) const fn new(median: f64, low: f64, high: f64, art: Art) -> Self {
        Self { baseline: (median, low, high), art: (art, None), rna: 4.5, age: 40.0 }
    }

    /// Therapy starts at week 0.
    pub(super) const fn starting(self) -> Self {
        Self { art: (self.art.0, Some(0.0)), ..self }
    }

    fn scenario(&self, weeks: f64) -> Scenario {
        let (baseline, low, high) = self.baseline;
        [
            Action::Set(ParameterId::Baseline, baseline),
            Action::SetRange(Some((low, high))),
            Action::SetArt(self.art.0),
            Action::SetArtWeek(self.art.1),
            Action::Set(ParameterId::Rna, self.rna),
            Action::Set(ParameterId::Age, self.age),
            Action::Set(ParameterId::RunWeeks, weeks),
        ]
        .into_iter()
        .fold(Scenario::default(), |scenario, action| reduce(&scenario, action))
    }
}

/// Cycles of IL-2 twice daily for five days.
pub(super) fn injections(miu: f64, starts: &[f64]) -> Schedule {
    each(Route::Il2Subcutaneous, miu, starts)
}

/// Cycles of IL-2 by infusion for five days.
pub(super) fn infusions(miu_per_day: f64, starts: &[f64]) -> Schedule {
    each(Route::Il2Infusion, miu_per_day, starts)
}

/// Single injections of IL-7.
pub(super) fn il7(ug_kg: f64, starts: &[f64]) -> Schedule {
    each(Route::Il7Subcutaneous, ug_kg, starts)
}

/// This many starts, this many weeks apart.
pub(super) fn every(weeks: f64, count: u32) -> Vec<f64> {
    (0..count).map(|cycle| f64::from(cycle) * weeks).collect()
}

fn each(route: Route, dose: f64, starts: &[f64]) -> Schedule {
    let block = Block::new(route);
    let block = block.set(route.dose(), dose).unwrap_or(block);
    // Evenly spaced starts are one block: schedules hold few.
    let mut blocks: Vec<Block> = Vec::new();
    let (mut rest, mut before) = (starts, 0.0);
    while let Some(first) = rest.first() {
        let weeks = rest.get(1).map_or(8.0, |second| second - first);
        let even = rest.windows(2).take_while(|pair| matches!(pair, [one, next] if (next - one - weeks).abs() < 1e-9));
        let count = 1 + even.count();
        let repeat = Repeat::Every { weeks, cycles: u8::try_from(count).unwrap_or(u8::MAX) };
        blocks.push(block.with_repeat(repeat).with_start(Some(first - before)));
        before = rest.get(count - 1).copied().unwrap_or_default();
        rest = rest.get(count..).unwrap_or_default();
    }
    Schedule::new(blocks)
}

/// Runs one arm of a trial of IL-2 and reads it at its visits: some patients stop after the third cycle.
pub(super) fn run(
    who: &TrialPatients,
    schedule: &Schedule,
    weeks: &[f64],
    constants: &Constants,
    patients: u32,
) -> Visits {
    run_taking(Taken::Trial, who, schedule, weeks, constants, patients)
}

/// Runs one arm in which these of the planned cycles are taken.
pub(super) fn run_taking(
    taken: Taken,
    who: &TrialPatients,
    schedule: &Schedule,
    weeks: &[f64],
    constants: &Constants,
    patients: u32,
) -> Visits {
    let scenario = who.scenario(weeks.last().copied().unwrap_or(0.0).max(4.0));
    let cohort = simulation::cohort_taking(taken, schedule, &scenario, 0..patients, weeks, constants);
    Visits { weeks: weeks.to_vec(), counts: cohort.cd4, virus: cohort.virus, noise: log_sd(constants.cv_assay) }
}
