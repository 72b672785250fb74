//! The long computations off the main thread: a gloo worker around [`Service`]. The same compiled module runs in both places, so that
//! the worker costs no second download.

use crate::service::{Answer, Question, Service};
use gloo::worker::{HandlerId, Registrable, Worker, WorkerScope};
use wasm_bindgen::JsCast;

/// Answers questions one after the other.
#[derive(Debug)]
pub struct ComputeWorker {
    service: Service,
}

impl Worker for ComputeWorker {
    type Message = ();
    /// A number that the asker knows the question by, and the question.
    type Input = (u32, Question);
    type Output = (u32, Answer);

    fn create(_: &WorkerScope<Self>) -> Self {
        Self { service: Service::default() }
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}

    fn received(&mut self, scope: &WorkerScope<Self>, (number, question): Self::Input, asker: HandlerId) {
        scope.respond(asker, (number, self.service.answer(&question)));
    }
}

/// Whether this is a worker: there is no window.
pub fn is_worker() -> bool {
    js_sys::global().dyn_into::<web_sys::Window>().is_err()
}

/// Begins to serve. Only in a worker.
pub fn serve() {
    ComputeWorker::registrar().register();
}
