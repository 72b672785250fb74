//! What else was found and what was assumed, under Evidence: the words around the records.

use super::Lang;
use super::pattern::fill;
use crate::counterpart::VISITS_WEEKS;
use crate::trials::{FOLLOWED, FOLLOWED_PATIENTS, HowRead, Observation, Statistic, Topic};

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
    /// How the model's number next to a result is made, where its name does not say it.
    pub model_span: &'static str,
    pub model_pooled: &'static str,
    pub model_visits: &'static str,
    pub weak: &'static str,
    pub derived: &'static str,
    pub fitted: &'static str,
}

impl Lang {
    /// How the model's number next to a result is made, where its name does not say it.
    pub fn model_is(self, found: &Observation) -> Option<String> {
        let words = self.findings();
        match found.statistic {
            Statistic::RangeOfChange | Statistic::ShareRise50 if found.is_span() => {
                let slots = [FOLLOWED.0, FOLLOWED.1, FOLLOWED_PATIENTS as f64].map(|value| self.number(value));
                let [from, to, patients] = &slots;
                Some(fill(words.model_span, &[("from", from), ("to", to), ("patients", patients)]))
            }
            _ if !found.pooled.is_empty() => {
                let doses: Vec<String> = found.pooled.iter().map(|dose| self.number(*dose)).collect();
                Some(fill(words.model_pooled, &[("doses", &doses.join("\u{a0}/ "))]))
            }
            Statistic::TimeWeightedMeanChange | Statistic::TimeWeightedMeanDifference => {
                Some(fill(words.model_visits, &[("weeks", &self.number(VISITS_WEEKS))]))
            }
            _ => None,
        }
    }

    /// The mark of a number that was not read in its publication; `None` where it was.
    pub fn reading(self, reading: HowRead) -> Option<&'static str> {
        match reading {
            HowRead::Verified => None,
            HowRead::Derived(_) => Some(self.findings().derived),
            HowRead::Weak(_) => Some(self.findings().weak),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::facts;

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
                assert_eq!(digits(fact.sentence()), digits(french), "{}: {french}", fact.id);
            }
        }
    }
}
