//! The page: reads the address, mounts the root component.

use gloo::timers::callback::Timeout;
use il2_explorer::app::{App, AppProps};
use il2_explorer::lazy::{self, needs};
use il2_explorer::page::device::Device;
use il2_explorer::page::opening_stage::OpeningStage;
use il2_explorer::page::state::State;
use il2_explorer::shell::browser;
use il2_explorer::shell::initial_state::InitialState;
use il2_explorer::shell::workers::worker;
use wasm_bindgen_futures::spawn_local;

fn main() {
    if worker::is_worker() {
        worker::serve();
        return;
    }
    let chosen_dark = browser::stored_theme();
    if let Some(dark) = chosen_dark {
        browser::show_theme(dark);
    }
    let (link, device) = (browser::link(), browser::storage::device());
    let chunks = lazy::missing(needs::for_opening(&link, &device));
    if chunks.is_empty() {
        return soon(move || begin(&link, &device, chosen_dark));
    }
    // What the address shows is not all here yet. The page opens without what cannot be fetched.
    for chunk in chunks.iter().copied() {
        spawn_local(async move {
            let _ = lazy::fetch(chunk).await;
        });
    }
    spawn_local(async move {
        // Each is under way already: this only waits for all of them.
        for chunk in chunks {
            let _ = lazy::fetch(chunk).await;
        }
        begin(&link, &device, chosen_dark);
    });
}

/// Runs what is next in its own task. On a phone each takes a while, and in between the browser paints the question and hears the finger.
fn soon(next: impl FnOnce() + 'static) {
    Timeout::new(0, next).forget();
}

/// Computes what is to be shown.
fn begin(link: &str, device: &Device, chosen_dark: Option<bool>) {
    let state = InitialState::from(State::begin_with(lazy::parts(), link, device, browser::colours(), chosen_dark));
    soon(move || mount(state));
}

/// Shows it.
fn mount(state: InitialState) {
    if let Some(root) = browser::mount_point() {
        yew::Renderer::<App>::with_root_and_props(root, AppProps { state, extent: OpeningStage::Picture }).render();
        browser::show_running();
    }
}
