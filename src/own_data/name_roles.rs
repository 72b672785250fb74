//! What names over columns say, kept for the next time that they are asked for.

use super::count_unit::folded;
use super::header::{ColumnRole, role_by_words};
use super::times;
use super::vocabulary::{NUMBERS, TIME_BASES, TIME_WORDS, VISITS, is_in, spaced, words};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What a name says. One pass over a table after another asks for the same names, and a column of tests has one name in thousands of rows: the
/// answers are kept.
pub(super) fn role(name: &str) -> ColumnRole {
    /// Names whose answers are kept.
    const MOST: usize = 512;
    thread_local! {
        static KNOWN: RefCell<BTreeMap<String, ColumnRole>> = const { RefCell::new(BTreeMap::new()) };
    }
    if let Some(role) = KNOWN.with_borrow(|known| known.get(name).copied()) {
        return role;
    }
    let role = role_by_words(name);
    KNOWN.with_borrow_mut(|known| {
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(name.to_owned(), role);
    });
    role
}

/// Whether a name says that what it names are counts of CD4 cells. Quick where it does not: a table has thousands of cells.
pub(super) fn names_cd4(name: &str) -> bool {
    // `CD4`, `CD 4`, `T4`
    let ends_in_letter = |before: &str| {
        let letter = before.strip_suffix([' ', '-', '_', '\u{a0}']).unwrap_or(before);
        letter.ends_with(['d', 'D', 't', 'T'])
    };
    let mut fours = name.match_indices(['4', '\u{2074}']);
    let is_helper = || {
        let small = name.to_ascii_lowercase();
        ["helper", "helfer"].iter().any(|word| small.contains(word))
    };
    let may_be = fours.any(|(at, _)| name.get(..at).is_some_and(ends_in_letter)) || is_helper();
    may_be && matches!(role(name), ColumnRole::Cd4(_))
}

/// Whether a name over times says no more than that they are weeks of the study: not `Weeks off drug`, `log10 week`, `Week 4`. `SEM` may be a
/// standard error.
pub(super) fn says_weeks(name: &str) -> bool {
    let words = words(&folded(&spaced(name)));
    let is_unit = |word: &&String| times::unit(word).is_some() && *word != "sem";
    let is_known = |word: &String| [TIME_BASES, TIME_WORDS, VISITS, NUMBERS].iter().any(|list| is_in(list, word));
    words.iter().filter(is_unit).count() == 1 && words.iter().all(|word| is_unit(&word) || is_known(word))
}

/// Whether a name may be that of a hormone as well as of CD4 cells.
pub(super) fn may_be_thyroxine(name: &str) -> bool {
    name.trim().eq_ignore_ascii_case("t4")
}
