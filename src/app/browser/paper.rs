//! Printing. Something else than the page is put beside the page for as long as the browser prints.

use super::{root, window};
use gloo::events::EventListener;
use yew::Callback;

/// The name that static/handout.css and static/print.css go by.
const MARK: &str = "data-print";
/// What it says while the page itself is printed.
const PAGE: &str = "page";

/// Whether the page is being printed: what is drawn is drawn finely.
pub fn is_printing() -> bool {
    root().is_some_and(|root| root.get_attribute(MARK).as_deref() == Some(PAGE))
}

/// Whether the browser lays the page out for paper at this moment.
pub fn is_laid_out() -> bool {
    super::colours::matches("print")
}

/// The page is on the screen again.
pub fn done() {
    if let Some(root) = root().filter(|_| is_printing()) {
        let _ = root.remove_attribute(MARK);
    }
}

/// Calls back before the page itself is printed, and when it has been. Browsers lay the page out for paper after that.
pub fn on_print(callback: &Callback<bool>) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let (before, after) = (callback.clone(), callback.clone());
    vec![
        EventListener::new(&window, "beforeprint", move |_| {
            if let Some(root) = root().filter(|root| !root.has_attribute(MARK)) {
                let _ = root.set_attribute(MARK, PAGE);
                before.emit(true);
            }
        }),
        EventListener::new(&window, "afterprint", move |_| {
            if is_printing() {
                done();
                after.emit(false);
            }
        }),
    ]
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
