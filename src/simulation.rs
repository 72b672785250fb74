//! Runs a scenario: `simulate(&Scenario) -> Trajectory`, pure. The same scenario gives the same digits on every machine.

mod closeup;
mod cohort;
mod course;
mod gain;
mod states;
mod steps;
mod typical;

use crate::model::constants::{CONSTANTS, Constants};
use crate::model::person::Traits;
use crate::plan::Fineness;
use crate::population::cohort::Cohort;
use crate::population::statistics::Outcome;
use crate::scenario::{Run, Scenario};
use crate::schedule::{Cycle, Schedule};
use crate::trajectory::{ArmName, ArmTrajectory, Burden, Difference, GRID_WEEKS, Trajectory};
use std::ops::Range;

pub use closeup::{Closeup, closeup};
pub use gain::{GainSplit, gain_split};
pub use states::Inside;

/// Runs every arm of a scenario, with its virtual patients.
pub fn simulate(scenario: &Scenario) -> Trajectory {
    simulate_with(scenario, &CONSTANTS)
}

/// Runs the typical patient of every arm and no virtual patients: what a slider needs at once.
pub fn simulate_typical(scenario: &Scenario) -> Trajectory {
    run(scenario, 0, &CONSTANTS)
}

/// [`simulate`] with other parameter values, for the calibration.
pub fn simulate_with(scenario: &Scenario, constants: &Constants) -> Trajectory {
    run(scenario, scenario.run.patients(), constants)
}

/// The time grid of a run, in weeks: every quarter of a week, and the end.
pub fn grid(run: &Run) -> Vec<f64> {
    evenly_spaced(run.weeks(), GRID_WEEKS)
}

fn evenly_spaced(end: f64, spacing: f64) -> Vec<f64> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most 520 weeks
    let count = libm::floor(end / spacing + 1e-9) as u32;
    let mut weeks: Vec<f64> = (0..=count).map(|point| f64::from(point) * spacing).collect();
    if weeks.last().is_some_and(|last| end - last > 1e-9) {
        weeks.push(end);
    }
    weeks
}

/// Every week of a run, and its end.
fn weekly_grid(run: &Run) -> Vec<f64> {
    evenly_spaced(run.weeks(), 1.0)
}

/// The arms of a scenario in the order of the output.
pub fn arms(scenario: &Scenario) -> Vec<(ArmName, Schedule)> {
    let mut arms = vec![(ArmName::A, scenario.a.clone())];
    arms.extend(scenario.b.clone().map(|b| (ArmName::B, b)));
    arms.push((ArmName::Control, Schedule::none()));
    arms
}

/// Runs the virtual patients of these numbers through a schedule on the scenario's grid. Patient `i` of a seed is the same person in
/// every schedule, so cohorts of two schedules can be subtracted; parts can be run apart and put together with [`Cohort::append`].
pub fn cohort(schedule: &Schedule, scenario: &Scenario, patients: Range<u32>) -> Cohort {
    cohort_with(schedule, scenario, patients, &CONSTANTS)
}

/// [`cohort`] with other parameter values, for the calibration.
pub fn cohort_with(schedule: &Schedule, scenario: &Scenario, patients: Range<u32>, constants: &Constants) -> Cohort {
    cohort::run(schedule, scenario, patients, &grid(&scenario.run), constants)
}

/// Start, end and average of virtual patients, without their courses: read every week, for virtual trials.
pub fn outcomes(schedule: &Schedule, scenario: &Scenario, patients: Range<u32>, constants: &Constants) -> Vec<Outcome> {
    cohort::run(schedule, scenario, patients, &weekly_grid(&scenario.run), constants).patients
}

/// The typical patient's count every week, and what the schedule costs: steps as long as the virtual patients', for maps and finders.
pub fn typical_weekly(schedule: &Schedule, scenario: &Scenario, constants: &Constants) -> (Vec<f64>, Vec<f64>, Burden) {
    let weeks = weekly_grid(&scenario.run);
    let (series, burden, _) = typical::run(schedule, scenario, &weeks, Fineness::POPULATION, constants);
    (weeks, series.cd4, burden)
}

/// Every state of given people under given cycles of a schedule (those of [`Schedule::fixed_cycles`], or the ones that a rule gave),
/// on the scenario's grid, in the order of `people`.
pub fn inside(
    schedule: &Schedule,
    cycles: &[Cycle],
    scenario: &Scenario,
    people: &[Traits],
    fineness: Fineness,
) -> Vec<Inside> {
    states::run(schedule, cycles, scenario, people, &grid(&scenario.run), fineness, &CONSTANTS)
}

/// The result of a run from the cohorts of its arms, in the order of [`arms`]; the typical patients are run here. An arm without a
/// cohort, or with an empty one, has no population.
pub fn assemble(scenario: &Scenario, cohorts: &[Cohort], constants: &Constants) -> Trajectory {
    let weeks = grid(&scenario.run);
    let arm = |(place, (name, schedule)): (usize, &(ArmName, Schedule))| {
        let (typical, burden, cycles) = typical::run(schedule, scenario, &weeks, Fineness::TYPICAL, constants);
        let cohort = cohorts.get(place).filter(|cohort| !cohort.patients.is_empty());
        ArmTrajectory {
            name: *name,
            typical,
            population: cohort.map(|cohort| cohort.spread(scenario.run.seed())),
            end: cohort.map(|cohort| cohort.end_of_run(scenario.run.weeks())),
            burden,
            cycles,
        }
    };
    let arms: Vec<ArmTrajectory> = arms(scenario).iter().enumerate().map(arm).collect();
    let difference = match arms.as_slice() {
        [first, second, ..] => {
            first.end.as_ref().zip(second.end.as_ref()).map(|(first, second)| Difference::between(first, second))
        }
        _ => None,
    };
    Trajectory { weeks, arms, difference }
}

fn run(scenario: &Scenario, patients: usize, constants: &Constants) -> Trajectory {
    let patients = u32::try_from(patients).unwrap_or(u32::MAX);
    let weeks = grid(&scenario.run);
    let cohorts: Vec<Cohort> = arms(scenario)
        .iter()
        .map(|(_, schedule)| cohort::run(schedule, scenario, 0..patients, &weeks, constants))
        .collect();
    assemble(scenario, &cohorts, constants)
}
