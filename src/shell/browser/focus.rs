//! What teaching asks of the browser: the layout of the page, where the keyboard is, what is kept of single-key shortcuts.

use crate::shell::browser::{is_typing, root, storage, window};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::{Callback, NodeRef};

/// Lays the page out for a projector, or no longer.
pub fn lay_out(ui: Option<&str>) {
    if let Some(root) = root() {
        let _ = match ui {
            Some(ui) => root.set_attribute("data-ui", ui),
            None => root.remove_attribute("data-ui"),
        };
    }
}

/// Whether single keys are shortcuts; so they are until somebody switches them off.
pub fn letters() -> bool {
    storage::kept(storage::LETTERS).is_none_or(|stored| stored != "off")
}

/// Keeps that for the next visit.
pub fn keep_letters(on: bool) {
    storage::keep(storage::LETTERS, Some(if on { "on" } else { "off" }));
}

/// How often the element that is to have the keyboard is looked for, and how many times.
const LOOK_EVERY_MS: u32 = 30;
const LOOKS: u32 = 50;

/// What somebody has done since the keyboard was asked for elsewhere.
#[derive(Clone)]
struct Hand {
    /// Keys and pointers that were pressed before.
    pressed: u32,
    /// What had the keyboard then.
    had: Option<Element>,
}

thread_local! {
    /// Keys and pointers that were pressed.
    static PRESSED: Cell<u32> = const { Cell::new(0) };
    static COUNTS_PRESSES: Cell<bool> = const { Cell::new(false) };
}

impl Hand {
    fn now() -> Self {
        if let Some(window) = window().filter(|_| !COUNTS_PRESSES.replace(true)) {
            for name in ["keydown", "pointerdown"] {
                let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
                let count = |_: &web_sys::Event| PRESSED.set(PRESSED.get().wrapping_add(1));
                EventListener::new_with_options(&window, name, options, count).forget();
            }
        }
        Self { pressed: PRESSED.get(), had: holder() }
    }

    /// Whether somebody has taken the keyboard elsewhere meanwhile: to begin with a field, say.
    fn has_moved_on(&self) -> bool {
        let holder = holder();
        PRESSED.get() != self.pressed && holder.is_some() && holder != self.had
    }
}

/// What has the keyboard; `None` where nothing of the page has it.
fn holder() -> Option<Element> {
    let document = window()?.document()?;
    document.active_element().filter(|holder| Some(holder) != document.body().as_deref())
}

/// Puts the keyboard on the element of that id once it is there, and brings it into view. Who has gone on meanwhile keeps it.
pub fn focus_soon(id: &'static str) {
    look_for(id, LOOKS, Hand::now());
}

/// A dialog that closes gives the keyboard back where it was, and how soon depends on browser and machine: so not before it has closed,
/// nor before the one has opened that the element is in.
fn look_for(id: &'static str, looks: u32, hand: Hand) {
    Timeout::new(LOOK_EVERY_MS, move || {
        if hand.has_moved_on() {
            return;
        }
        let document = window().and_then(|window| window.document());
        let find = |selector: &str| document.as_ref()?.query_selector(selector).ok().flatten();
        let dialog = |element: &Element| element.closest("dialog").ok().flatten();
        match find(&format!("#{id}")).filter(|element| find("dialog[open]") == dialog(element)) {
            Some(element) => {
                crate::shell::browser::focus(id);
                let options = web_sys::ScrollIntoViewOptions::new();
                options.set_block(web_sys::ScrollLogicalPosition::Nearest);
                element.scroll_into_view_with_scroll_into_view_options(&options);
            }
            None if looks > 0 => look_for(id, looks - 1, hand),
            None => {}
        }
    })
    .forget();
}

/// Puts the keyboard on the element of that id where nothing that is shown has it any more; on the picture where that is not shown
/// either. The page stays where it is.
pub fn rescue_focus(id: &'static str) {
    rescue(id, LOOKS, Hand::now());
}

/// How soon the other layout is there depends on the machine: what has the keyboard may still be shown, and `id` may not be yet.
fn rescue(id: &'static str, looks: u32, hand: Hand) {
    let is_shown = |element: &Element| element.get_bounding_client_rect().width() > 0.0;
    Timeout::new(LOOK_EVERY_MS, move || {
        let Some(document) = window().and_then(|window| window.document()) else { return };
        let is_over_the_page = document.query_selector("dialog[open]").ok().flatten().is_some();
        if is_over_the_page || hand.has_moved_on() {
            return;
        }
        let is_there = |id: &&str| document.get_element_by_id(id).as_ref().is_some_and(is_shown);
        let to = if is_there(&id) { id } else { "chart" };
        if holder().as_ref().is_some_and(is_shown) || (to != id && looks > 0) {
            if looks > 0 {
                rescue(id, looks - 1, hand);
            }
        } else if let Some(window) = window() {
            let before = window.scroll_x().ok().zip(window.scroll_y().ok());
            crate::shell::browser::focus(to);
            if let Some((x, y)) = before {
                window.scroll_to_with_x_and_y(x, y);
            }
        }
    })
    .forget();
}

/// The id of the table of numbers.
pub const TABLE: &str = "numbers-caption";

thread_local! {
    static HEARS_OTHER_TABS: Cell<bool> = const { Cell::new(false) };
    /// What had the keyboard before it went into the table.
    static LEFT_FOR_TABLE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Puts the keyboard into the table of numbers, on its caption; on its tab while it is not there yet.
pub fn go_to_table() {
    let here = window().and_then(|window| window.document()?.active_element());
    LEFT_FOR_TABLE.set(here);
    crate::shell::browser::focus("tab-table");
    focus_soon(TABLE);
}

/// Puts the keyboard back where it was before it went into the table; says whether it was anywhere.
pub fn leave_table() -> bool {
    let left = LEFT_FOR_TABLE.take().filter(|left| left.is_connected());
    let Some(left) = left else { return false };
    match left.dyn_ref::<web_sys::SvgElement>() {
        Some(drawn) => drawn.focus(),
        None => left.dyn_ref::<web_sys::HtmlElement>().map_or(Ok(()), web_sys::HtmlElement::focus),
    }
    .is_ok()
}

/// Calls back whenever another tab changes what the device keeps, from the first call on.
pub fn on_other_tabs(callback: Callback<()>) {
    if let Some(window) = window().filter(|_| !HEARS_OTHER_TABS.replace(true)) {
        EventListener::new(&window, "storage", move |_| callback.emit(())).forget();
    }
}

/// Whether a key that nothing else has used may be a shortcut of the page: not with a command key, not while somebody types, not over
/// a dialog; arrow keys only where the element in focus has no use for them.
pub fn is_shortcut(event: &KeyboardEvent) -> bool {
    let command = event.ctrl_key() || event.meta_key() || event.alt_key();
    if command || event.default_prevented() || is_typing(event) {
        return false;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is = |selector: &str| target.as_ref().is_some_and(|element| element.closest(selector).ok().flatten().is_some());
    let arrows = event.key().starts_with("Arrow");
    let dialog = window().and_then(|window| window.document()?.query_selector("dialog[open]").ok().flatten());
    // A list of choices finds its entries by their letters.
    dialog.is_none() && !is("select") && !(arrows && is("input, [role=tablist], [role=application], .table-scroll"))
}

/// Whether a key is one that a presenter's remote steps with, while a tour or the presenter is there to be stepped.
pub fn is_of_remote(event: &KeyboardEvent) -> bool {
    let steps = || window()?.document()?.query_selector("#tour-card, .presenter").ok().flatten();
    matches!(event.key().as_str(), "PageDown" | "PageUp") && steps().is_some()
}

/// Where in an element a pointer has been since the event before, in CSS pixels from its upper left corner, and where it is. A browser tells of
/// a pointer once a frame; the places between are in the coalesced events.
pub fn pointer_path(node: &NodeRef, event: &PointerEvent) -> Vec<(f64, f64)> {
    let Some(element) = node.cast::<Element>() else { return Vec::new() };
    let area = element.get_bounding_client_rect();
    let coalesced = if event.type_() == "pointermove" { event.get_coalesced_events() } else { js_sys::Array::new() };
    let at =
        |event: &PointerEvent| (f64::from(event.client_x()) - area.left(), f64::from(event.client_y()) - area.top());
    let mut path: Vec<_> = coalesced.iter().map(|one| at(one.unchecked_ref())).collect();
    path.push(at(event));
    path
}

/// The text in the field that an event came from.
pub fn value_of(event: &web_sys::Event) -> String {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.map(|element| text_of(&element)).unwrap_or_default()
}

fn text_of(element: &Element) -> String {
    let area = || element.dyn_ref::<web_sys::HtmlTextAreaElement>().map(web_sys::HtmlTextAreaElement::value);
    element
        .dyn_ref::<web_sys::HtmlInputElement>()
        .map(web_sys::HtmlInputElement::value)
        .or_else(area)
        .unwrap_or_default()
}
