//! The steps of a run: those fixed beforehand, which all patients share, and those that a rule adds as it goes.

use crate::model::cells::{CellState, Rates, STATES, lane_of};
use crate::model::constants::Constants;
use crate::model::person::{ArtCourse, IndividualParameters, reservoir_turnover};
use crate::scenario::Scenario;
use crate::schedule::{Cycle, Schedule};
use crate::solver::Lanes;
use crate::stepping::{Planner, Step, StepControl, days};
use crate::units::DAYS_PER_WEEK;

/// Days between visits at which a rule looks at the count. Trials looked monthly or less often; a week keeps the rule close to
/// its count. Assumed.
const VISIT_DAYS: f64 = 7.0;

/// The days of a time grid in weeks.
pub(super) fn grid_days(weeks: &[f64]) -> Vec<f64> {
    weeks.iter().map(|week| week * DAYS_PER_WEEK).collect()
}

/// A planner at day 0 of a scenario.
pub(super) fn planner<'a>(scenario: &Scenario, constants: &'a Constants, fineness: StepControl) -> Planner<'a> {
    let reservoir = reservoir_turnover(&scenario.patient, constants);
    Planner::new(
        constants,
        ArtCourse::new(&scenario.patient, constants),
        reservoir,
        fineness.for_patient(&scenario.patient),
    )
}

/// The steps of a run whose cycles are all fixed beforehand: the same for every patient.
pub(super) fn fixed_steps(
    schedule: &Schedule,
    scenario: &Scenario,
    constants: &Constants,
    fineness: StepControl,
) -> Vec<Step> {
    fixed_steps_of(&fixed_cycles(schedule, scenario, usize::MAX), schedule, scenario, constants, fineness)
}

/// The first cycles of a run, as far as they are fixed beforehand.
pub(super) fn fixed_cycles(schedule: &Schedule, scenario: &Scenario, most_cycles: usize) -> Vec<Cycle> {
    let mut cycles = schedule.fixed_cycles(scenario.run.weeks());
    cycles.truncate(most_cycles);
    cycles
}

/// The steps of a run with these cycles of a schedule and no other.
pub(super) fn fixed_steps_of(
    cycles: &[Cycle],
    schedule: &Schedule,
    scenario: &Scenario,
    constants: &Constants,
    fineness: StepControl,
) -> Vec<Step> {
    let mut planner = planner(scenario, constants, fineness);
    add_cycles(&mut planner, schedule, cycles);
    let mut steps = Vec::new();
    to_the_end(&mut planner, scenario, &mut steps);
    steps
}

fn add_cycles(planner: &mut Planner<'_>, schedule: &Schedule, cycles: &[Cycle]) {
    for cycle in cycles {
        if let Some(block) = schedule.blocks().get(cycle.block) {
            planner.add_cycle(block, days(cycle.start_weeks));
        }
    }
}

/// Lays steps to the end of the run, and one of no length to speak of, at whose beginning the end itself is read.
fn to_the_end(planner: &mut Planner<'_>, scenario: &Scenario, steps: &mut Vec<Step>) {
    let end = days(scenario.run.weeks());
    planner.steps_until(end, steps);
    planner.steps_until(end + 1e-6, steps);
}

/// Goes through the run of one patient whose schedule has a rule: at each visit the count decides whether a cycle starts, until the patient has
/// taken the most cycles. Returns the cycles given.
pub(super) fn go_by_rule(
    schedule: &Schedule,
    scenario: &Scenario,
    most_cycles: usize,
    rates: &Rates<f64>,
    mut planner: Planner<'_>,
    mut follow: impl FnMut(&[Step]) -> CellState<f64>,
) -> Vec<Cycle> {
    let mut cycles = fixed_cycles(schedule, scenario, most_cycles);
    add_cycles(&mut planner, schedule, &cycles);
    let end = days(scenario.run.weeks());
    let mut steps = Vec::new();
    if let Some((number, block, level, from_week)) = schedule.rule() {
        let mut visit = days(from_week);
        let mut given = 0;
        while visit < end && cycles.len() < most_cycles {
            steps.clear();
            planner.steps_until(visit, &mut steps);
            let count = rates.cd4(&follow(&steps));
            visit += if count < level {
                planner.add_cycle(&block, visit);
                cycles.push(Cycle {
                    block: number,
                    number: given,
                    start_weeks: visit / DAYS_PER_WEEK,
                    days_on: block.days_on(),
                });
                given += 1;
                // The dip during dosing is no reason to start again: the next look waits until cells are back in the blood.
                f64::from(block.days_on()) + 3.0 * VISIT_DAYS
            } else {
                VISIT_DAYS
            };
        }
    }
    steps.clear();
    to_the_end(&mut planner, scenario, &mut steps);
    follow(&steps);
    cycles
}

/// The starting states of as many patients as there are lanes.
pub(super) fn pack_start<T: Lanes>(persons: &[IndividualParameters]) -> CellState<T> {
    let start = |lane: usize| lane_of(persons, lane).map_or([0.0; STATES], |person| person.start.to_array());
    CellState::from_array(std::array::from_fn(|state| {
        T::from_fn(|lane| start(lane).get(state).copied().unwrap_or_default())
    }))
}
