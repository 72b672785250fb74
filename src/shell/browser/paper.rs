//! Printing something else than the page: it is put next to the page for as long as the browser prints.

use crate::shell::browser::{root, window};
use gloo::events::EventListener;

/// The name that static/handout.css and static/print.css go by.
const MARK: &str = "data-print";

/// The class of a drawing that replaces on paper what is there on the screen; static/print.css goes by it.
const DRAWING: &str = "on-paper";

/// Whenever the browser prints the page, puts these parts where they belong, each the next in a place of its name; and takes them away
/// afterwards. `parts` hears whether pictures may be among them: what a lesson has drawn over the picture would not be.
pub fn on_print(parts: impl Fn(bool) -> Vec<(&'static str, String)> + 'static) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let begins = EventListener::new(&window, "beforeprint", move |_| {
        let is_handout = root().is_some_and(|root| root.has_attribute(MARK));
        if !is_handout {
            remove_drawings();
            for (place, html) in parts(!has(".lesson-drawing > *")) {
                put(place, &html);
            }
        }
    });
    let ends = EventListener::new(&window, "afterprint", |_| remove_drawings());
    vec![begins, ends]
}

/// Whether there is such an element.
fn has(selector: &str) -> bool {
    let found = window().and_then(|window| window.document()?.query_selector(selector).ok()?);
    found.is_some()
}

/// The date on this device: `2026-11-28`.
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

fn put(place: &str, html: &str) {
    let put = || {
        let document = window()?.document()?;
        let place = document.query_selector(&format!("{place}:not(:has(> .{DRAWING}))")).ok()??;
        let drawing = document.create_element("div").ok()?;
        drawing.set_class_name(DRAWING);
        drawing.set_inner_html(html);
        place.append_child(&drawing).ok()
    };
    let _ = put();
}

fn remove_drawings() {
    let first = || window()?.document()?.query_selector(&format!(".{DRAWING}")).ok()?;
    while let Some(drawing) = first() {
        drawing.remove();
    }
}

/// Prints this HTML instead of the page; says whether the browser was asked to.
pub fn print(html: &str) -> bool {
    let printed = || {
        let window = window()?;
        let document = window.document()?;
        let root = root()?;
        // Inside some frames nothing is printed, and nobody says so.
        if let Some(left) = document.get_element_by_id("paper") {
            left.remove();
        }
        let place = document.create_element("div").ok()?;
        place.set_id("paper");
        place.set_inner_html(html);
        document.body()?.append_child(&place).ok()?;
        root.set_attribute(MARK, "handout").ok()?;
        // Some browsers return from `print` at once and print later: the page comes back when they say so.
        EventListener::once(&window, "afterprint", move |_| {
            let _ = root.remove_attribute(MARK);
            place.remove();
        })
        .forget();
        window.print().ok()
    };
    printed().is_some()
}
