//! The words of the response map and the schedule finder.

use super::Lang;
use crate::explore::outcome::Measure;

/// What is said of one place of the map.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub struct Spot {
    /// Name and value with unit, across and upwards.
    pub settings: [(String, String); 2],
    pub measure: Measure,
    pub value: f64,
    /// What no listed trial had there.
    pub untested: Option<String>,
    pub trials: Vec<&'static str>,
}

/// The catalogue of the map. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct MapWords {
    pub tab: &'static str,
    pub intro: &'static str,
    pub across: &'static str,
    pub upwards: &'static str,
    pub outcome: &'static str,
    pub dose: &'static str,
    pub measure: fn(Measure) -> &'static str,
    pub map: &'static str,
    pub hint: &'static str,
    pub spot: fn(&Spot) -> String,
    pub pinned: fn(&[(String, String); 2]) -> String,
    pub is_pinned: &'static str,
    pub pin_first: &'static str,
    pub load: &'static str,
    pub loaded: &'static str,
    pub replaces: fn(usize, &str) -> String,
    pub replaced: fn(&str) -> String,
    pub scale: &'static str,
    pub up_to: fn(f64) -> String,
    pub from_to: fn(f64, f64) -> String,
    pub above: fn(f64) -> String,
    pub no_trial: &'static str,
    pub trial_dot: &'static str,
    pub to_the_end: &'static str,
}

/// A value of a measure: whole cells, tenths of weeks, hundredths of cells per MIU.
pub(super) fn value(lang: Lang, measure: Measure, value: f64) -> String {
    match measure {
        Measure::End | Measure::SideEffectScore => lang.number(libm::round(value)),
        Measure::Gain | Measure::AverageGain => {
            format!("{}{}", if value >= 0.5 { "+" } else { "" }, lang.number(libm::round(value)))
        }
        Measure::WeeksAbove350 | Measure::WeeksAbove500 => lang.number(libm::round(value * 10.0) / 10.0),
        Measure::GainPerMiu => lang.number(value),
    }
}
