//! Teaching on the page: tours, predictions, tasks, the presenter. What they remember is [`state::Teach`]; how the page changes with
//! them is `src/page/teach/update.rs`; next to the picture are [`cards::Cards`], the sheet behind the header's button is [`teach_sheet::teach_sheet`].

pub mod cards;
pub mod class;
pub mod codes;
pub mod drawing;
pub mod ending;
pub mod help;
pub mod plans;
pub mod predict;
pub mod presenter;
pub mod sketchpad;
pub mod task;
pub mod task_maker;
pub mod task_report;
pub mod teach_sheet;
pub mod tour;
pub mod tour_maker;

use crate::page::message::Msg;
use crate::page::teach::state::TeachMsg;
use crate::shell::browser::clipboard;
use crate::text::Lang;
use crate::ui::Dispatch;
use yew::{Callback, Html, html};

/// A button that copies a text, and next to it whether the browser took it. `id` tells the texts of the page apart.
pub fn copy_button(
    id: &'static str,
    text: String,
    lang: Lang,
    copied: Option<(&'static str, bool)>,
    dispatch: &Dispatch,
) -> Html {
    let words = lang.teach();
    let dispatch = dispatch.clone();
    let done = Callback::from(move |took| dispatch.emit(Msg::Teach(TeachMsg::CopyFinished(id, took))));
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
