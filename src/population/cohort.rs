//! The virtual patients of one arm after a run, and what is said of them together.

use super::statistics::{self, PatientEnd};
use crate::trajectory::{EndOfRun, MedianOnly, Percentiles, Population};
use crate::units::DAYS_PER_WEEK;
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
    pub patients: Vec<PatientEnd>,
}

impl Cohort {
    /// This many patients on a grid of this many points, of whom nothing is known yet: their counts and HIV RNA are 0, their outcomes missing.
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
        self.patients.resize(end, PatientEnd::default());
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

    /// The outcomes with changes from this week on, on the time grid of the cohort (in weeks): of the last grid point not after it.
    pub fn outcomes_from(&self, from_week: f64, weeks: &[f64]) -> Vec<PatientEnd> {
        let first = weeks.partition_point(|week| *week <= from_week + 1e-9).saturating_sub(1);
        let day = |week: &f64| week * DAYS_PER_WEEK;
        let start = weeks.get(first).map_or(0.0, day);
        let rows = || self.cd4.iter().zip(weeks).skip(first);
        let of = |patient: usize| {
            let count = |row: &[f64]| row.get(patient).copied().unwrap_or_default();
            let pairs = rows().zip(rows().skip(1));
            let area: f64 = pairs
                .map(|((from, start), (to, end))| (day(end) - day(start)) / 2.0 * (count(from) + count(to)))
                .fold(0.0, |sum, part| sum + part);
            let (baseline, end) = (rows().next(), rows().next_back());
            let length = end.map_or(0.0, |(_, week)| day(week) - start).max(f64::MIN_POSITIVE);
            let count = |row: Option<(&Vec<f64>, &f64)>| row.map_or(0.0, |(row, _)| count(row));
            let by_rule = self.patients.get(patient).map_or(0, |outcome| outcome.by_rule);
            PatientEnd { baseline: count(baseline), end: count(end), average: area / length, by_rule }
        };
        (0..self.patients.len()).map(of).collect()
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

    /// How many patients had at least one cycle that a rule started.
    pub fn treated_by_rule(&self) -> usize {
        self.patients.iter().filter(|outcome| outcome.by_rule > 0).count()
    }

    /// The state at the end of the run.
    pub fn end_of_run(&self, week: f64) -> EndOfRun {
        statistics::end_of_run(week, &self.patients)
    }
}

#[cfg(test)]
mod tests {
    use crate::simulation;
    use crate::trials::presets::opening_scenario;

    #[test]
    fn changes_from_week_0_are_those_of_the_run_and_later_ones_are_of_the_counts_there() {
        let scenario = opening_scenario();
        let weeks = simulation::grid(&scenario.run);
        let cohort = simulation::cohort(&scenario.a, &scenario, 0..7);
        assert_eq!(cohort.outcomes_from(0.0, &weeks), cohort.patients);
        let later = cohort.outcomes_from(20.0, &weeks);
        let at = weeks.iter().position(|week| *week == 20.0).unwrap();
        for (patient, (later, whole)) in later.iter().zip(&cohort.patients).enumerate() {
            assert_eq!((later.baseline, later.end), (cohort.cd4[at][patient], whole.end));
            let counts: Vec<f64> = cohort.line(patient)[at..].to_vec();
            let inner = &counts[1..counts.len() - 1];
            let ends = f64::midpoint(counts[0], counts[counts.len() - 1]);
            let average = (inner.iter().sum::<f64>() + ends) / (counts.len() - 1) as f64;
            assert!((later.average - average).abs() < 1e-9, "{} for {average}", later.average);
        }
    }
}
