//! The way to one's own data, under what the trial found.

use crate::app::Dispatch;
use crate::app::state::Msg;
use crate::app::view::Sheet;
use crate::words::Lang;
use web_sys::MouseEvent;
use yew::{Html, Properties, component, html};

/// What it says.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OwnCallProps {
    /// Language.
    pub lang: Lang,
    /// Points that are drawn.
    pub points: usize,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// A button, and how many points there are.
#[component]
pub fn OwnCall(props: &OwnCallProps) -> Html {
    let words = props.lang.own_data();
    html! {
        <div class="own-call">
            <button type="button" class="button" id="own-data-button" aria-haspopup="dialog"
                onclick={props.dispatch.reform(|_: MouseEvent| Msg::Open(Sheet::OwnData))}>
                { if props.points == 0 { words.add } else { words.change } }
            </button>
            if props.points > 0 {
                <p class="hint">{ (words.drawn)(props.points) }</p>
            }
        </div>
    }
}
