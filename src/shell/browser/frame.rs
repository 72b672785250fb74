//! The page around a frame: what it asks and what is sent to it. Nothing is sent before it has asked, or the frame's own link has.

use crate::share::frame_message::{FrameAsk, FrameTell, PlatformTell, read};
use crate::shell::browser::window;
use gloo::events::EventListener;
use js_sys::{Function, JSON, Reflect};
use serde::Serialize;
use std::cell::{Cell, RefCell};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::ResizeObserver;
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

/// The page around this one, if there is one.
fn around() -> Option<JsValue> {
    let window = window()?;
    let around: JsValue = window.parent().ok()??.into();
    (around != JsValue::from(window)).then_some(around)
}

/// Listens to the page around this one. `None` where the page is in no frame.
pub fn on_ask(callback: Callback<FrameAsk>) -> Option<EventListener> {
    let (window, around) = (window()?, around()?);
    Some(EventListener::new(&window, "message", move |event| {
        let part = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
        // Programs around send all kinds of things: only texts are looked at.
        let data = part(event, "data");
        let text = |name: &str| if data.is_object() { part(&data, name).as_string() } else { None };
        let Some(ask) = text("type").and_then(|kind| read(&kind, text("link").as_deref())) else { return };
        if part(event, "source") != around {
            return;
        }
        let origin = part(event, "origin").as_string().filter(|origin| origin.starts_with("http"));
        ASKER.set(Some((around.clone(), origin.unwrap_or_else(|| "*".to_owned()))));
        if ask == FrameAsk::Ready {
            IS_ASKED.set(true);
            tell(&FrameTell::ready());
        }
        callback.emit(ask);
    }))
}

/// Height of the whole content, CSS pixels.
fn content_height() -> u32 {
    let root = window().and_then(|window| window.document()?.document_element());
    root.map_or(0, |root| root.scroll_height().unsigned_abs())
}

/// Tells the page around what is shown.
pub fn tell_state(link: String) {
    tell(&FrameTell::State { link, height: content_height() });
}

fn tell(what: &FrameTell) {
    ASKER.with_borrow(|asker| asker.as_ref().and_then(|(asker, origin)| post(asker, what, origin)));
}

/// Tells a learning platform how high the content is, now and whenever that changes. `None` where the page is in no frame. A height is no
/// secret: any page that frames this one may hear it.
pub fn tell_platform() -> Option<ContentWatch> {
    let around = around()?;
    let told = Cell::new(0);
    ContentWatch::new(move || {
        let height = content_height();
        if told.replace(height) != height {
            post(&around, &PlatformTell::Resize { height }, "*");
        }
    })
}

fn post(to: &JsValue, what: &impl Serialize, origin: &str) -> Option<()> {
    let message = serde_json::to_string(what).ok().and_then(|text| JSON::parse(&text).ok())?;
    let post: Function = Reflect::get(to, &"postMessage".into()).ok()?.dyn_into().ok()?;
    post.call2(to, &message, &origin.into()).ok().map(drop)
}

/// Watches the size of the page's content; dropping it ends that.
pub struct ContentWatch {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for ContentWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl ContentWatch {
    /// Calls back now and whenever the size changes.
    fn new(tell: impl FnMut() + 'static) -> Option<Self> {
        let body = window()?.document()?.body()?;
        let callback = Closure::<dyn FnMut()>::new(tell);
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&body);
        Some(Self { observer, _callback: callback })
    }
}
