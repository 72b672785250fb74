//! A class's predictions together.

use super::Prediction;
use crate::population::statistics::{quantile, sorted};

/// Median and IQR of many predictions, week by week.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Class {
    /// Number of predictions.
    pub n: usize,
    /// Weeks at which at least one of them has a count.
    pub weeks: Vec<f64>,
    /// Lower quartile, cells/µL.
    pub p25: Vec<f64>,
    /// Median, cells/µL.
    pub median: Vec<f64>,
    /// Upper quartile, cells/µL.
    pub p75: Vec<f64>,
    /// How many predictions stand behind each week.
    pub counted: Vec<usize>,
}

impl Class {
    /// The class of these predictions, on the finest distance that one of them has. Each counts from its first point to its last.
    pub fn of<'a>(predictions: impl IntoIterator<Item = &'a Prediction>) -> Self {
        let predictions: Vec<&Prediction> = predictions.into_iter().collect();
        let step = predictions.iter().map(|one| one.every_weeks()).fold(f64::INFINITY, f64::min);
        let first = predictions.iter().map(|one| one.first_week()).fold(f64::INFINITY, f64::min);
        let last = predictions.iter().map(|one| one.last_week()).fold(0.0, f64::max);
        let mut class = Self { n: predictions.len(), ..Self::default() };
        let mut week = first;
        while week <= last {
            let counts = sorted(predictions.iter().filter_map(|one| one.at(week)).collect());
            if !counts.is_empty() {
                class.weeks.push(week);
                class.p25.push(quantile(&counts, 0.25));
                class.median.push(quantile(&counts, 0.5));
                class.p75.push(quantile(&counts, 0.75));
                class.counted.push(counts.len());
            }
            week += step;
        }
        class
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_a_class_is_taken_week_by_week() {
        let drawn = |last: f64| Prediction::new(0, 4, &[340.0, last], "k3f").unwrap();
        let longer = Prediction::new(0, 2, &[340.0, 400.0, 500.0, 600.0], "k3f").unwrap();
        let class = Class::of(&[drawn(400.0), drawn(600.0), drawn(900.0), longer]);
        assert_eq!((class.n, class.weeks.clone()), (4, vec![0.0, 2.0, 4.0, 6.0]));
        assert_eq!((class.median[2], class.p25[2], class.p75[2]), (550.0, 475.0, 675.0));
        assert_eq!(class.counted, [4, 4, 4, 1]);
    }

    #[test]
    fn an_empty_class_is_empty() {
        assert_eq!(Class::of(&[]), Class::default());
    }
}
