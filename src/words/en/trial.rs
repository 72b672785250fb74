//! Results of trials in English.

use super::{number, percent, signed};
use crate::trials::{Observation, Reading, Spread, Statistic, TrialArm};

pub(super) fn value_of(statistic: Statistic, value: f64) -> String {
    if statistic.is_share() {
        percent(value)
    } else if statistic.is_change() || statistic == Statistic::TimeWeightedMeanDifference {
        signed(libm::round(value))
    } else {
        number(libm::round(value))
    }
}

pub(super) fn trial_label(observation: &Observation) -> String {
    format!("{} {}", observation.trial, trial_value(observation))
}

/// Beside the point: the number first, as at the ends of the lines.
pub(super) fn trial_mark(observation: &Observation, compact: bool) -> String {
    let value = trial_value(observation);
    if compact { value } else { format!("{value} {}", observation.trial) }
}

pub(super) fn trial_value(observation: &Observation) -> String {
    match (observation.value, observation.spread) {
        (Some(value), _) => value_of(observation.statistic, value),
        (None, Spread::Range(low, high)) => format!("{} to {}", signed(low), signed(high)),
        (None, _) => String::new(),
    }
}

pub(super) fn trial_spoken(observation: &Observation) -> String {
    let arm = match observation.arm {
        TrialArm::Treated => "treated arm",
        TrialArm::Control => "control arm",
    };
    format!(
        "{}, {arm}, {}: {}. Open its passport",
        trial_label(observation),
        weeks_of(observation.weeks).to_ascii_lowercase(),
        statistic(observation.statistic)
    )
}

pub(super) fn statistic(statistic: Statistic) -> &'static str {
    statistic.words()
}

pub(super) fn spread_value(spread: &Spread) -> Option<String> {
    match *spread {
        Spread::NotReported => None,
        Spread::StandardError(size) => Some(format!("standard error {}", number(size))),
        Spread::StandardDeviation(size) => Some(format!("standard deviation {}", number(size))),
        Spread::InterquartileRange(low, high) => Some(format!("middle half {} to {}", number(low), number(high))),
        Spread::Range(low, high) => Some(format!("lowest {} to highest {}", number(low), number(high))),
    }
}

pub(super) fn weeks_of((from, to): (f64, f64)) -> String {
    if to > from { format!("Weeks {} to {}", number(from), number(to)) } else { format!("Week {}", number(from)) }
}

pub(super) fn model_says(statistic: Statistic, value: f64) -> String {
    value_of(statistic, value)
}

pub(super) fn drawn_from(observation: &Observation) -> Option<String> {
    let weak = match observation.reading {
        Reading::Weak(why) => Some(format!("Weak: {why}")),
        Reading::Derived(how) => Some(format!("Computed by us: {how}")),
        Reading::Verified => None,
    };
    let change = (observation.statistic.is_change() && observation.value.is_some())
        .then(|| "A change: drawn upwards from where the model\u{2019}s line of the same statistic starts.".to_owned());
    weak.or(change)
}
