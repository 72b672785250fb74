//! What every sentence is made of: a language's patterns, with numbers and words in their slots, and its plural forms, in English.

use crate::text::pattern::Grammar;

pub(in crate::text) const WORDS: Grammar = Grammar {
    plural: |count| usize::from((count - 1.0).abs() > 1e-9),
    spelt: &["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    or: " or ",
};
