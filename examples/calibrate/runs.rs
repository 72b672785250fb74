//! The runs of the model that the targets are read from: the presets of the page, so that what is fitted is what is drawn.

use il2_explorer::model::constants::Constants;
use il2_explorer::parameters::ParameterId;
use il2_explorer::population::cohort::Cohort;
use il2_explorer::population::statistics::{self, Outcome};
use il2_explorer::scenario::Scenario;
use il2_explorer::schedule::{Repeat, Schedule};
use il2_explorer::simulation;
use il2_explorer::trajectory::EndOfRun;
use il2_explorer::trials::presets;
use rayon::prelude::*;

/// Patients computed in one piece. The pieces are put together in order, so the numbers do not depend on the number of cores.
const PIECE: u32 = 128;

/// One arm of one trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // named as the presets
pub(crate) enum Run {
    Anrs,
    AnrsControl,
    Kovacs1996,
    Kovacs1996Control,
    Kovacs1995Above,
    Kovacs1995Below,
    Esprit,
    Uk45,
    Uk75,
    UkControl,
    Argentine15,
    Argentine45,
    Argentine75,
    ArgentineControl,
    Tambussi3,
    Tambussi75,
    OneCycle,
    Inspire,
}

/// Which schedule of a preset.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Arm {
    A,
    B,
    Control,
}

impl Run {
    /// Every run.
    pub(crate) const ALL: [Self; 18] = [
        Self::Anrs,
        Self::AnrsControl,
        Self::Kovacs1996,
        Self::Kovacs1996Control,
        Self::Kovacs1995Above,
        Self::Kovacs1995Below,
        Self::Esprit,
        Self::Uk45,
        Self::Uk75,
        Self::UkControl,
        Self::Argentine15,
        Self::Argentine45,
        Self::Argentine75,
        Self::ArgentineControl,
        Self::Tambussi3,
        Self::Tambussi75,
        Self::OneCycle,
        Self::Inspire,
    ];

    /// The preset, the arm of it, and for how many weeks it is watched.
    const fn plan(self) -> (&'static str, Arm, f64) {
        match self {
            Self::Anrs => ("anrs079-follow-up", Arm::A, 170.0),
            Self::AnrsControl => ("anrs079", Arm::Control, 74.0),
            Self::Kovacs1996 => ("kovacs1996", Arm::A, 52.0),
            Self::Kovacs1996Control => ("kovacs1996", Arm::Control, 52.0),
            // Patients were followed for 30 to 108 weeks; week 60 is near the middle, before the eighth cycle's end.
            Self::Kovacs1995Above => ("kovacs1995-above-200", Arm::A, 60.0),
            Self::Kovacs1995Below => ("kovacs1995-below-200", Arm::A, 60.0),
            Self::Esprit => ("esprit-induction", Arm::A, 35.0),
            Self::Uk45 => ("ukvanguard-4.5", Arm::A, 24.0),
            Self::Uk75 => ("ukvanguard-7.5", Arm::A, 24.0),
            Self::UkControl => ("ukvanguard-7.5", Arm::Control, 24.0),
            Self::Argentine15 => ("argentina-1.5", Arm::A, 24.0),
            Self::Argentine45 => ("argentina-4.5", Arm::A, 24.0),
            Self::Argentine75 => ("argentina-7.5", Arm::A, 24.0),
            Self::ArgentineControl => ("argentina-7.5", Arm::Control, 24.0),
            Self::Tambussi3 => ("tambussi", Arm::A, 48.0),
            Self::Tambussi75 => ("tambussi", Arm::B, 48.0),
            // Keh 2006 has no preset: one cycle of 7.5 MIU, read a month after its end.
            Self::OneCycle => ("esprit-induction", Arm::A, 5.0),
            Self::Inspire => ("inspire", Arm::A, 52.0),
        }
    }

    /// The schedule and the scenario of this run.
    pub(crate) fn build(self) -> (Schedule, Scenario) {
        let (id, arm, weeks) = self.plan();
        let preset = presets::by_id(id).unwrap_or_else(|| panic!("no preset {id}"));
        let scenario = preset.scenario.clone();
        let scenario = scenario.set(ParameterId::RunWeeks, weeks).unwrap_or_else(|error| panic!("{id}: {error:?}"));
        let schedule = match arm {
            Arm::A => scenario.a.clone(),
            Arm::B => scenario.b.clone().unwrap_or_else(|| panic!("{id} has no second schedule")),
            Arm::Control => Schedule::none(),
        };
        let schedule = if self == Self::OneCycle { once(&schedule) } else { schedule };
        (schedule, scenario)
    }
}

/// Only the first cycle of a schedule.
fn once(schedule: &Schedule) -> Schedule {
    let once = Repeat::Every { weeks: 8.0, cycles: 1 };
    Schedule::new(schedule.blocks().iter().take(1).map(|block| block.with_repeat(once)).collect())
}

/// What the virtual patients of every run did.
pub(crate) struct Results(Vec<Cohort>);

impl Results {
    /// Runs everything with these parameter values, on so many virtual patients (those of the presets' own seed: the ones that the
    /// page draws).
    pub(crate) fn new(constants: &Constants, patients: u32) -> Self {
        let plans: Vec<(Schedule, Scenario)> = Run::ALL.iter().map(|run| run.build()).collect();
        Self(all_cohorts(&plans, constants, patients))
    }

    /// [`Results::new`] on other virtual patients: what of a number is the luck of the draw.
    pub(crate) fn of_other_patients(constants: &Constants, patients: u32, seed: u32) -> Self {
        let reseeded = |scenario: Scenario| {
            let seed = scenario.run.seed().wrapping_add(seed);
            scenario.set(ParameterId::Seed, f64::from(seed)).unwrap_or_else(|error| panic!("{error:?}"))
        };
        let plans: Vec<_> = Run::ALL.iter().map(|run| run.build()).map(|(plan, run)| (plan, reseeded(run))).collect();
        Self(all_cohorts(&plans, constants, patients))
    }

    /// The patients of a run at a week of it, without the noise of a count.
    pub(crate) fn at(&self, run: Run, week: f64) -> EndOfRun {
        let place = Run::ALL.iter().position(|one| *one == run);
        let cohort = place.and_then(|place| self.0.get(place)).unwrap_or_else(|| panic!("{run:?} was not run"));
        statistics::end_of_run(week, &outcomes_at(cohort, week))
    }
}

/// The cohorts of some schedules, computed on all cores.
pub(crate) fn all_cohorts(plans: &[(Schedule, Scenario)], constants: &Constants, patients: u32) -> Vec<Cohort> {
    let pieces: Vec<(usize, u32)> = (0..plans.len())
        .flat_map(|plan| (0..patients).step_by(PIECE as usize).map(move |first| (plan, first)))
        .collect();
    let run = |(plan, first): &(usize, u32)| {
        let (schedule, scenario) = plans.get(*plan)?;
        Some(simulation::cohort_with(schedule, scenario, *first..patients.min(first + PIECE), constants))
    };
    let done: Vec<Option<Cohort>> = pieces.par_iter().map(run).collect();
    let mut cohorts: Vec<Option<Cohort>> = vec![None; plans.len()];
    for ((plan, _), piece) in pieces.iter().zip(done) {
        if let (Some(cohort), Some(piece)) = (cohorts.get_mut(*plan), piece) {
            match cohort {
                Some(cohort) => cohort.append(piece),
                None => *cohort = Some(piece),
            }
        }
    }
    cohorts.into_iter().map(Option::unwrap_or_default).collect()
}

/// Each patient's outcome at a week: counts at the start and then, and the average between.
fn outcomes_at(cohort: &Cohort, week: f64) -> Vec<Outcome> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // weeks of a run are few and not negative
    let last = (week / il2_explorer::trajectory::GRID_WEEKS).round() as usize;
    let (Some(first_row), Some(last_row)) = (cohort.cd4.first(), cohort.cd4.get(last)) else {
        panic!("week {week} is not on the grid of its run")
    };
    let mut outcomes: Vec<Outcome> = first_row
        .iter()
        .zip(last_row)
        .map(|(baseline, end)| Outcome { baseline: *baseline, end: *end, average: 0.0 })
        .collect();
    for (place, row) in cohort.cd4.iter().enumerate().take(last + 1) {
        // Trapezoids: the two ends count half.
        let weight = if place == 0 || place == last { 0.5 } else { 1.0 } / last.max(1) as f64;
        for (outcome, count) in outcomes.iter_mut().zip(row) {
            outcome.average += weight * count;
        }
    }
    outcomes
}
