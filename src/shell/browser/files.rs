//! Files out of the page and into it. All are made and read on the device.

use crate::own_data::MAX_BYTES;
use crate::page::message::Msg;
use crate::page::own_data::{LoadedFile, OwnMsg};
use crate::shell::browser::window;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, JsString, Promise, Reflect, Uint8Array, Uint8ClampedArray};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, DataTransfer, Element, Event, FileList, HtmlAnchorElement,
    HtmlCanvasElement, HtmlImageElement, HtmlInputElement, Response, Url,
};
use yew::Callback;

/// A saved file's address is given back after so long: some browsers begin to read it late.
const KEEP_ADDRESS_MS: u32 = 60_000;
/// Bytes of a file that is read whole: those of the largest table in the encoding that needs most, with its mark.
const MAX_READ: f64 = (2 * MAX_BYTES + 2) as f64;
/// Bytes that are read of a larger one: enough to say what it is.
const BEGINNING: f64 = 64.0 * 1024.0;

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

/// How long a browser may take to give what is on a canvas.
const ANSWER_MS: i32 = 10_000;
/// The colour of the probe, and by how much a channel may be off: some browsers change the last bits only, which nobody sees.
const PROBE: [u8; 4] = [51, 102, 153, 255];
const OFF_BY: u8 = 8;
/// Pixels of the probe in each direction.
const PROBE_PX: u32 = 16;

/// An SVG as a PNG, its size multiplied by a factor; `None` where the browser does not let the page read what it has drawn, a protection against
/// tracking.
pub async fn png(svg: &str, scale: f64) -> Option<Vec<u8>> {
    reads_true().await.filter(|is_true| *is_true)?;
    let canvas = drawn(&blob("image/svg+xml", svg.as_bytes())?, scale).await?;
    let buffer = JsFuture::from(content(&canvas).await?.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Whether a canvas of one colour, written to a file and read back, still has it.
async fn reads_true() -> Option<bool> {
    let (canvas, context) = canvas(PROBE_PX, PROBE_PX)?;
    context.set_fill_style_str("rgb(51,102,153)");
    context.fill_rect(0.0, 0.0, f64::from(PROBE_PX), f64::from(PROBE_PX));
    let again = drawn(&content(&canvas).await?, 1.0).await?;
    let context: CanvasRenderingContext2d = again.get_context("2d").ok()??.dyn_into().ok()?;
    let read: Function = Reflect::get(&context, &"getImageData".into()).ok()?.dyn_into().ok()?;
    let [corner, size] = [0, PROBE_PX].map(JsValue::from);
    let read = read.call4(&context, &corner, &corner, &size, &size).ok()?;
    let pixels = Reflect::get(&read, &"data".into()).ok()?.dyn_into::<Uint8ClampedArray>().ok()?.to_vec();
    let is_true = |pixel: &[u8]| pixel.iter().zip(PROBE).all(|(got, drawn)| got.abs_diff(drawn) <= OFF_BY);
    Some((again.width(), again.height()) == (PROBE_PX, PROBE_PX) && pixels.chunks_exact(4).all(is_true))
}

fn canvas(width: u32, height: u32) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let canvas: HtmlCanvasElement = window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    Some((canvas, context))
}

/// A picture on a canvas, its size multiplied by a factor.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // pictures are some thousand pixels wide
async fn drawn(picture: &Blob, scale: f64) -> Option<HtmlCanvasElement> {
    let address = Url::create_object_url_with_blob(picture).ok()?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&address);
    let decoded = JsFuture::from(image.decode()).await;
    let _ = Url::revoke_object_url(&address);
    decoded.ok()?;
    let (width, height) = (f64::from(image.natural_width()) * scale, f64::from(image.natural_height()) * scale);
    let (canvas, context) = canvas(width as u32, height as u32)?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    Some(canvas)
}

/// What is on a canvas, as a PNG; `None` where the browser refuses, gives nothing or does not answer.
async fn content(canvas: &HtmlCanvasElement) -> Option<Blob> {
    let promise = Promise::new(&mut |resolve, _| {
        let late = resolve.clone();
        let done = Closure::once_into_js(move |blob: JsValue| drop(resolve.call1(&JsValue::NULL, &blob)));
        let wait =
            window().map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(&late, ANSWER_MS));
        if canvas.to_blob(done.unchecked_ref()).is_err() || wait.is_none() {
            let _ = late.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// A text file in the folder of the page; `None` where the host does not give it.
pub async fn text_beside(name: &str) -> Option<String> {
    let answer: Response = JsFuture::from(window()?.fetch_with_str(name)).await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// Reads the one file of a list, and tells the page.
pub fn read(files: Option<FileList>, dispatch: &Callback<Msg>) {
    let Some(files) = files.filter(|files| files.length() > 0) else { return };
    let tell = |dispatch: &Callback<Msg>, file| dispatch.emit(Msg::Own(OwnMsg::Loaded(file)));
    if files.length() > 1 {
        return tell(dispatch, LoadedFile::Several(files.length() as usize));
    }
    let Some(file) = files.get(0) else { return };
    let dispatch = dispatch.clone();
    spawn_local(async move { tell(&dispatch, content_of(&file).await.unwrap_or(LoadedFile::Unreadable)) });
}

/// What is in a file, as far as it is read.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a file has less than 2^53 bytes
async fn content_of(file: &Blob) -> Option<LoadedFile> {
    let is_whole = file.size() <= MAX_READ;
    let part = file.slice_with_f64_and_f64(0.0, if is_whole { MAX_READ } else { BEGINNING }).ok()?;
    let buffer = JsFuture::from(part.array_buffer()).await.ok()?;
    let bytes = Rc::new(Uint8Array::new(&buffer).to_vec());
    Some(if is_whole { LoadedFile::Content(bytes) } else { LoadedFile::Beginning(bytes, file.size() as usize) })
}

/// Reads the file with which the device has opened the installed page (`file_handlers` in static/manifest.webmanifest).
pub fn on_launch(dispatch: &Callback<Msg>) -> Option<()> {
    let queue = Reflect::get(window()?.as_ref(), &"launchQueue".into()).ok()?;
    let set: Function = Reflect::get(&queue, &"setConsumer".into()).ok()?.dyn_into().ok()?;
    let dispatch = dispatch.clone();
    let consumer = Closure::<dyn FnMut(JsValue)>::new(move |launch: JsValue| {
        let handles = Reflect::get(&launch, &"files".into()).map(|files| Array::from(&files)).unwrap_or_default();
        let dispatch = dispatch.clone();
        spawn_local(async move {
            let loaded = match handles.length() {
                0 => return,
                1 => launched(&handles.get(0)).await.unwrap_or(LoadedFile::Unreadable),
                several => LoadedFile::Several(several as usize),
            };
            dispatch.emit(Msg::Own(OwnMsg::Loaded(loaded)));
        });
    });
    set.call1(&queue, &consumer.into_js_value()).ok().map(drop)
}

/// What is in the file of a handle.
async fn launched(handle: &JsValue) -> Option<LoadedFile> {
    let get: Function = Reflect::get(handle, &"getFile".into()).ok()?.dyn_into().ok()?;
    let file: Promise = get.call0(handle).ok()?.dyn_into().ok()?;
    content_of(&JsFuture::from(file).await.ok()?.dyn_into::<Blob>().ok()?).await
}

/// Reads the file that was chosen in a field, and empties the field, so that the same file may be chosen again.
pub fn read_chosen(event: &Event, dispatch: &Callback<Msg>) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    read(input.files(), dispatch);
    input.set_value("");
}

/// The text that is being pasted or dropped. It is not copied: it may have many megabytes.
pub fn incoming_text(event: &Event) -> Option<JsString> {
    let of = |name: &str| Reflect::get(event, &name.into()).ok().filter(JsValue::is_object);
    // static/paste.js has asked already.
    let known = Reflect::get(event, &"il2Text".into()).ok().and_then(|text| text.dyn_into().ok());
    if known.is_some() {
        return known;
    }
    let data = of("clipboardData").or_else(|| of("dataTransfer"))?;
    let read: Function = Reflect::get(&data, &"getData".into()).ok()?.dyn_into().ok()?;
    read.call1(&data, &"text".into()).ok()?.dyn_into().ok()
}

/// The files that are dragged, dropped or pasted into the table; they are taken from the browser, which would leave the page and open them.
pub fn incoming(event: &Event) -> Option<DataTransfer> {
    let of = |name: &str| Reflect::get(event, &name.into()).ok()?.dyn_into::<DataTransfer>().ok();
    let data = of("dataTransfer").or_else(|| {
        let field = event.target()?.dyn_into::<Element>().ok()?;
        // Office programs put a picture next to the text that they copy.
        of("clipboardData").filter(|data| field.id() == "own-table" && !has(data, "text/plain"))
    })?;
    has(&data, "Files").then_some(data)
}

fn has(data: &DataTransfer, kind: &str) -> bool {
    data.types().includes(&JsValue::from_str(kind), 0)
}
