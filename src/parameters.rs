//! One table of everything that a person can set: key in a link, unit, bounds, slider step, default, values that
//! trials tested. Sliders, number boxes, links, messages and docs are all made from it, so they cannot disagree.

mod table;

pub use table::ALL;

use serde::{Deserialize, Serialize};
use table::{
    AGE, ART_STOP, ART_WEEK, BASELINE, CYCLES, DAYS_ON, DOSE_PER_INJECTION, IL7_DOSE, INFUSION_DOSE,
    INJECTIONS_PER_DAY, POPULATION, RANGE_HIGH, RANGE_LOW, RESPONSIVENESS, RNA, RULE_LEVEL, RUN_WEEKS, SEED,
    START_WEEK, WEEKS_BETWEEN,
};

/// Names a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParameterId {
    /// MIU of IL-2 in one subcutaneous injection.
    DosePerInjection,
    /// MIU of IL-2 a day by continuous infusion.
    InfusionDose,
    /// Micrograms of IL-7 per kg in one injection.
    Il7Dose,
    /// Injections a day.
    InjectionsPerDay,
    /// Days of dosing in one cycle.
    DaysOn,
    /// Weeks from the start of one cycle to the start of the next.
    WeeksBetween,
    /// Cycles in a block.
    Cycles,
    /// Weeks before a block's first cycle.
    StartWeek,
    /// CD4 count below which a block with a rule starts a cycle.
    RuleLevel,
    /// CD4 count before treatment.
    Baseline,
    /// Lowest baseline let into the trial.
    RangeLow,
    /// Highest baseline let into the trial.
    RangeHigh,
    /// Age.
    Age,
    /// HIV RNA before ART.
    Rna,
    /// Week at which ART starts.
    ArtWeek,
    /// Week at which ART stops.
    ArtStop,
    /// How strongly the patient answers to IL-2.
    Responsiveness,
    /// Length of the run.
    RunWeeks,
    /// Number of virtual patients.
    Population,
    /// Seed of the virtual patients.
    Seed,
}

/// What is known of one setting.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ParameterSpec {
    /// Which setting.
    pub id: ParameterId,
    /// Its key or letter in a v1 link (docs/links.md).
    pub key: &'static str,
    /// Its name on the page, in English.
    pub label: &'static str,
    /// Its unit as written after the number; empty for counts of things.
    pub unit: &'static str,
    /// Least value allowed.
    pub min: f64,
    /// Greatest value allowed.
    pub max: f64,
    /// Step of the slider and of the arrow keys; typed values need not lie on it unless `whole`.
    pub step: f64,
    /// Whether only whole numbers make sense.
    pub whole: bool,
    /// Default in a v1 link; frozen.
    pub default: f64,
    /// Values that the trials of docs/evidence.md tested; marked on the slider.
    pub tested: &'static [f64],
}

/// A value that a setting cannot take, and what was used instead.
#[derive(Clone, Debug, PartialEq)]
pub struct OutOfRange {
    /// The setting.
    pub spec: &'static ParameterSpec,
    /// What came.
    pub got: f64,
    /// Greatest value allowed here: the setting's own, or less where another setting bounds it.
    pub max: f64,
    /// The nearest value allowed, which was used.
    pub used: f64,
}

impl ParameterSpec {
    /// The value, if it is allowed.
    ///
    /// # Errors
    /// [`OutOfRange`] with the nearest value allowed, for a value outside the bounds, a fraction where only whole numbers make
    /// sense, or no number at all (then the default is used).
    pub fn check(&'static self, value: f64) -> Result<f64, OutOfRange> {
        let used = self.nearest(value);
        #[allow(clippy::float_cmp)] // exactly the same number, or it was changed
        if used == value { Ok(value) } else { Err(OutOfRange { spec: self, got: value, max: self.max, used }) }
    }

    /// The nearest value allowed; the default where there is no number.
    pub fn nearest(&self, value: f64) -> f64 {
        if value.is_nan() {
            return self.default;
        }
        let value = value.clamp(self.min, self.max);
        if self.whole { libm::round(value) } else { value }
    }

    /// Least and greatest value of the slider, where another setting lowers the greatest to `most`: what regimens use, on the slider's own
    /// steps, so that round values can be reached. The number box takes everything between the bounds.
    pub fn slider_range(&self, most: f64) -> (f64, f64) {
        let (least, greatest) = match self.id {
            ParameterId::DaysOn => (1.0, 10.0),
            ParameterId::WeeksBetween => (1.0, 16.0),
            ParameterId::Cycles => (1.0, 20.0),
            ParameterId::Baseline => (50.0, 1000.0),
            _ => (self.min, self.max),
        };
        let greatest = greatest.min(most);
        (libm::ceil(least / self.step - 1e-9) * self.step, libm::floor(greatest / self.step + 1e-9) * self.step)
    }

    /// What is allowed, in words: `"0.5 to 18 MIU"`.
    pub fn allowed(&self) -> String {
        self.allowed_up_to(self.max)
    }

    /// What is allowed, in words, where another setting lowers the greatest value.
    pub fn allowed_up_to(&self, max: f64) -> String {
        let whole = if self.whole { "whole numbers from " } else { "" };
        let space = if self.unit.is_empty() || self.unit == "%" { "" } else { " " };
        format!("{whole}{} to {max}{space}{}", self.min, self.unit)
    }
}

impl std::fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}: {} is not allowed; allowed: {}; used: {}",
            self.spec.label,
            self.got,
            self.spec.allowed_up_to(self.max),
            self.used
        )
    }
}

impl ParameterId {
    /// The row of the table for this setting.
    pub const fn spec(self) -> &'static ParameterSpec {
        match self {
            Self::DosePerInjection => &DOSE_PER_INJECTION,
            Self::InfusionDose => &INFUSION_DOSE,
            Self::Il7Dose => &IL7_DOSE,
            Self::InjectionsPerDay => &INJECTIONS_PER_DAY,
            Self::DaysOn => &DAYS_ON,
            Self::WeeksBetween => &WEEKS_BETWEEN,
            Self::Cycles => &CYCLES,
            Self::StartWeek => &START_WEEK,
            Self::RuleLevel => &RULE_LEVEL,
            Self::Baseline => &BASELINE,
            Self::RangeLow => &RANGE_LOW,
            Self::RangeHigh => &RANGE_HIGH,
            Self::Age => &AGE,
            Self::Rna => &RNA,
            Self::ArtWeek => &ART_WEEK,
            Self::ArtStop => &ART_STOP,
            Self::Responsiveness => &RESPONSIVENESS,
            Self::RunWeeks => &RUN_WEEKS,
            Self::Population => &POPULATION,
            Self::Seed => &SEED,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_allowed() {
        for spec in ALL {
            assert_eq!(spec.check(spec.default), Ok(spec.default), "{}", spec.label);
            assert!(spec.tested.iter().all(|value| spec.check(*value).is_ok()), "{}", spec.label);
            assert_eq!(spec.id.spec().id, spec.id);
        }
    }

    #[test]
    fn every_slider_lies_within_its_bounds_and_has_every_tested_value() {
        for spec in ALL {
            let (least, greatest) = spec.slider_range(spec.max);
            assert!(spec.min <= least && least < greatest && greatest <= spec.max, "{}", spec.label);
            assert!(spec.tested.iter().all(|value| (least..=greatest).contains(value)), "{}", spec.label);
        }
        assert_eq!(ParameterId::DaysOn.spec().slider_range(7.0), (1.0, 7.0));
        assert_eq!(ParameterId::DosePerInjection.spec().slider_range(18.0), (0.5, 18.0));
    }

    #[test]
    fn a_value_out_of_range_is_named_with_what_is_allowed() {
        let spec = ParameterId::DosePerInjection.spec();
        let Err(problem) = spec.check(40.0) else { panic!("40 MIU must not be allowed") };
        assert_eq!(problem.to_string(), "Dose per injection: 40 is not allowed; allowed: 0.1 to 18 MIU; used: 18");
        assert_eq!(ParameterId::DaysOn.spec().nearest(4.6), 5.0);
        assert_eq!(ParameterId::DaysOn.spec().nearest(f64::NAN), 5.0);
    }
}
