//! Keeps what teaching has to keep: for the tab over a reload, and for the next visit the tour being made.

use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::teach::draft::{Keeping, Shelf};
use crate::page::teach::state::TeachMsg;
use crate::shell::browser::{focus, storage};
use crate::ui::Dispatch;
use yew::Callback;

/// Does it, and tells what other tabs have made. From then on the page hears of what they do.
pub fn keep(why: Keeping, state: &State, dispatch: &Dispatch) {
    storage::keep_lesson(state.kept_of_tab().write().as_deref());
    if why == Keeping::Tab {
        return;
    }
    let heard = dispatch.clone();
    focus::on_other_tabs(Callback::from(move |()| heard.emit(Msg::Teach(TeachMsg::Elsewhere))));
    let draft = &state.teach.draft;
    let others = storage::kept(storage::OTHER_DRAFTS).unwrap_or_default();
    let mut shelf = Shelf {
        draft: storage::kept(storage::DRAFT),
        others: others.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect(),
    };
    let mut is_kept = draft.is_kept;
    if why != Keeping::Looked {
        shelf = match (why, &draft.discarded) {
            (Keeping::Discarded, Some((code, _))) => shelf.discard(code, draft.code()),
            (Keeping::Restored, _) => draft.others.iter().fold(shelf, |shelf, (code, _)| shelf.restore(code)),
            _ => shelf.keep(why, draft.before(), draft.code()),
        };
        let others = shelf.others.join("\n");
        // First what would be written over.
        is_kept = storage::keep(storage::OTHER_DRAFTS, Some(others.as_str()).filter(|others| !others.is_empty()))
            && storage::keep(storage::DRAFT, shelf.draft.as_deref());
    }
    let others: Vec<String> = shelf.others_than(draft.code()).into_iter().map(str::to_owned).collect();
    if is_kept != draft.is_kept || !draft.others.iter().map(|(code, _)| code).eq(&others) {
        dispatch.emit(Msg::Teach(TeachMsg::Others(others, is_kept)));
    }
}
