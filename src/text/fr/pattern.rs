//! What every sentence is made of: a language's patterns, with numbers and words in their slots, and its plural forms, in French.

use crate::text::pattern::Grammar;

pub(in crate::text) const WORDS: Grammar = Grammar {
    plural: |count| usize::from(count >= 2.0),
    // Masculine, as cycles and days are.
    spelt: &["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
    or: " ou ",
};
