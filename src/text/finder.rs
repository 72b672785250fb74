//! The words of the schedule finder.

use crate::explore::outcome::Measure;

/// The catalogue of the finder. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct FinderWords {
    pub tab: &'static str,
    pub intro: &'static str,
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
    pub score_axis: &'static str,
    pub point: fn(&str, &str, &str) -> String,
    pub caption: &'static str,
    pub heads: [&'static str; 6],
    pub load: &'static str,
    pub load_this: fn(&str) -> String,
    pub value: fn(Measure, f64) -> String,
    pub typical: &'static str,
}
