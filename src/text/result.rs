//! How a trial's result is written: one rule for every language.

use super::Lang;
use super::pattern::fill;
use crate::counterpart::Counterpart;
use crate::trials::{HowRead, Observation, Spread, Statistic, TrialArm};

/// How a language names results. Slots are in braces.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct ResultWords {
    /// Between the ends of a range.
    pub to: &'static str,
    /// Treated, control.
    pub arms: [&'static str; 2],
    pub of_other_schedule: &'static str,
    /// label, arm, other, weeks, statistic
    pub spoken: &'static str,
    pub statistic: fn(Statistic) -> &'static str,
    /// SE, SD, IQR, 95% CI, range.
    pub bars: [&'static str; 5],
    /// bar, size
    pub size: &'static str,
    /// bar, low, high
    pub between: &'static str,
    /// from, to
    pub week: &'static str,
    pub weeks: &'static str,
    /// why
    pub weak: &'static str,
    pub derived: &'static str,
    pub change: &'static str,
}

impl Lang {
    /// What a statistic is called.
    pub fn statistic(self, statistic: Statistic) -> &'static str {
        (self.result_words().statistic)(statistic)
    }

    /// What the legend calls a bar; `None` where there is none.
    pub fn spread_short(self, spread: &Spread) -> Option<&'static str> {
        let [se, sd, iqr, interval, range] = self.result_words().bars;
        match spread {
            Spread::NotReported => None,
            Spread::StandardError(_) => Some(se),
            Spread::StandardDeviation(_) => Some(sd),
            Spread::InterquartileRange(..) => Some(iqr),
            Spread::ConfidenceInterval(..) => Some(interval),
            Spread::Range(..) => Some(range),
        }
    }

    /// A bar with its numbers.
    pub fn spread_value(self, spread: &Spread) -> Option<String> {
        let (words, bar) = (self.result_words(), self.spread_short(spread)?);
        Some(match *spread {
            Spread::NotReported => return None,
            Spread::StandardError(size) | Spread::StandardDeviation(size) => {
                fill(words.size, &[("bar", bar), ("size", &self.number(size))])
            }
            Spread::InterquartileRange(low, high)
            | Spread::ConfidenceInterval(low, high)
            | Spread::Range(low, high) => {
                fill(words.between, &[("bar", bar), ("low", &self.number(low)), ("high", &self.number(high))])
            }
        })
    }

    /// The week of a result, or its weeks.
    pub fn weeks_of(self, (from, to): (f64, f64)) -> String {
        let words = self.result_words();
        let pattern = if to > from { words.weeks } else { words.week };
        fill(pattern, &[("from", &self.number(from)), ("to", &self.number(to))])
    }

    /// Where a result is drawn, or why it is not.
    pub fn drawn_from(self, observation: &Observation) -> Option<String> {
        let words = self.result_words();
        let is_change = observation.statistic.is_change() && observation.value.is_some();
        match observation.reading {
            HowRead::Weak(why) => Some(fill(words.weak, &[("why", why)])),
            HowRead::Derived(how) => Some(fill(words.derived, &[("why", how)])),
            HowRead::Verified => is_change.then(|| words.change.to_owned()),
        }
    }

    /// A result for those who hear the page. `is_other`: of another schedule than the one that is run.
    pub fn trial_spoken(self, observation: &Observation, is_other: bool) -> String {
        let words = self.result_words();
        let [treated, control] = words.arms;
        fill(
            words.spoken,
            &[
                ("label", &self.trial_label(observation)),
                ("arm", if observation.arm == TrialArm::Treated { treated } else { control }),
                ("other", if is_other { words.of_other_schedule } else { "" }),
                ("weeks", &self.weeks_of(observation.weeks).to_ascii_lowercase()),
                ("statistic", self.statistic(observation.statistic)),
            ],
        )
    }

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

    /// What a trial found.
    fn result(self, observation: &Observation) -> String {
        match (observation.value, observation.spread) {
            (Some(value), _) => self.value_of(observation.statistic, value),
            (None, Spread::Range(low, high)) => {
                format!("{} {} {}", self.signed(low), self.result_words().to, self.signed(high))
            }
            (None, _) => String::new(),
        }
    }

    /// The model's counterpart of a trial's result, with the same kind of bar where it has one.
    pub fn counterpart(self, observation: &Observation, found: &Counterpart) -> String {
        let to = self.result_words().to;
        let end = |end: f64| {
            if observation.statistic.is_change() {
                self.signed(libm::round(end))
            } else {
                self.number(libm::round(end))
            }
        };
        let bar = self.spread_short(&observation.spread).map_or(String::new(), |bar| format!("{bar} "));
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

    /// A result next to its point, as the ends of the lines are written.
    pub fn trial_mark(self, observation: &Observation, compact: bool) -> String {
        let value = self.result(observation);
        if compact { value } else { self.named_value(observation.trial, observation.statistic, &value) }
    }

    /// A result as a title: the trial first.
    pub fn trial_label(self, observation: &Observation) -> String {
        format!("{} {}", observation.trial, self.result(observation))
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
