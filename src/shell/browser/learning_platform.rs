//! The learning platform around a task: the object `API` of SCORM 1.2 in a window around this one, or in the one that has opened it.

use crate::export::scorm;
use crate::shell::browser::window;
use gloo::events::EventListener;
use js_sys::{Array, Function, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// Windows around this one that are looked into.
const DEPTH: usize = 8;

thread_local! {
    /// The platform, once a task has begun in it, and what ends the visit there.
    static PLATFORM: RefCell<Option<(JsValue, Option<EventListener>)>> = const { RefCell::new(None) };
    /// What is shown and has not been reported yet.
    static LATEST: RefCell<Option<TaskProgress>> = const { RefCell::new(None) };
}

/// How far a task is, and the link to open it on again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskProgress {
    /// The link.
    pub link: String,
    /// Goals that are reached.
    pub reached: usize,
    /// All goals.
    pub goals: usize,
}

/// The platform's object. Another site's window lets nobody look, and throws.
fn api() -> Option<JsValue> {
    let part = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(JsValue::is_object);
    let own: JsValue = window()?.into();
    let up = |from: &JsValue| {
        let mut at = from.clone();
        for _ in 0..DEPTH {
            if let Some(api) = part(&at, "API") {
                return Some(api);
            }
            at = part(&at, "parent").filter(|around| *around != at)?;
        }
        None
    };
    up(&own).or_else(|| up(&part(&own, "opener")?))
}

/// What the platform answers, as text. Some answer with a truth value where the standard has a word.
fn call(api: &JsValue, name: &str, arguments: &[&str]) -> Option<String> {
    let function: Function = Reflect::get(api, &name.into()).ok()?.dyn_into().ok()?;
    let arguments: Array = arguments.iter().map(|argument| JsValue::from_str(argument)).collect();
    let answer = function.apply(api, &arguments).ok()?;
    answer.as_string().or_else(|| answer.as_bool().map(|is| is.to_string()))
}

/// Begins a task in the platform, if there is one; gives the link that it has kept.
pub fn begin() -> Option<String> {
    if PLATFORM.with_borrow(Option::is_some) {
        return None;
    }
    let api = api()?;
    call(&api, "LMSInitialize", &[""]).filter(|begun| begun != "false")?;
    let kept = call(&api, "LMSGetValue", &["cmi.suspend_data"]);
    let ended = api.clone();
    let end = window().map(|window| {
        EventListener::once(&window, "pagehide", move |_| {
            // What was done last may not have come to rest.
            send();
            call(&ended, "LMSFinish", &[""]);
        })
    });
    PLATFORM.set(Some((api, end)));
    kept.filter(|link| link.contains("v="))
}

/// Holds what is to be reported, for [`send`] or for the end of the visit.
pub fn hold(report: TaskProgress) {
    LATEST.set(Some(report));
}

/// Reports what is held.
pub fn send() {
    PLATFORM.with_borrow(|platform| {
        let Some(((api, _), TaskProgress { link, reached, goals })) = platform.as_ref().zip(LATEST.take()) else {
            return;
        };
        for (name, value) in scorm::report(&link, reached, goals) {
            call(api, "LMSSetValue", &[name, &value]);
        }
        call(api, "LMSCommit", &[""]);
    });
}
