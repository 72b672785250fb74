//! The words of how sure the result is.

use super::Lang;
use crate::explore::model_draws::DrawnStatistic;
use crate::explore::sensitivity::Swing;
use crate::model::constants::ParameterRecord;

/// The words around what the answer hangs on.
#[allow(missing_docs)] // names that say what they are
pub struct HowSureWords {
    pub title: &'static str,
    pub unknown: &'static str,
    pub control: &'static str,
    pub difference: fn(has_b: bool) -> &'static str,
    pub interval: fn(&[String; 3]) -> String,
    pub higher: fn(first: &str, second: &str, of: &str, has_b: bool) -> String,
    /// The statistic, and whether the chart gives it as a change.
    pub statistic: fn(DrawnStatistic, as_change: bool) -> &'static str,
    pub held_fixed: fn(statistic: &str) -> String,
    pub on_patients: fn(patients: &str) -> String,
    pub on_chart: &'static str,
    /// Over the choice of a year.
    pub known: &'static str,
    pub today: &'static str,
    /// With the year, and how many trials of those of today the model knows.
    pub known_is: fn(year: u16, trials: usize, of: usize) -> String,
    pub how_far_off: fn(missed: usize, of: usize, factor: &str) -> String,
    pub how_far_apart: fn(factor: &str) -> String,
    pub hangs_on: &'static str,
    pub running: &'static str,
    pub answer: fn(difference: &str, week: &str, has_b: bool) -> String,
    pub nothing: &'static str,
    /// With the answers and the factors that they are at.
    pub swing: fn(name: &str, kind: &str, moved: &[[String; 2]]) -> String,
    pub all: fn(count: usize) -> String,
    pub heads: [&'static str; 5],
    pub how: &'static str,
}

impl Lang {
    /// The name of a parameter of the model.
    pub fn parameter_name(self, record: &ParameterRecord) -> &'static str {
        self.parameter_texts().text("names", record.name)
    }

    /// What a parameter means: a sentence in English, elsewhere its name.
    pub fn parameter_meaning(self, record: &ParameterRecord) -> &'static str {
        if self == Self::En { record.meaning } else { self.parameter_name(record) }
    }

    /// What a parameter does to the answer, in words.
    pub fn swing(self, swing: &Swing) -> String {
        let Some(record) = swing.record() else { return String::new() };
        let moved: Vec<[String; 2]> = self.moved(swing).into_iter().flatten().collect();
        (self.how_sure().swing)(self.parameter_name(record), (self.evidence().kind)(record.kind), &moved)
    }

    /// The answer and the factor of each side of a swing; `None` where the parameter's bounds let it not move there.
    pub fn moved(self, swing: &Swing) -> [Option<[String; 2]>; 2] {
        let [low, high] = swing.factors();
        let told = |answer: f64, factor: f64| {
            ((factor - 1.0).abs() > 1e-9)
                .then(|| [self.signed(libm::round(answer)), self.number(libm::round(factor * 100.0) / 100.0)])
        };
        [told(swing.answers[0], low), told(swing.answers[1], high)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::constants::RECORDS;
    use std::collections::BTreeSet;

    #[test]
    fn every_parameter_has_a_name_of_its_own_in_every_language() {
        for lang in Lang::ALL {
            let names: BTreeSet<&str> = RECORDS.iter().map(|record| lang.parameter_name(record)).collect();
            assert_eq!(names.len(), RECORDS.len(), "{lang:?}");
            assert!(names.iter().all(|name| !name.is_empty()));
            assert_eq!(lang.parameter_texts().record("names").count(), RECORDS.len());
        }
    }

    #[test]
    fn what_a_parameter_means_is_told_in_the_language_of_the_page() {
        for record in RECORDS {
            assert_eq!(Lang::En.parameter_meaning(record), record.meaning);
            assert_eq!(Lang::Fr.parameter_meaning(record), Lang::Fr.parameter_name(record));
        }
    }

    #[test]
    fn a_swing_is_told_with_its_kind() {
        let gamma = RECORDS.iter().position(|record| record.name == "gamma").unwrap();
        let swing = Swing { parameter: gamma, answers: [310.4, 505.0], value: 5.0 };
        assert_eq!(
            Lang::En.swing(&swing),
            "daughter cells of one recruited cell (assumed): +310 at 0.8 times, +505 at 1.25 times"
        );
        assert_eq!(
            Lang::Fr.swing(&swing),
            "cellules filles d\u{2019}une cellule recrutée (supposé)\u{a0}: +310 à 0,8 fois, +505 à 1,25 fois"
        );
        // Its bounds allow no lower value.
        let clearance = RECORDS.iter().position(|record| record.name == "clearance").unwrap();
        let swing = Swing { parameter: clearance, answers: [310.4, 205.0], value: 173.0 };
        assert_eq!(Lang::En.swing(&swing), "clearance of IL-2 (published): +205 at 1.25 times");
    }
}
