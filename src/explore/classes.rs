//! Classes of values between round levels, each of one colour on the map.

use crate::chart::ticks::round_step;

/// Round values strictly between the least and the greatest of some, at most about that many.
pub fn levels(values: impl Iterator<Item = f64>, most: usize) -> Vec<f64> {
    let (low, high) = values
        .filter(|value| value.is_finite())
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    if high - low < 1e-9 || !high.is_finite() {
        return Vec::new();
    }
    let step = round_step(high - low, most);
    let first = libm::floor(low / step + 1e-9) + 1.0;
    (0..most + 2).map(|at| (first + at as f64) * step).take_while(|level| *level < high - 1e-9 * step).collect()
}

/// How many levels lie at or below a value: the class whose colour it gets.
pub fn class_of(value: f64, levels: &[f64]) -> usize {
    levels.iter().filter(|level| **level <= value).count()
}

/// The ends of every class from the least value up: the first has no lower end, the last no upper one.
pub fn classes(levels: &[f64]) -> impl Iterator<Item = (Option<f64>, Option<f64>)> {
    let below = std::iter::once(None).chain(levels.iter().copied().map(Some));
    below.zip(levels.iter().copied().map(Some).chain(std::iter::once(None)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_round_and_lie_within() {
        assert_eq!(levels([12.0, 87.0].into_iter(), 5), [20.0, 40.0, 60.0, 80.0]);
        assert!(levels([5.0, 5.0].into_iter(), 5).is_empty());
        assert!(levels(std::iter::empty(), 5).is_empty());
        assert_eq!(
            (class_of(19.0, &[20.0, 40.0]), class_of(20.0, &[20.0, 40.0]), class_of(99.0, &[20.0, 40.0])),
            (0, 1, 2)
        );
    }
}
