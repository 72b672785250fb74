//! Round numbers for axes.

/// One mark on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisTick {
    /// Where, in the unit of the axis.
    pub at: f64,
    /// What is written there.
    pub label: String,
}

/// Linear or logarithmic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scale {
    /// Equal steps for equal differences.
    #[default]
    Linear,
    /// Equal steps for equal ratios.
    Log,
}

impl Scale {
    /// The position of a value on this scale, up to a linear map. On a log scale everything below 1 sits at 1: a count has no smaller step.
    pub fn of(self, value: f64) -> f64 {
        match self {
            Self::Linear => value,
            Self::Log => libm::log10(value.max(1.0)),
        }
    }

    /// The value at a position: the inverse of [`Scale::of`].
    pub fn back(self, position: f64) -> f64 {
        match self {
            Self::Linear => position,
            Self::Log => libm::pow(10.0, position),
        }
    }
}

/// One axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Least and greatest value shown.
    pub domain: (f64, f64),
    /// Marks within the domain, ascending.
    pub ticks: Vec<AxisTick>,
    /// How values are spaced.
    pub scale: Scale,
    /// What the axis counts.
    pub title: String,
}

/// A time axis has steps that a calendar knows: weeks, months of four weeks, quarters, years.
const WEEK_STEPS: [f64; 9] = [1.0, 2.0, 4.0, 8.0, 13.0, 26.0, 52.0, 104.0, 208.0];

/// Half a year, a year and years: where cycles come too often to be marked one by one.
const LONG_STEPS: [f64; 4] = [26.0, 52.0, 104.0, 208.0];
/// Cycles from one mark to the next.
const CYCLES: [f64; 7] = [1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0];

/// Marks in weeks from `from` to `to`, at most `most` of them: multiples of the cycles' interval, or of half a year and a year. Where fewer than
/// two cycles are shown, or none, weeks that a calendar knows.
pub fn week_ticks((from, to): (f64, f64), interval: Option<f64>, most: usize) -> Vec<f64> {
    let has_room = |step: &f64| (to - from) / step <= most as f64;
    let interval = interval.filter(|interval| to - from >= 2.0 * interval);
    let of_cycles = interval.map(|interval| {
        let steps = CYCLES.into_iter().map(|cycles| cycles * interval).chain(LONG_STEPS);
        steps.filter(has_room).fold(f64::INFINITY, f64::min)
    });
    let step = of_cycles.filter(|step| step.is_finite());
    let step = step.or_else(|| WEEK_STEPS.into_iter().find(has_room)).unwrap_or(520.0);
    multiples(step, from, to)
}

/// A step of 1, 2, 2.5 or 5 times a power of ten that cuts `span` into at most `most` parts.
pub fn round_step(span: f64, most: usize) -> f64 {
    let raw = (span / most as f64).max(1e-9);
    let power = libm::pow(10.0, libm::floor(libm::log10(raw)));
    [1.0, 2.0, 2.5, 5.0].into_iter().map(|factor| factor * power).find(|step| *step >= raw).unwrap_or(10.0 * power)
}

/// A domain from 0 that holds `most_value` and ends on a mark, with its marks. Counts reach to 100 at least.
pub fn count_axis(most_value: f64, most_ticks: usize) -> ((f64, f64), Vec<f64>) {
    axis_from_zero(most_value.max(100.0), most_ticks)
}

/// A domain from 0 that holds `most_value` and ends on a mark, with its marks.
pub fn axis_from_zero(most_value: f64, most_ticks: usize) -> ((f64, f64), Vec<f64>) {
    let step = round_step(most_value, most_ticks);
    let top = step * libm::ceil(most_value.max(step) / step - 1e-9);
    ((0.0, top), multiples(step, 0.0, top))
}

/// A logarithmic domain that holds both values, with marks at 1, 2 and 5 times powers of ten.
pub fn log_axis(least_value: f64, most_value: f64) -> ((f64, f64), Vec<f64>) {
    let marks: Vec<f64> =
        (0..6).flat_map(|power| [1.0, 2.0, 5.0].map(|factor| factor * libm::pow(10.0, f64::from(power)))).collect();
    let low = marks.iter().copied().rfind(|mark| *mark <= least_value).unwrap_or(1.0);
    let high = marks.iter().copied().find(|mark| *mark >= most_value).unwrap_or(1e6);
    ((low, high), marks.into_iter().filter(|mark| low <= *mark && *mark <= high).collect())
}

fn multiples(step: f64, from: f64, to: f64) -> Vec<f64> {
    let first = libm::ceil(from / step - 1e-9);
    (0..200).map(|index| (first + f64::from(index)) * step).take_while(|at| *at <= to + step * 1e-9).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_fall_on_steps_of_the_calendar() {
        assert_eq!(week_ticks((0.0, 74.0), None, 10), [0.0, 8.0, 16.0, 24.0, 32.0, 40.0, 48.0, 56.0, 64.0, 72.0]);
        assert_eq!(week_ticks((0.0, 520.0), None, 6).len(), 6);
        assert_eq!(week_ticks((10.0, 14.0), None, 10), [10.0, 11.0, 12.0, 13.0, 14.0]);
    }

    #[test]
    fn weeks_fall_on_cycles_or_on_half_years() {
        assert_eq!(week_ticks((0.0, 52.0), Some(6.0), 10), [0.0, 6.0, 12.0, 18.0, 24.0, 30.0, 36.0, 42.0, 48.0]);
        assert_eq!(week_ticks((0.0, 74.0), Some(6.0), 6), [0.0, 18.0, 36.0, 54.0, 72.0]);
        assert_eq!(week_ticks((0.0, 104.0), Some(5.0), 4), [0.0, 26.0, 52.0, 78.0, 104.0]);
        // Of one cycle shown large, its weeks.
        assert_eq!(week_ticks((59.0, 68.0), Some(8.0), 10).len(), 10);
    }

    #[test]
    fn counts_end_on_a_round_number_above_the_highest() {
        assert_eq!(count_axis(1205.0, 6), ((0.0, 1250.0), vec![0.0, 250.0, 500.0, 750.0, 1000.0, 1250.0]));
        assert_eq!(count_axis(0.0, 6).0, (0.0, 100.0));
        assert_eq!(log_axis(180.0, 1700.0), ((100.0, 2000.0), vec![100.0, 200.0, 500.0, 1000.0, 2000.0]));
    }
}
