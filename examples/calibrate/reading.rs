//! How a trial is read: at its visits, with the noise of a count, from its own baseline.

use il2_explorer::population::sampling::inverse_normal;
use il2_explorer::population::statistics::{mean, quantile, sorted};

/// Noisy readings of one virtual patient: the noise of a count is convolved in by as many.
const READINGS: u32 = 8;
/// Dimension of the first draw of noise; each visit has its own.
const NOISE_DIMENSION: u32 = 16;
/// SD of the noise of one measurement of HIV RNA, log10: a rise of 0.5 is held to be beyond it. Assumed.
const RNA_NOISE: f64 = 0.15;
/// Seed of the noise.
const SEED: u32 = 7;

/// The virtual patients of one arm at the visits that matter.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arm {
    /// Weeks of the visits; the first is the trial's baseline.
    pub(crate) visits: Vec<f64>,
    /// Counts without noise: `counts[visit][patient]`.
    pub(crate) counts: Vec<Vec<f64>>,
    /// HIV RNA, copies/mL: `virus[visit][patient]`.
    pub(crate) virus: Vec<Vec<f64>>,
    /// SD of the logarithm of one count's noise.
    pub(crate) noise: f64,
}

impl Arm {
    /// Takes in the patients of another arm with the same visits: a pooled arm.
    pub(crate) fn pool(&mut self, other: &Self) {
        for (row, more) in self.counts.iter_mut().zip(&other.counts) {
            row.extend(more);
        }
        for (row, more) in self.virus.iter_mut().zip(&other.virus) {
            row.extend(more);
        }
    }

    /// The same patients, those of whom something holds.
    pub(crate) fn those(&self, holds: impl Fn(&[f64]) -> bool) -> Self {
        let patients = self.counts.first().map_or(0, Vec::len);
        let course = |patient: usize| -> Vec<f64> { self.counts.iter().map(|row| row[patient]).collect() };
        let kept: Vec<usize> = (0..patients).filter(|patient| holds(&course(*patient))).collect();
        let pick = |rows: &[Vec<f64>]| rows.iter().map(|row| kept.iter().map(|place| row[*place]).collect()).collect();
        Self { visits: self.visits.clone(), counts: pick(&self.counts), virus: pick(&self.virus), noise: self.noise }
    }

    fn row(&self, week: f64) -> usize {
        self.visits
            .iter()
            .position(|visit| (visit - week).abs() < 1e-6)
            .unwrap_or_else(|| panic!("no visit at week {week}"))
    }

    /// Counts at a visit as they are read: each patient several times, with other noise.
    fn noisy(&self, row: usize) -> Vec<f64> {
        let dimension = NOISE_DIMENSION + row as u32;
        let reading = |(patient, count): (usize, &f64)| {
            (0..READINGS).map(move |reading| (patient as u32 * READINGS + reading, *count)).collect::<Vec<_>>()
        };
        let readings = self.counts[row].iter().enumerate().flat_map(reading);
        readings
            .map(|(index, count)| {
                let draw = f64::from(sobol_burley::sample(index % (1 << 16), dimension, SEED)).clamp(1e-6, 1.0 - 1e-6);
                count * libm::exp(self.noise * inverse_normal(draw) - self.noise * self.noise / 2.0)
            })
            .collect()
    }

    fn noisy_changes(&self, week: f64) -> Vec<f64> {
        let (before, after) = (self.noisy(0), self.noisy(self.row(week)));
        sorted(before.into_iter().zip(after).map(|(before, after)| after - before).collect())
    }

    /// Quantile of the changes from baseline.
    pub(crate) fn quantile(&self, week: f64, share: f64) -> f64 {
        quantile(&self.noisy_changes(week), share)
    }

    /// Median change from baseline.
    pub(crate) fn median(&self, week: f64) -> f64 {
        self.quantile(week, 0.5)
    }

    /// Standard deviation of the changes from baseline.
    pub(crate) fn sd(&self, week: f64) -> f64 {
        let changes = self.noisy_changes(week);
        let middle = mean(&changes);
        mean(&changes.iter().map(|change| (change - middle) * (change - middle)).collect::<Vec<_>>()).sqrt()
    }

    /// Share of patients whose count rose by this part of the baseline.
    pub(crate) fn share_with_rise(&self, week: f64, part: f64) -> f64 {
        let (before, after) = (self.noisy(0), self.noisy(self.row(week)));
        // a soft edge of a tenth of the noise keeps the share smooth in the parameters
        let soft = |(before, after): (f64, f64)| {
            1.0 / (1.0 + libm::exp(-libm::log(after / (before * (1.0 + part))) / (0.1 * self.noise)))
        };
        mean(&before.into_iter().zip(after).map(soft).collect::<Vec<_>>())
    }

    /// Mean change from baseline; noise has mean 0.
    pub(crate) fn mean(&self, week: f64) -> f64 {
        mean(&self.counts[self.row(week)]) - mean(&self.counts[0])
    }

    /// Mean count at baseline.
    pub(crate) fn mean_baseline(&self) -> f64 {
        mean(&self.counts[0])
    }

    /// Mean over the visits, by trapezoids, minus baseline: mean over patients.
    pub(crate) fn time_weighted(&self, to: f64) -> f64 {
        self.weighted(to, |row| mean(&self.counts[row])) - mean(&self.counts[0])
    }

    /// The same of log10 of HIV RNA.
    pub(crate) fn time_weighted_rna(&self, to: f64) -> f64 {
        let of =
            |row: usize| mean(&self.virus[row].iter().map(|virus| libm::log10(virus.max(1.0))).collect::<Vec<_>>());
        self.weighted(to, of) - of(0)
    }

    /// Share of patients whose HIV RNA rose by more than this many log10 from before a cycle to the end of its dosing, in at least one cycle. The visits are
    /// those of before and after in turn.
    pub(crate) fn share_with_rna_rise(&self, log10: f64) -> f64 {
        let patients = self.virus.first().map_or(0, Vec::len);
        let spread = RNA_NOISE * std::f64::consts::SQRT_2;
        // the noise of the two measurements is integrated out, cycle by cycle
        let none = |patient: usize| -> f64 {
            let of_cycle = |pair: &[Vec<f64>]| {
                let rise = libm::log10(pair[1][patient] / pair[0][patient]);
                1.0 - 0.5 * libm::erfc((log10 - rise) / spread / std::f64::consts::SQRT_2)
            };
            self.virus.chunks_exact(2).map(of_cycle).product()
        };
        1.0 - mean(&(0..patients).map(none).collect::<Vec<_>>())
    }

    fn weighted(&self, to: f64, of: impl Fn(usize) -> f64) -> f64 {
        let last = self.row(to);
        let area: f64 =
            (0..last).map(|row| (self.visits[row + 1] - self.visits[row]) * (of(row) + of(row + 1)) / 2.0).sum();
        area / (self.visits[last] - self.visits[0])
    }

    /// Median over patients of the share of the visits after the first at which the count lies above a level.
    pub(crate) fn median_share_above(&self, level: f64) -> f64 {
        let patients = self.counts.first().map_or(0, Vec::len);
        let rows: Vec<Vec<f64>> = (1..self.visits.len()).map(|row| self.noisy(row)).collect();
        let share = |reading: usize| {
            mean(&rows.iter().map(|row| f64::from(u8::from(row[reading] > level))).collect::<Vec<_>>())
        };
        quantile(&sorted((0..patients * READINGS as usize).map(share).collect()), 0.5)
    }
}

/// Each patient's course in the first of the arms after which that patient takes no further cycle, given number of the arm and course there; in the
/// last otherwise.
pub(crate) fn chosen(arms: &[Arm], is_last: impl Fn(usize, &[f64]) -> bool) -> Arm {
    let mut all = arms.last().cloned().unwrap_or_default();
    for patient in 0..all.counts.first().map_or(0, Vec::len) {
        let course = |arm: &Arm| -> Vec<f64> { arm.counts.iter().map(|row| row[patient]).collect() };
        let taken = (0..arms.len() - 1).find(|arm| is_last(*arm, &course(&arms[*arm])));
        if let Some(arm) = taken {
            for (row, count) in all.counts.iter_mut().zip(course(&arms[arm])) {
                row[patient] = count;
            }
        }
    }
    all
}
