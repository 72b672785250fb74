//! What the page offers at its lower edge, over the page, so that nothing moves: a newer version, and the way back to what was there before.

use super::slice::{Errand, ShareMsg};
use crate::app::Dispatch;
use crate::app::icon::{Shape, icon};
use crate::app::session::Return;
use crate::app::state::Msg;
use crate::words::Lang;
use web_sys::MouseEvent;
use yew::{Html, Properties, component, html};

/// What is offered.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OffersProps {
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
pub fn Offers(props: &OffersProps) -> Html {
    let words = props.lang.sharing();
    let update = (words.update, words.take_update, ShareMsg::Run(Errand::TakeUpdate), ShareMsg::LaterUpdate);
    let back = props.offer.map(|offer| match offer {
        Return::FromVisit => (words.visit, words.return_to, ShareMsg::Return, ShareMsg::StayHere),
        Return::LastView => (words.last_view, words.continue_there, ShareMsg::Return, ShareMsg::StayHere),
        Return::ToBefore => (words.resumed, words.return_before, ShareMsg::Return, ShareMsg::StayHere),
    });
    html! {
        <section class="offers" role="status" aria-label={words.offers}>
            if let Some(offer) = back.or(props.update.then_some(update)) {
                { card(props, offer) }
            }
        </section>
    }
}

fn card(props: &OffersProps, (text, button, take, decline): (&'static str, &'static str, ShareMsg, ShareMsg)) -> Html {
    let words = props.lang.words();
    let send = |msg: ShareMsg| props.dispatch.reform(move |_: MouseEvent| Msg::Share(msg.clone()));
    html! {
        <div class="offer" key={button}>
            <p>{ text }</p>
            <button type="button" class="button main" onclick={send(take)}>{ button }</button>
            <button type="button" class="button icon-only quiet" aria-label={words.dismiss} title={words.dismiss} onclick={send(decline)}>
                { icon(Shape::Close) }
            </button>
        </div>
    }
}
