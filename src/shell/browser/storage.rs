//! What the device keeps between visits. Private windows and frames may refuse; then nothing is kept and nothing fails.
//!
//! Several copies of the page may be under one origin. Every name ends with the folder of the page; static/boot.js says which, and takes over once
//! what was kept under a name without.

use crate::page::device::Device;
use crate::shell::browser::{root, window};
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
/// Light or dark, as the person chose.
pub(super) const THEME: &str = "il2-theme";
/// Whether single keys are shortcuts.
pub(super) const LETTERS: &str = "il2-letters";
/// What a tab keeps of teaching.
const LESSON: &str = "il2-lesson";

fn of_device() -> Option<Storage> {
    window()?.local_storage().ok()?
}

fn of_tab() -> Option<Storage> {
    window()?.session_storage().ok()?
}

/// A name as this copy of the page has it.
fn scoped(name: &str) -> String {
    name.to_owned() + &root().and_then(|root| root.get_attribute("data-scope")).unwrap_or_default()
}

fn read(storage: Option<Storage>, name: &str) -> Option<String> {
    storage?.get_item(&scoped(name)).ok()?
}

fn write(storage: Option<Storage>, name: &str, text: Option<&str>) -> bool {
    let (Some(storage), name) = (storage, scoped(name)) else { return false };
    match text {
        Some(text) => storage.set_item(&name, text).is_ok(),
        None => storage.remove_item(&name).is_ok(),
    }
}

/// What is kept under a name.
pub fn kept(name: &str) -> Option<String> {
    read(of_device(), name)
}

/// Keeps a text; forgets it where there is none. Says whether the device took it: it may be full, or refuse.
pub fn keep(name: &str, text: Option<&str>) -> bool {
    write(of_device(), name, text)
}

/// Keeps over a reload what this tab has of teaching; forgets it where there is nothing.
pub fn keep_lesson(text: Option<&str>) {
    write(of_tab(), LESSON, text);
}

/// All that the device knows of earlier visits, and where the page is.
pub fn device() -> Device {
    Device {
        session: kept(SESSION),
        before: kept(BEFORE),
        own_data: kept(OWN_DATA),
        draft: kept(DRAFT),
        lesson: read(of_tab(), LESSON),
        entry: crate::shell::browser::entry(),
        visit: crate::shell::browser::visit(),
        home: crate::shell::browser::home(),
        is_file: crate::shell::browser::is_file(),
    }
}
