//! What the model may be asked, and what speaks for it: after ICH M15 and the ten rules of credible practice (Erdemir 2020). The page and
//! docs/credibility.md have the same texts.

use super::Lang;
use super::pattern::fill;
use crate::model::constants::RECORDS;
use crate::model::posterior::POSTERIOR;
use crate::source::Basis;
use crate::trials::report_card::{self, Knowledge, NUMBERS};

/// One heading.
#[derive(Clone, Debug, PartialEq)]
pub struct CredibilityPart {
    /// Its name in the file of texts.
    pub id: &'static str,
    /// The heading.
    pub title: &'static str,
    /// The claims under it, each with the file or the test that it leads to.
    pub claims: Vec<(String, &'static str)>,
}

impl Lang {
    /// Every heading in order, with the figures of the fit filled in.
    pub fn credibility(self) -> Vec<CredibilityPart> {
        let texts = self.credibility_texts();
        let part = |id: &'static str| CredibilityPart {
            id,
            title: texts.text(id, "title"),
            claims: self.claims(texts.record(id)),
        };
        texts.names().map(part).collect()
    }

    fn claims(self, lines: impl Iterator<Item = (&'static str, &'static str)>) -> Vec<(String, &'static str)> {
        let count = |count: usize| self.number(count as f64);
        let of_kind = |kind: Basis| count(RECORDS.iter().filter(|record| record.kind == kind).count());
        let missed = |from: Knowledge| count(report_card::missed(from));
        let mut names: Vec<&str> = report_card::misses(Knowledge::AllTrials)
            .filter_map(|place| NUMBERS.get(place))
            .map(|number| self.trial_of_card(number.trial))
            .collect();
        names.dedup();
        let slots = [
            ("numbers", count(NUMBERS.len())),
            ("trials", count(report_card::trials().len())),
            ("missed", missed(Knowledge::AllTrials)),
            ("left_out", missed(Knowledge::OtherTrials)),
            ("names", names.join(", ")),
            ("parameters", count(RECORDS.len())),
            ("fitted", of_kind(Basis::Fitted)),
            ("published", of_kind(Basis::Published)),
            ("assumed", of_kind(Basis::Assumed)),
            ("factor", self.number(POSTERIOR.trial_factor())),
        ];
        let slots: Vec<(&str, &str)> = slots.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut claims: Vec<(String, &'static str)> = Vec::new();
        for (key, text) in lines {
            match (key, claims.last_mut()) {
                ("text", _) => claims.push((fill(text, &slots), "")),
                ("proof", Some(claim)) => claim.1 = text,
                _ => {}
            }
        }
        claims
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn every_claim_leads_to_a_file_that_is_there_and_no_slot_is_left() {
        let english = Lang::En.credibility();
        for lang in Lang::ALL {
            let parts = lang.credibility();
            assert_eq!(parts.len(), english.len());
            for (part, same) in parts.iter().zip(&english) {
                assert!(!part.title.is_empty() && !part.claims.is_empty(), "{part:?}");
                for ((text, proof), (_, same)) in part.claims.iter().zip(&same.claims) {
                    assert!(!text.contains('{') && !text.is_empty(), "{text}");
                    assert!(!proof.is_empty() && proof == same, "{text}");
                    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(proof).is_file(), "{proof}");
                }
            }
        }
        assert_eq!(english.iter().find(|part| part.id == "rules").unwrap().claims.len(), 10);
    }
}
