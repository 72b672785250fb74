//! Asks for long computations: of a worker where there is one, else of this thread in small parts. One question is under way at a
//! time; a newer one takes its place as soon as that part is done, and what comes back for the older is dropped.

use crate::app::browser;
use crate::service::{Answer, Question, Service};
use crate::worker::ComputeWorker;
use gloo::timers::callback::Timeout;
use gloo::worker::{Spawnable, WorkerBridge};
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;

/// A worker that has not answered a first part in this time will not: it is given up, and this thread computes.
const GIVE_UP_MS: u32 = 4000;
/// Pause between two parts on this thread, in which the page can answer its reader.
const BREATH_MS: u32 = 12;

/// An asker with a worker of its own.
pub struct Computer {
    inner: Rc<RefCell<Inner>>,
}

struct Inner {
    bridge: Option<WorkerBridge<ComputeWorker>>,
    service: Service,
    answer: Callback<(Question, Answer)>,
    under_way: Option<(u32, Question)>,
    next: Option<Question>,
    number: u32,
    watch: Option<Timeout>,
}

impl Computer {
    /// Starts a worker where the page has one. `answer` gets each question with its answer; where the job has more parts, ask the same
    /// question again.
    pub fn new(answer: Callback<(Question, Answer)>) -> Self {
        let inner = Rc::new_cyclic(|this: &std::rc::Weak<RefCell<Inner>>| {
            let this = this.clone();
            let bridge = browser::worker_address().map(|address| {
                ComputeWorker::spawner()
                    .callback(move |(number, answer)| {
                        if let Some(inner) = this.upgrade() {
                            answered(&inner, number, answer);
                        }
                    })
                    .with_loader(true)
                    .as_module(true)
                    .spawn(&address)
            });
            RefCell::new(Inner {
                bridge,
                service: Service::default(),
                answer,
                under_way: None,
                next: None,
                number: 0,
                watch: None,
            })
        });
        Self { inner }
    }

    /// Asks. A question that waits behind the one under way is replaced.
    pub fn ask(&self, question: Question) {
        let busy = self.inner.borrow().under_way.is_some();
        if busy {
            self.inner.borrow_mut().next = Some(question);
        } else {
            send(&self.inner, question);
        }
    }
}

fn send(inner: &Rc<RefCell<Inner>>, question: Question) {
    let mut this = inner.borrow_mut();
    this.number = this.number.wrapping_add(1);
    let number = this.number;
    this.under_way = Some((number, question.clone()));
    let again = Rc::downgrade(inner);
    this.watch = Some(if let Some(bridge) = &this.bridge {
        bridge.send((number, question));
        Timeout::new(GIVE_UP_MS, move || {
            if let Some(inner) = again.upgrade() {
                give_up(&inner);
            }
        })
    } else {
        Timeout::new(BREATH_MS, move || {
            if let Some(inner) = again.upgrade() {
                let answer = inner.borrow_mut().service.answer(&question);
                answered(&inner, number, answer);
            }
        })
    });
}

/// The worker was refused, or was killed: go on here with what was asked last.
fn give_up(inner: &Rc<RefCell<Inner>>) {
    let waiting = {
        let mut this = inner.borrow_mut();
        this.bridge = None;
        let under_way = this.under_way.take().map(|(_, question)| question);
        this.next.take().or(under_way)
    };
    if let Some(question) = waiting {
        send(inner, question);
    }
}

fn answered(inner: &Rc<RefCell<Inner>>, number: u32, answer: Answer) {
    let (callback, question, next) = {
        let mut this = inner.borrow_mut();
        let Some((_, question)) = this.under_way.take_if(|(under_way, _)| *under_way == number) else { return };
        // A timer must not be dropped inside itself: it has fired by now, and forgetting it costs nothing.
        if let Some(watch) = this.watch.take() {
            if this.bridge.is_some() {
                watch.cancel();
            } else {
                watch.forget();
            }
        }
        (this.answer.clone(), question, this.next.take())
    };
    if let Some(next) = next {
        send(inner, next);
    } else {
        callback.emit((question, answer));
    }
}
