//! The words of "Check this page".

use crate::self_check::CheckKind;

/// The catalogue of the check. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct CheckPageWords {
    pub title: &'static str,
    pub hint: &'static str,
    pub start: &'static str,
    pub running: fn(usize, usize) -> String,
    pub all_hold: fn(usize, &str, &str) -> String,
    pub some_fail: fn(usize, usize, &str) -> String,
    pub item: fn(CheckKind, &str) -> String,
    pub found: fn(&str, &str) -> String,
    pub save: &'static str,
}
