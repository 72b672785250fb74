//! How a trial is read: at its visits, with the noise of a count, from its own baseline.

use crate::population::sampling::inverse_normal;
use crate::population::statistics::{mean, quantile, sorted};
use std::f64::consts::SQRT_2;

/// Noisy readings of one virtual patient: the noise of a count is convolved in by as many.
const READINGS: u32 = 8;
/// Dimension of the first draw of noise; each visit has its own.
const NOISE_DIMENSION: u32 = 16;
/// SD of the noise of one measurement of HIV RNA, log10: a rise of 0.5 is held to be beyond it. Assumed.
const RNA_NOISE: f64 = 0.15;
/// Seed of the noise.
const SEED: u32 = 7;

/// The virtual patients of one arm at the visits that matter. A week at which there is no visit reads as zeros.
#[derive(Clone, Debug, Default)]
pub(super) struct Visits {
    /// Weeks of the visits; the first is the trial's baseline.
    pub(super) weeks: Vec<f64>,
    /// Counts without noise: `counts[visit][patient]`.
    pub(super) counts: Vec<Vec<f64>>,
    /// HIV RNA, copies/mL: `virus[visit][patient]`.
    pub(super) virus: Vec<Vec<f64>>,
    /// SD of the logarithm of one count's noise.
    pub(super) noise: f64,
}

/// One row of a table of visits; nobody where there is none.
fn row(rows: &[Vec<f64>], place: usize) -> &[f64] {
    rows.get(place).map_or(&[], Vec::as_slice)
}

/// What one patient has at every visit.
fn course(rows: &[Vec<f64>], patient: usize) -> Vec<f64> {
    rows.iter().filter_map(|row| row.get(patient).copied()).collect()
}

impl Visits {
    /// Takes in the patients of another arm with the same visits: a pooled arm.
    pub(super) fn pool(&mut self, other: &Self) {
        for (row, more) in self.counts.iter_mut().zip(&other.counts) {
            row.extend(more);
        }
        for (row, more) in self.virus.iter_mut().zip(&other.virus) {
            row.extend(more);
        }
    }

    /// The same patients, those whose counts are such.
    pub(super) fn those(&self, are_such: impl Fn(&[f64]) -> bool) -> Self {
        let kept: Vec<usize> =
            (0..self.patients()).filter(|patient| are_such(&course(&self.counts, *patient))).collect();
        let pick = |rows: &[Vec<f64>]| {
            let of = |row: &Vec<f64>| kept.iter().filter_map(|place| row.get(*place).copied()).collect();
            rows.iter().map(of).collect()
        };
        Self { weeks: self.weeks.clone(), counts: pick(&self.counts), virus: pick(&self.virus), noise: self.noise }
    }

    /// The same from the second visit on: that becomes the baseline.
    pub(super) fn since_second(&self) -> Self {
        let after = |rows: &[Vec<f64>]| rows.iter().skip(1).cloned().collect();
        let weeks = self.weeks.iter().skip(1).copied().collect();
        Self { weeks, counts: after(&self.counts), virus: after(&self.virus), noise: self.noise }
    }

    /// Gives a patient the counts that the same one has in another arm.
    pub(super) fn take_counts(&mut self, patient: usize, from: &Self) {
        for (row, other) in self.counts.iter_mut().zip(&from.counts) {
            if let (Some(count), Some(other)) = (row.get_mut(patient), other.get(patient)) {
                *count = *other;
            }
        }
    }

    /// How many virtual patients there are.
    pub(super) fn patients(&self) -> usize {
        row(&self.counts, 0).len()
    }

    /// What one patient's count is at every visit, without noise.
    pub(super) fn course(&self, patient: usize) -> Vec<f64> {
        course(&self.counts, patient)
    }

    fn place(&self, week: f64) -> usize {
        self.weeks.iter().position(|visit| (visit - week).abs() < 1e-6).unwrap_or(usize::MAX)
    }

    /// Counts at a visit as they are read: each patient several times, with other noise.
    fn noisy(&self, place: usize) -> Vec<f64> {
        let dimension = NOISE_DIMENSION + u32::try_from(place).unwrap_or_default();
        let each = row(&self.counts, place).iter().flat_map(|count| (0..READINGS).map(move |_| *count));
        let read = |(index, count): (u32, f64)| {
            let draw = f64::from(sobol_burley::sample(index % (1 << 16), dimension, SEED)).clamp(1e-6, 1.0 - 1e-6);
            count * libm::exp(self.noise * inverse_normal(draw) - self.noise * self.noise / 2.0)
        };
        (0..).zip(each).map(read).collect()
    }

    fn noisy_changes(&self, week: f64) -> Vec<f64> {
        let (before, after) = (self.noisy(0), self.noisy(self.place(week)));
        sorted(before.into_iter().zip(after).map(|(before, after)| after - before).collect())
    }

    /// Quantile of the changes from baseline.
    pub(super) fn quantile(&self, week: f64, share: f64) -> f64 {
        quantile(&self.noisy_changes(week), share)
    }

    /// Median change from baseline.
    pub(super) fn median(&self, week: f64) -> f64 {
        self.quantile(week, 0.5)
    }

    /// Standard deviation of the changes from baseline.
    pub(super) fn sd(&self, week: f64) -> f64 {
        let changes = self.noisy_changes(week);
        let middle = mean(&changes);
        mean(&changes.iter().map(|change| (change - middle) * (change - middle)).collect::<Vec<_>>()).sqrt()
    }

    /// Share of patients whose count rose by this part of the baseline.
    pub(super) fn share_with_rise(&self, week: f64, part: f64) -> f64 {
        let (before, after) = (self.noisy(0), self.noisy(self.place(week)));
        // A soft edge of a tenth of the noise keeps the share smooth in the parameters.
        let soft = |(before, after): (f64, f64)| {
            1.0 / (1.0 + libm::exp(-libm::log(after / (before * (1.0 + part))) / (0.1 * self.noise)))
        };
        mean(&before.into_iter().zip(after).map(soft).collect::<Vec<_>>())
    }

    /// Mean change from baseline; noise has mean 0.
    pub(super) fn mean(&self, week: f64) -> f64 {
        mean(row(&self.counts, self.place(week))) - self.mean_baseline()
    }

    /// Mean count at baseline.
    pub(super) fn mean_baseline(&self) -> f64 {
        mean(row(&self.counts, 0))
    }

    /// Mean over the visits, by trapezoids, minus baseline: mean over patients.
    pub(super) fn time_weighted(&self, to: f64) -> f64 {
        self.weighted(to, |place| mean(row(&self.counts, place))) - self.mean_baseline()
    }

    /// The same of log10 of HIV RNA.
    pub(super) fn time_weighted_rna(&self, to: f64) -> f64 {
        let of = |place: usize| {
            let logs = row(&self.virus, place).iter().map(|virus| libm::log10(virus.max(1.0)));
            mean(&logs.collect::<Vec<_>>())
        };
        self.weighted(to, of) - of(0)
    }

    /// Share of patients whose HIV RNA rose by more than this many log10 from before a cycle to the end of its dosing, in at least one cycle.
    /// The visits are those of before and after in turn.
    pub(super) fn share_with_rna_rise(&self, log10: f64) -> f64 {
        let spread = RNA_NOISE * SQRT_2;
        // The noise of the two measurements is integrated out, cycle by cycle.
        let of_cycle = |pair: &[f64]| match pair {
            [before, after] => 1.0 - 0.5 * libm::erfc((log10 - libm::log10(after / before)) / spread / SQRT_2),
            _ => 1.0,
        };
        let none = |patient| course(&self.virus, patient).chunks_exact(2).map(of_cycle).product();
        1.0 - mean(&(0..self.patients()).map(none).collect::<Vec<f64>>())
    }

    fn weighted(&self, to: f64, of: impl Fn(usize) -> f64) -> f64 {
        let until = self.weeks.get(..=self.place(to)).unwrap_or_default();
        let pairs = until.windows(2).enumerate();
        let area: f64 = pairs
            .map(|(place, pair)| match pair {
                [from, to] => (to - from) * (of(place) + of(place + 1)) / 2.0,
                _ => 0.0,
            })
            .sum();
        area / (to - self.weeks.first().copied().unwrap_or_default())
    }

    /// Median over patients of the share of the visits after the first at which the count lies above a level.
    pub(super) fn median_share_above(&self, level: f64) -> f64 {
        let rows: Vec<Vec<f64>> = (1..self.weeks.len()).map(|place| self.noisy(place)).collect();
        let readings = rows.first().map_or(0, Vec::len);
        let is_above = |count: f64| f64::from(u8::from(count > level));
        let share = |reading| mean(&course(&rows, reading).into_iter().map(is_above).collect::<Vec<_>>());
        quantile(&sorted((0..readings).map(share).collect()), 0.5)
    }
}

/// Each patient's course in the first of the arms after which that patient takes no further cycle, given number of the arm and course there; in
/// the last otherwise.
pub(super) fn chosen(arms: &[Visits], is_last: impl Fn(usize, &[f64]) -> bool) -> Visits {
    let Some((last, earlier)) = arms.split_last() else { return Visits::default() };
    let mut all = last.clone();
    for patient in 0..all.patients() {
        let taken = earlier.iter().enumerate().find(|(place, arm)| is_last(*place, &arm.course(patient)));
        if let Some((_, arm)) = taken {
            all.take_counts(patient, arm);
        }
    }
    all
}

/// The patients of several arms as one.
pub(super) fn pooled(arms: &[Visits]) -> Visits {
    let mut all = arms.first().cloned().unwrap_or_default();
    arms.iter().skip(1).for_each(|arm| all.pool(arm));
    all
}
