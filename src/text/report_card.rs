//! The words of the report card, under Evidence.

use super::Lang;
use crate::trials::report_card::{self, Knowledge, NumberUnit, PredictedNumber, TrialNumber};

/// Numbers that one square of the picture has: they share a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberGroup {
    /// Cells/µL.
    Counts,
    /// Shares and relative changes, in percent.
    Percent,
    /// Cells/µL a year.
    PerYear,
}

impl NumberGroup {
    /// All, in the order of the picture.
    pub const ALL: [Self; 3] = [Self::Counts, Self::Percent, Self::PerYear];
}

/// The words around the numbers.
#[allow(missing_docs)] // names that say what they are
pub struct ReportCardWords {
    pub title: fn(missed: usize, of: usize, from: Knowledge) -> String,
    pub intro: &'static str,
    pub spread: fn(factor: &str) -> String,
    pub switch: &'static str,
    pub switched: &'static str,
    pub heads: [&'static str; 4],
    pub axis: &'static str,
    pub load: fn(trial: &str, number: &str) -> String,
    pub loaded: fn(trial: &str) -> String,
    pub missed: &'static str,
    pub reason: &'static str,
    pub no_reason: &'static str,
    pub group: fn(NumberGroup) -> &'static str,
    /// Predicted, found.
    pub axes: [&'static str; 2],
    pub scatter: fn(group: &str, missed: usize, of: usize) -> String,
    pub left_out: fn(usize) -> String,
    pub misses: &'static str,
    pub found_predicted: fn(found: &str, predicted: &str) -> String,
    pub table: fn(usize) -> String,
    pub rows: &'static str,
    pub interval: fn(low: &str, high: &str) -> String,
    pub per_year: &'static str,
}

/// The trial of a number, and the place of its first.
fn trial_of(place: usize) -> Option<(&'static str, usize)> {
    let found = report_card::trials().into_iter().find(|(_, places)| places.contains(&place));
    found.map(|(trial, places)| (trial, places.start))
}

impl Lang {
    /// The name of a trial of the report card.
    pub fn trial_of_card(self, trial: &'static str) -> &'static str {
        self.report_card_texts().get(trial, "name").unwrap_or(trial)
    }

    /// The name of a trial's number, by its place among the numbers of the trial.
    pub fn trial_number(self, trial: &str, place: usize) -> &'static str {
        let numbers = self.report_card_texts().record(trial).filter(|(key, _)| *key == "number");
        numbers.map(|(_, text)| text).nth(place).unwrap_or_default()
    }

    /// A number with its trial, by its place among all.
    pub fn number_of_card(self, place: usize) -> String {
        let Some((trial, first)) = trial_of(place) else { return String::new() };
        format!("{}, {}", self.trial_of_card(trial), self.trial_number(trial, place - first))
    }

    /// Why the model misses a number, by its place among all, where it is known.
    pub fn reason_of_number(self, place: usize) -> Option<&'static str> {
        trial_of(place).and_then(|(trial, first)| self.reason_of_miss(trial, place - first))
    }

    /// Why the model misses a number of a trial, where it is known.
    pub fn reason_of_miss(self, trial: &str, place: usize) -> Option<&'static str> {
        let mut seen = 0;
        for (key, text) in self.report_card_texts().record(trial) {
            match key {
                "reason" if seen == place + 1 => return Some(text),
                "number" => seen += 1,
                _ => {}
            }
        }
        None
    }

    /// A value of a trial's number, with its unit.
    fn value_of_number(self, unit: NumberUnit, value: f64) -> String {
        let cells = self.report_card().per_year;
        let signed = |value: f64| self.signed(libm::round(value));
        match unit {
            NumberUnit::Cells => signed(value),
            NumberUnit::CellsPerYear => self.with_unit(&signed(value), cells),
            NumberUnit::Spread => self.number(libm::round(value)),
            NumberUnit::Share => self.percent(value),
            NumberUnit::Relative => self.with_unit(&signed(100.0 * value), "%"),
            NumberUnit::Percent => self.with_unit(&signed(value), "%"),
            NumberUnit::Log10 => self.with_unit(&self.signed(value), "log10"),
        }
    }

    /// What a trial found.
    pub fn found(self, number: &TrialNumber) -> String {
        self.value_of_number(number.unit, number.found)
    }

    /// What is predicted for a number, with its 90% interval.
    pub fn predicted(self, unit: NumberUnit, prediction: &PredictedNumber) -> String {
        let (low, high) = prediction.interval();
        // A share lies between none and all.
        let within = |value: f64| if unit == NumberUnit::Share { value.clamp(0.0, 1.0) } else { value };
        let [low, middle, high] = [low, prediction.middle, high].map(|value| self.value_of_number(unit, within(value)));
        format!("{middle} ({})", (self.report_card().interval)(&low, &high))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::report_card::{NUMBERS, trials};

    #[test]
    fn every_number_has_a_name_of_its_own_and_every_miss_a_reason_in_every_language() {
        for lang in Lang::ALL {
            for (trial, places) in trials() {
                let mut names: Vec<&str> =
                    places.clone().map(|at| lang.trial_number(trial, at - places.start)).collect();
                assert!(names.iter().all(|name| !name.is_empty()), "{lang:?} {trial}: {names:?}");
                assert_eq!(lang.trial_number(trial, places.len()), "", "{lang:?} {trial} has a name too many");
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), places.len(), "{lang:?} {trial}");
                for at in places.clone() {
                    let is_missed =
                        [Knowledge::AllTrials, Knowledge::OtherTrials].map(|from| NUMBERS[at].is_missed(from));
                    let reason = lang.reason_of_miss(trial, at - places.start);
                    assert_eq!(reason.is_some(), is_missed.contains(&true), "{lang:?} {trial} {at}: {reason:?}");
                }
            }
            assert_eq!(lang.report_card_texts().names().count(), trials().len());
        }
    }

    #[test]
    fn a_number_is_written_in_its_unit() {
        let prediction = PredictedNumber { middle: 0.9, sd: 0.1 };
        assert_eq!(Lang::En.predicted(NumberUnit::Share, &prediction), "90% (74% to 100%)");
        assert_eq!(
            Lang::Fr.predicted(NumberUnit::Cells, &PredictedNumber { middle: 1000.4, sd: 100.0 }),
            "+1\u{202f}000 (+836 à +1\u{202f}165)"
        );
        assert_eq!(
            Lang::En.predicted(NumberUnit::Log10, &PredictedNumber { middle: 0.0, sd: 0.1 }),
            "0 log10 (\u{2212}0.16 log10 to +0.16 log10)"
        );
    }
}
