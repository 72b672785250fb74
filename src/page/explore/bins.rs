//! The bins of the histogram of many trials.

use crate::population::virtual_trial::TrialResult;

/// How many trials estimated a difference within each bin: those that found more cells with A, and the others.
pub fn counts(results: &[TrialResult], unit: f64, (low, high): (f64, f64), bins: usize) -> Vec<(usize, usize)> {
    let mut counts = vec![(0, 0); bins];
    for result in results {
        let share = (result.difference.value * unit - low) / (high - low).max(1e-9);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped to the bins
        let bin = ((share * bins as f64).max(0.0) as usize).min(bins.saturating_sub(1));
        if let Some((found, missed)) = counts.get_mut(bin) {
            if result.finds_more() { *found += 1 } else { *missed += 1 }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::population::virtual_trial::Estimate;

    #[test]
    fn every_trial_is_in_one_bin_and_in_its_class() {
        let trial = |value: f64, low: f64| TrialResult {
            difference: Estimate { value, low, high: 2.0 * value - low, seen: 10 },
            ..TrialResult::default()
        };
        let bins = counts(&[trial(-10.0, -30.0), trial(5.0, 1.0), trial(100.0, 50.0)], 1.0, (0.0, 100.0), 4);
        assert_eq!(bins, [(1, 1), (0, 0), (0, 0), (1, 0)]);
    }
}
