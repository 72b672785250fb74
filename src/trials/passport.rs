//! The words of a result. They are read in the table of results and in a sheet, and the picture needs none of them: so they are kept apart
//! from the numbers, and come to the page with the parts that say them (docs/first-load.md).

use super::observation::{HowRead, Observation, Spread, Statistic, TrialArm};
use super::observations;
use crate::source::Source;

/// The words of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passport {
    /// The name of the result.
    pub id: &'static str,
    /// The number as the publication writes it, with its unit: `"+865 × 10⁶/L"`.
    pub written: &'static str,
    /// The publication.
    pub source: &'static Source,
}

/// A result as its file has it: numbers and words together.
#[derive(Clone, Copy)]
pub(super) struct ResultRecord {
    pub(super) id: &'static str,
    pub(super) trial: &'static str,
    pub(super) arm: TrialArm,
    pub(super) n: Option<u32>,
    pub(super) statistic: Statistic,
    pub(super) weeks: (f64, f64),
    pub(super) value: Option<f64>,
    pub(super) spread: Spread,
    pub(super) written: &'static str,
    pub(super) baseline: Option<f64>,
    pub(super) reading: HowRead,
    pub(super) used_for_fitting: bool,
    pub(super) pooled: &'static [f64],
    pub(super) source: &'static Source,
}

impl ResultRecord {
    const fn observation(&self) -> Observation {
        let Self { id, trial, arm, n, statistic, weeks, value, spread, baseline, .. } = *self;
        let Self { reading, used_for_fitting, pooled, source, .. } = *self;
        let year = source.year();
        Observation {
            id,
            trial,
            arm,
            n,
            statistic,
            weeks,
            value,
            spread,
            baseline,
            year,
            reading,
            used_for_fitting,
            pooled,
        }
    }

    const fn passport(&self) -> Passport {
        let Self { id, written, source, .. } = *self;
        Passport { id, written, source }
    }

    /// The numbers of some results.
    #[allow(clippy::indexing_slicing)] // in a constant: a wrong place would not compile
    pub(super) const fn observations<const N: usize>(records: &[Self; N]) -> [Observation; N] {
        let mut made = [records[0].observation(); N];
        let mut place = 1;
        while place < N {
            made[place] = records[place].observation();
            place += 1;
        }
        made
    }

    /// The words of some results.
    #[allow(clippy::indexing_slicing)] // in a constant: a wrong place would not compile
    pub(super) const fn passports<const N: usize>(records: &[Self; N]) -> [Passport; N] {
        let mut made = [records[0].passport(); N];
        let mut place = 1;
        while place < N {
            made[place] = records[place].passport();
            place += 1;
        }
        made
    }
}

impl Observation {
    /// Its words; every result has them (tests/trials/published.rs).
    pub fn passport(&self) -> Option<&'static Passport> {
        observations::passports().find(|passport| passport.id == self.id)
    }

    /// The number as the publication writes it, with its unit.
    pub fn written(&self) -> &'static str {
        self.passport().map_or("", |passport| passport.written)
    }

    /// The publication.
    pub fn source(&self) -> Option<&'static Source> {
        self.passport().map(|passport| passport.source)
    }
}
