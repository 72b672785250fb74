//! The words of the evidence: the table of the trials' results, and the passport of each.

use crate::source::Basis;

/// The words of the evidence.
#[allow(missing_docs)] // names that say what they are
pub struct EvidenceWords {
    pub intro: &'static str,
    pub none: &'static str,
    pub in_words: &'static str,
    pub other: &'static str,
    /// At a result of another schedule than the one that is run.
    pub other_here: &'static str,
    pub heads: [&'static str; 6],
    pub open: fn(&str) -> String,
    pub benefit_title: &'static str,
    pub benefit: fn(&str, &str) -> String,
    pub benefit_link: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub not_reported: &'static str,
    pub not_in_this_run: &'static str,
    pub kind: fn(Basis) -> &'static str,
    pub read_it: &'static str,
    pub passport: &'static str,
    pub terms: PassportWords,
    pub bar: &'static str,
}

/// The terms of a passport.
#[allow(missing_docs)]
pub struct PassportWords {
    pub arm: &'static str,
    pub patients: &'static str,
    pub statistic: &'static str,
    pub value: &'static str,
    pub week: &'static str,
    pub baseline: &'static str,
    pub model: &'static str,
    pub how_read: &'static str,
    pub fitted: &'static str,
    pub source: &'static str,
}
