//! The long computations off the main thread: a gloo worker around [`Service`]. The same compiled module runs in both places, so that
//! the worker costs no second download but that of the chunk which does the work (`service::jobs`).

use crate::bytes::Bytes;
use crate::service::{Service, jobs};
use gloo::timers::future::sleep;
use gloo::worker::{HandlerId, Registrable, Worker, WorkerScope};
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

/// Pause before a chunk that did not come is asked for once more.
const AGAIN_AFTER: Duration = Duration::from_secs(1);

/// Answers questions one after the other.
#[derive(Debug)]
pub struct ComputeWorker {
    service: Service,
}

impl Worker for ComputeWorker {
    /// What is asked, once it can be answered.
    type Message = (HandlerId, u32, Bytes);
    /// A number that the asker knows the question by, and the question as a letter ([`crate::service::letter`]).
    type Input = (u32, Bytes);
    type Output = (u32, Bytes);

    fn create(_: &WorkerScope<Self>) -> Self {
        Self { service: Service::default() }
    }

    fn update(&mut self, scope: &WorkerScope<Self>, (asker, number, question): Self::Message) {
        // Where its chunk could not be fetched there is no answer: the asker gives this worker up and computes itself.
        if let Some(answer) = self.service.answer_letter(&question) {
            scope.respond(asker, (number, answer));
        }
    }

    fn received(&mut self, scope: &WorkerScope<Self>, (number, question): Self::Input, asker: HandlerId) {
        if let Some(answer) = self.service.answer_letter(&question) {
            return scope.respond(asker, (number, answer));
        }
        let scope = scope.clone();
        spawn_local(async move {
            if jobs::fetch().await.is_err() {
                // A network that is cut for a moment is nobody's concern.
                sleep(AGAIN_AFTER).await;
                let _ = jobs::fetch().await;
            }
            scope.send_message((asker, number, question));
        });
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
