//! One worker with the questions that wait for it.

use crate::lazy::explore;
use crate::lazy::part::Missing;
use crate::service::{Job, Request, Response, Service, jobs, worker_protocol};
use crate::shell::browser;
use crate::shell::workers::worker::{ComputeWorker, Postcard};
use gloo::timers::callback::Timeout;
use gloo::worker::{Spawnable, WorkerBridge};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// A worker that has not answered a first part in this time will not: it is given up, and this thread computes.
const GIVE_UP_MS: u32 = 6000;
/// Pause between two parts on this thread, in which the page can answer its reader.
const BREATH_MS: u32 = 12;

/// A worker, or this thread, that answers one question after the other.
pub(crate) struct WorkerQueue {
    inner: RefCell<Inner>,
}

struct Inner {
    bridge: Option<WorkerBridge<ComputeWorker>>,
    service: Service,
    answer: Callback<(Request, Response)>,
    /// Called when this thread begins to compute itself, where the page brings a worker. Taken once called.
    refused: Option<Callback<()>>,
    under_way: Option<(u32, Request)>,
    /// At most one of each job, the one that has waited longest first.
    waiting: Vec<Request>,
    number: u32,
    watch: Option<Timeout>,
}

impl WorkerQueue {
    pub(crate) fn new(answer: Callback<(Request, Response)>, refused: Callback<()>) -> Rc<Self> {
        Rc::new_cyclic(|this: &Weak<Self>| {
            let this = this.clone();
            let bridge = browser::worker_address().map(|address| {
                ComputeWorker::spawner()
                    .encoding::<Postcard>()
                    .callback(move |(number, answer)| {
                        // Whoever asks for more than a band has the chunk by then.
                        let answer = worker_protocol::read(&answer, explore::get().map(|code| code.answer));
                        if let (Some(lane), Some(answer)) = (this.upgrade(), answer) {
                            lane.answered(number, answer);
                        }
                    })
                    .with_loader(true)
                    .as_module(true)
                    .spawn(&address)
            });
            let service = Service::default();
            let inner = Inner {
                bridge,
                service,
                answer,
                refused: Some(refused),
                under_way: None,
                waiting: Vec::new(),
                number: 0,
                watch: None,
            };
            Self { inner: RefCell::new(inner) }
        })
    }

    /// Whether there is a worker, and it is not known to be dead.
    pub(crate) fn has_worker(&self) -> bool {
        self.inner.borrow().bridge.is_some()
    }

    pub(crate) fn ask(self: &Rc<Self>, question: Request) {
        let mut inner = self.inner.borrow_mut();
        match inner.waiting.iter_mut().find(|waiting| waiting.job() == question.job()) {
            Some(older) => *older = question,
            None => inner.waiting.push(question),
        }
        drop(inner);
        self.send_next();
    }

    fn send_next(self: &Rc<Self>) {
        let mut this = self.inner.borrow_mut();
        if this.under_way.is_some() || this.waiting.is_empty() {
            return;
        }
        let question = this.waiting.remove(0);
        this.number = this.number.wrapping_add(1);
        let number = this.number;
        this.under_way = Some((number, question.clone()));
        let again = Rc::downgrade(self);
        this.watch = Some(if let Some(bridge) = &this.bridge {
            bridge.send((number, worker_protocol::ask(&question)));
            Timeout::new(GIVE_UP_MS, move || {
                if let Some(lane) = again.upgrade() {
                    lane.give_up();
                }
            })
        } else {
            Timeout::new(BREATH_MS, move || {
                let Some(lane) = again.upgrade() else { return };
                let answer = lane.inner.borrow_mut().service.answer(&question);
                if let Some(answer) = answer {
                    return lane.answered(number, answer);
                }
                spawn_local(async move {
                    // Where it could not be fetched there is no answer this time either.
                    let _ = jobs::fetch().await;
                    let answer = lane.inner.borrow_mut().service.answer(&question);
                    lane.answered(number, answer.unwrap_or_else(|| Response::Refused { reason: Missing.to_string() }));
                });
            })
        });
        // One file with everything inside brings no worker, and nobody is told of that.
        let here = this.bridge.is_none() && browser::has_worker();
        let refused = if here { this.refused.take() } else { None };
        drop(this);
        if let Some(refused) = refused {
            refused.emit(());
        }
    }

    /// The worker was refused, or was killed: go on here with what was asked.
    fn give_up(self: &Rc<Self>) {
        let mut this = self.inner.borrow_mut();
        this.bridge = None;
        if let Some(watch) = this.watch.take() {
            watch.forget();
        }
        if let Some((_, question)) = this.under_way.take()
            && this.waiting.iter().all(|waiting| waiting.job() != question.job())
        {
            this.waiting.insert(0, question);
        }
        // What was to help the other worker, that one runs itself by now.
        this.waiting.retain(|waiting| waiting.job() != Job::Batch);
        drop(this);
        self.send_next();
    }

    fn answered(self: &Rc<Self>, number: u32, answer: Response) {
        let mut this = self.inner.borrow_mut();
        let Some((_, question)) = this.under_way.take_if(|(under_way, _)| *under_way == number) else { return };
        // A timer must not be dropped inside itself: it has fired by now, and forgetting it costs nothing.
        if let Some(watch) = this.watch.take() {
            if this.bridge.is_some() {
                watch.cancel();
            } else {
                watch.forget();
            }
        }
        let is_newest = this.waiting.iter().all(|waiting| waiting.job() != question.job());
        let callback = this.answer.clone();
        drop(this);
        self.send_next();
        if is_newest {
            callback.emit((question, answer));
        }
    }
}
