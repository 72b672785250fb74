//! The address and the history of the page. Inside frames both may throw.

use crate::page::history_entry::Entry;
use crate::shell::browser::{is_framed, window};
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

/// What the page has kept with the present entry of the history; there is something on a reload, and on the way back to the page.
pub fn entry() -> Option<Entry> {
    read_entry(&window()?.history().ok()?.state().ok()?)
}

fn read_entry(state: &JsValue) -> Option<Entry> {
    Entry::read(&state.as_string()?)
}

/// Rewrites the address in place. Says whether the browser took it.
pub fn replace_link(query: &str, entry: &Entry) -> bool {
    write_history(query, entry, false)
}

/// Rewrites the address as a new step, to which Back returns, but in a frame. Says whether the browser took it.
pub fn push_link(query: &str, entry: &Entry) -> bool {
    write_history(query, entry, true)
}

fn write_history(query: &str, entry: &Entry, push: bool) -> bool {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return false };
    let state = JsValue::from_str(&entry.to_string());
    // A file from a disk may write no query into its address.
    let address = if is_file() { format!("#{}", query.replacen('#', "&", 1)) } else { format!("?{query}") };
    let written = if push && !is_framed() {
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

/// A number of this visit: the milliseconds at which it began. Every 50 days they begin at 0 again.
pub fn visit() -> u32 {
    let began = window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.time_origin());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // whole and small by what is done here
    let visit = (began.max(0.0) as u64 % u64::from(u32::MAX)) as u32;
    visit
}

/// Calls back when the person goes back or forward, with what the page has kept with the entry.
pub fn on_travel(callback: Callback<Option<Entry>>) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "popstate", move |event| {
        callback.emit(event.dyn_ref::<PopStateEvent>().and_then(|event| read_entry(&event.state())));
    }))
}
