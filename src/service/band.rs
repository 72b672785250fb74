//! The virtual patients of every arm, some more with each part; and, once all are there, what is said of them one by one.

use super::{Answer, ArmBand, FIRST_PART, LARGEST_PART};
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
    /// Of each arm, virtual patients that an earlier job has run already.
    known: Vec<Cohort>,
    done: u32,
}

impl BandJob {
    /// A job; arms that stand as they did in an earlier one are taken from there: whoever moves the dose of A moves nobody of the control.
    pub(super) fn new(link: &str, scenario: Scenario, earlier: Option<Self>) -> Self {
        let schedules = simulation::arms(&scenario);
        let cohorts = vec![Cohort::default(); schedules.len()];
        let mut known = vec![Cohort::default(); schedules.len()];
        let same_people = |earlier: &Self| {
            let (a, b) = (&earlier.scenario, &scenario);
            a.patient == b.patient && (a.run.weeks(), a.run.seed()) == (b.run.weeks(), b.run.seed())
        };
        if let Some(earlier) = earlier.filter(same_people) {
            for ((_, schedule), cohort) in earlier.schedules.iter().zip(earlier.cohorts) {
                let same = schedules.iter().zip(&mut known).find(|((_, other), _)| other == schedule);
                if let Some((_, known)) = same {
                    *known = cohort;
                }
            }
        }
        Self { link: link.to_owned(), scenario, schedules, cohorts, known, done: 0 }
    }

    fn of(&self) -> u32 {
        u32::try_from(self.scenario.run.patients()).unwrap_or(u32::MAX)
    }

    fn go_on(&mut self) {
        // Each part is four times as large as all before: what is said of all patients together is said anew after each part.
        let end = (self.done + (3 * self.done).clamp(FIRST_PART, LARGEST_PART)).min(self.of());
        for (((_, schedule), cohort), known) in self.schedules.iter().zip(&mut self.cohorts).zip(&self.known) {
            let part = if known.patients.len() >= end as usize {
                known.part(self.done as usize..end as usize)
            } else {
                simulation::cohort(schedule, &self.scenario, self.done..end)
            };
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
