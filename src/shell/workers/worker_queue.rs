//! One worker with the questions that wait for it.

use crate::lazy::explore;
use crate::lazy::part::Missing;
use crate::service::{Job, Request, Response, Service, fetch_for, worker_protocol};
use crate::shell::browser;
use crate::shell::workers::worker::{ComputeWorker, Postcard, READY};
use gloo::timers::callback::Timeout;
use gloo::worker::{Spawnable, WorkerBridge};
use std::cell::RefCell;
use std::mem;
use std::rc::{Rc, Weak};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// How often a worker's silence is looked at.
const TICK_MS: u32 = 1000;
/// A tick that comes so late ends a gap, in which nobody computed: the machine was asleep, or the tab in the background. The count of silence begins again.
const GAP_MS: f64 = 6000.0;
/// A worker of which nothing is heard for this many ticks is late, or dead: its files, its code or a first answer take long. This thread computes
/// until something is heard of it.
const LATE_TICKS: u32 = 6;
/// After this many the page says that nothing is computed in the background, for as long as that is so.
const TELL_TICKS: u32 = 20;
/// Pause between two parts on this thread, in which the page can answer its reader.
const BREATH_MS: u32 = 12;

/// A worker, or this thread, that answers one question after the other.
pub(crate) struct WorkerQueue {
    inner: RefCell<Inner>,
}

struct Inner {
    bridge: Option<WorkerBridge<ComputeWorker>>,
    /// Whether something has been heard of the worker since it was last late.
    is_ready: bool,
    /// Whether the worker owes a word: the first one, or an answer. Its silence counts only then.
    owes: bool,
    service: Service,
    answer: Callback<(Request, Response)>,
    /// Told whether a worker computes, where the page brings one: false when that does not, and true when it does again.
    told: Callback<bool>,
    is_told: bool,
    under_way: Option<(u32, Request)>,
    /// At most one of each job, the one that has waited longest first.
    waiting: Vec<Request>,
    number: u32,
    watch: Option<Timeout>,
    /// Ticks since something was heard of the worker, and when the last one was.
    silent_ticks: u32,
    ticked_ms: f64,
}

impl Inner {
    /// Whether the next question is for the worker, even if that is not there yet.
    fn waits_for_worker(&self) -> bool {
        self.bridge.is_some() && (self.is_ready || self.silent_ticks < LATE_TICKS)
    }
}

impl WorkerQueue {
    pub(crate) fn new(answer: Callback<(Request, Response)>, told: Callback<bool>) -> Rc<Self> {
        Rc::new_cyclic(|this: &Weak<Self>| {
            let this = this.clone();
            let bridge = browser::worker_address().map(|address| {
                ComputeWorker::spawner()
                    .encoding::<Postcard>()
                    .callback(move |(number, answer)| {
                        let Some(lane) = this.upgrade() else { return };
                        lane.heard();
                        if number == READY {
                            return;
                        }
                        // An asker for more than a band has the chunk by then.
                        let answer = worker_protocol::read(&answer, explore::get().map(|code| code.answer));
                        if let Some(answer) = answer {
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
                is_ready: false,
                owes: true,
                service,
                answer,
                told,
                is_told: false,
                under_way: None,
                waiting: Vec::new(),
                number: 0,
                watch: None,
                silent_ticks: 0,
                ticked_ms: 0.0,
            };
            Self { inner: RefCell::new(inner) }
        })
    }

    /// Whether there is a worker, and it is not known to be late or dead.
    pub(crate) fn has_worker(&self) -> bool {
        self.inner.borrow().waits_for_worker()
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
        if this.waits_for_worker() && !this.is_ready {
            return self.watch(&mut this);
        }
        let question = this.waiting.remove(0);
        this.number = this.number.wrapping_add(1).max(READY + 1);
        let number = this.number;
        this.under_way = Some((number, question.clone()));
        if let Some(bridge) = this.bridge.as_ref().filter(|_| this.is_ready) {
            bridge.send((number, worker_protocol::ask(&question)));
            (this.owes, this.silent_ticks) = (true, 0);
            return self.watch(&mut this);
        }
        drop(this);
        self.compute_here(number, question);
    }

    fn compute_here(self: &Rc<Self>, number: u32, question: Request) {
        let again = Rc::downgrade(self);
        Timeout::new(BREATH_MS, move || {
            let Some(lane) = again.upgrade() else { return };
            lane.tell_dead();
            let answer = lane.inner.borrow_mut().service.answer(&question);
            if let Some(answer) = answer {
                return lane.answered(number, answer);
            }
            spawn_local(async move {
                // Where it could not be fetched there is no answer this time either.
                let _ = fetch_for(&worker_protocol::ask(&question)).await;
                let answer = lane.inner.borrow_mut().service.answer(&question);
                lane.answered(number, answer.unwrap_or_else(|| Response::Refused { reason: Missing.to_string() }));
            });
        })
        .forget();
    }

    /// Says that this thread computes, where the page brings a worker that is dead, or so late that it counts as dead. One file with everything inside
    /// brings none. A worker whose files have given way to a newer version is no fault of the browser.
    fn tell_dead(&self) {
        let this = self.inner.borrow();
        let is_dead = !this.is_ready && (this.bridge.is_none() || this.silent_ticks >= TELL_TICKS);
        drop(this);
        if is_dead && browser::has_worker() && !browser::is_replaced() {
            self.tell(true);
        }
    }

    fn tell(&self, is_dead: bool) {
        let mut this = self.inner.borrow_mut();
        let told = this.told.clone();
        let is_news = this.is_told != is_dead;
        this.is_told = is_dead;
        drop(this);
        if is_news {
            told.emit(!is_dead);
        }
    }

    /// Looks at the worker's silence from now on, unless that is under way.
    fn watch(self: &Rc<Self>, this: &mut Inner) {
        if this.watch.is_none() {
            this.ticked_ms = browser::now_ms();
            this.watch = Some(self.next_tick());
        }
    }

    fn next_tick(self: &Rc<Self>) -> Timeout {
        let lane = Rc::downgrade(self);
        Timeout::new(TICK_MS, move || {
            if let Some(lane) = lane.upgrade() {
                lane.tick();
            }
        })
    }

    fn tick(self: &Rc<Self>) {
        let mut this = self.inner.borrow_mut();
        // A timer must not be dropped inside itself: it has fired by now, and forgetting it costs nothing.
        if let Some(watch) = this.watch.take() {
            watch.forget();
        }
        if this.bridge.is_none() || !this.owes {
            return;
        }
        let now = browser::now_ms();
        let is_gap = now - this.ticked_ms > GAP_MS;
        this.ticked_ms = now;
        this.silent_ticks = if is_gap { 0 } else { this.silent_ticks + 1 };
        let silent = this.silent_ticks;
        this.watch = (silent < TELL_TICKS).then(|| self.next_tick());
        drop(this);
        match silent {
            LATE_TICKS => self.late(),
            TELL_TICKS => self.tell_dead(),
            _ => {}
        }
    }

    /// Something has been heard of the worker.
    fn heard(self: &Rc<Self>) {
        let mut this = self.inner.borrow_mut();
        (this.is_ready, this.owes, this.silent_ticks) = (true, false, 0);
        drop(this);
        self.tell(false);
        self.send_next();
    }

    /// Goes on here with what was asked.
    fn late(self: &Rc<Self>) {
        browser::tell("il2-worker-late");
        let mut this = self.inner.borrow_mut();
        if mem::take(&mut this.is_ready)
            && let Some((_, question)) = this.under_way.take()
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
        let is_newest = this.waiting.iter().all(|waiting| waiting.job() != question.job());
        let callback = this.answer.clone();
        drop(this);
        self.send_next();
        if is_newest {
            callback.emit((question, answer));
        }
    }
}
