//! The finder's work, some more schedules with each part.

use super::{Found, PART, Request, Response};
use crate::explore::finder::{self, Budget, Candidate};
use crate::explore::outcome::Measure;
use crate::link;
use crate::scenario::Scenario;
use crate::schedule::Schedule;

#[derive(Debug)]
pub(super) struct FinderJob {
    pub(super) question: Request,
    scenario: Scenario,
    waiting: Vec<Schedule>,
    front: Vec<Candidate>,
    done: u32,
    of: u32,
}

impl FinderJob {
    pub(super) fn new(question: &Request, scenario: Scenario, budget: &Budget) -> Self {
        let mut waiting = finder::candidates(&scenario, budget);
        // Far-apart rhythms first, so that the front takes shape early: the doses of every 17th, then those of the next.
        let mut order: Vec<(usize, Schedule)> = Vec::with_capacity(waiting.len());
        let mut rhythm = 0;
        let mut last = None;
        for schedule in waiting.drain(..) {
            let this = schedule.blocks().first().map(|block| (block.days_on(), block.repeat()));
            rhythm += usize::from(last.is_some() && this != last);
            last = this;
            order.push((rhythm, schedule));
        }
        order.sort_by_key(|(rhythm, _)| std::cmp::Reverse(rhythm % 17));
        let waiting: Vec<Schedule> = order.into_iter().map(|(_, schedule)| schedule).collect();
        let of = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
        Self { question: question.clone(), scenario, waiting, front: Vec::new(), done: 0, of }
    }

    pub(super) fn next(&mut self, budget: &Budget, measure: Measure) -> Response {
        let keep = self.waiting.len().saturating_sub(PART as usize);
        let part = self.waiting.split_off(keep);
        self.done = self.of - u32::try_from(keep).unwrap_or(u32::MAX);
        let mut candidates = std::mem::take(&mut self.front);
        candidates.extend(finder::try_out(&self.scenario, &part, budget));
        self.front = finder::pareto_front(candidates, measure);
        let found = |candidate: &Candidate| {
            let scenario = Scenario { a: candidate.schedule.clone(), ..self.scenario.clone() };
            Found { link: link::encode(&scenario, &link::Interface::default(), &[]), outcome: candidate.outcome }
        };
        let shown = finder::told_apart(self.front.clone(), measure);
        Response::Finder { front: shown.iter().map(found).collect(), done: self.done, of: self.of }
    }
}
