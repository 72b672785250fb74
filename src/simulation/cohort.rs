//! Runs virtual patients: four by four where they share their steps, one by one where a rule gives each a schedule of its own.

use super::course::{Course, Observer};
use super::steps::{fixed_steps, go_by_rule, grid_days, pack_start, planner};
use crate::model::cells::{Rates, State};
use crate::model::constants::Constants;
use crate::model::drug::Levels;
use crate::model::person::Person;
use crate::plan::Fineness;
use crate::population::cohort::Cohort;
use crate::population::draw;
use crate::population::statistics::Outcome;
use crate::scenario::Scenario;
use crate::schedule::Schedule;
use crate::solver::Lanes;
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
    if schedule.rule().is_some() {
        for (first, person) in persons.chunks(1).enumerate() {
            let rates = Rates::<f64>::new(person, constants);
            let mut course = Course::new(&rates, &pack_start(person));
            let mut log = Log { rates: &rates, grid: &grid, cohort: &mut cohort, first, average: Average::default() };
            go_by_rule(schedule, scenario, &rates, planner(scenario, constants, Fineness::POPULATION), |steps| {
                course.follow(steps, &grid, &mut log);
                course.state()
            });
            log.close(1);
        }
    } else {
        let steps = fixed_steps(schedule, scenario, constants, Fineness::POPULATION);
        for (first, group) in (0..).step_by(f64x4::COUNT).zip(persons.chunks(f64x4::COUNT)) {
            let rates = Rates::<f64x4>::new(group, constants);
            let mut log = Log { rates: &rates, grid: &grid, cohort: &mut cohort, first, average: Average::default() };
            Course::new(&rates, &pack_start(group)).follow(&steps, &grid, &mut log);
            log.close(group.len());
        }
    }
    cohort
}

/// Writes patients who are run together into their cohort.
struct Log<'a, T> {
    rates: &'a Rates<T>,
    grid: &'a [f64],
    cohort: &'a mut Cohort,
    /// The place of the first of them.
    first: usize,
    average: Average<T>,
}

impl<T: Lanes> Observer<T> for Log<'_, T> {
    #[inline]
    fn read(&mut self, index: usize, state: &State<T>, _: &Levels) {
        let counts = self.rates.cd4(state);
        self.average.add(self.grid.get(index).copied().unwrap_or_default(), counts);
        if let (Some(cd4), Some(virus)) = (self.cohort.cd4.get_mut(index), self.cohort.virus.get_mut(index)) {
            counts.write(cd4.get_mut(self.first..).unwrap_or_default());
            state.virus.write(virus.get_mut(self.first..).unwrap_or_default());
        }
    }
}

impl<T: Lanes> Log<'_, T> {
    /// Adds what became of so many of them.
    fn close(self, patients: usize) {
        self.cohort.patients.extend((0..patients).map(|lane| self.average.outcome(lane)));
    }
}

/// First, last and average count of patients as they are read.
#[derive(Default)]
struct Average<T> {
    first: Option<T>,
    last: T,
    last_day: f64,
    area: T,
}

impl<T: Lanes> Average<T> {
    fn add(&mut self, day: f64, counts: T) {
        if self.first.is_some() {
            self.area += T::same((day - self.last_day) / 2.0) * (self.last + counts);
        } else {
            self.first = Some(counts);
        }
        (self.last, self.last_day) = (counts, day);
    }

    fn outcome(&self, lane: usize) -> Outcome {
        Outcome {
            baseline: self.first.unwrap_or_default().lane(lane),
            end: self.last.lane(lane),
            average: self.area.lane(lane) / self.last_day.max(f64::MIN_POSITIVE),
        }
    }
}
