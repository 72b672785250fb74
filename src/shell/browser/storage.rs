//! What the device keeps between visits. Private windows and frames may refuse; then nothing is kept and nothing fails.

use crate::page::device::Device;
use crate::shell::browser::window;
use web_sys::Storage;

/// The view that was shown last.
pub const SESSION: &str = "il2-session";
/// The one before it, from before a link was opened and changed.
pub const BEFORE: &str = "il2-session-before";
/// The reader's own data, as a table.
pub const OWN_DATA: &str = "il2-own-data";
/// The tour that is being made, as a link has it.
pub const DRAFT: &str = "il2-tour-draft";
/// Those of other tabs that it was written over, a line each.
pub const OTHER_DRAFTS: &str = "il2-tour-drafts";
/// What a tab keeps of teaching.
const LESSON: &str = "il2-lesson";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept under a name.
pub fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a text; forgets it where there is none. Says whether the device took it: it may be full, or refuse.
pub fn keep(name: &str, text: Option<&str>) -> bool {
    let Some(storage) = storage() else { return false };
    match text {
        Some(text) => storage.set_item(name, text).is_ok(),
        None => storage.remove_item(name).is_ok(),
    }
}

fn storage_of_tab() -> Option<Storage> {
    window()?.session_storage().ok()?
}

/// Keeps over a reload what this tab has of teaching; forgets it where there is nothing.
pub fn keep_lesson(text: Option<&str>) {
    let Some(storage) = storage_of_tab() else { return };
    let _ = match text {
        Some(text) => storage.set_item(LESSON, text),
        None => storage.remove_item(LESSON),
    };
}

/// All that the device knows of earlier visits, and where the page is.
pub fn device() -> Device {
    Device {
        session: kept(SESSION),
        before: kept(BEFORE),
        own_data: kept(OWN_DATA),
        draft: kept(DRAFT),
        lesson: storage_of_tab().and_then(|storage| storage.get_item(LESSON).ok()?),
        entry: crate::shell::browser::entry(),
        visit: crate::shell::browser::visit(),
        home: crate::shell::browser::home(),
        is_file: crate::shell::browser::is_file(),
    }
}
