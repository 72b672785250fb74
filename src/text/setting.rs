//! The settings: their names and units, and what is said of a value that cannot be.

use super::Lang;
use super::language::parse_quantity;
use super::pattern::fill;
use crate::parameters::{OutOfRange, ParameterId};

/// How a language names the settings. Slots are in braces.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct SettingWords {
    pub name: fn(ParameterId) -> &'static str,
    /// The unit next to a slider.
    pub short_unit: fn(ParameterId) -> &'static str,
    /// The unit in a sentence; the same in many.
    pub unit: fn(ParameterId) -> &'static str,
    /// values
    pub tested: &'static str,
    /// Between values.
    pub and: &'static str,
    /// got, used
    pub not_whole: &'static str,
    /// got, low, high, used
    pub out_of_range: &'static str,
    /// typed, low, high
    pub not_a_number: &'static str,
}

impl Lang {
    /// The name of a setting.
    pub fn parameter(self, id: ParameterId) -> &'static str {
        (self.setting_words().name)(id)
    }

    /// The unit of a setting, as it is next to its slider.
    pub fn unit(self, id: ParameterId) -> &'static str {
        (self.setting_words().short_unit)(id)
    }

    /// What was typed into the box of a setting, where it is a number, alone or with the setting's unit.
    pub fn typed(self, id: ParameterId, text: &str) -> Option<f64> {
        let words = self.setting_words();
        parse_quantity(text, &[(words.short_unit)(id), (words.unit)(id)], self)
    }

    /// A value of a setting with its unit in full.
    pub fn value_with_unit(self, id: ParameterId, value: &str) -> String {
        self.with_unit(value, (self.setting_words().unit)(id))
    }

    /// The values of a setting that trials tested.
    pub fn tested(self, id: ParameterId, values: &[f64]) -> String {
        let words = self.setting_words();
        let values: Vec<String> = values.iter().map(|value| self.number(*value)).collect();
        fill(words.tested, &[("values", &self.value_with_unit(id, &values.join(words.and)))])
    }

    /// What is said of a number that was typed and is not possible.
    pub fn out_of_range(self, problem: &OutOfRange) -> String {
        let (words, spec) = (self.setting_words(), problem.spec);
        let is_within = (spec.min..=problem.max).contains(&problem.got);
        let pattern = if is_within { words.not_whole } else { words.out_of_range };
        let with_unit = |value: f64| self.value_with_unit(spec.id, &self.number(value));
        fill(
            pattern,
            &[
                ("got", &self.number(problem.got)),
                ("low", &self.number(spec.min)),
                ("high", &with_unit(problem.max)),
                ("used", &with_unit(problem.used)),
            ],
        )
    }

    /// What is said of a text that was typed and is no number.
    pub fn not_a_number(self, id: ParameterId, typed: &str) -> String {
        let spec = id.spec();
        let typed: String = typed.chars().take(20).collect();
        let high = self.value_with_unit(id, &self.number(spec.max));
        fill(self.setting_words().not_a_number, &[("typed", &typed), ("low", &self.number(spec.min)), ("high", &high)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters;

    #[test]
    fn every_setting_has_a_name_and_a_unit_in_every_language() {
        for lang in Lang::ALL {
            for spec in parameters::ALL {
                assert_eq!((lang.setting_words().unit)(spec.id).is_empty(), spec.unit.is_empty(), "{}", spec.label);
                assert!(!lang.parameter(spec.id).is_empty());
            }
        }
        assert_eq!(
            Lang::Fr.not_a_number(ParameterId::Age, "dix"),
            "«\u{a0}dix\u{a0}» n’est pas un nombre. Rien n’a changé. Permis\u{a0}: de 18 à 80\u{a0}ans."
        );
    }
}
