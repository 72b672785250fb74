//! Runs a scenario: `simulate(&Scenario) -> Trajectory`, pure. The same scenario gives the same digits on every machine.

mod batch;
mod closeup;
mod cohort;
mod full_state;
mod gain;
mod integrator;
mod steps;
mod typical;

use crate::model::constants::Constants;
use crate::model::person::RandomEffects;
use crate::population::cohort::Cohort;
use crate::population::statistics::PatientEnd;
use crate::population::taken::Taken;
use crate::scenario::{Run, Scenario};
use crate::schedule::{Cycle, Schedule};
use crate::stepping::StepControl;
use crate::trajectory::{ArmName, ArmTrajectory, Burden, Difference, GRID_WEEKS, PooledDose, Trajectory};
use crate::trials::presets;
use std::ops::Range;

pub use batch::ArmPatient;
pub use closeup::{Closeup, closeup};
pub use full_state::FullState;
pub use gain::{GainSplit, gain_split};

/// Runs every arm of a scenario, with its virtual patients.
pub fn simulate(scenario: &Scenario) -> Trajectory {
    simulate_with(scenario, &Constants::of(scenario.run.known))
}

/// [`simulate`] with the changes of the virtual patients counted from this week on, for trials that began to count later.
pub fn simulate_from(scenario: &Scenario, from_week: f64) -> Trajectory {
    let weeks = grid(&scenario.run);
    let constants = Constants::of(scenario.run.known);
    let mut cohorts = cohorts(scenario, scenario.run.patients(), &constants);
    for cohort in &mut cohorts {
        cohort.patients = cohort.outcomes_from(from_week, &weeks);
    }
    assemble(scenario, &cohorts, &constants)
}

/// Runs the typical patient of every arm and no virtual patients: what a slider needs at once.
pub fn simulate_typical(scenario: &Scenario) -> Trajectory {
    typical_run(scenario, &Constants::of(scenario.run.known), StepControl::TYPICAL, None)
}

/// [`simulate_typical`] at a fineness ([`StepControl::MOVING`] while a control moves), given the run of an earlier scenario where one is fine enough: a slider
/// moves one arm, and the arms that stand still are taken from there.
pub fn simulate_typical_after(
    scenario: &Scenario,
    earlier: Option<(&Scenario, &Trajectory)>,
    fineness: StepControl,
) -> Trajectory {
    typical_run(scenario, &Constants::of(scenario.run.known), fineness, earlier)
}

/// [`simulate`] with other parameter values, for the calibration.
pub fn simulate_with(scenario: &Scenario, constants: &Constants) -> Trajectory {
    assemble(scenario, &cohorts(scenario, scenario.run.patients(), constants), constants)
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
pub fn weekly_grid(run: &Run) -> Vec<f64> {
    evenly_spaced(run.weeks(), 1.0)
}

/// The arms of a scenario in the order of the output.
pub fn arms(scenario: &Scenario) -> Vec<(ArmName, Schedule)> {
    let mut arms = vec![(ArmName::A, scenario.a.clone())];
    arms.extend(scenario.b.clone().map(|b| (ArmName::B, b)));
    arms.push((ArmName::Control, Schedule::none()));
    arms
}

/// The schedules of the arms, then those of the other doses that a trial of this regimen pooled.
pub fn arms_and_pooled(scenario: &Scenario) -> Vec<Schedule> {
    let of_arms = arms(scenario).into_iter().map(|(_, schedule)| schedule);
    of_arms.chain(presets::pooled(scenario).into_iter().map(|(_, schedule)| schedule)).collect()
}

/// Runs the virtual patients of these numbers through a schedule on the scenario's grid. Patient `i` of a seed is the same person in
/// every schedule, so cohorts of two schedules can be subtracted; parts can be run apart and put together with [`Cohort::append`].
pub fn cohort(schedule: &Schedule, scenario: &Scenario, patients: Range<u32>) -> Cohort {
    cohort_with(schedule, scenario, patients, &Constants::of(scenario.run.known))
}

/// [`cohort`] with other parameter values, for the calibration.
pub fn cohort_with(schedule: &Schedule, scenario: &Scenario, patients: Range<u32>, constants: &Constants) -> Cohort {
    cohort_taking(Taken::Planned, schedule, scenario, patients, &grid(&scenario.run), constants)
}

/// [`cohort_with`] of a trial population, read at these weeks alone: in [`Taken::Trial`] some of the patients stop after the third cycle. The weeks
/// must rise, and lie on the grid of the scenario's run.
pub fn cohort_taking(
    taken: Taken,
    schedule: &Schedule,
    scenario: &Scenario,
    patients: Range<u32>,
    weeks: &[f64],
    constants: &Constants,
) -> Cohort {
    cohort::run(schedule, scenario, taken, patients, weeks, constants)
}

/// Start, end and average of virtual patients, without their courses: read every week, for virtual trials.
pub fn outcomes(
    schedule: &Schedule,
    scenario: &Scenario,
    patients: Range<u32>,
    constants: &Constants,
) -> Vec<PatientEnd> {
    cohort::run(schedule, scenario, Taken::Planned, patients, &weekly_grid(&scenario.run), constants).patients
}

/// The typical patient's count every week, and what the schedule costs, at each of many places: steps as long as the virtual patients', for
/// maps and finders. Neighbours that differ in nothing but the dose or the baseline share a run.
pub fn typical_weekly(places: &[ArmPatient<'_>], constants: &Constants) -> Vec<(Vec<f64>, Burden)> {
    let mut found = Vec::with_capacity(places.len());
    let mut rest = places;
    while let Some((schedule, scenario)) = rest.first() {
        let weeks = weekly_grid(&scenario.run);
        let (together, after) = rest.split_at(batch::shared(rest));
        if schedule.rule().is_some() {
            let (series, burden, _) = typical::run(schedule, scenario, &weeks, StepControl::POPULATION, constants);
            found.push((series.cd4, burden));
        } else {
            found.extend(batch::run(together, &weeks, constants));
        }
        rest = after;
    }
    found
}

/// Every state of given people under given cycles of a schedule (those of [`Schedule::fixed_cycles`], or the ones that a rule gave),
/// on the scenario's grid, in the order of `people`.
pub fn inside(
    schedule: &Schedule,
    cycles: &[Cycle],
    scenario: &Scenario,
    people: &[RandomEffects],
    fineness: StepControl,
) -> Vec<FullState> {
    inside_with(schedule, cycles, scenario, people, fineness, &Constants::of(scenario.run.known))
}

/// [`inside`] with other parameter values.
pub fn inside_with(
    schedule: &Schedule,
    cycles: &[Cycle],
    scenario: &Scenario,
    people: &[RandomEffects],
    fineness: StepControl,
    constants: &Constants,
) -> Vec<FullState> {
    full_state::run(schedule, cycles, scenario, people, &grid(&scenario.run), fineness, constants)
}

/// The result of a run from the cohorts of its arms, in the order of [`arms`] or [`arms_and_pooled`]; the typical patients are run here. An arm without a
/// cohort, or with an empty one, has no population.
pub fn assemble(scenario: &Scenario, cohorts: &[Cohort], constants: &Constants) -> Trajectory {
    let mut run = typical_run(scenario, constants, StepControl::TYPICAL, None);
    for (arm, cohort) in run.arms.iter_mut().zip(cohorts).filter(|(_, cohort)| !cohort.patients.is_empty()) {
        arm.population = Some(cohort.spread(scenario.run.seed()));
        arm.end = Some(cohort.end_of_run(scenario.run.weeks()));
        arm.changes = Some(cohort.changes());
        arm.treated_by_rule = Some(cohort.treated_by_rule());
    }
    let others = cohorts.iter().skip(run.arms.len()).filter(|cohort| !cohort.patients.is_empty());
    run.pooled = presets::pooled(scenario)
        .into_iter()
        .zip(others)
        .map(|((dose, _), cohort)| PooledDose { dose, mean: cohort.spread(scenario.run.seed()).cd4.mean })
        .collect();
    if let [first, second, ..] = run.arms.as_slice() {
        let ends = first.end.as_ref().zip(second.end.as_ref());
        run.difference = ends.map(|(first, second)| Difference::between(first, second));
    }
    run
}

/// The typical patients alone, and nothing of what virtual ones need: on the page that comes later (`service::jobs`).
fn typical_run(
    scenario: &Scenario,
    constants: &Constants,
    fineness: StepControl,
    earlier: Option<(&Scenario, &Trajectory)>,
) -> Trajectory {
    let weeks = grid(&scenario.run);
    let arm = |(name, schedule): (ArmName, Schedule)| {
        let kept = earlier.and_then(|(before, run)| unchanged(name, scenario, before, run));
        let (typical, burden, cycles) = kept.map_or_else(
            || {
                // A count near the one at which a rule begins a cycle must not begin it elsewhere than it will when the control rests.
                let fineness = if schedule.rule().is_some() { StepControl::TYPICAL } else { fineness };
                typical::run(&schedule, scenario, &weeks, fineness, constants)
            },
            |arm| (arm.typical.clone(), arm.burden, arm.cycles.clone()),
        );
        let (population, end, changes, treated_by_rule) = (None, None, None, None);
        ArmTrajectory { name, typical, population, end, changes, treated_by_rule, burden, cycles }
    };
    let arms = arms(scenario).into_iter().map(arm).collect();
    Trajectory { weeks, arms, difference: None, pooled: Vec::new() }
}

/// The arm of an earlier run whose schedule, patient and length are those of this scenario.
fn unchanged<'a>(
    name: ArmName,
    scenario: &Scenario,
    before: &Scenario,
    run: &'a Trajectory,
) -> Option<&'a ArmTrajectory> {
    let same_schedule = match name {
        ArmName::A => scenario.a == before.a,
        ArmName::B => scenario.b == before.b,
        ArmName::Control => true,
    };
    let is_same = same_schedule
        && scenario.patient == before.patient
        && scenario.run.known == before.run.known
        && run.weeks == grid(&scenario.run);
    run.arm(name).filter(|_| is_same)
}

fn cohorts(scenario: &Scenario, patients: usize, constants: &Constants) -> Vec<Cohort> {
    let patients = u32::try_from(patients).unwrap_or(u32::MAX);
    arms_and_pooled(scenario).iter().map(|schedule| cohort_with(schedule, scenario, 0..patients, constants)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::scenario::{Action, Arm, Known, reduce};

    #[test]
    fn a_run_after_another_is_the_run_itself() {
        let opening = presets::opening_scenario();
        let two = reduce(&opening, Action::SetSchedule(Arm::B, Some(opening.a.clone())));
        let mut before = (two.clone(), simulate_typical(&two));
        let steps = [
            Action::SetInBlock(Arm::A, 0, ParameterId::DaysOn, 3.0),
            Action::SetInBlock(Arm::B, 1, ParameterId::DosePerInjection, 3.0),
            Action::Set(ParameterId::Baseline, 250.0),
            Action::Set(ParameterId::RunWeeks, 60.0),
            Action::SetKnown(Known::By1996),
            Action::SetKnown(Known::By2009),
            Action::SetSchedule(Arm::B, None),
        ];
        for step in steps {
            let next = reduce(&before.0, step);
            assert_ne!(next, before.0);
            let run = simulate_typical_after(&next, Some((&before.0, &before.1)), StepControl::TYPICAL);
            assert_eq!(run, simulate_typical(&next));
            before = (next, run);
        }
    }
}
