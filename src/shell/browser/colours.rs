//! What the browser says of the screen: dark or light, forced colours, room; and the theme that a reader has chosen.

use crate::page::view::Colours;
use crate::shell::browser::{root, storage, window};
use gloo::events::EventListener;
use yew::Callback;

const DARK: &str = "(prefers-color-scheme: dark)";
const STILL: &str = "(prefers-reduced-motion: reduce)";
const FORCED: &str = "(forced-colors: active), (prefers-contrast: more)";

/// Whether the browser says yes to a media query.
fn matches(query: &str) -> bool {
    window().and_then(|window| window.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}

/// Whether the window has room for two lenses next to the chart: the width from which static/lenses.css gives it.
pub fn has_room_for_two() -> bool {
    matches("(min-width: 112.5rem)")
}

/// What the browser says of colours now.
pub fn colours() -> Colours {
    Colours { dark: matches(DARK), forced: matches(FORCED) }
}

/// Whether nothing is to move by itself.
pub fn prefers_stillness() -> bool {
    matches(STILL)
}

/// Calls back when the colours change.
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
    storage::kept(storage::THEME).map(|stored| stored == "dark")
}

/// Sets the theme of the page, and keeps it for the next visit.
pub fn set_theme(dark: bool) {
    let name = if dark { "dark" } else { "light" };
    show_theme(dark);
    storage::keep(storage::THEME, Some(name));
}

/// Sets the theme of the page for this visit.
pub fn show_theme(dark: bool) {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-theme", if dark { "dark" } else { "light" });
    }
}
