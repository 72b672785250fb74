//! The virtual patients of one arm after a run, and what is said of them together.

use super::statistics::{self, Outcome};
use crate::trajectory::{EndOfRun, MedianOnly, Percentiles, Population};
use std::ops::Range;

/// Virtual patients of one arm: counts and HIV RNA on the time grid (grid point by grid point, all patients of one together), and
/// each patient's outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cohort {
    /// Measured count, cells/µL: `cd4[grid point][patient]`.
    pub cd4: Vec<Vec<f64>>,
    /// HIV RNA, copies/mL: `virus[grid point][patient]`.
    pub virus: Vec<Vec<f64>>,
    /// Start, end and average of each patient.
    pub patients: Vec<Outcome>,
}

impl Cohort {
    /// So many patients on a grid of so many points, of whom nothing is known yet: their counts and HIV RNA are 0, their outcomes missing.
    pub fn blank(grid_points: usize, patients: usize) -> Self {
        let rows = || vec![vec![0.0; patients]; grid_points];
        Self { cd4: rows(), virus: rows(), patients: Vec::with_capacity(patients) }
    }

    /// Takes in more patients, run on the same grid.
    pub fn append(&mut self, more: Self) {
        for (row, more) in self.cd4.iter_mut().zip(more.cd4) {
            row.extend(more);
        }
        for (row, more) in self.virus.iter_mut().zip(more.virus) {
            row.extend(more);
        }
        self.patients.extend(more.patients);
    }

    /// Writes the patients of a part, in their order, at these places; patients in between of whom nothing is known have missing outcomes.
    pub fn place(&mut self, part: Self, places: &[usize]) {
        for (rows, more) in [(&mut self.cd4, part.cd4), (&mut self.virus, part.virus)] {
            for (row, more) in rows.iter_mut().zip(more) {
                for (place, value) in places.iter().zip(more) {
                    if let Some(slot) = row.get_mut(*place) {
                        *slot = value;
                    }
                }
            }
        }
        let end = places.iter().map(|place| place + 1).max().unwrap_or(0).max(self.patients.len());
        self.patients.resize(end, Outcome::default());
        for (place, outcome) in places.iter().zip(part.patients) {
            if let Some(slot) = self.patients.get_mut(*place) {
                *slot = outcome;
            }
        }
    }

    /// Some of the patients: those at these places, as far as there are any.
    #[must_use]
    pub fn part(&self, places: Range<usize>) -> Self {
        let cut = |rows: &Vec<Vec<f64>>| {
            let row = |row: &Vec<f64>| row.iter().take(places.end).skip(places.start).copied().collect();
            rows.iter().map(row).collect()
        };
        let patients = self.patients.iter().take(places.end).skip(places.start).copied().collect();
        Self { cd4: cut(&self.cd4), virus: cut(&self.virus), patients }
    }

    /// One patient's counts on the grid; empty where there is no such patient.
    pub fn line(&self, patient: usize) -> Vec<f64> {
        self.cd4.iter().filter_map(|row| row.get(patient).copied()).collect()
    }

    /// Percentiles and means on the grid.
    pub fn spread(&self, seed: u32) -> Population {
        let mut cd4 = Percentiles::default();
        for counts in &self.cd4 {
            let found = statistics::quantiles(counts, [0.05, 0.25, 0.5, 0.75, 0.95]);
            let series = [&mut cd4.p05, &mut cd4.p25, &mut cd4.p50, &mut cd4.p75, &mut cd4.p95];
            for (series, value) in series.into_iter().zip(found) {
                series.push(value);
            }
            cd4.mean.push(statistics::mean(counts));
        }
        let median_log = |copies: &Vec<f64>| {
            // The logarithm keeps the order, so only the one or two values in the middle need it.
            let logs = statistics::middle(copies).map(|value| libm::log10(value.max(1.0)));
            f64::midpoint(logs[0], logs[1])
        };
        let rna_log10 = MedianOnly { p50: self.virus.iter().map(median_log).collect() };
        Population { n: self.patients.len(), seed, cd4, rna_log10 }
    }

    /// The state at the end of the run.
    pub fn end_of_run(&self, week: f64) -> EndOfRun {
        statistics::end_of_run(week, &self.patients)
    }
}
