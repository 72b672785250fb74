//! What else was found and what was assumed, under Evidence: the words around the records.

use super::Lang;
use crate::trials::facts::restoration::Way;
use crate::trials::{Fact, Observation, Reading, Topic};

/// The words of the findings.
#[allow(missing_docs)] // names that say what they are
pub struct FindingsWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub assumed: &'static str,
    pub of_regimen: fn(&str) -> String,
    pub all: &'static str,
    pub topic: fn(Topic) -> &'static str,
    pub further: &'static str,
    pub further_intro: &'static str,
    pub further_heads: [&'static str; 5],
    pub ways: &'static str,
    pub ways_intro: &'static str,
    /// How the model's number beside a result is made, where its name does not say it.
    pub model_is: fn(&Observation) -> Option<String>,
    pub weak: &'static str,
    pub derived: &'static str,
    pub fitted: &'static str,
}

pub(super) fn doses(lang: Lang, found: &Observation) -> String {
    found.pooled.iter().map(|dose| lang.number(*dose)).collect::<Vec<_>>().join("\u{a0}/ ")
}

impl Lang {
    /// A finding in one sentence.
    pub fn fact(self, fact: &Fact) -> &'static str {
        self.catalogue().and_then(|french| (french.fact)(fact.id)).unwrap_or(fact.sentence)
    }

    /// The name of a way to restore immunity, and what became of it.
    pub fn way(self, way: &Way) -> (&'static str, &'static str) {
        self.catalogue().and_then(|french| (french.way)(way.id)).unwrap_or((way.name, way.became))
    }

    /// What the patients of a trial outside the list were given, and how the result was read.
    pub fn further(self, observation: &Observation) -> (&'static str, &'static str) {
        let french = self.catalogue();
        let arm = french.and_then(|french| (french.further_arm)(observation.id));
        let read = french.and_then(|french| (french.further_read)(observation.id));
        (arm.unwrap_or_else(|| observation.arm_words()), read.unwrap_or_else(|| observation.how_read()))
    }

    /// The mark of a number that was not read in its publication; `None` where it was.
    pub fn reading(self, reading: Reading) -> Option<&'static str> {
        match reading {
            Reading::Verified => None,
            Reading::Derived(_) => Some(self.findings().derived),
            Reading::Weak(_) => Some(self.findings().weak),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fr;
    use crate::trials::facts::{self, restoration};
    use crate::trials::{observations, presets};

    #[test]
    fn every_finding_way_and_assumption_has_its_french() {
        for fact in facts::all() {
            assert!(fr::facts::fact(fact.id).is_some(), "{}", fact.id);
        }
        for way in &restoration::WAYS {
            assert!(fr::facts::way(way.id).is_some(), "{}", way.id);
        }
        for observation in observations::further() {
            assert!(fr::facts::further_arm(observation.id).is_some(), "{}", observation.id);
            assert!(fr::facts::further_read(observation.id).is_some(), "{}", observation.id);
        }
        for preset in presets::all() {
            assert!(fr::trial_data::assumed(preset.id).is_some(), "{}", preset.id);
            assert_ne!(Lang::Fr.assumed(preset), preset.assumed(), "{}", preset.id);
        }
    }

    /// The French sentence states the numbers of the English one, however each language writes them.
    #[test]
    fn the_french_of_a_finding_has_its_numbers() {
        let digits = |text: &str| {
            let plain: String = text.replace(['\u{202f}', '\u{a0}', ','], "").replace('.', "");
            let mut found: Vec<String> =
                plain.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::to_owned).collect();
            found.sort();
            found
        };
        for fact in facts::all() {
            let french = Lang::Fr.fact(fact);
            // Sentences that spell a number in one language alone.
            let spelt = ["vrisekoop-half-lives", "pml-patient", "mcmahon-dip"];
            if !spelt.contains(&fact.id) {
                assert_eq!(digits(fact.sentence), digits(french), "{}: {french}", fact.id);
            }
        }
    }
}
