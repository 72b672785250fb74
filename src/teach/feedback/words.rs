//! The sentences of feedback, one file a language.

mod en;
mod fr;

use super::{Finding, TrialFinding};
use crate::teach::prediction::BadCode;
use crate::text::Lang;
use std::fmt;

/// The sentence of a finding. `cytokine` is its name.
pub fn finding(finding: &Finding, cytokine: &str, language: Lang) -> String {
    match language {
        Lang::En => en::finding(finding, cytokine),
        Lang::Fr => fr::finding(finding, cytokine),
    }
}

/// The sentence of a trial's result.
pub fn trial_finding(finding: &TrialFinding, language: Lang) -> String {
    match language {
        Lang::En => en::trial_finding(finding),
        Lang::Fr => fr::trial_finding(finding),
    }
}

/// Why a text is no prediction's code.
pub const fn bad_code(why: BadCode, language: Lang) -> &'static str {
    match language {
        Lang::En => en::bad_code(why),
        Lang::Fr => fr::bad_code(why),
    }
}

impl fmt::Display for BadCode {
    /// One sentence in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(bad_code(*self, Lang::En))
    }
}

impl std::error::Error for BadCode {}

/// A trial's number as it was published, with its sign, and as precisely.
fn published_change(value: f64, language: Lang) -> String {
    let number = language.number(value);
    if value > 0.0 { format!("+{number}") } else { number }
}
