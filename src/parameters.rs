//! One table of everything that a person can set: key in a link, unit, bounds, slider step, default, values that
//! trials tested. Sliders, number boxes, links, messages and docs are all made from it, so they cannot disagree.

use serde::{Deserialize, Serialize};

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
        if used == value { Ok(value) } else { Err(OutOfRange { spec: self, got: value, used }) }
    }

    /// The nearest value allowed; the default where there is no number.
    pub fn nearest(&self, value: f64) -> f64 {
        if value.is_nan() {
            return self.default;
        }
        let value = value.clamp(self.min, self.max);
        if self.whole { libm::round(value) } else { value }
    }

    /// What is allowed, in words: `"0.5 to 18 MIU"`.
    pub fn allowed(&self) -> String {
        let whole = if self.whole { "whole numbers from " } else { "" };
        let space = if self.unit.is_empty() || self.unit == "%" { "" } else { " " };
        format!("{whole}{} to {}{space}{}", self.min, self.max, self.unit)
    }
}

impl std::fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}: {} is not allowed; allowed: {}; used: {}",
            self.spec.label,
            self.got,
            self.spec.allowed(),
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
            Self::Responsiveness => &RESPONSIVENESS,
            Self::RunWeeks => &RUN_WEEKS,
            Self::Population => &POPULATION,
            Self::Seed => &SEED,
        }
    }
}

/// Every row of the table, in the order of the page.
pub const ALL: [&ParameterSpec; 19] = [
    &DOSE_PER_INJECTION,
    &INFUSION_DOSE,
    &IL7_DOSE,
    &INJECTIONS_PER_DAY,
    &DAYS_ON,
    &WEEKS_BETWEEN,
    &CYCLES,
    &START_WEEK,
    &RULE_LEVEL,
    &BASELINE,
    &RANGE_LOW,
    &RANGE_HIGH,
    &AGE,
    &RNA,
    &ART_WEEK,
    &RESPONSIVENESS,
    &RUN_WEEKS,
    &POPULATION,
    &SEED,
];

const fn row(id: ParameterId, key: &'static str, label: &'static str, unit: &'static str) -> ParameterSpec {
    ParameterSpec { id, key, label, unit, min: 0.0, max: 0.0, step: 1.0, whole: false, default: 0.0, tested: &[] }
}

static DOSE_PER_INJECTION: ParameterSpec = ParameterSpec {
    min: 0.1,
    max: 18.0,
    step: 0.5,
    default: 5.0,
    tested: &[1.5, 3.0, 4.5, 5.0, 7.5],
    ..row(ParameterId::DosePerInjection, "m", "Dose per injection", "MIU")
};
static INFUSION_DOSE: ParameterSpec = ParameterSpec {
    min: 0.5,
    max: 24.0,
    step: 0.5,
    default: 18.0,
    tested: &[6.0, 12.0, 18.0],
    ..row(ParameterId::InfusionDose, "i", "Infusion dose", "MIU/day")
};
static IL7_DOSE: ParameterSpec = ParameterSpec {
    min: 0.5,
    max: 60.0,
    step: 1.0,
    default: 20.0,
    tested: &[3.0, 10.0, 20.0, 30.0],
    ..row(ParameterId::Il7Dose, "g", "IL-7 dose", "µg/kg")
};
static INJECTIONS_PER_DAY: ParameterSpec = ParameterSpec {
    min: 1.0,
    max: 4.0,
    whole: true,
    default: 2.0,
    tested: &[2.0],
    ..row(ParameterId::InjectionsPerDay, "p", "Injections per day", "")
};
static DAYS_ON: ParameterSpec = ParameterSpec {
    min: 1.0,
    max: 21.0,
    whole: true,
    default: 5.0,
    tested: &[5.0],
    ..row(ParameterId::DaysOn, "d", "Days on", "days")
};
static WEEKS_BETWEEN: ParameterSpec = ParameterSpec {
    min: 1.0,
    max: 52.0,
    default: 8.0,
    tested: &[4.0, 8.0],
    ..row(ParameterId::WeeksBetween, "w", "Weeks between starts", "weeks")
};
static CYCLES: ParameterSpec = ParameterSpec {
    min: 1.0,
    max: 60.0,
    whole: true,
    default: 6.0,
    tested: &[3.0, 6.0, 10.0],
    ..row(ParameterId::Cycles, "c", "Cycles", "")
};
static START_WEEK: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 520.0,
    default: 0.0,
    ..row(ParameterId::StartWeek, "s", "First cycle at week", "weeks")
};
static RULE_LEVEL: ParameterSpec = ParameterSpec {
    min: 50.0,
    max: 1500.0,
    step: 10.0,
    default: 350.0,
    ..row(ParameterId::RuleLevel, "l", "Start a cycle when CD4 falls below", "cells/µL")
};
static BASELINE: ParameterSpec = ParameterSpec {
    min: 10.0,
    max: 1500.0,
    step: 10.0,
    default: 340.0,
    tested: &[202.0, 337.0, 428.0, 461.0],
    ..row(ParameterId::Baseline, "n", "CD4 at baseline", "cells/µL")
};
static RANGE_LOW: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 2000.0,
    step: 10.0,
    default: 0.0,
    ..row(ParameterId::RangeLow, "nr", "Lowest baseline let in", "cells/µL")
};
static RANGE_HIGH: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 2000.0,
    step: 10.0,
    default: 2000.0,
    ..row(ParameterId::RangeHigh, "nr", "Highest baseline let in", "cells/µL")
};
static AGE: ParameterSpec =
    ParameterSpec { min: 18.0, max: 80.0, default: 40.0, ..row(ParameterId::Age, "age", "Age", "years") };
static RNA: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 6.5,
    step: 0.1,
    default: 4.5,
    ..row(ParameterId::Rna, "rna", "HIV RNA before ART (0: no HIV)", "log10 copies/mL")
};
static ART_WEEK: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 520.0,
    default: 0.0,
    ..row(ParameterId::ArtWeek, "artw", "ART starts at week", "weeks")
};
static RESPONSIVENESS: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 400.0,
    step: 5.0,
    default: 100.0,
    ..row(ParameterId::Responsiveness, "k", "IL-2 responsiveness", "%")
};
static RUN_WEEKS: ParameterSpec = ParameterSpec {
    min: 4.0,
    max: 520.0,
    default: 74.0,
    ..row(ParameterId::RunWeeks, "wk", "Length of the run", "weeks")
};
static POPULATION: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 5000.0,
    step: 50.0,
    whole: true,
    default: 400.0,
    ..row(ParameterId::Population, "pop", "Virtual patients", "")
};
static SEED: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 4_294_967_295.0,
    whole: true,
    default: 1.0,
    ..row(ParameterId::Seed, "seed", "Seed", "")
};

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
    fn a_value_out_of_range_is_named_with_what_is_allowed() {
        let spec = ParameterId::DosePerInjection.spec();
        let Err(problem) = spec.check(40.0) else { panic!("40 MIU must not be allowed") };
        assert_eq!(problem.to_string(), "Dose per injection: 40 is not allowed; allowed: 0.1 to 18 MIU; used: 18");
        assert_eq!(ParameterId::DaysOn.spec().nearest(4.6), 5.0);
        assert_eq!(ParameterId::DaysOn.spec().nearest(f64::NAN), 5.0);
    }
}
