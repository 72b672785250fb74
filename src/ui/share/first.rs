//! What most people come for: the link with its QR code, the picture, the handout, the numbers.

use crate::page::message::Msg;
use crate::page::share::state::{CopiedText, File, ShareEffect, ShareMsg};
use crate::share::qr::Qr;
use crate::shell::browser::clipboard;
use crate::text::Lang;
use crate::ui::icon::{IconShape, icon};
use crate::ui::share::dialog::ShareTabProps;
use crate::ui::share::field::Field;
use crate::ui::share::group::{group, row};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_state_eq};

/// Link, picture, handout, numbers.
#[component]
pub fn FirstThings(props: &ShareTabProps) -> Html {
    let words = props.lang.share_dialog();
    let address = props.share.address(&props.link);
    let save = |file, name| (ShareEffect::Save(file), IconShape::Save, name);
    // Known in a browser alone.
    let can_send = use_state_eq(|| false);
    {
        let can_send = can_send.setter();
        use_effect_with((), move |()| can_send.set(clipboard::can_send()));
    }
    let send = |msg: ShareMsg| props.dispatch.reform(move |_: web_sys::MouseEvent| Msg::Share(msg.clone()));
    let with_data = props.dispatch.reform(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        Msg::Share(ShareMsg::WithData(input.is_some_and(|input| input.checked())))
    });
    html! {
        <>
            <p class="hint">{ words.link_hint }</p>
            <div class="link-and-code">
                <div class="take">
                    <Field lang={props.lang} text={CopiedText::Link} label={words.link_label} value={address.clone()} rows=4
                        copy={words.copy_link} said={props.share.said.clone()} dispatch={props.dispatch.clone()} />
                    if *can_send {
                        { row(props, vec![(ShareEffect::Send, IconShape::Link, words.send_link)]) }
                    }
                    if props.share.home.is_none() {
                        <p class="hint">{ words.no_home }</p>
                    }
                    <p class="hint">{ words.qr_hint }</p>
                    { with_own_data(props, with_data) }
                </div>
                <div class="code-box">
                    <Code lang={props.lang} text={address} />
                    <button type="button" class="button" onclick={send(ShareMsg::Code)}>
                        { icon(IconShape::Code) }{ words.qr_full }
                    </button>
                </div>
            </div>
            <div class="take-list">
                { group(props, words.picture, vec![(vec![save(File::Png, "PNG"), save(File::Svg, "SVG")], words.picture_hint)]) }
                { group(props, words.handout, vec![(vec![(ShareEffect::Print, IconShape::Print, words.print_handout)], words.handout_hint)]) }
                { group(props, words.numbers, vec![(vec![save(File::Csv, "CSV"), save(File::Json, "JSON")], words.numbers_hint)]) }
            </div>
        </>
    }
}

fn with_own_data(props: &ShareTabProps, changed: Callback<Event>) -> Html {
    let words = props.lang.share_dialog();
    if props.points == 0 {
        return Html::default();
    }
    html! {
        <div>
            <label class="check">
                <input type="checkbox" id="share-with-data" checked={props.in_link} onchange={changed} />
                { (words.with_data)(props.points) }
            </label>
            <p class="hint">{ words.with_data_hint }</p>
            if props.in_link && props.left_out > 0 {
                <p class="control-message">{ (words.data_left_out)(props.left_out) }</p>
            }
        </div>
    }
}

/// What a code holds.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CodeProps {
    /// Language.
    pub lang: Lang,
    /// The text in it.
    pub text: AttrValue,
}

/// A QR code: black on white in every theme, since many readers want that.
#[component]
pub fn Code(props: &CodeProps) -> Html {
    let words = props.lang.share_dialog();
    let Ok(qr) = Qr::new(&props.text) else {
        return html! { <p class="control-message">{ words.qr_none }</p> };
    };
    let side = qr.svg_side();
    html! {
        <>
            <svg class="code" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={words.qr_alt}
                shape-rendering="crispEdges">
                <path fill="#fff" d={format!("M0 0h{side}v{side}H0z")} />
                <path fill="#000" d={qr.svg_path()} />
            </svg>
            if !qr.fits_a_slide() {
                <p class="hint">{ words.qr_dense }</p>
            }
        </>
    }
}
