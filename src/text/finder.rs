//! The words of the schedule finder.

use crate::explore::outcome::Measure;

/// The catalogue of the finder. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct FinderWords {
    pub tab: &'static str,
    pub total: &'static str,
    pub miu: &'static str,
    pub days: &'static str,
    pub score: &'static str,
    pub unlimited: &'static str,
    pub aim: &'static str,
    pub progress: fn(u32, u32) -> String,
    pub done: fn(u32, usize) -> String,
    pub none: &'static str,
    pub front: &'static str,
    pub yours: &'static str,
    pub miu_axis: &'static str,
    pub point: fn(&str, &str, &str) -> String,
    pub caption: &'static str,
    pub heads: [&'static str; 6],
    pub load: &'static str,
    pub load_this: fn(&str) -> String,
    pub value: fn(Measure, f64) -> String,
    pub typical: &'static str,
    // the headline and the cards; slots in braces
    pub schedule_a: &'static str,
    /// a, saved
    pub as_much: &'static str,
    /// a, saved
    pub not_told_apart: &'static str,
    /// a, more
    pub more: &'static str,
    pub most: &'static str,
    /// a
    pub nothing: &'static str,
    pub credibility: fn(missed: usize, of: usize) -> String,
    pub searching: &'static str,
    pub purposes: [&'static str; 3],
    /// The same where the model does not tell the schedule from A.
    pub purposes_unclear: [&'static str; 3],
    /// value, difference, low, high, above, draws
    pub outcome: &'static str,
    /// miu, change, days
    pub cost: &'static str,
    pub unclear: &'static str,
    pub tested: &'static str,
    pub untested: &'static str,
    pub press: &'static str,
    pub drawn: &'static str,
    pub take: &'static str,
    pub drop: &'static str,
    pub all: fn(usize) -> String,
    pub more_limits: &'static str,
    pub score_of_a: fn(f64) -> String,
}
