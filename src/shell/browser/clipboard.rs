//! The clipboard, which a browser may refuse: then the text is selected, to be copied by hand.

use crate::shell::browser::window;
use gloo::timers::callback::Timeout;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::Callback;

/// How long a browser may keep silent before the text is selected: it may be asking the reader, or nobody at all.
const SILENCE_MS: u32 = 3000;

/// Copies a text and calls back with whether that worked; again where a browser answers late.
pub fn copy(text: &str, done: Callback<bool>) {
    let Some(promise) = written(text) else { return done.emit(false) };
    let told = done.clone();
    let silence = Timeout::new(SILENCE_MS, move || told.emit(false));
    spawn_local(async move {
        let is_copied = JsFuture::from(promise).await.is_ok();
        drop(silence);
        done.emit(is_copied);
    });
}

/// The clipboard's promise. Outside secure pages there is no clipboard; elsewhere other programs replace it, and theirs may throw.
fn written(text: &str) -> Option<Promise> {
    let of = |object: &JsValue, name: &str| js_sys::Reflect::get(object, &JsValue::from_str(name)).ok();
    let clipboard = of(&window()?.navigator(), "clipboard").filter(JsValue::is_object)?;
    let write: js_sys::Function = of(&clipboard, "writeText")?.dyn_into().ok()?;
    let answer = write.call1(&clipboard, &JsValue::from_str(text)).ok()?;
    // A promise of another program need not be one of this page's class.
    of(&answer, "then").filter(JsValue::is_function).map(|_| Promise::resolve(&answer))
}

/// Whether the device has something that addresses are sent with.
pub fn can_send() -> bool {
    sender().is_some()
}

/// `navigator.share`, and what it is called on.
fn sender() -> Option<(js_sys::Function, web_sys::Navigator)> {
    let navigator = window()?.navigator();
    let share = js_sys::Reflect::get(&navigator, &JsValue::from_str("share")).ok()?;
    Some((share.dyn_into().ok()?, navigator))
}

/// Hands an address to what the device sends addresses with. Calls back with whether it was sent; where the reader thinks better of it,
/// nothing is said.
pub fn send_address(address: &str, done: Callback<bool>) {
    let Some((share, navigator)) = sender() else { return done.emit(false) };
    let message = js_sys::Object::new();
    let title = window().and_then(|window| window.document()).map(|document| document.title()).unwrap_or_default();
    for (name, value) in [("title", title.as_str()), ("url", address)] {
        let _ = js_sys::Reflect::set(&message, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    let Ok(promise) = share.call1(&navigator, &message) else { return done.emit(false) };
    spawn_local(async move {
        let failed = JsFuture::from(promise.unchecked_into::<Promise>()).await.err();
        let name =
            failed.as_ref().and_then(|error| js_sys::Reflect::get(error, &JsValue::from_str("name")).ok()?.as_string());
        if name.as_deref() != Some("AbortError") {
            done.emit(failed.is_none());
        }
    });
}

/// Hands a text to what the device sends texts with, where the browser offers that; copies it otherwise. Calls back with whether it worked.
pub fn send(text: &str, done: Callback<bool>) {
    let Some((share, navigator)) = sender() else { return copy(text, done) };
    let message = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&message, &JsValue::from_str("text"), &JsValue::from_str(text));
    let Ok(promise) = share.call1(&navigator, &message) else { return copy(text, done) };
    let text = text.to_owned();
    spawn_local(async move {
        match JsFuture::from(promise.unchecked_into::<Promise>()).await {
            Ok(_) => done.emit(true),
            // Nowhere to send it to, or the reader thought better of it: the text is not lost.
            Err(_) => copy(&text, done),
        }
    });
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
