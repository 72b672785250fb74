//! How a trial's result is written: one rule for every language. What differs is how a language writes a number, and its word between
//! the ends of a range.

use super::Lang;
use crate::counterpart::Counterpart;
use crate::trials::{Observation, Spread, Statistic};

impl Lang {
    /// A value of a statistic: a share in percent, a change with its sign, a count.
    pub(super) fn value_of(self, statistic: Statistic, value: f64) -> String {
        if statistic.is_share() {
            self.percent(value)
        } else if statistic.is_change() || statistic == Statistic::TimeWeightedMeanDifference {
            self.signed(libm::round(value))
        } else {
            self.number(libm::round(value))
        }
    }

    /// What a trial found. `to` stands between the ends of a range.
    pub(super) fn result(self, observation: &Observation, to: &str) -> String {
        match (observation.value, observation.spread) {
            (Some(value), _) => self.value_of(observation.statistic, value),
            (None, Spread::Range(low, high)) => format!("{} {to} {}", self.signed(low), self.signed(high)),
            (None, _) => String::new(),
        }
    }

    /// The model's counterpart of a trial's result, with its ends where it has them. `to` stands between them.
    pub fn counterpart(self, observation: &Observation, found: &Counterpart) -> String {
        let to = if self == Self::Fr { "à" } else { "to" };
        let end = |end: f64| {
            if observation.statistic.is_change() {
                self.signed(libm::round(end))
            } else {
                self.number(libm::round(end))
            }
        };
        let bar = (self.words().spread_short)(&observation.spread).map_or(String::new(), |bar| format!("{bar} "));
        match (found.value, found.ends) {
            (Some(value), None) => self.value_of(observation.statistic, value),
            (Some(value), Some((low, high))) => {
                let value = self.value_of(observation.statistic, value);
                match observation.spread {
                    Spread::StandardError(_) | Spread::StandardDeviation(_) => {
                        format!("{value} ({bar}{})", self.number(libm::round((high - low) / 2.0)))
                    }
                    _ => format!("{value} ({bar}{} {to} {})", end(low), end(high)),
                }
            }
            (None, Some((low, high))) => format!("{} {to} {}", end(low), end(high)),
            (None, None) => String::new(),
        }
    }

    /// The same beside its point: the number first, as at the ends of the lines.
    pub(super) fn result_mark(self, observation: &Observation, to: &str, compact: bool) -> String {
        let value = self.result(observation, to);
        if compact { value } else { format!("{value} {}", observation.trial) }
    }

    /// The same as a title: the trial first.
    pub(super) fn result_label(self, observation: &Observation, to: &str) -> String {
        format!("{} {}", observation.trial, self.result(observation, to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_rounds_alike_in_every_language() {
        for thousandths in 0..=1000 {
            let share = f64::from(thousandths) / 1000.0;
            let digits = |lang: Lang| {
                let text = lang.value_of(Statistic::ShareRise80, share);
                text.chars().take_while(char::is_ascii_digit).collect::<String>()
            };
            assert_eq!(digits(Lang::En), digits(Lang::Fr), "{share}");
        }
        assert_eq!(Lang::En.percent(0.125), "13%");
    }
}
