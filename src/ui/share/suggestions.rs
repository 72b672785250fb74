//! What the page offers at its lower edge, over the page, so that nothing moves: a newer version, and the way back to what was there before.

use crate::page::message::Msg;
use crate::page::session::Return;
use crate::page::share::state::{ShareEffect, ShareMsg};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use web_sys::MouseEvent;
use yew::{Html, Properties, component, html};

/// What is offered.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SuggestionsProps {
    /// Language.
    pub lang: Lang,
    /// Whether a newer version waits.
    pub update: bool,
    /// What there is to return to.
    pub offer: Option<Return>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// One offer at a time, so that little is covered. The region is always there, so that readers of the screen hear what is put into it.
#[component]
pub fn Suggestions(props: &SuggestionsProps) -> Html {
    let words = props.lang.share_dialog();
    let update = Offer {
        text: words.update,
        button: words.take_update,
        take: ShareMsg::Run(ShareEffect::TakeUpdate),
        discard: None,
        close: ShareMsg::LaterUpdate,
    };
    let back = props.offer.map(|offer| {
        let (text, button) = match offer {
            Return::FromVisit => (words.visit, words.return_to),
            Return::LastView => (words.last_view, words.continue_there),
            Return::ToBefore => (words.resumed, words.return_before),
        };
        Offer { text, button, take: ShareMsg::Return, discard: Some(words.discard_view), close: ShareMsg::StayHere }
    });
    html! {
        <section class="offers" role="status" aria-label={words.offers}>
            if let Some(offer) = back.or(props.update.then_some(update)) {
                { card(props, offer) }
            }
        </section>
    }
}

/// What a card says, and what its buttons do.
struct Offer {
    text: &'static str,
    button: &'static str,
    take: ShareMsg,
    /// The name of the button that discards what is offered, where it can be.
    discard: Option<&'static str>,
    /// Puts the card away.
    close: ShareMsg,
}

fn card(props: &SuggestionsProps, offer: Offer) -> Html {
    let Offer { text, button, take, discard, close } = offer;
    let words = props.lang.words();
    let send = |msg: ShareMsg| props.dispatch.reform(move |_: MouseEvent| Msg::Share(msg.clone()));
    html! {
        <div class="offer" key={button}>
            <p>{ text }</p>
            <button type="button" class="button main" onclick={send(take)}>{ button }</button>
            if let Some(name) = discard {
                <button type="button" class="button quiet" onclick={send(ShareMsg::Discard)}>{ name }</button>
            }
            <button type="button" class="button icon-only quiet" aria-label={words.dismiss} title={words.dismiss} onclick={send(close)}>
                { icon(IconShape::Close) }
            </button>
        </div>
    }
}
