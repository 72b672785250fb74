//! The QR code over the whole screen, with the link in large type, for a class to take along.

use crate::page::message::Msg;
use crate::page::view::ViewMsg;
use crate::shell::browser;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use crate::ui::share::first::Code;
use yew::{AttrValue, Html, Properties, component, html, use_effect_with, use_node_ref};

/// What the screen shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CodeScreenProps {
    /// Language.
    pub lang: Lang,
    /// Whether it is open.
    pub open: bool,
    /// The address in the code.
    pub address: AttrValue,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The screen.
#[component]
pub fn CodeScreen(props: &CodeScreenProps) -> Html {
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with(props.open, move |open| browser::set_open(&dialog, *open));
    }
    let (words, title) = (props.lang.words(), props.lang.share_dialog().link_label);
    html! {
        <dialog class="code-screen" ref={dialog} aria-label={title} onclose={props.dispatch.reform(|_| Msg::View(ViewMsg::Close))}>
            if props.open {
                <button type="button" class="button icon-only" aria-label={words.close} title={words.close}
                    onclick={props.dispatch.reform(|_| Msg::View(ViewMsg::Close))}>{ icon(IconShape::Close) }</button>
                <Code lang={props.lang} text={props.address.clone()} />
                <p class="code-address">{ &props.address }</p>
            }
        </dialog>
    }
}
