//! The words of a hundred virtual patients shown one by one, and of the band round an arm's line.

use super::Lang;
use super::pattern::fill;
use crate::population::patients::ResponseClass;
use crate::trajectory::{ArmName, Trajectory};

/// What is said of one person.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names say it
pub struct Portrait {
    /// Number, from 1.
    pub number: u32,
    /// Place by rise, from 1.
    pub place: usize,
    pub of: usize,
    pub baseline: f64,
    pub end: f64,
    pub other_end: f64,
    pub against_none: bool,
    pub week: f64,
    /// Response to IL-2, clearance of IL-2 and survival of new cells, each as a multiple of the typical patient's.
    pub response: f64,
    pub clearance: f64,
    pub survival: f64,
}

/// Outcomes of patients so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeCount {
    /// Patients.
    pub played: usize,
    /// Those with a rise of at least 50% in the first arm.
    pub rose: usize,
    /// The same in the second arm.
    pub other_rose: usize,
    /// Those who end higher in the first arm.
    pub higher: usize,
}

/// The catalogue of the people. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct PeopleWords {
    pub tab: &'static str,
    pub intro: fn(usize, f64) -> String,
    pub list: &'static str,
    pub class: fn(ResponseClass) -> &'static str,
    pub class_count: fn(ResponseClass, usize) -> String,
    pub spoken: fn(usize, u32, f64, ResponseClass) -> String,
    pub nobody_chosen: &'static str,
    pub portrait_title: fn(u32) -> String,
    /// Count, place and rise of a patient.
    pub portrait: &'static str,
    /// The count in the control arm, then with schedule B.
    pub portrait_other: [&'static str; 2],
    /// Response, clearance and survival, each by [`Self::factor`].
    pub portrait_traits: &'static str,
    /// What makes the patient different: trait, factor.
    pub differs: &'static str,
    pub alike: &'static str,
    /// Response, clearance, survival.
    pub traits: [&'static str; 3],
    /// About that of the typical patient; `{factor}` times that.
    pub factor: [&'static str; 2],
    pub clear: &'static str,
    /// The line on the chart: number.
    pub line: &'static str,
    /// Written at its end: number, count.
    pub line_end: &'static str,
    pub band: &'static str,
    pub spread: &'static str,
    pub mean: &'static str,
    pub spread_is: fn(usize) -> String,
    pub mean_is: fn(usize) -> String,
    pub model: &'static str,
    pub play: &'static str,
    pub stop: &'static str,
    pub counted: fn(&OutcomeCount, against_none: bool) -> String,
    pub lines: &'static str,
    /// Bands on the chart, without their arm: mean, model.
    pub bands: [&'static str; 2],
}

impl Lang {
    /// What makes a virtual patient different from the typical one: the trait whose factor is furthest from 1.
    pub fn differs(self, patient: &Portrait) -> String {
        let words = self.people();
        let traits = words.traits.into_iter().zip([patient.response, patient.clearance, patient.survival]);
        let far = |factor: f64| libm::log(factor.max(1e-9)).abs();
        match traits.max_by(|a, b| far(a.1).total_cmp(&far(b.1))).filter(|most| (most.1 - 1.0).abs() >= 0.05) {
            Some((name, factor)) => fill(words.differs, &[("trait", name), ("factor", &self.factor(factor))]),
            None => words.alike.to_owned(),
        }
    }

    /// A virtual patient in four sentences: first what makes the patient different.
    pub fn portrait(self, patient: &Portrait) -> [String; 4] {
        let words = self.people();
        let cells = |value: f64| self.decimal(value, 0);
        let change = patient.end - patient.baseline;
        let signed = |text: String| if change > 0.0 { format!("+{text}") } else { text };
        let [in_control, with_b] = words.portrait_other;
        [
            self.differs(patient),
            fill(
                words.portrait,
                &[
                    ("baseline", &cells(patient.baseline)),
                    ("end", &cells(patient.end)),
                    ("week", &self.number(patient.week)),
                    ("change", &signed(cells(change))),
                    ("share", &signed(self.percent(change / patient.baseline.max(1.0)))),
                    ("place", &patient.place.to_string()),
                    ("of", &patient.of.to_string()),
                ],
            ),
            fill(if patient.against_none { in_control } else { with_b }, &[("end", &cells(patient.other_end))]),
            fill(
                words.portrait_traits,
                &[
                    ("response", &self.factor(patient.response)),
                    ("clearance", &self.factor(patient.clearance)),
                    ("survival", &self.factor(patient.survival)),
                ],
            ),
        ]
    }

    /// The name of the band round the mean of an arm.
    pub fn mean_band(self, arm: ArmName, run: &Trajectory) -> String {
        let [mean, _] = self.people().bands;
        format!("{mean}, {}", self.arm_name(arm, run))
    }

    /// The name of the band of what the fit leaves open of an arm.
    pub fn model_band(self, arm: ArmName, run: &Trajectory) -> String {
        let [_, model] = self.people().bands;
        format!("{model}, {}", self.arm_name(arm, run))
    }

    /// The line of a virtual patient on the chart, and what is written at its end.
    pub fn person_line(self, arm: ArmName, number: u32, count: f64) -> [String; 2] {
        let (words, number, count) = (self.people(), number.to_string(), self.number(libm::round(count)));
        let name = fill(words.line, &[("number", &number)]);
        [self.of_arm(&name, arm), fill(words.line_end, &[("number", &number), ("count", &count)])]
    }

    /// A multiple of the typical patient's, or that it is about the same.
    fn factor(self, factor: f64) -> String {
        let [about, times] = self.people().factor;
        if (factor - 1.0).abs() < 0.05 {
            return about.to_owned();
        }
        fill(times, &[("factor", &self.decimal(factor, if factor < 0.995 { 2 } else { 1 }))])
    }
}
