//! Printing something else than the page: it is put beside the page for as long as the browser prints.

use super::{root, window};
use gloo::events::EventListener;

/// The name that static/handout.css and static/print.css go by.
const MARK: &str = "data-print";

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
