//! The lines of the picture: in the legend, and at their ends.

use super::Lang;
use super::pattern::fill;
use crate::chart::figure::Kind;
use crate::trajectory::ArmName;

/// How a language names the lines. Slots are in braces.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct CurveWords {
    /// At the end of a line: A, B, control.
    pub arms: [&'static str; 3],
    /// Behind a line's name: A, B, control.
    pub of: [&'static str; 3],
    pub typical: &'static str,
    pub median: &'static str,
    pub median_change: &'static str,
    pub mean: &'static str,
    /// number
    pub person: &'static str,
    pub mean_interval: &'static str,
    pub middle_half: &'static str,
    pub nine_in_ten: &'static str,
    /// count
    pub end_median: &'static str,
    pub end_median_change: &'static str,
    pub end_mean: &'static str,
    /// count, number
    pub end_person: &'static str,
    pub trial: &'static str,
    pub trial_of_other_schedule: &'static str,
    /// bars
    pub bars: &'static str,
    pub with_model: &'static str,
}

const fn of_arm(arm: ArmName, [a, b, control]: [&'static str; 3]) -> &'static str {
    match arm {
        ArmName::A => a,
        ArmName::B => b,
        ArmName::Control => control,
    }
}

impl Lang {
    /// A line in the legend.
    pub fn series(self, arm: ArmName, kind: Kind) -> String {
        let words = self.curve_words();
        let what = match kind {
            Kind::Typical => words.typical,
            Kind::Median => words.median,
            Kind::MedianChange => words.median_change,
            Kind::Mean => words.mean,
            Kind::Quantity(quantity) => (self.words().picture.quantity)(quantity),
            Kind::Person(_) => words.person,
            Kind::MeanInterval => words.mean_interval,
            Kind::MiddleHalf => words.middle_half,
            Kind::NineInTen => words.nine_in_ten,
        };
        let number = if let Kind::Person(number) = kind { number.to_string() } else { String::new() };
        fill(what, &[("number", &number)]) + of_arm(arm, words.of)
    }

    /// What stands at the end of a line.
    pub fn end_label(self, arm: ArmName, kind: Kind, value: f64, is_compact: bool) -> String {
        let words = self.curve_words();
        let count = self.number(libm::round(value));
        let (pattern, number) = match (kind, is_compact) {
            (Kind::Typical, true) => return count,
            (Kind::Typical, false) => return format!("{count} {}", of_arm(arm, words.arms)),
            (Kind::Median, false) => (words.end_median, 0),
            (Kind::MedianChange, false) => (words.end_median_change, 0),
            (Kind::Mean, false) => (words.end_mean, 0),
            (Kind::Person(number), false) => (words.end_person, number),
            _ => return String::new(),
        };
        fill(pattern, &[("count", &count), ("number", &number.to_string())])
    }

    /// The trials' results in the legend: their bars, and whether the model's same statistic is drawn.
    pub fn legend_trial(self, bars: &[&str], is_of_other_schedule: bool, with_model: bool) -> String {
        let words = self.curve_words();
        let what = if is_of_other_schedule { words.trial_of_other_schedule } else { words.trial };
        let bars = match bars {
            [] => String::new(),
            bars => fill(words.bars, &[("bars", &self.alternatives(bars))]),
        };
        [what, &bars, if with_model { words.with_model } else { "" }].concat()
    }
}
