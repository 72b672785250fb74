//! The virtual patients of every arm, some more with each part; and, once all are there, what is said of them one by one.

use super::{ArmBand, FIRST_PART, LARGEST_PART, PatientBatch, Response};
use crate::population::cohort::Cohort;
use crate::population::cohort_bytes::CohortBytes;
use crate::population::patients::Patients;
use crate::scenario::Scenario;
use crate::schedule::Schedule;
use crate::simulation;
use crate::trajectory::Difference;
use std::ops::Range;
use std::rc::Rc;

#[derive(Debug)]
pub(super) struct BandJob {
    pub(super) link: String,
    scenario: Scenario,
    arms: Vec<Arm>,
    done: u32,
    /// Of how many the page was told last.
    said: u32,
}

#[derive(Debug)]
struct Arm {
    schedule: Schedule,
    cohort: Cohort,
    /// What is said of all of them, once they are there.
    band: Option<ArmBand>,
    /// All of them, where an earlier job has run them already.
    known: Option<Rc<Whole>>,
}

/// Every patient of an arm, and what was said of them together.
#[derive(Debug)]
struct Whole {
    cohort: Cohort,
    band: ArmBand,
}

/// Runs some patients of some arms for another worker.
pub(super) fn share(scenario: &Scenario, arms: &[usize], patients: &Range<u32>) -> PatientBatch {
    let schedules = simulation::arms_and_pooled(scenario);
    let patients = patients.start.min(all(scenario))..patients.end.min(all(scenario));
    let run = |place: &usize| {
        let schedule = schedules.get(*place)?;
        Some((*place, CohortBytes::of(&simulation::cohort(schedule, scenario, patients.clone()))))
    };
    PatientBatch { from: patients.start, to: patients.end, arms: arms.iter().filter_map(run).collect() }
}

fn all(scenario: &Scenario) -> u32 {
    u32::try_from(scenario.run.patients()).unwrap_or(u32::MAX)
}

impl BandJob {
    /// A job; arms that stand as they did in an earlier one are taken from there: anyone who moves the dose of A moves nobody of the control.
    pub(super) fn new(link: &str, scenario: Scenario, earlier: Option<Self>) -> Self {
        let same_people = |earlier: &Self| {
            let (a, b) = (&earlier.scenario, &scenario);
            let of = |scenario: &Scenario| (scenario.run.weeks(), scenario.run.seed(), scenario.run.known);
            a.patient == b.patient && of(a) == of(b)
        };
        let mut wholes = earlier.filter(same_people).map(Self::wholes).unwrap_or_default();
        wholes.retain(|(_, whole)| whole.cohort.patients.len() >= all(&scenario) as usize);
        let arm = |schedule: Schedule| {
            let known = wholes.iter().find(|(other, _)| *other == schedule).map(|(_, whole)| whole.clone());
            Arm { schedule, cohort: Cohort::default(), band: None, known }
        };
        let arms = simulation::arms_and_pooled(&scenario).into_iter().map(arm).collect();
        Self { link: link.to_owned(), scenario, arms, done: 0, said: 0 }
    }

    /// The arms of which all patients are known, be it that this job is done or that it had them from an earlier one.
    fn wholes(self) -> Vec<(Schedule, Rc<Whole>)> {
        let whole = |Arm { schedule, cohort, band, known }| {
            let run = band.map(|band| Rc::new(Whole { cohort, band }));
            Some((schedule, known.or(run)?))
        };
        self.arms.into_iter().filter_map(whole).collect()
    }

    fn of(&self) -> u32 {
        all(&self.scenario)
    }

    /// Takes in what another worker has run, as far as it goes on where this one is.
    fn take_in(&mut self, brought: &[PatientBatch]) {
        while let Some(share) = brought.iter().find(|share| (share.from..share.to).contains(&self.done)) {
            let patients = (self.done - share.from) as usize..(share.to - share.from) as usize;
            let opened = |place: usize| share.arms.iter().find(|(other, _)| *other == place)?.1.open();
            let points = simulation::grid(&self.scenario.run).len();
            let part = |(place, arm): (usize, &Arm)| match &arm.known {
                Some(whole) => Some(whole.cohort.part(self.done as usize..share.to as usize)),
                None => opened(place)
                    .filter(|cohort| cohort.patients.len() == patients.end && cohort.cd4.len() == points)
                    .map(|cohort| cohort.part(patients.clone())),
            };
            let parts: Option<Vec<Cohort>> = self.arms.iter().enumerate().map(part).collect();
            let Some(parts) = parts.filter(|_| share.to <= self.of()) else { return };
            self.append(parts, share.to);
        }
    }

    fn append(&mut self, parts: Vec<Cohort>, end: u32) {
        for (arm, part) in self.arms.iter_mut().zip(parts) {
            if self.done == 0 { arm.cohort = part } else { arm.cohort.append(part) }
        }
        self.done = end;
    }

    /// Runs a part, up to a patient at the most.
    fn go_on(&mut self, until: u32) {
        // Each part is four times as large as all before: what is said of all patients together is said again after each part.
        let part = (3 * self.done).clamp(FIRST_PART, LARGEST_PART);
        let end = (self.done + part).min(until.max(self.done + 1)).min(self.of());
        let run = |arm: &Arm| match &arm.known {
            Some(whole) => whole.cohort.part(self.done as usize..end as usize),
            None => simulation::cohort(&arm.schedule, &self.scenario, self.done..end),
        };
        let parts = self.arms.iter().map(run).collect();
        self.append(parts, end);
    }

    /// The next part of the band. Asked again after the last part, it gives the whole again.
    pub(super) fn next(&mut self, until: u32, brought: &[PatientBatch]) -> Response {
        self.take_in(brought);
        if self.done < self.of() {
            let nearest = brought.iter().map(|share| share.from).filter(|from| *from > self.done).min();
            self.go_on(until.min(nearest.unwrap_or(u32::MAX)));
            self.take_in(brought);
        }
        let is_done = self.done >= self.of();
        let worth_saying = (3 * self.said).clamp(FIRST_PART, LARGEST_PART);
        let arms = if is_done || self.done - self.said >= worth_saying { self.say() } else { Vec::new() };
        let difference = match arms.as_slice() {
            [a, other, ..] => Some(Difference::between(&a.end, &other.end)),
            _ => None,
        };
        let lacking = self.arms.iter().enumerate().filter(|(_, arm)| arm.known.is_none());
        Response::Band {
            arms,
            difference,
            done: self.done,
            of: self.of(),
            lacking: lacking.map(|(place, _)| place).collect(),
        }
    }

    fn say(&mut self) -> Vec<ArmBand> {
        self.said = self.done;
        let (week, seed, of) = (self.scenario.run.weeks(), self.scenario.run.seed(), self.of() as usize);
        let some = self.arms.iter_mut().filter(|arm| !arm.cohort.patients.is_empty());
        some.map(|arm| {
            let known = arm.known.as_ref().map(|whole| &whole.band).or(arm.band.as_ref());
            let here = arm.cohort.patients.len();
            if let Some(band) = known.filter(|band| here == of && band.population.n == of) {
                return band.clone();
            }
            let band = ArmBand {
                population: arm.cohort.spread(seed),
                end: arm.cohort.end_of_run(week),
                changes: arm.cohort.changes(),
                treated_by_rule: arm.cohort.treated_by_rule(),
            };
            arm.band = (here == of).then(|| band.clone());
            band
        })
        .collect()
    }

    /// The virtual patients one by one. What is missing of them is run first: as a rule the band was asked for before, and nothing is.
    pub(super) fn patients(&mut self) -> Response {
        while self.done < self.of() {
            self.go_on(u32::MAX);
        }
        let weeks = simulation::grid(&self.scenario.run);
        let arms: Vec<(&Schedule, &Cohort)> = self.arms.iter().map(|arm| (&arm.schedule, &arm.cohort)).collect();
        Response::Patients(Box::new(match arms.as_slice() {
            [a, other, ..] => Patients::new(&weeks, *a, *other),
            _ => Patients::default(),
        }))
    }
}
