//! What the schedule finder remembers.

use crate::explore::contrast::Contrast;
use crate::explore::finder::Budget;
use crate::explore::outcome::{Measure, QuickOutcome, quick};
use crate::link;
use crate::page::explore::state::computation;
use crate::page::explore::suggestions::{Suggestion, suggestions};
use crate::scenario::{Action, Arm, Scenario};
use crate::schedule::Schedule;
use crate::service::{Found, Request, Response};
use std::rc::Rc;

/// The greatest budgets that the dials reach; each means no limit.
pub const MOST: Budget = Budget { total_miu: 1500.0, days_on: 200.0, toxicity_score: 400.0 };

/// What a person did to the finder.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub enum FinderMsg {
    Budget(Budget),
    Measure(Measure),
    /// The schedule of this place on the front is drawn as B.
    Draw(usize),
    /// What is drawn as B becomes A.
    Take,
    /// What is drawn as B goes.
    Drop,
}

/// What the schedule finder remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct FinderState {
    /// What may be spent; the greatest value of a dial is no limit.
    pub budget: Budget,
    /// What is to be great.
    pub measure: Measure,
    /// The front so far: by rising amount of IL-2.
    pub front: Rc<Vec<Found>>,
    /// Schedules tried so far, and in all.
    pub progress: (u32, u32),
    /// The schedule that was drawn as B.
    pub drawn: Option<Schedule>,
    /// The suggestions minus A, in their order.
    pub contrasts: Rc<Vec<Contrast>>,
    /// What A does to the typical patient, and the link of that A.
    own: Option<(String, QuickOutcome)>,
    /// The question that the front answers, wholly.
    answered: Option<Request>,
    /// The question that the contrasts answer.
    contrasted: Option<Request>,
}

impl Default for FinderState {
    fn default() -> Self {
        Self {
            budget: Budget { toxicity_score: MOST.toxicity_score, ..Budget::default() },
            measure: Measure::Gain,
            front: Rc::default(),
            progress: (0, 0),
            drawn: None,
            contrasts: Rc::default(),
            own: None,
            answered: None,
            contrasted: None,
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

    /// The suggestions nearest to A; none before the front is whole and A is run.
    pub fn suggestions(&self) -> Vec<Suggestion> {
        self.own.as_ref().map(|(_, own)| suggestions(&self.front, own, self.measure)).unwrap_or_default()
    }

    /// What A does to the typical patient, once it is known.
    pub fn own(&self) -> Option<QuickOutcome> {
        self.own.as_ref().map(|own| own.1)
    }

    /// The question that is open about the suggestions, if one is. Runs A on the typical patient where it is another than before.
    pub fn contrast_question(&mut self, scenario: &Scenario) -> Option<Request> {
        if self.question(scenario).is_some() {
            return None;
        }
        let alone = Scenario { b: None, ..scenario.clone() };
        let link = computation(&alone);
        if self.own.as_ref().is_none_or(|own| own.0 != link) {
            self.own = quick(&[(&alone.a, &alone)]).first().map(|own| (link.clone(), *own));
        }
        let found = self.suggestions().into_iter().filter_map(|suggestion| self.front.get(suggestion.place));
        let others: Vec<String> = found.map(|found| found.link.clone()).collect();
        let question = Request::Contrast { link, others, measure: self.measure };
        (self.contrasted.as_ref() != Some(&question)).then_some(question)
    }

    /// Whether the contrasts are those of the suggestions.
    pub fn is_contrasted(&self) -> bool {
        self.contrasts.len() == self.suggestions().len()
    }

    /// Takes in an answer.
    pub fn answer(&mut self, question: &Request, answer: &Response) {
        if let Response::Contrast(contrasts) = answer {
            self.contrasts = Rc::new(contrasts.clone());
            self.contrasted = Some(question.clone());
        }
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
            FinderMsg::Draw(place) => {
                let found = link::decode_address(&self.front.get(place)?.link).ok()?.scenario.a;
                self.drawn = Some(found.clone());
                return Some(Action::SetSchedule(Arm::B, Some(found)));
            }
            FinderMsg::Take => {
                let a = self.drawn.take().filter(|drawn| scenario.b.as_ref() == Some(drawn))?;
                return Some(Action::Load(Box::new(Scenario { a, b: None, ..scenario.clone() })));
            }
            FinderMsg::Drop => {
                self.drawn = None;
                return Some(Action::SetSchedule(Arm::B, None));
            }
        }
        None
    }
}

/// The link of what the finder's schedules are given to: the scenario with the route of A and nothing else of its schedules, so that
/// loading a schedule that was found does not restart the search.
fn around(scenario: &Scenario) -> String {
    use crate::schedule::{Block, Route};
    let route = crate::explore::map::main_block(scenario).map(|block| block.route());
    let route = route.filter(|route| *route != Route::Il7Subcutaneous).unwrap_or(Route::Il2Subcutaneous);
    let a = Schedule::new(vec![Block::new(route)]);
    computation(&Scenario { a, b: None, ..scenario.clone() })
}
