//! Runs virtual patients four by four.

use super::course::Course;
use super::steps::{fixed_steps, go_by_rule, grid_days, pack_start, planner};
use crate::model::cells::{LANES, Rates, State};
use crate::model::constants::Constants;
use crate::model::drug::Levels;
use crate::model::person::Person;
use crate::plan::Fineness;
use crate::population::cohort::Cohort;
use crate::population::draw;
use crate::population::statistics::Outcome;
use crate::scenario::Scenario;
use crate::schedule::Schedule;
use crate::solver::all;
use std::ops::Range;
use wide::f64x4;

/// Runs the virtual patients of these numbers through a schedule.
pub(super) fn run(
    schedule: &Schedule,
    scenario: &Scenario,
    patients: Range<u32>,
    weeks: &[f64],
    constants: &Constants,
) -> Cohort {
    let grid = grid_days(weeks);
    let mut cohort = Cohort::with_capacity(grid.len(), patients.len());
    let person = |index| {
        let traits = draw::traits(index, scenario.run.seed(), &scenario.patient, constants);
        Person::new(&traits, &scenario.patient, constants)
    };
    let persons: Vec<Person> = patients.map(person).collect();
    // With a rule each patient has a schedule of its own; without, all share the steps, and four share each instruction.
    let steps = schedule.rule().is_none().then(|| fixed_steps(schedule, scenario, constants, Fineness::POPULATION));
    for group in persons.chunks(if steps.is_some() { LANES } else { 1 }) {
        let rates = Rates::new(group, constants);
        let mut course = Course::new(&rates, &pack_start(group));
        let mut average = Average::default();
        let mut read = |index: usize, state: &State, _: &Levels| {
            let counts = rates.cd4(state);
            average.add(grid.get(index).copied().unwrap_or_default(), counts);
            if let (Some(cd4), Some(virus)) = (cohort.cd4.get_mut(index), cohort.virus.get_mut(index)) {
                append(cd4, counts, group);
                append(virus, state.virus, group);
            }
        };
        if let Some(steps) = &steps {
            course.follow(steps, &grid, &mut read);
        } else {
            go_by_rule(schedule, scenario, &rates, planner(scenario, constants, Fineness::POPULATION), |steps| {
                course.follow(steps, &grid, &mut read);
                course.state()
            });
        }
        cohort.patients.extend(average.outcomes().into_iter().take(group.len()));
    }
    cohort
}

/// Appends the values of the lanes in which there are patients.
#[inline]
fn append(row: &mut Vec<f64>, values: f64x4, group: &[Person]) {
    let values = values.to_array();
    // Four are as a rule what there is; a length that is known is copied without a call.
    if group.len() == LANES { row.extend_from_slice(&values) } else { row.extend(values.iter().take(group.len())) }
}

/// First, last and average count of four patients as they are read.
#[derive(Default)]
struct Average {
    first: Option<f64x4>,
    last: f64x4,
    last_day: f64,
    area: f64x4,
}

impl Average {
    fn add(&mut self, day: f64, counts: f64x4) {
        if self.first.is_some() {
            self.area += all((day - self.last_day) / 2.0) * (self.last + counts);
        } else {
            self.first = Some(counts);
        }
        (self.last, self.last_day) = (counts, day);
    }

    fn outcomes(&self) -> [Outcome; LANES] {
        let first = self.first.unwrap_or_default().to_array();
        let average = (self.area / all(self.last_day.max(f64::MIN_POSITIVE))).to_array();
        let mut outcomes = [Outcome::default(); LANES];
        for (((outcome, baseline), end), average) in
            outcomes.iter_mut().zip(first).zip(self.last.to_array()).zip(average)
        {
            *outcome = Outcome { baseline, end, average };
        }
        outcomes
    }
}
