//! The words of the response map and the schedule finder.

use super::Lang;
use super::pattern::{fill, inside_sentence};
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
    pub interval: &'static str,
    pub measure: fn(Measure) -> &'static str,
    pub map: &'static str,
    pub hint: &'static str,
    /// Both settings, the measure and its value.
    pub spot: &'static str,
    pub trials_here: &'static str,
    pub between_trials: &'static str,
    /// Both settings.
    pub pinned: &'static str,
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

impl Lang {
    /// A place of the map in words.
    pub fn map_spot(self, spot: &Spot) -> String {
        let words = self.map();
        let ((x, y), measure) = (settings(&spot.settings), inside_sentence((words.measure)(spot.measure)));
        let value = value(self, spot.measure, spot.value);
        let mut text = fill(words.spot, &[("x", &x), ("y", &y), ("measure", &measure), ("value", &value)]);
        if let Some(untested) = &spot.untested {
            text.extend([" ", untested.as_str()]);
        }
        if !spot.trials.is_empty() {
            let trials = spot.trials.join(words.between_trials);
            text.extend([" ", &fill(words.trials_here, &[("trials", &trials)])]);
        }
        text
    }

    /// Which place of the map is pinned.
    pub fn map_pinned(self, pinned: &[(String, String); 2]) -> String {
        let (x, y) = settings(pinned);
        fill(self.map().pinned, &[("x", &inside_sentence(&x)), ("y", &y)])
    }
}

/// Both settings with their values, the second as it is inside a sentence.
fn settings([x, y]: &[(String, String); 2]) -> (String, String) {
    (format!("{} {}", x.0, x.1), format!("{} {}", inside_sentence(&y.0), y.1))
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
