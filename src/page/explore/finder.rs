//! What the schedule finder remembers.

use crate::explore::finder::Budget;
use crate::explore::outcome::Measure;
use crate::link;
use crate::scenario::{Action, Scenario};
use crate::service::{Found, Request, Response};
use std::rc::Rc;

/// The greatest budgets that the dials reach; each stands for no limit.
pub const MOST: Budget = Budget { total_miu: 1500.0, days_on: 200.0, toxicity_score: 400.0 };

/// What a person did to the finder.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub enum FinderMsg {
    Budget(Budget),
    Measure(Measure),
    /// The schedule of this place on the front becomes A.
    Load(usize),
}

/// What the schedule finder remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct FinderState {
    /// What may be spent; the greatest value of a dial is no limit.
    pub budget: Budget,
    /// What is to be great.
    pub measure: Measure,
    /// The front so far: by rising side-effect score.
    pub front: Rc<Vec<Found>>,
    /// Schedules tried so far, and in all.
    pub progress: (u32, u32),
    /// The question that the front answers, wholly.
    answered: Option<Request>,
}

impl Default for FinderState {
    fn default() -> Self {
        Self {
            budget: Budget { toxicity_score: MOST.toxicity_score, ..Budget::default() },
            measure: Measure::Gain,
            front: Rc::default(),
            progress: (0, 0),
            answered: None,
        }
    }
}

impl FinderState {
    fn wanted(&self, link: String) -> Request {
        let open = |value: f64, most: f64| if value >= most { f64::INFINITY } else { value };
        let budget = Budget {
            total_miu: open(self.budget.total_miu, MOST.total_miu),
            days_on: open(self.budget.days_on, MOST.days_on),
            toxicity_score: open(self.budget.toxicity_score, MOST.toxicity_score),
        };
        Request::Finder { link, budget, measure: self.measure }
    }

    /// The question that is open, if one is. Schedule A itself does not matter: the finder puts others in its place.
    pub fn question(&self, scenario: &Scenario) -> Option<Request> {
        let question = self.wanted(around(scenario));
        (self.answered.as_ref() != Some(&question)).then_some(question)
    }

    /// Takes in an answer.
    pub fn answer(&mut self, question: &Request, answer: &Response) {
        if let Response::Finder { front, done, of } = answer {
            self.front = Rc::new(front.clone());
            self.progress = (*done, *of);
            if done >= of {
                self.answered = Some(question.clone());
            }
        }
    }

    /// Takes in what a person did; gives what that does to the scenario, if anything.
    pub fn take(&mut self, msg: FinderMsg, scenario: &Scenario) -> Option<Action> {
        match msg {
            FinderMsg::Budget(budget) => self.budget = budget,
            FinderMsg::Measure(measure) => self.measure = measure,
            FinderMsg::Load(place) => {
                let found = link::decode(&self.front.get(place)?.link).ok()?.scenario;
                return Some(Action::Load(Box::new(Scenario { a: found.a, ..scenario.clone() })));
            }
        }
        None
    }
}

/// The link of what the finder's schedules are given to: the scenario with the route of A and nothing else of its schedules, so that
/// loading a schedule that was found does not begin the search anew.
fn around(scenario: &Scenario) -> String {
    use crate::schedule::{Block, Route, Schedule};
    let route = crate::explore::map::main_block(scenario).map(|block| block.route());
    let route = route.filter(|route| *route != Route::Il7Subcutaneous).unwrap_or(Route::Il2Subcutaneous);
    let a = Schedule::new(vec![Block::new(route)]);
    crate::page::explore::state::computation(&Scenario { a, b: None, ..scenario.clone() })
}
