//! Virtual trials: first the virtual patients that they draw from, some more with each part, then any number of trials on them.

use super::{PART, Response};
use crate::model::constants::Constants;
use crate::population::statistics::PatientEnd;
use crate::population::virtual_trial::{self, Design};
use crate::scenario::Scenario;
use crate::schedule::Schedule;
use crate::simulation;

/// Virtual patients behind a virtual trial: many more than any arm, so that two trials share few of them.
const POOL: u32 = 2000;
const LARGEST_POOL: u32 = 5000;

#[derive(Debug)]
pub(super) struct TrialJob {
    link: String,
    scenario: Scenario,
    schedules: Vec<Schedule>,
    outcomes: [Vec<PatientEnd>; 2],
    done: u32,
    of: u32,
}

fn pool(design: &Design) -> u32 {
    POOL.max(u32::try_from(design.per_arm.saturating_mul(2)).unwrap_or(u32::MAX)).min(LARGEST_POOL)
}

impl TrialJob {
    pub(super) fn new(link: &str, scenario: Scenario, design: &Design) -> Self {
        let schedules = simulation::arms(&scenario).into_iter().map(|(_, schedule)| schedule).collect();
        Self { link: link.to_owned(), scenario, schedules, outcomes: Default::default(), done: 0, of: pool(design) }
    }

    /// Whether the virtual patients here are those that a trial of this design on this link draws from.
    pub(super) fn serves(&self, link: &str, design: &Design) -> bool {
        self.link == link && self.of == pool(design)
    }

    pub(super) fn next(&mut self, design: &Design, times: u32) -> Response {
        if self.done < self.of {
            let end = (self.done + PART).min(self.of);
            let constants = Constants::of(self.scenario.run.known);
            for (schedule, outcomes) in self.schedules.iter().zip(&mut self.outcomes) {
                outcomes.extend(simulation::outcomes(schedule, &self.scenario, self.done..end, &constants));
            }
            self.done = end;
        }
        let results = if self.done < self.of {
            Vec::new()
        } else {
            let [treated, other] = &self.outcomes;
            virtual_trial::repeat(treated, other, design, times)
        };
        Response::Trial { results, done: self.done, of: self.of }
    }
}
