//! The clipboard, which a browser may refuse: then the text is selected, to be copied by hand.

use crate::shell::browser::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, HtmlInputElement, HtmlTextAreaElement};
use yew::Callback;

/// Copies a text and calls back with whether that worked.
pub fn copy(text: &str, done: Callback<bool>) {
    // Outside secure pages there is no clipboard at all, and asking it for anything would throw.
    let clipboard = window()
        .and_then(|window| js_sys::Reflect::get(&window.navigator(), &JsValue::from_str("clipboard")).ok())
        .filter(JsValue::is_object);
    let Some(clipboard) = clipboard else { return done.emit(false) };
    let promise = clipboard.unchecked_into::<Clipboard>().write_text(text);
    spawn_local(async move { done.emit(JsFuture::from(promise).await.is_ok()) });
}

/// Selects all of the text in the field of that id, and puts the keyboard on it.
pub fn select(id: &str) {
    crate::shell::browser::focus(id);
    let Some(element) = window().and_then(|window| window.document()?.get_element_by_id(id)) else { return };
    if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        area.select();
    } else if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.select();
    }
}
