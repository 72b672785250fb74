//! Subcutaneous IL-2 with combination therapy: ANRS 079 and its follow-up, the induction phase of ESPRIT.

use crate::source::il2::{DURIER_2007, FOX_2007, LEVY_2003};
use crate::trials::observation::{Observation, Reading, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, Record};

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &Record::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &Record::passports(&RECORDS);

/// The results, in the order of docs/evidence.md.
const RECORDS: [Record; 7] = [
    Record { id: "anrs079-il2-w74", value: Some(865.0), written: "+865 × 10⁶/L", ..ANRS },
    Record { id: "anrs079-control-w74", value: Some(262.0), written: "+262 × 10⁶/L", ..ANRS_CONTROL },
    Record { id: "anrs079-il2-share80", statistic: Statistic::ShareRise80, value: Some(0.89), written: "89%", ..ANRS },
    Record {
        id: "anrs079-control-share80",
        statistic: Statistic::ShareRise80,
        value: Some(0.47),
        written: "47%",
        ..ANRS_CONTROL
    },
    Record { id: "anrs079-il2-w170", value: Some(627.0), written: "+627 cells/µL", ..FOLLOW_UP },
    Record {
        id: "anrs079-il2-w170-count",
        statistic: Statistic::MedianCount,
        value: Some(964.0),
        written: "964 cells/µL",
        // The same patients as the change above: fitting both would count them twice.
        used_for_fitting: false,
        ..FOLLOW_UP
    },
    Record {
        id: "esprit-il2-w35",
        trial: "ESPRIT induction",
        arm_words: "SC IL-2, 7.5 MIU twice daily for 5 days every 8 weeks, 3 cycles, with ART",
        n: Some(1673),
        weeks: (35.0, 35.0),
        value: Some(233.0),
        spread: Spread::InterquartileRange(90.0, 411.0),
        written: "+233 (IQR 90, 411) cells/µL",
        baseline: Some(461.0),
        how_read: "Abstract, median (IQR). Measured at month 8, at least 30 days after the last cycle; drawn at week 35. \
                   Only patients who started at this dose and had a count at month 8.",
        source: &FOX_2007,
        ..ANRS
    },
];

/// What the results of ANRS 079 with IL-2 have in common.
const ANRS: Record = Record {
    id: "",
    trial: "ANRS 079",
    arm: TrialArm::Treated,
    arm_words: "SC IL-2, 5 MIU twice daily for 5 days, every 4 weeks × 3, then every 8 weeks × 7, with HAART",
    // 118 patients in both arms together; the split was not read.
    n: None,
    statistic: Statistic::MedianChange,
    weeks: (74.0, 74.0),
    value: None,
    spread: Spread::NotReported,
    written: "",
    baseline: None,
    how_read: "Abstract, at week 74; 118 patients in both arms together; P < 0.0001 between the arms.",
    reading: Reading::Verified,
    used_for_fitting: true,
    pooled: &[],
    source: &LEVY_2003,
};

/// What the results of its control arm have in common.
const ANRS_CONTROL: Record = Record { arm: TrialArm::Control, arm_words: "HAART alone", ..ANRS };

/// What the results of the long-term follow-up have in common.
const FOLLOW_UP: Record = Record {
    weeks: (170.0, 170.0),
    how_read: "Abstract of the follow-up: IL-2 recipients of ANRS 079, at week 170. Median time since the last cycle 2 years: half \
               had stopped later, some still cycled. Count and gain imply a baseline median of about 337.",
    source: &DURIER_2007,
    ..ANRS
};
