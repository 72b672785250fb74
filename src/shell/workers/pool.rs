//! Asks for long computations: of a worker where there is one, else of this thread in small parts.
//!
//! There are two lanes, where the machine has two cores: one for the virtual patients of the picture, one for everything that may take
//! longer, so that a map never keeps the band waiting; with nothing else to do, and a core that is free for it, the second helps with the band
//! ([`crate::service::work_split`]). In a lane one question is under way at a time; a newer one of the same job takes its place as soon as
//! that part is done, and what comes back for the older is dropped. Jobs of one lane take turns.

use crate::service::work_split::WorkSplit;
use crate::service::{Job, Request, Response};
use crate::shell::browser;
use std::cell::{OnceCell, RefCell};
use std::rc::{Rc, Weak};
use yew::Callback;

use crate::shell::workers::worker_queue::WorkerQueue;

/// From how many cores on two workers run a band. Of two, the page and the browser's own processes want the second: there, one worker
/// alone was the quicker (docs/performance.md, "Two workers").
const CORES_TO_SHARE: f64 = 3.0;

/// An asker with its own workers.
pub struct WorkerPool {
    inner: Rc<Inner>,
}

struct Inner {
    band: Rc<WorkerQueue>,
    other: OnceCell<Rc<WorkerQueue>>,
    sharing: RefCell<WorkSplit>,
    /// Whether a band has been drawn: until then the second lane is not begun for the band alone, so that a first visit starts one worker.
    has_band: std::cell::Cell<bool>,
    answer: Callback<(Request, Response)>,
    told: Callback<bool>,
}

impl WorkerPool {
    /// Starts a worker where the page has one. `answer` gets each question with its answer; where the job has more parts, ask the same
    /// question again. `told` gets false where a worker is refused, or does not answer, and the page computes itself, and true when one answers again.
    pub fn new(answer: Callback<(Request, Response)>, told: Callback<bool>) -> Self {
        let inner = Rc::new_cyclic(|this: &Weak<Inner>| Inner {
            band: WorkerQueue::new(heard_by(this), told.clone()),
            other: OnceCell::new(),
            sharing: RefCell::default(),
            has_band: std::cell::Cell::new(false),
            answer,
            told,
        });
        Self { inner }
    }

    /// Asks. A question of the same job that waits behind the one under way is replaced.
    pub fn ask(&self, question: Request) {
        let inner = &self.inner;
        match question.job() {
            Job::Band => {
                let question = inner.sharing.borrow_mut().band(question.link());
                inner.band.ask(question);
            }
            // The patients one by one are those of the band: its worker has them already.
            Job::Patients => inner.band.ask(question),
            _ if browser::cores() < 2.0 => inner.band.ask(question),
            _ => inner.second().ask(question),
        }
    }
}

/// Tells the lanes' answers to who is gone by then, or not.
fn heard_by(this: &Weak<Inner>) -> Callback<(Request, Response)> {
    let this = this.clone();
    Callback::from(move |(question, answer)| {
        if let Some(this) = this.upgrade() {
            this.heard(question, answer);
        }
    })
}

impl Inner {
    fn second(self: &Rc<Self>) -> &Rc<WorkerQueue> {
        self.other.get_or_init(|| WorkerQueue::new(heard_by(&Rc::downgrade(self)), self.told.clone()))
    }

    fn heard(self: &Rc<Self>, question: Request, answer: Response) {
        let is_of_band = self.sharing.borrow_mut().take(question.link(), &answer);
        if is_of_band {
            self.share(&answer);
        }
        if question.job() != Job::Batch {
            self.answer.emit((question, answer));
        }
    }

    /// Gives the second worker some of the band's patients, where there is one and it may help.
    fn share(self: &Rc<Self>, answer: &Response) {
        if matches!(answer, Response::Band { done, of, .. } if done >= of) {
            self.has_band.set(true);
        }
        if !self.has_band.get()
            || browser::cores() < CORES_TO_SHARE
            || !self.band.has_worker()
            || !self.second().has_worker()
        {
            return;
        }
        let question = self.sharing.borrow_mut().share();
        if let Some(question) = question {
            self.second().ask(question);
        }
    }
}
