//! The page around a frame: what it asks, and what it is told. Nothing is told before it has asked.

use crate::share::frame_message::{FrameAsk, FrameTell, read};
use crate::shell::browser::window;
use gloo::events::EventListener;
use js_sys::{Function, JSON, Reflect};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

thread_local! {
    /// Who has asked: the window, and what it is called (`*` for a page without an origin).
    static ASKER: RefCell<Option<(JsValue, String)>> = const { RefCell::new(None) };
    static IS_ASKED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the page around the frame has asked whether the explorer is there.
pub fn is_asked() -> bool {
    IS_ASKED.get()
}

/// Listens to the page around this one. `None` where the page is in no frame.
pub fn on_ask(callback: Callback<FrameAsk>) -> Option<EventListener> {
    let window = window()?;
    let around: JsValue = window.parent().ok()??.into();
    if around == JsValue::from(window.clone()) {
        return None;
    }
    Some(EventListener::new(&window, "message", move |event| {
        let part = |name: &str| Reflect::get(event, &name.into()).unwrap_or_default();
        let data = part("data");
        // Programs around send all kinds of things, some of which cannot be written down at all.
        let text = if data.is_object() { JSON::stringify(&data).ok().and_then(|text| text.as_string()) } else { None };
        let Some(ask) = text.and_then(|text| read(&text)) else { return };
        if part("source") != around {
            return;
        }
        let origin = part("origin").as_string().filter(|origin| origin.starts_with("http"));
        ASKER.set(Some((around.clone(), origin.unwrap_or_else(|| "*".to_owned()))));
        if ask == FrameAsk::Ready {
            IS_ASKED.set(true);
            tell(&FrameTell::ready());
        }
        callback.emit(ask);
    }))
}

/// Tells the page around what is shown.
pub fn tell_state(link: String) {
    let root = window().and_then(|window| window.document()?.document_element());
    let height = root.map_or(0, |root| root.scroll_height().unsigned_abs());
    tell(&FrameTell::State { link, height });
}

fn tell(what: &FrameTell) {
    let message = serde_json::to_string(what).ok().and_then(|text| JSON::parse(&text).ok());
    let send = |(asker, origin): &(JsValue, String)| {
        let post: Function = Reflect::get(asker, &"postMessage".into()).ok()?.dyn_into().ok()?;
        post.call2(asker, message.as_ref()?, &origin.as_str().into()).ok()
    };
    ASKER.with_borrow(|asker| asker.as_ref().and_then(send));
}
