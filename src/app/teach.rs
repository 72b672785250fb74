//! Teaching on the page: tours, predictions, tasks, the presenter. What they remember is [`slice::Teach`]; how the page changes with
//! them is `state/teach.rs`; the cards beside the picture are [`cards::Cards`], the sheet behind the header's button is [`desk::Desk`].

pub mod cards;
pub mod class;
pub mod code;
pub mod codes;
pub mod desk;
pub mod draft;
pub mod drawing;
pub mod dress;
pub mod help;
pub mod keeper;
pub mod kept;
pub mod plans;
pub mod predict;
pub mod presenter;
pub mod sheet_part;
pub mod sketchpad;
pub mod slice;
pub mod task;
pub mod task_maker;
pub mod tour;
pub mod tour_maker;

use crate::app::Dispatch;
use crate::app::browser::clipboard;
use crate::app::state::Msg;
use crate::words::Lang;
use slice::TeachMsg;
use yew::{Callback, Html, html};

/// A button that copies a text, and beside it whether the browser took it. `id` tells the texts of the page apart.
pub fn copy_button(
    id: &'static str,
    text: String,
    lang: Lang,
    copied: Option<(&'static str, bool)>,
    dispatch: &Dispatch,
) -> Html {
    let words = lang.teach();
    let dispatch = dispatch.clone();
    let done = Callback::from(move |took| dispatch.emit(Msg::Teach(TeachMsg::Said(id, took))));
    let said = copied.filter(|copied| copied.0 == id);
    html! {
        <>
            <button type="button" class="button" onclick={move |_| clipboard::copy(&text, done.clone())}>{ words.copy }</button>
            if let Some((_, took)) = said {
                <span class="hint">{ if took { words.copied } else { words.not_copied } }</span>
            }
        </>
    }
}
