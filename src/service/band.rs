//! The virtual patients of every arm, some more with each part; and, once all are there, what is said of them one by one.

use super::{Answer, ArmBand, FIRST_PART, PART};
use crate::population::cohort::Cohort;
use crate::population::patients::Patients;
use crate::scenario::Scenario;
use crate::schedule::Schedule;
use crate::simulation;
use crate::trajectory::{ArmName, Difference};

#[derive(Debug)]
pub(super) struct BandJob {
    pub(super) link: String,
    scenario: Scenario,
    schedules: Vec<(ArmName, Schedule)>,
    cohorts: Vec<Cohort>,
    done: u32,
}

impl BandJob {
    pub(super) fn new(link: &str, scenario: Scenario) -> Self {
        let schedules = simulation::arms(&scenario);
        let cohorts = vec![Cohort::default(); schedules.len()];
        Self { link: link.to_owned(), scenario, schedules, cohorts, done: 0 }
    }

    fn of(&self) -> u32 {
        u32::try_from(self.scenario.run.patients()).unwrap_or(u32::MAX)
    }

    fn go_on(&mut self) {
        let end = (self.done + if self.done == 0 { FIRST_PART } else { PART }).min(self.of());
        for ((_, schedule), cohort) in self.schedules.iter().zip(&mut self.cohorts) {
            let part = simulation::cohort(schedule, &self.scenario, self.done..end);
            if self.done == 0 { *cohort = part } else { cohort.append(part) }
        }
        self.done = end;
    }

    /// The next part of the band. Asked again after the last part, it gives the whole once more.
    pub(super) fn next(&mut self) -> Answer {
        self.go_on();
        let week = self.scenario.run.weeks();
        let arms: Vec<ArmBand> = self
            .cohorts
            .iter()
            .filter(|cohort| !cohort.patients.is_empty())
            .map(|cohort| ArmBand { population: cohort.spread(self.scenario.run.seed()), end: cohort.end_of_run(week) })
            .collect();
        let difference = match arms.as_slice() {
            [a, other, ..] => Some(Difference::between(&a.end, &other.end)),
            _ => None,
        };
        Answer::Band { arms, difference, done: self.done, of: self.of() }
    }

    /// The virtual patients one by one. What is missing of them is run first: as a rule the band was asked for before, and nothing is.
    pub(super) fn patients(&mut self) -> Answer {
        while self.done < self.of() {
            self.go_on();
        }
        let weeks = simulation::grid(&self.scenario.run);
        let arms: Vec<(&Schedule, &Cohort)> =
            self.schedules.iter().map(|(_, schedule)| schedule).zip(&self.cohorts).collect();
        Answer::Patients(Box::new(match arms.as_slice() {
            [a, other, ..] => Patients::new(&weeks, *a, *other),
            _ => Patients::default(),
        }))
    }
}
