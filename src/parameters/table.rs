//! The rows of the table.

use super::{ParameterId, ParameterSpec};

/// Every row of the table, in the order of the page.
pub const ALL: [&ParameterSpec; 20] = [
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
    &ART_STOP,
    &RESPONSIVENESS,
    &RUN_WEEKS,
    &POPULATION,
    &SEED,
];

const fn row(id: ParameterId, key: &'static str, label: &'static str, unit: &'static str) -> ParameterSpec {
    ParameterSpec { id, key, label, unit, min: 0.0, max: 0.0, step: 1.0, whole: false, default: 0.0, tested: &[] }
}

pub(super) static DOSE_PER_INJECTION: ParameterSpec = ParameterSpec {
    min: 0.1,
    max: 18.0,
    step: 0.5,
    default: 5.0,
    tested: &[1.5, 3.0, 4.5, 5.0, 7.5],
    ..row(ParameterId::DosePerInjection, "m", "Dose per injection", "MIU")
};
pub(super) static INFUSION_DOSE: ParameterSpec = ParameterSpec {
    min: 0.5,
    max: 24.0,
    step: 0.5,
    default: 18.0,
    tested: &[6.0, 12.0, 18.0],
    ..row(ParameterId::InfusionDose, "i", "Infusion dose", "MIU/day")
};
pub(super) static IL7_DOSE: ParameterSpec = ParameterSpec {
    min: 0.5,
    max: 60.0,
    step: 1.0,
    default: 20.0,
    tested: &[3.0, 10.0, 20.0, 30.0],
    ..row(ParameterId::Il7Dose, "g", "IL-7 dose", "µg/kg")
};
pub(super) static INJECTIONS_PER_DAY: ParameterSpec = ParameterSpec {
    min: 1.0,
    max: 4.0,
    whole: true,
    default: 2.0,
    tested: &[2.0],
    ..row(ParameterId::InjectionsPerDay, "p", "Injections per day", "")
};
pub(super) static DAYS_ON: ParameterSpec = ParameterSpec {
    min: 1.0,
    max: 21.0,
    whole: true,
    default: 5.0,
    tested: &[5.0],
    ..row(ParameterId::DaysOn, "d", "Days on", "days")
};
pub(super) static WEEKS_BETWEEN: ParameterSpec = ParameterSpec {
    min: 1.0,
    max: 52.0,
    default: 8.0,
    tested: &[4.0, 8.0],
    ..row(ParameterId::WeeksBetween, "w", "Cycle interval (start to start)", "weeks")
};
pub(super) static CYCLES: ParameterSpec = ParameterSpec {
    min: 1.0,
    max: 60.0,
    whole: true,
    default: 6.0,
    tested: &[3.0, 6.0, 7.0, 10.0],
    ..row(ParameterId::Cycles, "c", "Cycles", "")
};
pub(super) static START_WEEK: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 520.0,
    default: 0.0,
    ..row(ParameterId::StartWeek, "s", "First cycle at week", "weeks")
};
pub(super) static RULE_LEVEL: ParameterSpec = ParameterSpec {
    min: 50.0,
    max: 1500.0,
    step: 10.0,
    default: 350.0,
    ..row(ParameterId::RuleLevel, "l", "Start a cycle when CD4 falls below", "cells/µL")
};
pub(super) static BASELINE: ParameterSpec = ParameterSpec {
    min: 10.0,
    max: 1500.0,
    step: 10.0,
    default: 340.0,
    tested: &[202.0, 337.0, 428.0, 461.0],
    ..row(ParameterId::Baseline, "n", "CD4 at baseline", "cells/µL")
};
pub(super) static RANGE_LOW: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 2000.0,
    step: 10.0,
    default: 0.0,
    ..row(ParameterId::RangeLow, "nr", "Eligible baseline CD4, minimum", "cells/µL")
};
pub(super) static RANGE_HIGH: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 2000.0,
    step: 10.0,
    default: 2000.0,
    ..row(ParameterId::RangeHigh, "nr", "Eligible baseline CD4, maximum", "cells/µL")
};
pub(super) static AGE: ParameterSpec =
    ParameterSpec { min: 18.0, max: 80.0, default: 40.0, ..row(ParameterId::Age, "age", "Age", "years") };
pub(super) static RNA: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 6.5,
    step: 0.1,
    default: 4.5,
    ..row(ParameterId::Rna, "rna", "HIV RNA before ART (0: no HIV)", "log10 copies/mL")
};
pub(super) static ART_WEEK: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 520.0,
    default: 0.0,
    ..row(ParameterId::ArtWeek, "artw", "ART starts at week", "weeks")
};
pub(super) static ART_STOP: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 520.0,
    default: 24.0,
    ..row(ParameterId::ArtStop, "arte", "ART stops at week", "weeks")
};
pub(super) static RESPONSIVENESS: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 400.0,
    step: 5.0,
    default: 100.0,
    ..row(ParameterId::Responsiveness, "k", "IL-2 responsiveness", "%")
};
pub(super) static RUN_WEEKS: ParameterSpec = ParameterSpec {
    min: 4.0,
    max: 520.0,
    default: 74.0,
    ..row(ParameterId::RunWeeks, "wk", "Length of the run", "weeks")
};
pub(super) static POPULATION: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 5000.0,
    step: 50.0,
    whole: true,
    default: 400.0,
    ..row(ParameterId::Population, "pop", "Virtual patients", "")
};
pub(super) static SEED: ParameterSpec = ParameterSpec {
    min: 0.0,
    max: 4_294_967_295.0,
    whole: true,
    default: 1.0,
    ..row(ParameterId::Seed, "seed", "Seed", "")
};
