//! IL-7: INSPIRE.

use crate::source::il7::INSPIRE_2012;
use crate::trials::observation::{HowRead, Observation, Spread, Statistic, TrialArm};
use crate::trials::passport::{Passport, ResultRecord};

/// The numbers of the results.
pub(super) static ALL: &[Observation] = &ResultRecord::observations(&RECORDS);

/// Their words.
pub(super) static PASSPORTS: &[Passport] = &ResultRecord::passports(&RECORDS);

/// The results, in the order of docs/evidence.md.
const RECORDS: [ResultRecord; 1] = [ResultRecord {
    id: "inspire-il7-w12",
    trial: "INSPIRE",
    arm: TrialArm::Treated,
    n: None,
    statistic: Statistic::MeanChange,
    weeks: (12.0, 12.0),
    value: Some(323.0),
    spread: Spread::NotReported,
    written: "+323 cells/µL",
    baseline: None,
    reading: HowRead::Verified,
    used_for_fitting: true,
    pooled: &[10.0, 20.0, 30.0],
    source: &INSPIRE_2012,
}];
