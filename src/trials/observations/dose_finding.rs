//! The trials that compared doses: UK-Vanguard (without ART) and Argentine Vanguard (with ART).

use crate::source::il2::{LOSSO_2000, YOULE_2006};
use crate::trials::observation::{Observation, Reading, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, Record};

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &Record::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &Record::passports(&RECORDS);

/// The results, in the order of docs/evidence.md.
const RECORDS: [Record; 6] = [
    Record {
        id: "ukvanguard-il2",
        n: Some(24),
        value: Some(129.0),
        pooled: &[4.5, 7.5],
        written: "+129 cells/mm³",
        // The two doses below are the same patients: fitting both would count them twice.
        used_for_fitting: false,
        ..UK
    },
    Record {
        id: "ukvanguard-control",
        arm: TrialArm::Control,
        arm_words: "No treatment",
        n: Some(12),
        value: Some(13.0),
        written: "+13 cells/mm³",
        // Part of both differences below.
        used_for_fitting: false,
        ..UK
    },
    Record {
        id: "ukvanguard-il2-4.5",
        arm_words: "SC IL-2, 4.5 MIU twice daily for 5 days every 8 weeks, no ART",
        value: Some(104.0),
        written: "+104 cells/mm³ over control",
        ..UK_BY_DOSE
    },
    Record {
        id: "ukvanguard-il2-7.5",
        arm_words: "SC IL-2, 7.5 MIU twice daily for 5 days every 8 weeks, no ART",
        value: Some(128.0),
        written: "+128 cells/mm³ over control",
        ..UK_BY_DOSE
    },
    Record {
        id: "argentina-il2",
        arm_words: "SC IL-2, 1.5, 4.5 or 7.5 MIU twice daily (pooled) for 5 days every 8 weeks, with ART",
        n: Some(36),
        value: Some(210.0),
        pooled: &[1.5, 4.5, 7.5],
        written: "+210 cells/mm³",
        ..ARGENTINA
    },
    Record {
        id: "argentina-control",
        arm: TrialArm::Control,
        arm_words: "ART alone",
        n: Some(37),
        value: Some(29.0),
        written: "+29 cells/mm³",
        ..ARGENTINA
    },
];

/// What the results of UK-Vanguard have in common.
const UK: Record = Record {
    id: "",
    trial: "UK-Vanguard",
    arm: TrialArm::Treated,
    arm_words: "SC IL-2, 4.5 or 7.5 MIU twice daily (pooled) for 5 days every 8 weeks, no ART",
    n: None,
    statistic: Statistic::TimeWeightedMeanChange,
    weeks: (0.0, 24.0),
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: None,
    how_read: "Abstract: time-weighted mean change (AUC) over weeks 0 to 24, from counts every 4 weeks; 95% CI of the difference from control 51.3 to 181.2, P = 0.0009.",
    reading: Reading::Verified,
    used_for_fitting: true,
    pooled: &[],
    source: &YOULE_2006,
};

/// The two doses of UK-Vanguard, as differences from its control arm.
const UK_BY_DOSE: Record = Record {
    n: Some(12),
    statistic: Statistic::TimeWeightedMeanDifference,
    how_read: "Abstract: time-weighted mean change (AUC) over weeks 0 to 24, from counts every 4 weeks, minus that of the control arm; P = 0.008 (4.5 MIU) and 0.002 (7.5 MIU).",
    ..UK
};

/// What the results of the Argentine Vanguard trial have in common.
const ARGENTINA: Record = Record {
    trial: "Argentine Vanguard",
    how_read: "Abstract: time-weighted mean change over weeks 0 to 24; visits every 4 weeks are assumed. May share patients with ESPRIT.",
    source: &LOSSO_2000,
    ..UK
};
