//! Everything the page asks of the browser, but for the canvas. Nothing here may fail loudly: inside frames and in private
//! windows, history and storage throw, and the page must work without them.

pub mod audio;
pub mod clipboard;
pub mod files;
pub mod lesson;
pub mod paper;
pub mod storage;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, HtmlDialogElement, HtmlElement, KeyboardEvent, PopStateEvent, ResizeObserver, SvgElement, Window, Worker,
    WorkerOptions, WorkerType,
};
use yew::{Callback, NodeRef};

const THEME_KEY: &str = "il2-theme";

fn window() -> Option<Window> {
    web_sys::window()
}

fn root() -> Option<HtmlElement> {
    window()?.document()?.document_element()?.dyn_into().ok()
}

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

/// Calls back on every key of the page; the callback says whether the key is used up.
pub fn on_key(callback: Callback<KeyboardEvent, bool>) -> Option<EventListener> {
    let window = window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        if let Some(key) = event.dyn_ref::<KeyboardEvent>()
            && callback.emit(key.clone())
        {
            event.prevent_default();
        }
    }))
}

/// Whether the key goes to a field in which people type.
pub fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target
        .is_some_and(|element| element.matches("input:not([type=range]):not([type=radio]), textarea").unwrap_or(false))
}

/// What the browser says of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    /// Dark ground wanted.
    pub dark: bool,
    /// The system's own few colours in force, or more contrast wanted.
    pub forced: bool,
}

const DARK: &str = "(prefers-color-scheme: dark)";
const FORCED: &str = "(forced-colors: active), (prefers-contrast: more)";

fn matches(query: &str) -> bool {
    window().and_then(|window| window.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}

/// What the browser says of colours now.
pub fn colours() -> Colours {
    Colours { dark: matches(DARK), forced: matches(FORCED) }
}

/// Calls back when that changes.
pub fn on_colours(callback: &Callback<Colours>) -> Vec<EventListener> {
    let lists = [DARK, FORCED].into_iter().filter_map(|query| window()?.match_media(query).ok().flatten());
    lists
        .map(|list| {
            let callback = callback.clone();
            EventListener::new(&list, "change", move |_| callback.emit(colours()))
        })
        .collect()
}

/// The theme that the person chose on an earlier visit: `Some(true)` for dark.
pub fn stored_theme() -> Option<bool> {
    let stored = window()?.local_storage().ok()??.get_item(THEME_KEY).ok()??;
    Some(stored == "dark")
}

/// Sets the theme of the page, and keeps it for the next visit.
pub fn set_theme(dark: bool) {
    let name = if dark { "dark" } else { "light" };
    show_theme(dark);
    if let Some(storage) = window().and_then(|window| window.local_storage().ok().flatten()) {
        let _ = storage.set_item(THEME_KEY, name);
    }
}

/// Sets the theme of the page for this visit.
pub fn show_theme(dark: bool) {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-theme", if dark { "dark" } else { "light" });
    }
}

/// Tells the browser in which language the page is, and its title in it: what reads it aloud chooses the voice by that.
pub fn set_language(code: &str, title: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute("lang", code);
    }
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Pixels of the screen in one CSS pixel.
pub fn density() -> f64 {
    window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(0.5, 4.0)
}

/// Size of the page's text in CSS pixels: 16 where nobody has changed it.
fn text_size() -> f64 {
    let style = window().zip(root()).and_then(|(window, root)| window.get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    size.and_then(|size| size.trim_end_matches("px").parse().ok()).unwrap_or(16.0)
}

/// Watches the size of an element; dropping it ends that.
pub struct SizeWatch {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with width, height and text size of an element now and whenever they change.
pub fn watch_size(node: &NodeRef, callback: Callback<(f64, f64, f64)>) -> Option<SizeWatch> {
    let element = node.cast::<Element>()?;
    let watched = element.clone();
    let closure = Closure::<dyn FnMut()>::new(move || {
        let size = watched.get_bounding_client_rect();
        callback.emit((size.width(), size.height(), text_size()));
    });
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(&element);
    Some(SizeWatch { observer, _callback: closure })
}

/// Where in an element a pointer is, in CSS pixels from its left edge.
pub fn pointer_x(node: &NodeRef, client_x: f64) -> Option<f64> {
    node.cast::<Element>().map(|element| client_x - element.get_bounding_client_rect().left())
}

/// Sends what a pointer does to an element until it lets go, wherever it moves.
pub fn hold_pointer(node: &NodeRef, pointer: i32) {
    if let Some(element) = node.cast::<Element>() {
        let _ = element.set_pointer_capture(pointer);
    }
}

/// Opens or closes a dialog, as a modal one.
pub fn set_open(node: &NodeRef, open: bool) {
    let Some(dialog) = node.cast::<HtmlDialogElement>() else { return };
    if open && !dialog.open() {
        let _ = dialog.show_modal();
    } else if !open && dialog.open() {
        dialog.close();
    }
}

/// Tells the rest of the page (static/offline.js) something.
pub fn tell(event: &str) {
    if let (Some(window), Ok(event)) = (window(), web_sys::Event::new(event)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls back when a newer version has been fetched and waits, also where that was before the page began to listen.
pub fn on_update(callback: Callback<()>) -> Option<EventListener> {
    if root()?.get_attribute("data-update").is_some() {
        callback.emit(());
    }
    let window = window()?;
    Some(EventListener::new(&window, "il2-update-ready", move |_| callback.emit(())))
}

/// Calls back with the own data that the device keeps, when another tab may have changed them: a tab in the background may not be told,
/// so also when this one comes to the front.
pub fn on_own_data(callback: &Callback<Option<String>>) -> Vec<EventListener> {
    let Some((window, document)) = window().and_then(|window| Some((window.clone(), window.document()?))) else {
        return Vec::new();
    };
    let listen = |target: &web_sys::EventTarget, name: &'static str| {
        let callback = callback.clone();
        EventListener::new(target, name, move |_| callback.emit(storage::kept(storage::OWN_DATA)))
    };
    vec![listen(&window, "storage"), listen(&document, "visibilitychange")]
}

/// Calls back with a file dropped anywhere on the page.
pub fn on_drop(callback: Callback<Option<String>>) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let listen = |name: &'static str, take: Option<Callback<Option<String>>>| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, name, options, move |event| {
            if let Some(drag) = event.dyn_ref::<web_sys::DragEvent>().filter(|drag| files::is_file_drag(drag)) {
                event.prevent_default();
                if let Some(callback) = &take {
                    files::read_dropped(drag, callback.clone());
                }
            }
        })
    };
    vec![listen("dragover", None), listen("drop", Some(callback))]
}

/// Puts the keyboard on the element of that id, be it of the page or of a drawing in it.
pub fn focus(id: &str) {
    let Some(element) = window().and_then(|window| window.document()?.get_element_by_id(id)) else { return };
    let _ = match element.dyn_ref::<SvgElement>() {
        Some(drawn) => drawn.focus(),
        None => element.dyn_ref::<HtmlElement>().map_or(Ok(()), HtmlElement::focus),
    };
}

/// Time since the page was opened, in milliseconds; browsers round it to a tenth or so.
pub fn now_ms() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Cores of the machine, as far as the browser tells; 1 where it does not.
pub fn cores() -> f64 {
    window().map_or(1.0, |window| window.navigator().hardware_concurrency())
}

/// Brings the element of that id to the top of the window.
pub fn scroll_to(id: &str) {
    if let Some(element) = window().and_then(|window| window.document()?.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// Brings an entry of a row that scrolls sideways into the row's view; the page itself stays where it is.
pub fn reveal_in_row(id: &str) {
    let entry = window().and_then(|window| window.document()?.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok());
    let row = entry.as_ref().and_then(|entry| entry.parent_element());
    if let (Some(entry), Some(row)) = (entry, row) {
        // So much of the entry before it stays in view that one sees that there is one.
        row.set_scroll_left(entry.offset_left() - row.client_width() / 4);
    }
}

/// Puts the keyboard on a part of a drawing, which is no HTML element.
pub fn focus_svg(id: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id)?.dyn_into::<SvgElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}

/// Where the page is put.
pub fn mount_point() -> Option<Element> {
    window()?.document()?.get_element_by_id("app")
}

/// Whether the page brings a worker: one file with everything inside has none.
pub fn has_worker() -> bool {
    window().and_then(|window| window.document()?.get_element_by_id("app-worker")).is_some()
}

/// The address of the worker, with the names of the files that it loads; `None` where the page has none (one file, opened from disk), or where the browser refuses workers.
pub fn worker_address() -> Option<String> {
    let document = window()?.document()?;
    let attribute = |id: &str, name: &str| document.get_element_by_id(id)?.get_attribute(name);
    let script = attribute("app-worker", "content")?;
    let absolute = |id: &str| {
        let url = web_sys::Url::new_with_base(&attribute(id, "href")?, &document.base_uri().ok()??).ok()?;
        Some(String::from(js_sys::encode_uri_component(&url.href())))
    };
    let address = format!("{script}?module={}&wasm={}", absolute("app-module")?, absolute("app-wasm")?);
    // Some frames and embedded browsers throw where others report an error, and gloo's spawner ends the program then. One that is ended
    // at once has loaded nothing.
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(&address, &options).ok()?.terminate();
    Some(address)
}
