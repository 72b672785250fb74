//! Runs virtual patients: four by four where they share their steps, one by one where a rule gives each its own schedule.

use super::integrator::{Integrator, Observer};
use super::steps::{fixed_cycles, fixed_steps_of, go_by_rule, grid_days, pack_start, planner};
use crate::model::cells::{CellState, Rates};
use crate::model::constants::Constants;
use crate::model::drug::Levels;
use crate::model::person::IndividualParameters;
use crate::population::cohort::Cohort;
use crate::population::sampling;
use crate::population::statistics::PatientEnd;
use crate::population::taken::{CYCLES_BEFORE_STOPPING, Taken};
use crate::scenario::Scenario;
use crate::schedule::{Cycle, Schedule};
use crate::solver::Lanes;
use crate::stepping::StepControl;
use std::ops::Range;
use wide::f64x4;

/// Runs the virtual patients of these numbers through the cycles of a schedule that they take.
pub(super) fn run(
    schedule: &Schedule,
    scenario: &Scenario,
    taken: Taken,
    patients: Range<u32>,
    weeks: &[f64],
    constants: &Constants,
) -> Cohort {
    let people = People { schedule, scenario, weeks, constants };
    let has_later_cycles =
        || schedule.rule().is_some() || fixed_cycles(schedule, scenario, usize::MAX).len() > CYCLES_BEFORE_STOPPING;
    let numbers: Vec<u32> = patients.collect();
    if taken == Taken::Planned || !has_later_cycles() {
        return people.run(&numbers, usize::MAX);
    }
    // Patients who stop have steps of their own, laid once for all of them; each goes back to its place.
    let most_cycles = |number: u32| taken.most_cycles(number, scenario.run.seed(), constants);
    let mut cohort = Cohort::blank(weeks.len(), numbers.len());
    for most in [CYCLES_BEFORE_STOPPING, usize::MAX] {
        let some = numbers.iter().enumerate().filter(|(_, number)| most_cycles(**number) == most);
        let (places, some): (Vec<usize>, Vec<u32>) = some.unzip();
        cohort.place(people.run(&some, most), &places);
    }
    cohort
}

/// What all virtual patients of a run share.
struct People<'a> {
    schedule: &'a Schedule,
    scenario: &'a Scenario,
    weeks: &'a [f64],
    constants: &'a Constants,
}

impl People<'_> {
    /// Runs the patients of these numbers through at most this many cycles each.
    fn run(&self, numbers: &[u32], most_cycles: usize) -> Cohort {
        let Self { schedule, scenario, constants, .. } = *self;
        let grid = grid_days(self.weeks);
        let mut cohort = Cohort::blank(grid.len(), numbers.len());
        let person = |index: &u32| {
            let traits = sampling::traits(*index, scenario.run.seed(), &scenario.patient, constants);
            IndividualParameters::new(&traits, &scenario.patient, constants)
        };
        let persons: Vec<IndividualParameters> = numbers.iter().map(person).collect();
        if schedule.rule().is_some() {
            for (first, person) in persons.chunks(1).enumerate() {
                let rates = Rates::<f64>::new(person, constants);
                let mut course = Integrator::new(&rates, &pack_start(person));
                let mut log =
                    Log { rates: &rates, grid: &grid, cohort: &mut cohort, first, average: Average::default() };
                let planner = planner(scenario, constants, StepControl::POPULATION);
                let cycles = go_by_rule(schedule, scenario, most_cycles, &rates, planner, |steps| {
                    course.follow(steps, &grid, &mut log);
                    course.state()
                });
                let by_rule = by_rule_alone(schedule, &cycles);
                log.close(1, by_rule);
            }
        } else if !persons.is_empty() {
            let cycles = fixed_cycles(schedule, scenario, most_cycles);
            let steps = fixed_steps_of(&cycles, schedule, scenario, constants, StepControl::POPULATION);
            for (first, group) in (0..).step_by(f64x4::COUNT).zip(persons.chunks(f64x4::COUNT)) {
                let rates = Rates::<f64x4>::new(group, constants);
                let mut log =
                    Log { rates: &rates, grid: &grid, cohort: &mut cohort, first, average: Average::default() };
                Integrator::new(&rates, &pack_start(group)).follow(&steps, &grid, &mut log);
                log.close(group.len(), 0);
            }
        }
        cohort
    }
}

/// Cycles that the rule of a schedule started.
fn by_rule_alone(schedule: &Schedule, cycles: &[Cycle]) -> u32 {
    let block = schedule.rule().map(|(block, ..)| block);
    let started = cycles.iter().filter(|cycle| Some(cycle.block) == block).count();
    u32::try_from(started).unwrap_or(u32::MAX)
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
    fn read(&mut self, index: usize, state: &CellState<T>, _: &Levels) {
        let counts = self.rates.cd4(state);
        self.average.add(self.grid.get(index).copied().unwrap_or_default(), counts);
        if let (Some(cd4), Some(virus)) = (self.cohort.cd4.get_mut(index), self.cohort.virus.get_mut(index)) {
            counts.write(cd4.get_mut(self.first..).unwrap_or_default());
            state.virus.write(virus.get_mut(self.first..).unwrap_or_default());
        }
    }
}

impl<T: Lanes> Log<'_, T> {
    /// Adds the outcomes of this many patients; each had `by_rule` cycles started by a rule.
    fn close(self, patients: usize, by_rule: u32) {
        self.cohort.patients.extend((0..patients).map(|lane| PatientEnd { by_rule, ..self.average.outcome(lane) }));
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
            self.area += T::splat((day - self.last_day) / 2.0) * (self.last + counts);
        } else {
            self.first = Some(counts);
        }
        (self.last, self.last_day) = (counts, day);
    }

    fn outcome(&self, lane: usize) -> PatientEnd {
        PatientEnd {
            baseline: self.first.unwrap_or_default().lane(lane),
            end: self.last.lane(lane),
            average: self.area.lane(lane) / self.last_day.max(f64::MIN_POSITIVE),
            by_rule: 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::constants::CONSTANTS;
    use crate::simulation::weekly_grid;
    use crate::trials::presets::opening_scenario;

    fn counts(schedule: &Schedule, scenario: &Scenario, taken: Taken) -> Cohort {
        run(schedule, scenario, taken, 0..30, &weekly_grid(&scenario.run), &CONSTANTS)
    }

    #[test]
    fn a_patient_who_stops_is_the_same_person_with_three_cycles() {
        for link in ["v=1&m=2&a=5m5d8w6c&wk=52", "v=1&m=2&a=7.5m5d8w2c-7.5m5d600l&wk=60"] {
            let scenario = crate::link::decode(link).unwrap().scenario;
            let planned = counts(&scenario.a, &scenario, Taken::Planned);
            let trial = counts(&scenario.a, &scenario, Taken::Trial);
            let (mut stopped, mut ended_elsewhere) = (0, 0);
            for number in 0..30 {
                let place = number as usize;
                if Taken::Trial.most_cycles(number, scenario.run.seed(), &CONSTANTS) == usize::MAX {
                    assert_eq!(trial.line(place), planned.line(place), "{link}, patient {number}");
                    assert_eq!(trial.patients[place], planned.patients[place]);
                } else {
                    stopped += 1;
                    // Up to the third cycle the person is the same, and then has no more.
                    assert_eq!(trial.line(place)[..17], planned.line(place)[..17], "{link}, patient {number}");
                    ended_elsewhere += u32::from(trial.patients[place] != planned.patients[place]);
                }
            }
            // A patient who stays above the count of the rule would have had no more cycles anyway.
            let expected = 30.0 * CONSTANTS.stop_share;
            assert!((f64::from(stopped) - expected).abs() <= 3.0 && stopped > 0, "{link}: {stopped} for {expected}");
            assert!(ended_elsewhere > 0, "{link}: {stopped}");
        }
    }

    #[test]
    fn a_patient_who_stops_has_what_three_cycles_give() {
        let scenario = crate::link::decode("v=1&m=2&a=5m5d8w6c&wk=52").unwrap().scenario;
        let three = crate::link::decode("v=1&m=2&a=5m5d8w3c&wk=52").unwrap().scenario;
        let everybody_stops = CONSTANTS.with("stop_share", 1.0);
        let weeks = weekly_grid(&scenario.run);
        let stopped = run(&scenario.a, &scenario, Taken::Trial, 0..9, &weeks, &everybody_stops);
        assert_eq!(stopped, counts(&three.a, &three, Taken::Planned).part(0..9));
    }

    #[test]
    fn an_induction_alone_is_the_same_in_a_trial() {
        let scenario = opening_scenario();
        let three = crate::link::decode("v=1&m=2&a=5m5d8w3c").unwrap().scenario;
        assert_eq!(counts(&three.a, &three, Taken::Trial), counts(&three.a, &three, Taken::Planned));
        assert_eq!(
            counts(&Schedule::none(), &scenario, Taken::Trial),
            counts(&Schedule::none(), &scenario, Taken::Planned)
        );
    }
}
