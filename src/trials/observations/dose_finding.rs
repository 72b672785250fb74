//! The trials that compared doses: UK-Vanguard (without ART) and Argentine Vanguard (with ART).

use crate::source::il2::{LOSSO_2000, YOULE_2006};
use crate::trials::observation::{HowRead, Observation, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, ResultRecord};

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &ResultRecord::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &ResultRecord::passports(&RECORDS);

/// The results, in the order of docs/evidence.md.
const RECORDS: [ResultRecord; 6] = [
    ResultRecord {
        id: "ukvanguard-il2",
        n: Some(24),
        value: Some(129.0),
        pooled: &[4.5, 7.5],
        written: "+129 cells/mm³",
        // The two doses below are the same patients: fitting both would count them twice.
        used_for_fitting: false,
        ..UK
    },
    ResultRecord {
        id: "ukvanguard-control",
        arm: TrialArm::Control,
        n: Some(12),
        value: Some(13.0),
        written: "+13 cells/mm³",
        // Part of both differences below.
        used_for_fitting: false,
        ..UK
    },
    ResultRecord {
        id: "ukvanguard-il2-4.5", value: Some(104.0), written: "+104 cells/mm³ over control", ..UK_BY_DOSE
    },
    ResultRecord {
        id: "ukvanguard-il2-7.5", value: Some(128.0), written: "+128 cells/mm³ over control", ..UK_BY_DOSE
    },
    ResultRecord {
        id: "argentina-il2",
        n: Some(36),
        value: Some(210.0),
        pooled: &[1.5, 4.5, 7.5],
        written: "+210 cells/mm³",
        ..ARGENTINA
    },
    ResultRecord {
        id: "argentina-control",
        arm: TrialArm::Control,
        n: Some(37),
        value: Some(29.0),
        written: "+29 cells/mm³",
        ..ARGENTINA
    },
];

/// What the results of UK-Vanguard have in common.
const UK: ResultRecord = ResultRecord {
    id: "",
    trial: "UK-Vanguard",
    arm: TrialArm::Treated,
    n: None,
    statistic: Statistic::TimeWeightedMeanChange,
    weeks: (0.0, 24.0),
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: None,
    reading: HowRead::Verified,
    used_for_fitting: true,
    pooled: &[],
    source: &YOULE_2006,
};

/// The two doses of UK-Vanguard, as differences from its control arm.
const UK_BY_DOSE: ResultRecord = ResultRecord { n: Some(12), statistic: Statistic::TimeWeightedMeanDifference, ..UK };

/// What the results of the Argentine Vanguard trial have in common.
const ARGENTINA: ResultRecord = ResultRecord { trial: "Argentine Vanguard", source: &LOSSO_2000, ..UK };
