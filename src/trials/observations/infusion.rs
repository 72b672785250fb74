//! Continuous infusion into a vein: Kovacs 1995 and 1996.

use crate::source::il2::{KOVACS_1995, KOVACS_1996};
use crate::trials::observation::{Observation, Reading, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, Record};

/// Shortest and longest follow-up in Kovacs 1995, in weeks: 7 and 25 months.
pub const FOLLOWED: (f64, f64) = (30.0, 108.0);

/// Patients above 200 CD4 cells in Kovacs 1995.
pub const FOLLOWED_PATIENTS: usize = TEN as usize;
const TEN: u32 = 10;

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &Record::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &Record::passports(&RECORDS);

/// The results, in the order of docs/evidence.md.
const RECORDS: [Record; 6] = [
    Record {
        id: "kovacs1995-range",
        statistic: Statistic::RangeOfChange,
        value: None,
        spread: Spread::Range(-81.0, 2211.0),
        written: "−81 to +2211 cells/mm³",
        how_read: "Abstract. Followed for 7 to 25 months, each patient to another time: a span over weeks 30 to 108, never a point.",
        // Kept to compare with: the ends of ten patients say little.
        used_for_fitting: false,
        ..EARLY
    },
    Record {
        id: "kovacs1995-share50",
        statistic: Statistic::ShareRise50,
        value: Some(0.6),
        written: "6 of 10",
        how_read: "Abstract: 6 of the 10 patients with more than 200 cells at baseline rose by at least 50%, over 7 to 25 months.",
        ..EARLY
    },
    Record {
        id: "kovacs1996-il2-w0",
        value: Some(428.0),
        spread: Spread::StandardError(25.0),
        written: "428 (SE 25) cells/mm³",
        weeks: (0.0, 0.0),
        used_for_fitting: false,
        ..TREATED
    },
    Record {
        id: "kovacs1996-il2-w52",
        value: Some(916.0),
        spread: Spread::StandardError(128.0),
        written: "916 (SE 128) cells/mm³",
        ..TREATED
    },
    Record {
        id: "kovacs1996-control-w0",
        value: Some(406.0),
        spread: Spread::StandardError(29.0),
        written: "406 (SE 29) cells/mm³",
        weeks: (0.0, 0.0),
        used_for_fitting: false,
        ..CONTROL
    },
    Record {
        id: "kovacs1996-control-w52",
        value: Some(349.0),
        spread: Spread::StandardError(41.0),
        written: "349 (SE 41) cells/mm³",
        ..CONTROL
    },
];

/// What the results of Kovacs 1995 above 200 cells have in common.
const EARLY: Record = Record {
    id: "",
    trial: "Kovacs 1995",
    arm: TrialArm::Treated,
    arm_words: "CIV IL-2, 6 to 18 MIU/day for 5 days every 8 weeks, with an early antiviral; baseline above 200",
    n: Some(TEN),
    statistic: Statistic::RangeOfChange,
    weeks: FOLLOWED,
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: None,
    how_read: "",
    reading: Reading::Verified,
    used_for_fitting: true,
    pooled: &[],
    source: &KOVACS_1995,
};

/// What the results of Kovacs 1996 with IL-2 have in common.
const TREATED: Record = Record {
    id: "",
    trial: "Kovacs 1996",
    arm: TrialArm::Treated,
    arm_words: "CIV IL-2, from 18 MIU/day, 5 days every 2 months, 6 cycles, with NRTIs",
    n: Some(31),
    statistic: Statistic::MeanCount,
    weeks: (52.0, 52.0),
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: Some(428.0),
    how_read: "Abstract, mean (SE); 31 patients, 1 of them lost to follow-up; P < 0.001 against control. Month 12 is drawn at week \
               52. The SE implies an SD of about 700: the mean lies far above the typical patient.",
    reading: Reading::Verified,
    used_for_fitting: true,
    pooled: &[],
    source: &KOVACS_1996,
};

/// What the results of its control arm have in common.
const CONTROL: Record = Record {
    arm: TrialArm::Control,
    arm_words: "NRTIs alone",
    n: Some(29),
    baseline: Some(406.0),
    how_read: "Abstract, mean (SE); P < 0.001. Month 12 is drawn at week 52.",
    ..TREATED
};
