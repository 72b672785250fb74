//! IL-7: INSPIRE.

use crate::source::il7::INSPIRE_2012;
use crate::trials::observation::{Observation, Reading, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, Record};

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &Record::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &Record::passports(&RECORDS);

/// The results, in the order of docs/evidence.md.
const RECORDS: [Record; 1] = [Record {
    id: "inspire-il7-w12",
    trial: "INSPIRE",
    arm: TrialArm::Treated,
    arm_words: "SC IL-7, 10, 20 or 30 µg/kg (averaged), three weekly doses, with ART",
    n: None,
    statistic: Statistic::MeanChange,
    weeks: (12.0, 12.0),
    value: Some(323.0),
    spread: Spread::NotReported,
    written: "+323 cells/µL",
    baseline: None,
    how_read: "Abstract: the rise averaged +323 at 12 weeks, over the doses of 10 to 30 µg/kg; counts of 101 to 400 at entry.",
    reading: Reading::Verified,
    used_for_fitting: true,
    pooled: &[10.0, 20.0, 30.0],
    source: &INSPIRE_2012,
}];
