//! What the virtual trial remembers.

use crate::population::virtual_trial::{Design, EndPoint, TrialResult};
use crate::service::{Request, Response};
use std::rc::Rc;

/// How often a trial is run to see its power.
pub const MANY: u32 = 200;

/// What the virtual trial remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct TrialState {
    /// How the trial is run.
    pub design: Design,
    /// Whether it is run many times.
    pub many: bool,
    /// What came out last: of the design and run as they are, or, while new ones are under way, of earlier ones.
    pub results: Rc<Vec<TrialResult>>,
    /// The question that they answer.
    pub answered: Option<Request>,
    /// Virtual patients so far, and in all.
    pub progress: (u32, u32),
}

impl Default for TrialState {
    /// Of the size of ANRS 079: 118 patients in two arms.
    fn default() -> Self {
        let end_point = EndPoint::MedianChange;
        Self {
            design: Design { per_arm: 59, noise_cv: 0.18, dropout: 0.1, end_point, seed: 1 },
            many: false,
            results: Rc::default(),
            answered: None,
            progress: (0, 0),
        }
    }
}

/// What a person did to the trial.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub enum TrialMsg {
    Design(Design),
    Many(bool),
    Again,
}

impl TrialState {
    /// The question that is open, if one is.
    pub fn question(&self, link: String) -> Option<Request> {
        let times = if self.many { MANY } else { 1 };
        let question = Request::Trial { link, design: self.design, times };
        (self.answered.as_ref() != Some(&question)).then_some(question)
    }

    /// Takes in what a person did.
    pub fn take(&mut self, msg: TrialMsg) {
        match msg {
            TrialMsg::Design(design) => self.design = design,
            TrialMsg::Many(many) => self.many = many,
            // Far enough that the 200 trials after it share no seed with the 200 before.
            TrialMsg::Again => self.design.seed = self.design.seed.wrapping_add(MANY),
        }
    }

    /// Takes in an answer.
    pub fn answer(&mut self, question: &Request, answer: &Response) {
        if let Response::Trial { results, done, of } = answer {
            self.progress = (*done, *of);
            if done >= of {
                self.results = Rc::new(results.clone());
                self.answered = Some(question.clone());
            }
        }
    }
}
