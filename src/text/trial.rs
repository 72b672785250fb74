//! The words of the virtual trial, and of the dials that set its numbers.

use crate::population::virtual_trial::{EndPoint, TrialResult};
use crate::text::Lang;
use crate::text::pattern::fill;

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
    /// The names of what is folded.
    pub measured: &'static str,
    pub first_of_them: &'static str,
    pub lands: &'static str,
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
    /// What a trial would report of A: more, fewer, no significant difference.
    pub verdict: [&'static str; 3],
    pub axis: fn(EndPoint) -> &'static str,
    pub forest: &'static str,
    pub no_published: &'static str,
    /// How many of the trials found more with A.
    pub power: &'static str,
    pub range_of_trials: fn(&str, &str) -> String,
    pub histogram: &'static str,
    pub trials_axis: &'static str,
    pub found: &'static str,
    pub missed: &'static str,
}

impl Lang {
    /// What a trial would report.
    pub fn trial_verdict(self, result: &TrialResult) -> &'static str {
        let [more, fewer, level] = self.trial().verdict;
        if result.finds_more() {
            more
        } else if result.difference.high < 0.0 {
            fewer
        } else {
            level
        }
    }

    /// The share of trials that found more with A.
    pub fn power(self, found: usize, of: usize, share: f64) -> String {
        let (found, of) = (found.to_string(), of.to_string());
        fill(self.trial().power, &[("found", &found), ("of", &of), ("share", &self.percent(share))])
    }
}
