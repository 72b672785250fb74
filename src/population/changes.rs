//! The changes of virtual patients from their own baseline, as trials report them: percentiles and shares, and the expected
//! extremes of a small group followed for unequal times.

use super::cohort::Cohort;
use super::statistics::{mean, quantiles, sd, sorted};
use crate::trajectory::{Changes, GRID_WEEKS, UnequalFollowUp};
use crate::trials::{FOLLOWED, FOLLOWED_PATIENTS};

/// Grid points of a week.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // four
const A_WEEK: usize = (1.0 / GRID_WEEKS) as usize;

/// Fraction by which one patient's follow-up differs from the next one's, so that the first few are spread as evenly as all of them.
const GOLDEN: f64 = 0.618_033_988_749_894_9;

impl Cohort {
    /// The changes: their percentiles on the time grid, their shares week by week.
    pub fn changes(&self) -> Changes {
        let mut found = Changes { unequal: self.unequal_follow_up(), ..Changes::default() };
        let Some(start) = self.cd4.first() else { return found };
        for counts in &self.cd4 {
            let changes: Vec<f64> = counts.iter().zip(start).map(|(count, start)| count - start).collect();
            let quantiles = quantiles(&changes, [0.05, 0.25, 0.5, 0.75, 0.95]);
            let series = [&mut found.p05, &mut found.p25, &mut found.p50, &mut found.p75, &mut found.p95];
            for (series, value) in series.into_iter().zip(quantiles) {
                series.push(value);
            }
        }
        for counts in self.cd4.iter().step_by(A_WEEK) {
            found.count_sd.push(sd(counts));
            let rose = |by: f64| share(counts.iter().zip(start).map(|(count, start)| *count >= by * start));
            found.rise_50.push(rose(1.5));
            found.rise_80.push(rose(1.8));
        }
        found
    }

    /// Each patient read at its own week between the shortest and the longest follow-up of the trial.
    fn unequal_follow_up(&self) -> Option<UnequalFollowUp> {
        let start = self.cd4.first()?;
        let read: Option<Vec<(f64, f64)>> = start
            .iter()
            .enumerate()
            .map(|(patient, start)| {
                let along = (patient as f64 + 0.5) * GOLDEN;
                let week = FOLLOWED.0 + (FOLLOWED.1 - FOLLOWED.0) * (along - libm::floor(along));
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a week of the follow-up
                let point = libm::round(week / GRID_WEEKS) as usize;
                Some((*start, *self.cd4.get(point)?.get(patient)?))
            })
            .collect();
        // The longest follow-up must lie in the run, no matter who has it.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a week of the follow-up
        self.cd4.get((FOLLOWED.1 / GRID_WEEKS) as usize)?;
        let read = read?;
        let (low, high) =
            expected_range(&sorted(read.iter().map(|(start, count)| count - start).collect()), FOLLOWED_PATIENTS);
        Some(UnequalFollowUp { low, high, rise_50: share(read.iter().map(|(start, count)| *count >= 1.5 * start)) })
    }
}

fn share(holds: impl Iterator<Item = bool>) -> f64 {
    mean(&holds.map(|holds| f64::from(u8::from(holds))).collect::<Vec<_>>())
}

/// The expected lowest and highest of this many values drawn without replacement from sorted ones; all of them where there are no more.
/// The chance that the value at place `k` (from 0) of `n` is the lowest of `of` is `C(n - 1 - k, of - 1) / C(n, of)`.
fn expected_range(sorted: &[f64], of: usize) -> (f64, f64) {
    let n = sorted.len();
    let of = of.min(n);
    let (mut low, mut high) = (0.0, 0.0);
    let mut chance = of as f64 / n.max(1) as f64;
    for (place, (from_below, from_above)) in sorted.iter().zip(sorted.iter().rev()).enumerate() {
        low += chance * from_below;
        high += chance * from_above;
        let left = n - 1 - place;
        if left < of {
            break;
        }
        chance *= (left + 1 - of) as f64 / left as f64;
    }
    (low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_expected_range_is_the_mean_over_all_draws() {
        let values = [-5.0, 0.0, 1.0, 10.0, 40.0];
        for of in 1..=values.len() {
            let (mut low, mut high, mut draws) = (0.0, 0.0, 0.0);
            for draw in 1_u32..32 {
                let drawn: Vec<f64> =
                    values.iter().enumerate().filter(|(place, _)| draw & (1 << place) != 0).map(|(_, v)| *v).collect();
                if drawn.len() == of {
                    low += drawn.iter().copied().fold(f64::INFINITY, f64::min);
                    high += drawn.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                    draws += 1.0;
                }
            }
            let found = expected_range(&values, of);
            assert!((found.0 - low / draws).abs() < 1e-12 && (found.1 - high / draws).abs() < 1e-12, "{of}: {found:?}");
        }
        assert_eq!(expected_range(&[], 10), (0.0, 0.0));
        assert_eq!(expected_range(&[3.0], 10), (3.0, 3.0));
    }

    #[test]
    fn a_median_of_changes_is_not_a_change_of_medians() {
        // Baselines 100, 200, 300; changes +300, 0, +10: their median is +10, while the median count goes from 200 to 310.
        let rows = |counts: [f64; 3]| counts.to_vec();
        let mut cd4 = vec![rows([100.0, 200.0, 300.0]); 4];
        cd4.push(rows([400.0, 200.0, 310.0]));
        let changes = Cohort { cd4, ..Cohort::default() }.changes();
        assert_eq!(
            (changes.p50.as_slice(), changes.p25.get(4), changes.p75.get(4)),
            ([0.0, 0.0, 0.0, 0.0, 10.0].as_slice(), Some(&5.0), Some(&155.0))
        );
        assert_eq!((changes.rise_80.get(1), changes.unequal), (Some(&(1.0 / 3.0)), None));
    }
}
