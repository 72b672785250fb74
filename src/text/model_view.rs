//! The words of the model view: its parts, what each control acts on, where a gain comes from. Meanings of parameters stay in the
//! language of docs/model.md.

use crate::model::terms::Term;
use crate::text::Lang;
use crate::text::pattern::fill;

/// A gain and its two parts, as the language writes numbers.
pub struct GainInWords {
    /// The whole, cells/µL.
    pub whole: String,
    /// What more production alone would give.
    pub production: String,
    /// What longer survival adds.
    pub survival: String,
    /// Whether production alone would end below no cytokine.
    pub costs: bool,
}

/// The catalogue of the model view. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct ModelViewWords {
    pub intro: &'static [&'static str],
    pub credibility: &'static str,
    pub credibility_after: &'static str,
    pub left_out_title: &'static str,
    pub left_out: &'static [&'static str],
    pub sources_intro: &'static str,
    pub term: fn(Term) -> &'static str,
    pub says: fn(Term) -> &'static str,
    pub acts_title: &'static str,
    pub acts_nothing: &'static str,
    pub acts_none: fn(&str) -> String,
    pub acts_first: fn(&str) -> String,
    pub acts_then: &'static str,
    pub acts_mark: &'static str,
    pub to_model: &'static str,
    pub parts_title: &'static str,
    pub parameters: fn(usize) -> String,
    pub parameter_heads: [&'static str; 5],
    pub gain_title: &'static str,
    pub gain: &'static str,
    /// What production alone and longer survival give; the first where production alone would end below the control.
    pub gain_parts: [&'static str; 2],
    pub gain_production: &'static str,
    pub gain_survival: &'static str,
}

impl Lang {
    /// Where a gain at this week comes from, in two sentences.
    pub fn gain(self, gain: &GainInWords, week: f64) -> [String; 2] {
        let words = self.model_view();
        let [costs, adds] = words.gain_parts;
        let parts = if gain.costs { costs } else { adds };
        [
            fill(words.gain, &[("week", &self.number(week)), ("whole", &gain.whole)]),
            fill(parts, &[("production", &gain.production), ("survival", &gain.survival)]),
        ]
    }
}
