//! The arms of the trials as the model runs them.

use crate::reading::Arm;
use il2_explorer::model::constants::Constants;
use il2_explorer::parameters::ParameterId;
use il2_explorer::population::taken::Taken;
use il2_explorer::scenario::{Action, Art, Scenario, reduce};
use il2_explorer::schedule::{Block, Repeat, Route, Schedule};
use il2_explorer::simulation;

/// What a trial was done in.
#[derive(Clone, Copy)]
pub(crate) struct Patients {
    /// Median baseline, and the lowest and highest let in.
    pub(crate) baseline: (f64, f64, f64),
    /// Therapy, and the week at which it starts; `None`: established.
    pub(crate) art: (Art, Option<f64>),
    /// log10 of HIV RNA without therapy.
    pub(crate) rna: f64,
    /// Age, years.
    pub(crate) age: f64,
}

impl Patients {
    /// On established therapy, with the defaults of everything else.
    pub(crate) const fn new(median: f64, low: f64, high: f64, art: Art) -> Self {
        Self { baseline: (median, low, high), art: (art, None), rna: 4.5, age: 40.0 }
    }

    /// Therapy starts at week 0.
    pub(crate) const fn starting(self) -> Self {
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
pub(crate) fn injections(miu: f64, starts: &[f64]) -> Schedule {
    each(Block::new(Route::Il2Subcutaneous), ParameterId::DosePerInjection, miu, starts)
}

/// Cycles of IL-2 by infusion for five days.
pub(crate) fn infusions(miu_per_day: f64, starts: &[f64]) -> Schedule {
    each(Block::new(Route::Il2Infusion), ParameterId::InfusionDose, miu_per_day, starts)
}

/// Single injections of IL-7.
pub(crate) fn il7(ug_kg: f64, starts: &[f64]) -> Schedule {
    each(Block::new(Route::Il7Subcutaneous), ParameterId::Il7Dose, ug_kg, starts)
}

/// This many starts, this many weeks apart.
pub(crate) fn every(weeks: f64, count: u32) -> Vec<f64> {
    (0..count).map(|cycle| f64::from(cycle) * weeks).collect()
}

fn each(block: Block, id: ParameterId, dose: f64, starts: &[f64]) -> Schedule {
    let block = block.set(id, dose).unwrap_or_else(|error| panic!("{error:?}"));
    // evenly spaced starts are one block: schedules hold few
    let mut blocks: Vec<Block> = Vec::new();
    let mut rest = starts;
    let mut before = 0.0;
    while let [first, after @ ..] = rest {
        let gap = after.first().map_or(8.0, |second| second - first);
        let count = 1 + rest.windows(2).take_while(|pair| (pair[1] - pair[0] - gap).abs() < 1e-9).count();
        let repeat = Repeat::Every { weeks: gap, cycles: count as u8 };
        blocks.push(block.with_repeat(repeat).with_start(Some(first - before)));
        before = rest[count - 1];
        rest = &rest[count..];
    }
    Schedule::new(blocks)
}

/// Runs one arm of a trial of IL-2 and reads it at its visits: some patients stop after the third cycle.
pub(crate) fn run(who: &Patients, schedule: &Schedule, visits: &[f64], constants: &Constants, patients: u32) -> Arm {
    run_taking(Taken::Trial, who, schedule, visits, constants, patients)
}

/// Runs one arm in which these of the planned cycles are taken.
pub(crate) fn run_taking(
    taken: Taken,
    who: &Patients,
    schedule: &Schedule,
    visits: &[f64],
    constants: &Constants,
    patients: u32,
) -> Arm {
    let scenario = who.scenario(visits.last().copied().unwrap_or(0.0).max(4.0));
    let cohort = simulation::cohort_taking(taken, schedule, &scenario, 0..patients, visits, constants);
    let cv = constants.cv_assay;
    Arm { visits: visits.to_vec(), counts: cohort.cd4, virus: cohort.virus, noise: libm::log(1.0 + cv * cv).sqrt() }
}
