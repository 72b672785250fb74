//! Results of trials in English.

use super::{Lang, number};
use crate::trials::{Observation, Reading, Spread, Statistic, TrialArm};

/// Between the ends of a range.
const TO: &str = "to";

pub(super) fn trial_label(observation: &Observation) -> String {
    Lang::En.result_label(observation, TO)
}

pub(super) fn trial_mark(observation: &Observation, compact: bool) -> String {
    Lang::En.result_mark(observation, TO, compact)
}

/// `is_other`: of another schedule than the one that is run.
pub(super) fn trial_spoken(observation: &Observation, is_other: bool) -> String {
    let arm = match observation.arm {
        TrialArm::Treated => "treated arm",
        TrialArm::Control => "control arm",
    };
    format!(
        "{}, {arm}{}, {}: {}. Open its source and details",
        trial_label(observation),
        if is_other { " of another schedule" } else { "" },
        weeks_of(observation.weeks).to_ascii_lowercase(),
        statistic(observation.statistic)
    )
}

pub(in crate::text) fn statistic(statistic: Statistic) -> &'static str {
    statistic.words()
}

pub(in crate::text) fn spread_value(spread: &Spread) -> Option<String> {
    match *spread {
        Spread::NotReported => None,
        Spread::StandardError(size) => Some(format!("SE {}", number(size))),
        Spread::StandardDeviation(size) => Some(format!("SD {}", number(size))),
        Spread::InterquartileRange(low, high) => Some(format!("IQR {} to {}", number(low), number(high))),
        Spread::ConfidenceInterval(low, high) => Some(format!("95% CI {} to {}", number(low), number(high))),
        Spread::Range(low, high) => Some(format!("range {} to {}", number(low), number(high))),
    }
}

pub(in crate::text) fn weeks_of((from, to): (f64, f64)) -> String {
    if to > from { format!("Weeks {} to {}", number(from), number(to)) } else { format!("Week {}", number(from)) }
}

pub(in crate::text) fn drawn_from(observation: &Observation) -> Option<String> {
    let weak = match observation.reading {
        Reading::Weak(why) => Some(format!("Weak: {why}")),
        Reading::Derived(how) => Some(format!("Computed by us: {how}")),
        Reading::Verified => None,
    };
    let change = (observation.statistic.is_change() && observation.value.is_some())
        .then(|| "A change: drawn upwards from where the model\u{2019}s line of the same statistic starts.".to_owned());
    weak.or(change)
}
