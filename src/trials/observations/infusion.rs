//! Continuous infusion into a vein: Kovacs 1995 and 1996.

use crate::source::il2::{KOVACS_1995, KOVACS_1996};
use crate::trials::observation::{HowRead, Observation, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, ResultRecord};

/// Shortest and longest follow-up in Kovacs 1995, in weeks: 7 and 25 months.
pub const FOLLOWED: (f64, f64) = (30.0, 108.0);

/// Patients above 200 CD4 cells in Kovacs 1995.
pub const FOLLOWED_PATIENTS: usize = TEN as usize;
const TEN: u32 = 10;

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &ResultRecord::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &ResultRecord::passports(&RECORDS);

/// The results, in the order of docs/evidence.md.
const RECORDS: [ResultRecord; 6] = [
    ResultRecord {
        id: "kovacs1995-range",
        statistic: Statistic::RangeOfChange,
        value: None,
        spread: Spread::Range(-81.0, 2211.0),
        written: "−81 to +2211 cells/mm³",
        // Kept to compare with: the ends of ten patients say little.
        used_for_fitting: false,
        ..EARLY
    },
    ResultRecord {
        id: "kovacs1995-share50",
        statistic: Statistic::ShareRise50,
        value: Some(0.6),
        written: "6 of 10",
        ..EARLY
    },
    ResultRecord {
        id: "kovacs1996-il2-w0",
        value: Some(428.0),
        spread: Spread::StandardError(25.0),
        written: "428 (SE 25) cells/mm³",
        weeks: (0.0, 0.0),
        used_for_fitting: false,
        ..TREATED
    },
    ResultRecord {
        id: "kovacs1996-il2-w52",
        value: Some(916.0),
        spread: Spread::StandardError(128.0),
        written: "916 (SE 128) cells/mm³",
        ..TREATED
    },
    ResultRecord {
        id: "kovacs1996-control-w0",
        value: Some(406.0),
        spread: Spread::StandardError(29.0),
        written: "406 (SE 29) cells/mm³",
        weeks: (0.0, 0.0),
        used_for_fitting: false,
        ..CONTROL
    },
    ResultRecord {
        id: "kovacs1996-control-w52",
        value: Some(349.0),
        spread: Spread::StandardError(41.0),
        written: "349 (SE 41) cells/mm³",
        ..CONTROL
    },
];

/// What the results of Kovacs 1995 above 200 cells have in common.
const EARLY: ResultRecord = ResultRecord {
    id: "",
    trial: "Kovacs 1995",
    arm: TrialArm::Treated,
    n: Some(TEN),
    statistic: Statistic::RangeOfChange,
    weeks: FOLLOWED,
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: None,
    reading: HowRead::Verified,
    used_for_fitting: true,
    pooled: &[],
    source: &KOVACS_1995,
};

/// What the results of Kovacs 1996 with IL-2 have in common.
const TREATED: ResultRecord = ResultRecord {
    id: "",
    trial: "Kovacs 1996",
    arm: TrialArm::Treated,
    n: Some(31),
    statistic: Statistic::MeanCount,
    weeks: (52.0, 52.0),
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: Some(428.0),
    reading: HowRead::Verified,
    used_for_fitting: true,
    pooled: &[],
    source: &KOVACS_1996,
};

/// What the results of its control arm have in common.
const CONTROL: ResultRecord = ResultRecord { arm: TrialArm::Control, n: Some(29), baseline: Some(406.0), ..TREATED };
