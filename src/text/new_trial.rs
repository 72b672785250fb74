//! The words of where a new trial would land, in the trial part and in the passport of a result.

use super::Lang;
use crate::population::new_trial::Interval;
use crate::population::virtual_trial::EndPoint;
use crate::trials::Statistic;

/// The catalogue of where a new trial would land. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct NewTrialWords {
    pub title: fn(u32) -> String,
    pub holds: &'static str,
    pub difference: fn(bool) -> &'static str,
    pub running: fn(u32, u32) -> String,
    pub term: &'static str,
    pub size: fn(u32) -> String,
    /// On the chart, with the result.
    pub band: fn(&str) -> String,
    pub cells: &'static str,
    pub points: &'static str,
    pub interval: fn(&str, &str, &str) -> String,
}

impl Lang {
    /// An interval of a result's statistic.
    pub fn interval_of(self, statistic: Statistic, interval: Interval) -> String {
        let [low, middle, high] = interval.map(|value| self.value_of(statistic, value));
        (self.new_trial().interval)(&low, &middle, &high)
    }

    /// An interval of an end point in an arm, or of its difference between two.
    pub fn interval_of_end_point(self, end_point: EndPoint, interval: Interval, is_difference: bool) -> String {
        let is_change = end_point == EndPoint::MedianChange;
        let written = |value: f64| match (is_change, is_difference) {
            (true, _) => self.signed(libm::round(value)),
            (false, true) => self.signed(libm::round(100.0 * value)),
            (false, false) => self.percent(value),
        };
        let [low, middle, high] = interval.map(written);
        let told = (self.new_trial().interval)(&low, &middle, &high);
        let unit = match (is_change, is_difference) {
            (true, _) => self.new_trial().cells,
            (false, true) => self.new_trial().points,
            (false, false) => "",
        };
        self.with_unit(&told, unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_written_as_its_statistic_is() {
        let change = Lang::En.interval_of(Statistic::MedianChange, [610.4, 800.0, 1020.0]);
        assert_eq!(change, "+610 to +1,020 (median +800)");
        let share = Lang::Fr.interval_of_end_point(EndPoint::ShareRise80, [0.8, 0.9, 1.0], false);
        assert_eq!(share, "80\u{202f}% à 100\u{202f}% (médiane 90\u{202f}%)");
        let points = Lang::En.interval_of_end_point(EndPoint::ShareRise80, [-0.02, 0.1, 0.2], true);
        assert_eq!(points, "\u{2212}2 to +20 (median +10) points");
    }
}
