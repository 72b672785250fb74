//! Percentiles, means and shares over the virtual patients.

use super::order_statistics::order_statistics;
use crate::trajectory::EndOfRun;

/// The quantile `share` (0 to 1) of sorted values, with linear interpolation between them (type 7 of Hyndman and Fan 1996);
/// 0 without values.
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let place = share * last as f64;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and the length
    let below = (libm::floor(place) as usize).min(last);
    let at = |index: usize| sorted.get(index.min(last)).copied().unwrap_or_default();
    at(below) + (place - below as f64) * (at(below + 1) - at(below))
}

/// Arithmetic mean; 0 without values.
pub fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 }
}

/// Standard deviation of a sample; 0 of fewer than two values.
pub fn sd(values: &[f64]) -> f64 {
    let middle = mean(values);
    let squares: f64 = values.iter().map(|value| (value - middle) * (value - middle)).sum();
    (squares / (values.len().max(2) - 1) as f64).sqrt()
}

/// The values in rising order.
pub fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_unstable_by(f64::total_cmp);
    values
}

/// The quantiles of values in any order, as [`quantile`] gives them; the shares must rise. Zeros without values.
pub fn quantiles<const N: usize>(values: &[f64], shares: [f64; N]) -> [f64; N] {
    let Some(last) = values.len().checked_sub(1) else { return [0.0; N] };
    let place = shares.map(|share| share * last as f64);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and the length
    let below = place.map(|place| (libm::floor(place) as usize).min(last));
    let mut places: Vec<usize> = below.iter().flat_map(|below| [*below, (below + 1).min(last)]).collect();
    places.sort_unstable();
    places.dedup();
    let found = order_statistics(values, &places);
    let at =
        |wanted: usize| places.iter().zip(&found).find(|(place, _)| **place == wanted).map_or(0.0, |(_, found)| *found);
    std::array::from_fn(|number| {
        let (place, below) =
            (place.get(number).copied().unwrap_or_default(), below.get(number).copied().unwrap_or_default());
        at(below) + (place - below as f64) * (at((below + 1).min(last)) - at(below))
    })
}

/// The two values in the middle of an even number of values, or twice the one in the middle of an odd number; 0 without values.
pub fn middle(values: &[f64]) -> [f64; 2] {
    let Some(last) = values.len().checked_sub(1) else { return [0.0; 2] };
    let mut places = vec![last / 2, values.len() / 2];
    places.dedup();
    let found = order_statistics(values, &places);
    let low = found.first().copied().unwrap_or_default();
    [low, found.last().copied().unwrap_or(low)]
}

/// One virtual patient at the end of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PatientEnd {
    /// Count at week 0, cells/µL.
    pub baseline: f64,
    /// Count at the end, cells/µL.
    pub end: f64,
    /// Average count over the run, cells/µL.
    pub average: f64,
    /// Cycles that a rule started.
    pub by_rule: u32,
}

/// The end of a run over the virtual patients.
pub fn end_of_run(week: f64, outcomes: &[PatientEnd]) -> EndOfRun {
    let each = |value: fn(&PatientEnd) -> f64| outcomes.iter().map(value).collect::<Vec<f64>>();
    let share = |holds: fn(&PatientEnd) -> bool| {
        mean(&outcomes.iter().map(|o| f64::from(u8::from(holds(o)))).collect::<Vec<_>>())
    };
    let baselines = sorted(each(|o| o.baseline));
    let ends = sorted(each(|o| o.end));
    let changes = sorted(each(|o| o.end - o.baseline));
    let weighted = sorted(each(|o| o.average - o.baseline));
    EndOfRun {
        week,
        baseline_median: quantile(&baselines, 0.5),
        baseline_mean: mean(&baselines),
        cd4_median: quantile(&ends, 0.5),
        cd4_mean: mean(&ends),
        change_median: quantile(&changes, 0.5),
        change_p25: quantile(&changes, 0.25),
        change_p75: quantile(&changes, 0.75),
        change_min: quantile(&changes, 0.0),
        change_max: quantile(&changes, 1.0),
        change_mean: mean(&changes),
        change_sd: sd(&changes),
        percent_change_mean: mean(&each(|o| 100.0 * (o.end - o.baseline) / o.baseline)),
        time_weighted_change_median: quantile(&weighted, 0.5),
        time_weighted_change_mean: mean(&weighted),
        share_rise_50: share(|o| o.end >= 1.5 * o.baseline),
        share_rise_80: share(|o| o.end >= 1.8 * o.baseline),
        share_above_200: share(|o| o.end > 200.0),
        share_above_500: share(|o| o.end > 500.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_between_the_values() {
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.5), 2.0);
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.75), 3.0);
        assert_eq!(quantile(&[], 0.5), 0.0);
    }

    #[test]
    fn quantiles_of_values_in_any_order_are_those_of_the_sorted_ones() {
        for count in [1, 2, 3, 10, 101, 1000] {
            // multiples of a number without a common divisor, some of them twice
            let values: Vec<f64> = (0..count).map(|i| f64::from(i * 7919 % 1009 / 2)).collect();
            let in_order = sorted(values.clone());
            let shares = [0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0];
            assert_eq!(quantiles(&values, shares), shares.map(|share| quantile(&in_order, share)), "{count}");
            let [low, high] = middle(&values);
            assert_eq!(f64::midpoint(low, high), quantile(&in_order, 0.5), "{count}");
        }
        assert_eq!(quantiles(&[], [0.5]), [0.0]);
    }

    #[test]
    fn shares_and_changes_are_those_of_four_patients() {
        let outcome = |baseline, end| PatientEnd { baseline, end, average: f64::midpoint(baseline, end), by_rule: 0 };
        let end = end_of_run(
            10.0,
            &[outcome(100.0, 150.0), outcome(100.0, 190.0), outcome(300.0, 300.0), outcome(400.0, 800.0)],
        );
        assert_eq!(
            (end.share_rise_50, end.share_rise_80, end.share_above_200, end.share_above_500),
            (0.75, 0.5, 0.5, 0.25)
        );
        assert_eq!((end.change_min, end.change_max, end.change_median), (0.0, 400.0, 70.0));
        assert_eq!(end.time_weighted_change_mean, end.change_mean / 2.0);
    }
}
