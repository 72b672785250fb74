//! The long computations off the main thread: a gloo worker around [`Service`]. The same compiled module runs in both places, so that
//! the worker costs no second download but that of the chunk which does the work (`service::jobs`).

use crate::service::blob::Blob;
use crate::service::{Service, fetch_for};
use gloo::timers::future::sleep;
use gloo::worker::{Codec, HandlerId, Registrable, Worker, WorkerScope};
use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

/// Pause before a chunk that did not come is asked for again.
const AGAIN_AFTER: Duration = Duration::from_secs(1);

/// The number of what a worker says first: that it is there. Questions are numbered from 1.
pub(super) const READY: u32 = 0;

/// Writes the messages between page and worker with postcard. The codec that gloo brings uses bincode, which nobody maintains.
#[derive(Debug)]
pub struct Postcard;

impl Codec for Postcard {
    fn encode<I: Serialize>(input: I) -> JsValue {
        // Into a list of bytes nothing can fail.
        Uint8Array::from(postcard::to_allocvec(&input).unwrap_or_default().as_slice()).into()
    }

    #[allow(clippy::expect_used)] // both ends are the same program, and the trait has no way to refuse
    fn decode<O: for<'de> Deserialize<'de>>(input: JsValue) -> O {
        postcard::from_bytes(&Uint8Array::from(input).to_vec()).expect("a message of this program")
    }
}

/// Answers questions one after the other.
#[derive(Debug)]
pub struct ComputeWorker {
    service: Service,
}

impl Worker for ComputeWorker {
    /// What is asked, once it can be answered.
    type Message = (HandlerId, u32, Blob);
    /// A number that the asker knows the question by, and the question as a message ([`crate::service::worker_protocol`]).
    type Input = (u32, Blob);
    type Output = (u32, Blob);

    fn create(_: &WorkerScope<Self>) -> Self {
        Self { service: Service::default() }
    }

    fn connected(&mut self, scope: &WorkerScope<Self>, asker: HandlerId) {
        scope.respond(asker, (READY, Blob::default()));
    }

    fn update(&mut self, scope: &WorkerScope<Self>, (asker, number, question): Self::Message) {
        // Where its chunk could not be fetched there is no answer: the asker gives this worker up and computes itself.
        if let Some(answer) = self.service.answer_message(&question) {
            scope.respond(asker, (number, answer));
        }
    }

    fn received(&mut self, scope: &WorkerScope<Self>, (number, question): Self::Input, asker: HandlerId) {
        if let Some(answer) = self.service.answer_message(&question) {
            return scope.respond(asker, (number, answer));
        }
        let scope = scope.clone();
        spawn_local(async move {
            if fetch_for(&question).await.is_err() {
                // A network that is cut for a moment is nobody's concern.
                sleep(AGAIN_AFTER).await;
                let _ = fetch_for(&question).await;
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
    ComputeWorker::registrar().encoding::<Postcard>().register();
}
