//! Subcutaneous IL-2 with combination therapy: ANRS 079 and its follow-up, the induction phase of ESPRIT.

use crate::source::il2::{DURIER_2007, FOX_2007, LEVY_2003};
use crate::trials::observation::{HowRead, Observation, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, ResultRecord};

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &ResultRecord::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &ResultRecord::passports(&RECORDS);

/// The results, in the order of docs/evidence.md.
const RECORDS: [ResultRecord; 7] = [
    ResultRecord { id: "anrs079-il2-w74", value: Some(865.0), written: "+865 × 10⁶/L", ..ANRS },
    ResultRecord { id: "anrs079-control-w74", value: Some(262.0), written: "+262 × 10⁶/L", ..ANRS_CONTROL },
    ResultRecord {
        id: "anrs079-il2-share80",
        statistic: Statistic::ShareRise80,
        value: Some(0.89),
        written: "89%",
        ..ANRS
    },
    ResultRecord {
        id: "anrs079-control-share80",
        statistic: Statistic::ShareRise80,
        value: Some(0.47),
        written: "47%",
        ..ANRS_CONTROL
    },
    ResultRecord { id: "anrs079-il2-w170", value: Some(627.0), written: "+627 cells/µL", ..FOLLOW_UP },
    ResultRecord {
        id: "anrs079-il2-w170-count",
        statistic: Statistic::MedianCount,
        value: Some(964.0),
        written: "964 cells/µL",
        // The same patients as the change above: fitting both would count them twice.
        used_for_fitting: false,
        ..FOLLOW_UP
    },
    ResultRecord {
        id: "esprit-il2-w35",
        trial: "ESPRIT induction",
        n: Some(1673),
        weeks: (35.0, 35.0),
        value: Some(233.0),
        spread: Spread::InterquartileRange(90.0, 411.0),
        written: "+233 (IQR 90, 411) cells/µL",
        baseline: Some(461.0),
        source: &FOX_2007,
        ..ANRS
    },
];

/// What the results of ANRS 079 with IL-2 have in common.
const ANRS: ResultRecord = ResultRecord {
    id: "",
    trial: "ANRS 079",
    arm: TrialArm::Treated,
    // 118 patients in both arms together; the split was not read.
    n: None,
    statistic: Statistic::MedianChange,
    weeks: (74.0, 74.0),
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: None,
    reading: HowRead::Verified,
    used_for_fitting: true,
    pooled: &[],
    source: &LEVY_2003,
};

/// What the results of its control arm have in common.
const ANRS_CONTROL: ResultRecord = ResultRecord { arm: TrialArm::Control, ..ANRS };

/// What the results of the long-term follow-up have in common.
const FOLLOW_UP: ResultRecord = ResultRecord { weeks: (170.0, 170.0), source: &DURIER_2007, ..ANRS };
