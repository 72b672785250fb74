//! The link, with its QR code.

use crate::page::message::Msg;
use crate::page::share::state::{ShareMsg, Text};
use crate::share::qr::Qr;
use crate::text::Lang;
use crate::ui::icon::{Shape, icon};
use crate::ui::share::dialog::ShareTabProps;
use crate::ui::share::field::Field;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// The link and its code.
#[component]
pub fn LinkTab(props: &ShareTabProps) -> Html {
    let words = props.lang.share_dialog();
    let address = props.share.address(&props.link);
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
                    <Field lang={props.lang} text={Text::Link} label={words.link_label} value={address.clone()} rows=4
                        copy={words.copy_link} said={props.share.said.clone()} dispatch={props.dispatch.clone()} />
                    if props.share.home.is_none() {
                        <p class="hint">{ words.no_home }</p>
                    }
                    { with_own_data(props, with_data) }
                </div>
                <div class="code-box">
                    <Code lang={props.lang} text={address} />
                    <button type="button" class="button" onclick={send(ShareMsg::Code)}>
                        { icon(Shape::Code) }{ words.qr_full }
                    </button>
                </div>
            </div>
            <p class="hint">{ words.qr_hint }</p>
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
