//! A cohort as bytes, on its way from one worker to the other: what carries it copies it in one piece and never looks inside.

use super::cohort::Cohort;
use super::statistics::PatientEnd;
use crate::service::blob::Blob;
use serde::{Deserialize, Serialize};

/// A cohort as bytes: grid points and patients (4 bytes each), then every number of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CohortBytes(Blob);

const NUMBER: usize = size_of::<f64>();

impl CohortBytes {
    /// Packs a cohort.
    pub fn of(cohort: &Cohort) -> Self {
        let (points, patients) = (cohort.cd4.len(), cohort.patients.len());
        let mut bytes = Vec::with_capacity(8 + NUMBER * patients * (2 * points + 4));
        for count in [points, patients] {
            bytes.extend_from_slice(&u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes());
        }
        let outcomes =
            cohort.patients.iter().flat_map(|one| [one.baseline, one.end, one.average, f64::from(one.by_rule)]);
        for value in cohort.cd4.iter().chain(&cohort.virus).flatten().copied().chain(outcomes) {
            bytes.extend_from_slice(&value.to_le_bytes());
        }
        Self(bytes.into())
    }

    /// The cohort; `None` if these are not the bytes of one.
    pub fn open(&self) -> Option<Cohort> {
        let (points, rest) = self.0.split_first_chunk()?;
        let (patients, rest) = rest.split_first_chunk()?;
        let count = |bytes: &[u8; 4]| usize::try_from(u32::from_le_bytes(*bytes)).ok();
        let (points, patients) = (count(points)?, count(patients)?);
        let (numbers, odd) = rest.as_chunks::<NUMBER>();
        let wanted = points.checked_mul(2)?.checked_add(4)?.checked_mul(patients)?;
        if !odd.is_empty() || numbers.len() != wanted {
            return None;
        }
        let (cd4, rest) = numbers.split_at(points * patients);
        let (virus, outcomes) = rest.split_at(points * patients);
        let value = |bytes: &[u8; NUMBER]| f64::from_le_bytes(*bytes);
        let rows = |numbers: &[[u8; NUMBER]]| {
            numbers.chunks(patients.max(1)).map(|row| row.iter().map(value).collect()).collect()
        };
        let outcome = |numbers: &[[u8; NUMBER]; 4]| {
            let [baseline, end, average, by_rule] = numbers.each_ref().map(value);
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // it was a count
            let by_rule = by_rule as u32;
            PatientEnd { baseline, end, average, by_rule }
        };
        Some(Cohort {
            cd4: rows(cd4),
            virus: rows(virus),
            patients: outcomes.as_chunks().0.iter().map(outcome).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cohort() -> Cohort {
        let row = |start: f64| vec![start, start / 3.0, f64::MIN_POSITIVE];
        let outcome = |end: f64| PatientEnd { baseline: 300.1, end, average: end / 7.0, by_rule: 3 };
        Cohort {
            cd4: vec![row(1.0), row(200.2)],
            virus: vec![row(0.1), row(1e6)],
            patients: [1.0, 2.5, 900.3].map(outcome).to_vec(),
        }
    }

    #[test]
    fn a_cohort_comes_out_as_it_went_in() {
        for cohort in [cohort(), Cohort::default()] {
            assert_eq!(CohortBytes::of(&cohort).open(), Some(cohort));
        }
    }

    #[test]
    fn other_bytes_are_no_cohort() {
        let mut bytes = CohortBytes::of(&cohort()).0.to_vec();
        let opened = |bytes: &[u8]| CohortBytes(bytes.to_vec().into()).open();
        assert_eq!(opened(&bytes[..bytes.len() - 8]), None);
        assert_eq!(opened(&bytes[..7]), None);
        bytes[..8].fill(255);
        assert_eq!(opened(&bytes), None);
    }
}
