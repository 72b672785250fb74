//! Light or dark: what the system wants, and what the person chose.

use crate::page::view::Colours;
use crate::shell::browser::{root, window};
use gloo::events::EventListener;
use yew::Callback;

const THEME_KEY: &str = "il2-theme";

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
