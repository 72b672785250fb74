//! What is on the buttons that lead to a part of the page. They are there before the part is, so they must not bring its words along.

use crate::model::terms::Term;

/// The names of the ways in.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct LazyLabels {
    pub teach: &'static str,
    pub help: &'static str,
    pub lesson: &'static str,
    pub hidden_now: &'static str,
    pub share: &'static str,
    pub open_whole: &'static str,
    pub compare: &'static str,
    pub people: &'static str,
    pub trial: &'static str,
    pub map: &'static str,
    pub finder: &'static str,
    // "What did that?", and the way to one's own data
    pub acts_title: &'static str,
    pub acts_nothing: &'static str,
    pub acts_none: fn(&str) -> String,
    pub acts_first: fn(&str) -> String,
    pub acts_then: &'static str,
    pub term: fn(Term) -> &'static str,
    pub own_add: &'static str,
    pub own_change: &'static str,
    pub own_drawn: fn(usize) -> String,
    pub broken_session: fn(&str) -> String,
    pub fetching: &'static str,
    /// A part has not come, and nobody knows why.
    pub not_yet: &'static str,
    pub not_fetched: &'static str,
    pub no_patients: &'static str,
    /// Something else came in the place of a part.
    pub other_came: &'static str,
    /// A part belongs to a version that the host has replaced.
    pub replaced: &'static str,
    pub again: &'static str,
}
