//! Asks for long computations: of a worker where there is one, else of this thread in small parts.
//!
//! There are two lanes, where the machine has two cores: one for the virtual patients of the picture, one for everything that may take
//! longer, so that a map never keeps the band waiting. In a lane one question is under way at a time; a newer one of the same job takes
//! its place as soon as that part is done, and what comes back for the older is dropped. Jobs of one lane take turns.

use crate::app::browser;
use crate::service::{Answer, Job, Question};
use std::rc::Rc;
use yew::Callback;

mod lane;

use lane::Lane;

/// An asker with workers of its own.
pub struct Computer {
    band: Rc<Lane>,
    other: std::cell::OnceCell<Rc<Lane>>,
    answer: Callback<(Question, Answer)>,
    refused: Callback<()>,
}

impl Computer {
    /// Starts a worker where the page has one. `answer` gets each question with its answer; where the job has more parts, ask the same
    /// question again. `refused` is called where a worker is refused, or does not answer any more, and the page computes itself.
    pub fn new(answer: Callback<(Question, Answer)>, refused: Callback<()>) -> Self {
        let band = Lane::new(answer.clone(), refused.clone());
        Self { band, other: std::cell::OnceCell::new(), answer, refused }
    }

    /// Asks. A question of the same job that waits behind the one under way is replaced.
    pub fn ask(&self, question: Question) {
        // The patients one by one are those of the band: its worker has them already.
        let is_of_band = matches!(question.job(), Job::Band | Job::Patients);
        let lane = if is_of_band || browser::cores() < 2.0 {
            &self.band
        } else {
            self.other.get_or_init(|| Lane::new(self.answer.clone(), self.refused.clone()))
        };
        lane.ask(question);
    }
}
