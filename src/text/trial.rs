//! The words of the virtual trial, and of the dials that set its numbers.

use crate::population::virtual_trial::EndPoint;

/// The catalogue of the virtual trial. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct TrialWords {
    pub tab: &'static str,
    pub intro: &'static str,
    pub per_arm: &'static str,
    pub patients: &'static str,
    pub noise: &'static str,
    pub noise_is: &'static str,
    pub dropout: &'static str,
    pub end_point: &'static str,
    pub end_point_name: fn(EndPoint) -> &'static str,
    pub again: &'static str,
    pub many: &'static str,
    pub one: &'static str,
    pub running: fn(u32, u32) -> String,
    /// What was typed, least and greatest value, and what was set, each with its unit.
    pub set_to: fn(&str, [&str; 2], &str) -> String,
    /// What was typed and is no number, least and greatest value.
    pub no_number: fn(&str, [&str; 2]) -> String,
    pub seen: fn(&str, usize, usize) -> String,
    pub published: fn(&str, Option<u32>) -> String,
    pub published_difference: &'static str,
    pub of_other_schedule: &'static str,
    pub arm: fn(bool, bool) -> &'static str,
    pub difference: fn(bool) -> &'static str,
    pub interval: fn(&str, &str, &str) -> String,
    pub verdict: fn(bool, bool) -> &'static str,
    pub axis: fn(EndPoint) -> &'static str,
    pub forest: &'static str,
    pub no_published: &'static str,
    pub power: fn(usize, usize, f64) -> String,
    pub range_of_trials: fn(&str, &str) -> String,
    pub histogram: &'static str,
    pub trials_axis: &'static str,
    pub found: &'static str,
    pub missed: &'static str,
}
