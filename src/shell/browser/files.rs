//! Files out of the page and into it. All are made and read on the device.

use crate::shell::browser::window;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, DragEvent, Event, File, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, HtmlInputElement, Response, Url,
};
use yew::Callback;

/// A saved file's address is given back after so long: some browsers begin to read it late.
const KEEP_ADDRESS_MS: u32 = 60_000;
/// Bytes of a file that are read at most: somewhat more than a table may have, so that the reader of tables says so.
const MAX_READ: f64 = 1_100_000.0;

fn blob(kind: &str, bytes: &[u8]) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options).ok()
}

/// Saves bytes as a file of that name and media type; says whether the browser was asked to.
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> bool {
    let saved = || {
        let body = window()?.document()?.body()?;
        let address = Url::create_object_url_with_blob(&blob(kind, bytes)?).ok()?;
        let link: HtmlAnchorElement = body.owner_document()?.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&address);
        link.set_download(name);
        body.append_child(&link).ok()?;
        link.click();
        link.remove();
        Timeout::new(KEEP_ADDRESS_MS, move || drop(Url::revoke_object_url(&address))).forget();
        Some(())
    };
    saved().is_some()
}

/// An SVG as a PNG, so many times its size.
pub async fn png(svg: &str, scale: f64) -> Option<Vec<u8>> {
    let address = Url::create_object_url_with_blob(&blob("image/svg+xml", svg.as_bytes())?).ok()?;
    let bytes = drawn(&address, scale).await;
    let _ = Url::revoke_object_url(&address);
    bytes
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // pictures are some thousand pixels wide
async fn drawn(address: &str, scale: f64) -> Option<Vec<u8>> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    let (width, height) = (f64::from(image.natural_width()) * scale, f64::from(image.natural_height()) * scale);
    let canvas: HtmlCanvasElement = window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    let promise = Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move |blob: JsValue| drop(resolve.call1(&JsValue::NULL, &blob)));
        let _ = canvas.to_blob(done.unchecked_ref());
    });
    let blob: Blob = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// A text file that lies beside the page; `None` where the host does not give it.
pub async fn text_beside(name: &str) -> Option<String> {
    let answer: Response = JsFuture::from(window()?.fetch_with_str(name)).await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// Reads a file as text, and calls back with it; `None` where it cannot be read.
fn read(file: Option<File>, done: Callback<Option<String>>) {
    let Some(part) = file.and_then(|file| file.slice_with_f64_and_f64(0.0, MAX_READ).ok()) else { return };
    spawn_local(async move {
        done.emit(JsFuture::from(part.text()).await.ok().and_then(|text| text.as_string()));
    });
}

/// Reads the file that was chosen in a field, and empties the field, so that the same file may be chosen again.
pub fn read_chosen(event: &Event, done: Callback<Option<String>>) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    read(input.files().and_then(|files| files.get(0)), done);
    input.set_value("");
}

/// Whether a file is being dragged; then the drop is taken from the browser, which would leave the page and open it.
pub fn is_file_drag(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().includes(&JsValue::from_str("Files"), 0))
}

/// Reads the file that was dropped.
pub fn read_dropped(event: &DragEvent, done: Callback<Option<String>>) {
    read(event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0)), done);
}
