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
    let mut cohort = Cohort::blank(grid.len(), patients.len());
    let person = |index| {
        let traits = draw::traits(index, scenario.run.seed(), &scenario.patient, constants);
        Person::new(&traits, &scenario.patient, constants)
    };
    let persons: Vec<Person> = patients.map(person).collect();
    // With a rule each patient has a schedule of its own; without, all share the steps, and four share each instruction.
    let steps = schedule.rule().is_none().then(|| fixed_steps(schedule, scenario, constants, Fineness::POPULATION));
    let at_once = if steps.is_some() { LANES } else { 1 };
    for (first, group) in (0..).step_by(at_once).zip(persons.chunks(at_once)) {
        let rates = Rates::new(group, constants);
        let mut course = Course::new(&rates, &pack_start(group));
        let mut average = Average::default();
        let mut read = |index: usize, state: &State, _: &Levels| {
            let counts = rates.cd4(state);
            average.add(grid.get(index).copied().unwrap_or_default(), counts);
            if let (Some(cd4), Some(virus)) = (cohort.cd4.get_mut(index), cohort.virus.get_mut(index)) {
                write(cd4, first, counts);
                write(virus, first, state.virus);
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

/// Writes the values of the lanes from the place of the first on, as far as there are places. Where a patient goes alone, the other lanes
/// repeat it; the places that they fill are those of patients who come later and write over them.
#[inline]
fn write(row: &mut [f64], first: usize, values: f64x4) {
    let values = values.to_array();
    if let Some(places) = row.get_mut(first..first + LANES) {
        places.copy_from_slice(&values);
    } else {
        // fewer than four are left
        row.iter_mut().skip(first).zip(values).for_each(|(place, value)| *place = value);
    }
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
