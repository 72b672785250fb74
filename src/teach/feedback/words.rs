//! The sentences of feedback, one file a language.

mod en;
mod fr;

use super::{Finding, TrialFinding};
use crate::teach::language::Language;
use crate::teach::prediction::BadCode;

/// The sentence of a finding. `cytokine` is its name.
pub fn finding(finding: &Finding, cytokine: &str, language: Language) -> String {
    match language {
        Language::English => en::finding(finding, cytokine),
        Language::French => fr::finding(finding, cytokine),
    }
}

/// The sentence of a trial's result.
pub fn trial_finding(finding: &TrialFinding, language: Language) -> String {
    match language {
        Language::English => en::trial_finding(finding),
        Language::French => fr::trial_finding(finding),
    }
}

/// Why a text is no prediction's code.
pub const fn bad_code(why: BadCode, language: Language) -> &'static str {
    match language {
        Language::English => en::bad_code(why),
        Language::French => fr::bad_code(why),
    }
}

/// A trial's number as it was published, with its sign, and as precisely.
fn published_change(value: f64, language: Language) -> String {
    let number = language.number(value);
    if value > 0.0 { format!("+{number}") } else { number }
}
