//! Carries out what is to be done outside the page, and tells how it went.

use crate::export::png;
use crate::export::single_file::FILE_NAME;
use crate::page::message::Msg;
use crate::page::own_data::OwnMsg;
use crate::page::share::content;
use crate::page::share::state::{CopiedText, File, ShareEffect, ShareMsg, ShareOutcome};
use crate::page::state::State;
use crate::shell::browser::{self, clipboard, files, frame, paper, storage};
use crate::text::Degraded;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::KeyboardEvent;
use yew::Callback;

/// Pixels of a saved picture in one CSS pixel: sharp on a projector and in print.
const PNG_SCALE: f64 = 2.0;

/// What was said of the time before is gone so long before the same is said again: else a screen reader says it once.
const TOLD_AFTER_MS: u32 = 100;

/// Does it. What takes time tells later.
pub fn run(errand: ShareEffect, state: &State, dispatch: &Callback<Msg>) {
    let told = dispatch.clone();
    let done = Callback::from(move |outcome| {
        let told = told.clone();
        Timeout::new(TOLD_AFTER_MS, move || told.emit(Msg::Share(ShareMsg::Done(errand, outcome)))).forget();
    });
    match errand {
        ShareEffect::Copy(text) => copy(text, state, done),
        ShareEffect::Send => {
            let address = content::address(state);
            clipboard::send_address(
                &address,
                done.reform(|sent| if sent { ShareOutcome::Sent } else { ShareOutcome::NotCopied }),
            );
        }
        ShareEffect::Save(file) => save(file, state, done),
        ShareEffect::Print => {
            paper::print(&content::handout(state));
        }
        ShareEffect::KeepOwnData => {
            let kept = storage::keep(storage::OWN_DATA, state.own.table());
            dispatch.emit(Msg::Own(OwnMsg::Kept(kept)));
        }
        ShareEffect::ForgetBefore => {
            storage::keep(storage::BEFORE, None);
        }
        ShareEffect::ForgetDiscarded => {
            let is_discarded = |name: &&str| storage::kept(name).as_deref() == state.share.session.discarded();
            for name in [storage::SESSION, storage::BEFORE].iter().filter(|name| is_discarded(name)) {
                storage::keep(name, None);
            }
        }
        ShareEffect::TellFrame => frame::tell_state(state.shared_link()),
        ShareEffect::TakeUpdate => browser::tell("il2-update-now"),
    }
}

/// Keeps on the device what is shown, and what it would write over. Says whether the device took it.
pub fn keep_session(link: &str, other: Option<&str>) -> bool {
    (other.is_none() || storage::keep(storage::BEFORE, other)) && storage::keep(storage::SESSION, Some(link))
}

fn copy(text: CopiedText, state: &State, done: Callback<ShareOutcome>) {
    let told = Callback::from(move |copied: bool| {
        if let Some(field) = text.field().filter(|_| !copied) {
            clipboard::select(field);
        }
        done.emit(if copied { ShareOutcome::Copied } else { ShareOutcome::NotCopied });
    });
    clipboard::copy(&content::text(text, state, &paper::today()), told);
}

fn save(file: File, state: &State, done: Callback<ShareOutcome>) {
    let name = content::file_name(file, state);
    let finish = move |content: Option<Vec<u8>>| {
        done.emit(match content {
            None if file == File::Png => ShareOutcome::PictureGuarded,
            Some(content) if files::save(&name, file.kind().1, &content) => {
                if browser::is_framed() {
                    ShareOutcome::SavedInFrame(name)
                } else {
                    ShareOutcome::Saved(name)
                }
            }
            None if matches!(file, File::Page | File::Scorm) => ShareOutcome::PageNotFetched,
            _ => ShareOutcome::NotSaved(name),
        });
    };
    let provenance = content::provenance(state);
    match file {
        File::Png => {
            let (svg, title) = (content::file(file, state).unwrap_or_default(), content::question(state));
            let disclaimer = state.words().disclaimer;
            spawn_local(async move {
                let picture = files::png(&svg, PNG_SCALE).await;
                finish(picture.and_then(|bytes| png::with_provenance(&bytes, &title, disclaimer, &provenance)));
            });
        }
        File::Page => spawn_local(async move {
            let baked = files::text_beside(FILE_NAME).await.and_then(|text| content::page(&text, &provenance));
            finish(baked.map(String::into_bytes));
        }),
        File::Scorm => {
            let title = content::question(state);
            spawn_local(async move {
                let page = files::text_beside(FILE_NAME).await;
                finish(page.and_then(|page| content::package(&page, &title, &provenance)));
            });
        }
        File::Model => finish(content::packed(file, state)),
        _ => finish(content::file(file, state).map(String::into_bytes)),
    }
}

/// Listens for a newer version, a dropped file, and the key that shows the code.
pub fn listen(dispatch: &Callback<Msg>) -> Vec<EventListener> {
    let mut listeners = browser::on_drop(dispatch);
    listeners.extend(browser::on_own_data(&dispatch.reform(|table| Msg::Own(OwnMsg::Elsewhere(table)))));
    listeners.extend(browser::on_update(dispatch.reform(|()| Msg::Share(ShareMsg::UpdateReady))));
    for (name, what, is_over) in [
        ("il2-style-lost", Degraded::NoStyle, false),
        ("il2-style-whole", Degraded::NoStyle, true),
        ("il2-part-taken", Degraded::PartTaken, false),
    ] {
        listeners.extend(browser::on_event(name, dispatch.reform(move |()| Msg::Degraded { what, is_over })));
    }
    let dispatch = dispatch.clone();
    listeners.extend(browser::on_key(Callback::from(move |event: KeyboardEvent| {
        let plain = !(event.ctrl_key() || event.meta_key() || event.alt_key() || browser::is_typing(&event));
        let is_code = plain && matches!(event.key().as_str(), "q" | "Q") && browser::focus::letters();
        if is_code {
            dispatch.emit(Msg::Share(ShareMsg::Code));
        }
        is_code
    })));
    listeners
}
