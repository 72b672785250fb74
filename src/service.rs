//! The long computations, in parts: what runs off the main thread. Pure but for what it keeps between two parts of one job; the worker
//! around it only carries messages.
//!
//! A job is asked for part by part, and each answer is whole enough to draw. A newer change simply asks for another job: the old one
//! is never finished. Scenarios travel as links, so that nothing reaches a computation unchecked.

use crate::explore::finder::{self, Budget, Candidate};
use crate::explore::map::{self, MapRequest};
use crate::explore::quick::{Measure, QuickOutcome};
use crate::link;
use crate::model::constants::CONSTANTS;
use crate::population::cohort::Cohort;
use crate::population::virtual_trial::{self, Design, TrialResult};
use crate::scenario::Scenario;
use crate::schedule::Schedule;
use crate::simulation;
use crate::trajectory::{ArmName, Difference, EndOfRun, Population};
use serde::{Deserialize, Serialize};

/// Virtual patients of the first part of a band: enough for a first picture within a frame.
const FIRST_PART: u32 = 64;
/// Virtual patients of each further part, and runs or schedules of other jobs: about 20 ms.
const PART: u32 = 256;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Question {
    /// The next part of the band of a link's scenario.
    Band {
        /// The link.
        link: String,
    },
    /// One row of a response map.
    MapRow {
        /// The link of the scenario around it.
        link: String,
        /// What is mapped.
        request: MapRequest,
        /// The row.
        row: usize,
    },
    /// The next part of the finder's work.
    Finder {
        /// The link of the scenario around it.
        link: String,
        /// What may be spent.
        budget: Budget,
        /// What is to be great.
        measure: Measure,
    },
    /// A virtual trial, this many times; arm a against b, or the control where there is no b.
    Trial {
        /// The link.
        link: String,
        /// How the trial is run.
        design: Design,
        /// How often.
        times: u32,
    },
}

/// The virtual patients of one arm so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArmBand {
    /// Percentiles and mean.
    pub population: Population,
    /// State at the end.
    pub end: EndOfRun,
}

/// A schedule on the finder's front.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// The link that shows it.
    pub link: String,
    /// What it does to the typical patient.
    pub outcome: QuickOutcome,
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// The band so far, arm by arm in the order of the run.
    Band {
        /// The arms.
        arms: Vec<ArmBand>,
        /// First arm minus second.
        difference: Option<Difference>,
        /// Virtual patients so far.
        done: u32,
        /// Virtual patients asked for.
        of: u32,
    },
    /// One row of a map.
    MapRow {
        /// The row.
        row: usize,
        /// The outcome at each place.
        outcomes: Vec<QuickOutcome>,
    },
    /// The front so far, by rising burden.
    Finder {
        /// The front.
        front: Vec<Found>,
        /// Schedules tried so far.
        done: u32,
        /// Schedules within the budget.
        of: u32,
    },
    /// The trials.
    Trial {
        /// Their results.
        results: Vec<TrialResult>,
    },
    /// The link could not be read.
    Refused {
        /// Why.
        reason: String,
    },
}

/// Keeps the job that is under way.
#[derive(Debug, Default)]
pub struct Service {
    band: Option<BandJob>,
    finder: Option<FinderJob>,
}

#[derive(Debug)]
struct BandJob {
    link: String,
    scenario: Scenario,
    schedules: Vec<(ArmName, Schedule)>,
    cohorts: Vec<Cohort>,
    done: u32,
}

#[derive(Debug)]
struct FinderJob {
    question: Question,
    scenario: Scenario,
    waiting: Vec<Schedule>,
    front: Vec<Candidate>,
    done: u32,
    of: u32,
}

impl Service {
    /// Answers a question. A question equal to the last of its kind goes on where that one stopped; another begins anew.
    pub fn answer(&mut self, question: &Question) -> Answer {
        let (Question::Band { link }
        | Question::MapRow { link, .. }
        | Question::Finder { link, .. }
        | Question::Trial { link, .. }) = question;
        let scenario = match link::decode(link) {
            Ok(decoded) => decoded.scenario,
            Err(problem) => return Answer::Refused { reason: problem.to_string() },
        };
        match question {
            Question::Band { link } => self.next_of_band(link, scenario),
            Question::MapRow { request, row, .. } => {
                Answer::MapRow { row: *row, outcomes: map::row(&scenario, request, *row) }
            }
            Question::Finder { budget, measure, .. } => self.next_of_finder(question, scenario, budget, *measure),
            Question::Trial { design, times, .. } => Answer::Trial { results: trials(&scenario, design, *times) },
        }
    }

    fn next_of_band(&mut self, link: &str, scenario: Scenario) -> Answer {
        let mut job = self.band.take().filter(|job| job.link == link).unwrap_or_else(|| BandJob::new(link, scenario));
        job.go_on();
        let answer = job.answer();
        self.band = Some(job);
        answer
    }

    fn next_of_finder(&mut self, question: &Question, scenario: Scenario, budget: &Budget, measure: Measure) -> Answer {
        let mut job = self
            .finder
            .take()
            .filter(|job| job.question == *question)
            .unwrap_or_else(|| FinderJob::new(question, scenario, budget));
        job.go_on(budget, measure);
        let answer = job.answer();
        self.finder = Some(job);
        answer
    }
}

impl BandJob {
    fn new(link: &str, scenario: Scenario) -> Self {
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

    fn answer(&self) -> Answer {
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
}

impl FinderJob {
    fn new(question: &Question, scenario: Scenario, budget: &Budget) -> Self {
        let mut waiting = finder::candidates(&scenario, budget);
        // Far-apart schedules first, so that the front takes shape early: every 17th, then the next of each.
        let mut order: Vec<(usize, Schedule)> = waiting.drain(..).enumerate().collect();
        order.sort_by_key(|(place, _)| std::cmp::Reverse(place % 17));
        let waiting: Vec<Schedule> = order.into_iter().map(|(_, schedule)| schedule).collect();
        let of = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
        Self { question: question.clone(), scenario, waiting, front: Vec::new(), done: 0, of }
    }

    fn go_on(&mut self, budget: &Budget, measure: Measure) {
        let keep = self.waiting.len().saturating_sub(PART as usize);
        let part = self.waiting.split_off(keep);
        self.done = self.of - u32::try_from(keep).unwrap_or(u32::MAX);
        let mut candidates = std::mem::take(&mut self.front);
        candidates.extend(finder::try_out(&self.scenario, &part, budget));
        self.front = finder::pareto_front(candidates, measure);
    }

    fn answer(&self) -> Answer {
        let found = |candidate: &Candidate| {
            let scenario = Scenario { a: candidate.schedule.clone(), ..self.scenario.clone() };
            Found { link: link::encode(&scenario, &link::Interface::default(), &[]), outcome: candidate.outcome }
        };
        Answer::Finder { front: self.front.iter().map(found).collect(), done: self.done, of: self.of }
    }
}

/// Virtual patients behind a virtual trial: many more than any arm, so that two trials share few of them.
const TRIAL_POOL: u32 = 2000;

fn trials(scenario: &Scenario, design: &Design, times: u32) -> Vec<TrialResult> {
    let schedules = simulation::arms(scenario);
    let pool = TRIAL_POOL.max(u32::try_from(design.per_arm.saturating_mul(2)).unwrap_or(u32::MAX)).min(5000);
    let outcomes = |place: usize| {
        schedules
            .get(place)
            .map(|(_, schedule)| simulation::outcomes(schedule, scenario, 0..pool, &CONSTANTS))
            .unwrap_or_default()
    };
    virtual_trial::repeat(&outcomes(0), &outcomes(1), design, times)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::population::virtual_trial::EndPoint;

    const LINK: &str = "v=1&m=1&a=5m5d8w3c&wk=24&pop=300";

    #[test]
    fn a_band_in_parts_is_the_band_at_once() {
        let mut service = Service::default();
        let question = Question::Band { link: LINK.into() };
        let mut last = service.answer(&question);
        while let Answer::Band { done, of, .. } = &last {
            if done == of {
                break;
            }
            last = service.answer(&question);
        }
        let Answer::Band { arms, difference, done, .. } = last else { panic!("not a band") };
        let whole = simulation::simulate(&link::decode(LINK).unwrap().scenario);
        assert_eq!(done, 300);
        assert_eq!(difference, whole.difference);
        for (part, arm) in arms.iter().zip(&whole.arms) {
            assert_eq!(Some(&part.population), arm.population.as_ref());
            assert_eq!(Some(&part.end), arm.end.as_ref());
        }
    }

    #[test]
    fn another_link_begins_anew() {
        let mut service = Service::default();
        service.answer(&Question::Band { link: LINK.into() });
        let answer = service.answer(&Question::Band { link: format!("{LINK}&age=50") });
        assert!(matches!(answer, Answer::Band { done: FIRST_PART, .. }));
    }

    #[test]
    fn the_finder_comes_to_an_end_with_links_that_open() {
        let mut service = Service::default();
        let budget = Budget { total_miu: 60.0, days_on: 10.0, ..Budget::default() };
        let question = Question::Finder { link: LINK.into(), budget, measure: Measure::AverageGain };
        let mut parts = 0;
        let front = loop {
            parts += 1;
            assert!(parts < 100, "the finder does not come to an end");
            if let Answer::Finder { front, done, of } = service.answer(&question)
                && done == of
            {
                break front;
            }
        };
        assert!(!front.is_empty());
        assert!(front.iter().all(|found| link::decode(&found.link).is_ok_and(|decoded| decoded.notices.is_empty())));
    }

    #[test]
    fn maps_and_trials_answer_and_nonsense_is_refused() {
        let mut service = Service::default();
        let request = MapRequest {
            x: map::Axis::even(ParameterId::DosePerInjection, 1.5, 7.5, 3),
            y: map::Axis::even(ParameterId::DaysOn, 1.0, 5.0, 2),
            measure: Measure::Gain,
        };
        let answer = service.answer(&Question::MapRow { link: LINK.into(), request, row: 1 });
        assert!(matches!(answer, Answer::MapRow { row: 1, outcomes } if outcomes.len() == 3));
        let design = Design { per_arm: 30, noise_cv: 0.18, dropout: 0.1, end_point: EndPoint::MedianChange, seed: 1 };
        let answer = service.answer(&Question::Trial { link: LINK.into(), design, times: 20 });
        assert!(matches!(answer, Answer::Trial { results } if results.len() == 20));
        assert!(matches!(service.answer(&Question::Band { link: "nonsense".into() }), Answer::Refused { .. }));
    }
}
