//! Something laid over the page: in the middle of a large screen, from the bottom of a small one. The browser's own dialog keeps the
//! keyboard inside, closes on Escape and gives the focus back.

use crate::page::message::Msg;
use crate::page::view::ViewMsg;
use crate::shell::browser;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use yew::{AttrValue, Callback, Children, Html, Properties, component, html, use_effect_with, use_node_ref};

/// What a sheet holds.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SheetProps {
    /// Language.
    pub lang: Lang,
    /// The id of its heading.
    pub id: &'static str,
    /// Its heading.
    pub title: AttrValue,
    /// Whether it is open.
    pub open: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
    /// What is in it.
    #[prop_or_default]
    pub children: Children,
}

/// A sheet.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with(props.open, move |open| browser::set_open(&dialog, *open));
    }
    let words = props.lang.words();
    let close = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |()| dispatch.emit(Msg::View(ViewMsg::Close)))
    };
    let closed = close.reform(|_: yew::Event| ());
    let clicked = close.reform(|_: yew::MouseEvent| ());
    html! {
        <dialog class="sheet" ref={dialog} aria-labelledby={props.id} onclose={closed}>
            <div class="sheet-head">
                <h2 id={props.id} tabindex="-1">{ &props.title }</h2>
                <button type="button" class="button icon-only quiet" aria-label={words.close} title={words.close} onclick={clicked}>
                    { icon(IconShape::Close) }
                </button>
            </div>
            <div class="sheet-body">
                if props.open {
                    { props.children.clone() }
                }
            </div>
        </dialog>
    }
}
