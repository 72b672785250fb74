//! The address and the history of the page. Inside frames both may throw.

use super::window;
use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::PopStateEvent;
use yew::Callback;

/// The link in the address: the query, and behind a `#` what a person typed or drew; the fragment alone where there is no query.
pub fn link() -> String {
    let Some(location) = window().map(|window| window.location()) else { return String::new() };
    let (query, fragment) = (location.search().unwrap_or_default(), location.hash().unwrap_or_default());
    // A fragment without a pair is a place on the page.
    let fragment = if fragment.contains('=') || fragment.contains("%3D") { fragment.as_str() } else { "" };
    let query = query.trim_start_matches('?');
    if query.is_empty() { fragment.trim_start_matches('#').to_owned() } else { format!("{query}{fragment}") }
}

/// Whether the page is a file from a disk.
pub fn is_file() -> bool {
    window().and_then(|window| window.location().protocol().ok()).is_some_and(|protocol| !protocol.starts_with("http"))
}

/// The address of the page on the web, without query and fragment: written into a single file when it was saved, else its own.
pub fn home() -> Option<String> {
    let window = window()?;
    let meta = window.document()?.query_selector("meta[name=\"il2-home\"]").ok().flatten();
    let written = meta.and_then(|meta| meta.get_attribute("content")).filter(|home| home.starts_with("http"));
    let own = || {
        let location = window.location();
        Some(format!("{}{}", location.origin().ok()?, location.pathname().ok()?)).filter(|_| !is_file())
    };
    written.or_else(own)
}

/// Whether the present entry of the history was written by this page: a reload, or the way back to it.
pub fn is_return() -> bool {
    window().and_then(|window| window.history().ok()?.state().ok()).is_some_and(|state| state.as_f64().is_some())
}

/// Rewrites the address in place. Says whether the browser took it.
pub fn replace_link(query: &str, step: usize) -> bool {
    write_history(query, step, false)
}

/// Rewrites the address as a new step, to which Back returns. Says whether the browser took it.
pub fn push_link(query: &str, step: usize) -> bool {
    write_history(query, step, true)
}

fn write_history(query: &str, step: usize, push: bool) -> bool {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return false };
    let state = JsValue::from_f64(visit() * STEPS + libm::fmod(step as f64, STEPS));
    // A file from a disk may write no query into its address.
    let address = if is_file() { format!("#{}", query.replacen('#', "&", 1)) } else { format!("?{query}") };
    let written = if push {
        history.push_state_with_url(&state, "", Some(&address))
    } else {
        history.replace_state_with_url(&state, "", Some(&address))
    };
    written.is_ok()
}

/// Goes back or forward one step of the history.
pub fn travel(steps: isize) {
    if let (Some(history), Ok(steps)) = (window().and_then(|window| window.history().ok()), i32::try_from(steps)) {
        let _ = history.go_with_delta(steps);
    }
}

/// Steps of one visit at most; the visit's number stands above them in what an entry of the history remembers.
const STEPS: f64 = 1000.0;

/// A number of this visit: a reload keeps the entries of the history but forgets their states.
fn visit() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |performance| libm::floor(performance.time_origin()))
}

/// Calls back when the person goes back or forward, with the step if this visit wrote it.
pub fn on_travel(callback: Callback<Option<usize>>) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "popstate", move |event| {
        let state = event.dyn_ref::<PopStateEvent>().and_then(|event| event.state().as_f64());
        let step = state.map(|state| state - visit() * STEPS).filter(|step| (0.0..STEPS).contains(step));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // whole and small by the line above
        callback.emit(step.map(|step| step as usize));
    }))
}
