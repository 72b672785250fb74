//! The code that puts the view into another page, and a drawing of the frame that it makes, to scale. The page's own policy allows no frames, so
//! the frame itself cannot be shown here.

use crate::chart::{Layout, Palette};
use crate::export::{markup, svg};
use crate::page::message::Msg;
use crate::page::share::state::{CopiedText, ShareMsg};
use crate::share::embed::{self, HEIGHT_PX, Size, WIDTH_PX};
use crate::ui::share::dialog::ShareTabProps;
use crate::ui::share::field::Field;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, InputEvent};
use yew::{AttrValue, Callback, Html, component, html};

/// What a frame without its own width is drawn as: the column of a course page.
const COLUMN_PX: u32 = 760;
/// Room that the page takes above its picture, on a wide frame.
const ABOVE_PX: f64 = 150.0;

/// Code, size and drawing.
#[component]
pub fn EmbedTab(props: &ShareTabProps) -> Html {
    let words = props.lang.share_dialog();
    let Some(home) = props.share.home.as_deref() else {
        return html! { <p class="hint">{ words.embed_needs_home }</p> };
    };
    let size = props.share.embed_size();
    let code = embed::code(home, &props.link, props.lang.words().title, size);
    let typed = |make: fn(String) -> ShareMsg| {
        props.dispatch.reform(move |event: InputEvent| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            Msg::Share(make(input.map(|input| input.value()).unwrap_or_default()))
        })
    };
    let width = size.width_px().map_or_else(|| words.full_width.to_owned(), |px| format!("{px} px"));
    html! {
        <>
            <p class="hint">{ words.embed_hint }</p>
            <div class="sizes">
                { number("embed-width", words.width, &props.share.size.0, &(words.width_hint)(WIDTH_PX.0, WIDTH_PX.1), typed(ShareMsg::Width)) }
                { number("embed-height", words.height, &props.share.size.1, &(words.height_hint)(HEIGHT_PX.0, HEIGHT_PX.1), typed(ShareMsg::Height)) }
            </div>
            <Field lang={props.lang} text={CopiedText::Embed} label={words.embed_label} value={code} rows=5
                copy={words.copy_embed} said={props.share.said.clone()} dispatch={props.dispatch.clone()} />
            <figure class="preview">
                { Html::from_html_unchecked(AttrValue::from(drawing(props, size))) }
                <figcaption class="hint">{ (words.preview)(&width, size.height_px()) }</figcaption>
            </figure>
        </>
    }
}

fn number(id: &'static str, label: &'static str, value: &str, hint: &str, typed: Callback<InputEvent>) -> Html {
    html! {
        <div class="take">
            <label for={id}>{ label }</label>
            <input {id} class="take-number" type="text" inputmode="numeric" value={value.to_owned()} oninput={typed}
                aria-describedby={format!("{id}-hint")} />
            <p class="hint" id={format!("{id}-hint")}>{ hint }</p>
        </div>
    }
}

/// The frame to scale, with this view's picture in it where the page will have it.
fn drawing(props: &ShareTabProps, size: Size) -> String {
    let (width, height) = (f64::from(size.width_px().unwrap_or(COLUMN_PX)), f64::from(size.height_px()));
    let palette = Palette::of(props.theme);
    let inner = (width - 32.0).max(280.0);
    let picture = (height - ABOVE_PX - 16.0).clamp(160.0, 480.0);
    let layout = Layout::new(&props.figure, inner, picture, 12.0);
    let title = markup::escape(props.lang.words().title);
    format!(
        "<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{title}\"><rect class=\"preview-ground\" width=\"{width}\" \
         height=\"{height}\"/><text class=\"preview-title\" x=\"16\" y=\"40\" font-size=\"22\">{title}</text>\
         <rect class=\"preview-line\" x=\"16\" y=\"66\" width=\"{}\" height=\"16\" rx=\"4\"/><rect class=\"preview-line\" x=\"16\" y=\"94\" \
         width=\"{}\" height=\"16\" rx=\"4\"/>{}</svg>",
        inner * 0.7,
        inner * 0.45,
        svg::chart(&props.figure, &layout, palette, (16.0, ABOVE_PX - 24.0)),
    )
}
