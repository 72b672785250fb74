//! Everything the page asks of the browser, but for the canvas. Nothing here may fail loudly: inside frames and in private
//! windows, history and storage throw, and the page must work without them.

mod address;
pub mod audio;
pub mod clipboard;
mod colours;
pub mod files;
pub mod focus;
pub mod frame;
pub mod learning_platform;
pub mod paper;
pub mod storage;

pub use crate::shell::browser::address::{
    entry, home, is_file, link, on_travel, push_link, replace_link, travel, visit,
};
pub use crate::shell::browser::colours::{
    colours, has_room_for_two, on_colours, prefers_stillness, set_theme, show_theme, stored_theme,
};

use crate::decimal;
use crate::page::message::Msg;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, HtmlDialogElement, HtmlElement, KeyboardEvent, ResizeObserver, SvgElement, Window, Worker, WorkerOptions,
    WorkerType,
};
use yew::{Callback, NodeRef};

fn window() -> Option<Window> {
    web_sys::window()
}

fn root() -> Option<HtmlElement> {
    window()?.document()?.document_element()?.dyn_into().ok()
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

/// Tells the browser what the page shows: its title.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Tells the browser in which language the page is: what reads it aloud chooses the voice by that.
pub fn set_language(code: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute("lang", code);
    }
}

/// What holds the canvases of the chart.
pub fn chart_frame() -> Option<Element> {
    window()?.document()?.get_element_by_id("chart")?.parent_element()
}

/// Pixels of the screen in one CSS pixel.
pub fn density() -> f64 {
    window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(0.5, 4.0)
}

/// Size of the page's text in CSS pixels: 16 where nobody has changed it.
fn text_size() -> f64 {
    let style = window().zip(root()).and_then(|(window, root)| window.get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    size.and_then(|size| decimal::read(size.trim_end_matches("px"))).unwrap_or(16.0)
}

/// Watches the size of an element; dropping it ends that.
pub struct SizeWatch {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
    _denser: Option<EventListener>,
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with width, height and text size of an element now and whenever they change, or the window: static/guard.js says so, too, where it comes
/// to a sharper screen.
pub fn watch_size(node: &NodeRef, callback: Callback<(f64, f64, f64)>) -> Option<SizeWatch> {
    let element = node.cast::<Element>()?;
    let watched = element.clone();
    let tell = Callback::from(move |()| {
        let size = watched.get_bounding_client_rect();
        callback.emit((size.width(), size.height(), text_size()));
    });
    let resized = tell.clone();
    let denser = window().map(|window| EventListener::new(&window, "resize", move |_| resized.emit(())));
    let closure = Closure::<dyn FnMut()>::new(move || tell.emit(()));
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(&element);
    Some(SizeWatch { observer, _callback: closure, _denser: denser })
}

/// Where in an element a pointer is, in CSS pixels from its left edge.
pub fn pointer_x(node: &NodeRef, client_x: f64) -> Option<f64> {
    node.cast::<Element>().map(|element| client_x - element.get_bounding_client_rect().left())
}

/// Sends what a pointer does to an element, if it is there, until it lets go, wherever it moves.
pub fn hold_pointer(element: Option<&Element>, pointer: i32) {
    if let Some(element) = element {
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
    on_event("il2-update-ready", callback)
}

/// Calls back at every such event on the window.
pub fn on_event(name: &'static str, callback: Callback<()>) -> Option<EventListener> {
    Some(EventListener::new(window()?.as_ref(), name, move |_| callback.emit(())))
}

/// Whether the host has a newer version of the page and this one's files no more, as far as that has shown (static/offline.js).
pub fn is_replaced() -> bool {
    root().and_then(|root| root.get_attribute("data-update")).as_deref() == Some("gone")
}

/// Whether the reader has asked the browser to save data (static/boot.js).
pub fn saves_data() -> bool {
    has_mark("data-saves")
}

/// Whether the page is in a frame (static/boot.js). Its steps are then no entries of the history: one Back leaves.
pub fn is_framed() -> bool {
    has_mark("data-framed")
}

pub(crate) fn has_mark(name: &str) -> bool {
    root().is_some_and(|root| root.get_attribute(name).is_some())
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

/// Takes a file dropped anywhere on the page, or pasted into the table of own data.
pub fn on_drop(dispatch: &Callback<Msg>) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let listen = |name: &'static str| {
        let (options, dispatch) = (EventListenerOptions::enable_prevent_default(), dispatch.clone());
        EventListener::new_with_options(&window, name, options, move |event| {
            let Some(data) = files::incoming(event) else { return };
            event.prevent_default();
            if name != "dragover" {
                files::read(data.files(), &dispatch);
            }
        })
    };
    ["dragover", "drop", "paste"].map(listen).into()
}

/// Whether the element that had the keyboard is gone: browsers then give it to the whole page.
pub fn is_focus_lost() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| document.active_element().as_ref() == document.body().as_deref())
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

/// Whether the keyboard came to an element by a key, not by a pointer that presses it.
pub fn by_keyboard(event: &web_sys::FocusEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches(":focus-visible").unwrap_or(true))
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

/// Scrolls the content of an element back to its top.
pub fn scroll_to_top(node: &NodeRef) {
    if let Some(element) = node.cast::<Element>() {
        element.set_scroll_top(0);
    }
}

/// Where the page is put.
pub fn mount_point() -> Option<Element> {
    window()?.document()?.get_element_by_id("app")
}

/// Says that the page is there: from now on it is seen, instead of what stood in its place (static/boot.js).
pub fn show_running() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-boot", "running");
    }
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
