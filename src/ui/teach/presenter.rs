//! The presenter's own few buttons.

use crate::page::message::Msg;
use crate::page::teach::state::TeachMsg;
use crate::page::view::{Sheet, ViewMsg};
use crate::text::Lang;
use crate::ui::Dispatch;
use yew::{Callback, Html, Properties, component, html};

/// What the buttons show.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PresenterBarProps {
    /// Language.
    pub lang: Lang,
    /// Whether the curve is blanked.
    pub blank: bool,
    /// Whether a curve is frozen.
    pub frozen: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The buttons.
#[component]
pub fn PresenterBar(props: &PresenterBarProps) -> Html {
    let words = props.lang.teach();
    let send = |msg: Msg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: yew::MouseEvent| dispatch.emit(msg.clone()))
    };
    html! {
        <div class="presenter" role="group" aria-label={words.present_bar}>
            <button type="button" class="button" aria-pressed={props.blank.to_string()} aria-keyshortcuts="b"
                onclick={send(Msg::Teach(TeachMsg::Blank))}>{ words.blank }<kbd>{ "B" }</kbd></button>
            <button type="button" class="button" aria-pressed={props.frozen.to_string()} aria-keyshortcuts="f"
                onclick={send(Msg::Teach(TeachMsg::Freeze))}>{ words.freeze }<kbd>{ "F" }</kbd></button>
            <button type="button" class="button" aria-haspopup="dialog" aria-label={words.shortcuts} aria-keyshortcuts="?"
                onclick={send(Msg::View(ViewMsg::Open(Sheet::Help)))}><kbd>{ "?" }</kbd></button>
            <button type="button" class="button" aria-keyshortcuts="p"
                onclick={send(Msg::Teach(TeachMsg::Present(false)))}>{ words.leave_present }<kbd>{ "P" }</kbd></button>
        </div>
    }
}
