//! The way to one's own data, under what the trial found.

use crate::page::message::Msg;
use crate::page::view::{Sheet, ViewMsg};
use crate::text::Lang;
use crate::ui::Dispatch;
use web_sys::MouseEvent;
use yew::{Html, html};

/// A button, and how many points there are.
pub fn own_data_button(lang: Lang, points: usize, dispatch: &Dispatch) -> Html {
    let words = lang.lazy_labels();
    html! {
        <div class="own-call">
            <button type="button" class="button" id="own-data-button" aria-haspopup="dialog"
                onclick={dispatch.reform(|_: MouseEvent| Msg::View(ViewMsg::Open(Sheet::OwnData)))}>
                { if points == 0 { words.own_add } else { words.own_change } }
            </button>
            if points > 0 {
                <p class="hint">{ (words.own_drawn)(points) }</p>
            }
        </div>
    }
}
