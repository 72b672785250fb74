//! The way from values to places in a small picture of lines and points. Its text has the size of the page's, since the drawing is as wide
//! as its room.

use crate::chart::ticks::round_step;

/// Where values are drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct PlotScale {
    /// Width and height in CSS pixels.
    pub size: (f64, f64),
    /// Room at the left, right, top and bottom, in CSS pixels.
    pub room: [f64; 4],
    /// Least and greatest value across.
    pub x: (f64, f64),
    /// Least and greatest value upwards.
    pub y: (f64, f64),
}

/// The width that a small picture is drawn at, from that of the page's large one.
pub fn width_of(picture_width: f64) -> f64 {
    libm::floor(picture_width.clamp(260.0, 640.0))
}

/// The same for a picture next to its settings, which on a wide page fills what they leave: they take this much more than the controls do.
pub fn width_beside(picture_width: f64) -> f64 {
    const MORE_THAN_CONTROLS: f64 = 104.0;
    width_of(picture_width).max(libm::floor((picture_width - MORE_THAN_CONTROLS).min(880.0)))
}

/// The height of a picture that fills its lens: next to the chart a part of the chart's, so that what belongs to it is on the same screen; in one
/// column with the chart, what its rows need.
pub fn height_next_to(width: f64, (chart_width, chart_height): (f64, f64)) -> f64 {
    const IN_ONE_COLUMN: f64 = 380.0;
    if chart_width > 1.3 * width { libm::round((chart_height * 0.57).clamp(232.0, 430.0)) } else { IN_ONE_COLUMN }
}

/// Which of some labels of an axis are written, where only one in `every` has room: of the possible rows the one with the shortest numbers.
pub fn labelled(labels: &[String], every: usize) -> impl Iterator<Item = (usize, &String)> {
    let every = every.max(1);
    let letters = |first: usize| -> f64 {
        let counts: Vec<usize> = labels.iter().skip(first).step_by(every).map(|label| label.chars().count()).collect();
        counts.iter().sum::<usize>() as f64 / counts.len().max(1) as f64
    };
    let first = (0..every.min(labels.len())).min_by(|one, other| letters(*one).total_cmp(&letters(*other)));
    let first = first.unwrap_or_default();
    labels.iter().enumerate().skip(first).step_by(every)
}

/// Round marks within a range, at most about this many.
pub fn marks((from, to): (f64, f64), most: usize) -> Vec<f64> {
    let step = round_step(to - from, most);
    let first = libm::ceil(from / step - 1e-9);
    (0..100).map(|at| (first + f64::from(at)) * step).take_while(|at| *at <= to + step * 1e-9).collect()
}

/// The range from the least to the greatest of some values, drawn out to round marks; holds 0.
pub fn range_with_zero(values: impl Iterator<Item = f64>, most: usize) -> (f64, f64) {
    let (low, high) = values
        .filter(|value| value.is_finite())
        .fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
    let high = if high - low < 1e-9 { low + 1.0 } else { high };
    let step = round_step(high - low, most);
    (step * libm::floor(low / step + 1e-9), step * libm::ceil(high / step - 1e-9))
}

impl PlotScale {
    /// The place of a value across.
    pub fn px(&self, value: f64) -> f64 {
        let [left, right, ..] = self.room;
        left + (value - self.x.0) / (self.x.1 - self.x.0).max(1e-9) * (self.size.0 - left - right)
    }

    /// The place of a value upwards.
    pub fn py(&self, value: f64) -> f64 {
        let [_, _, top, bottom] = self.room;
        self.size.1 - bottom - (value - self.y.0) / (self.y.1 - self.y.0).max(1e-9) * (self.size.1 - top - bottom)
    }

    /// The corners of a line.
    pub fn line(&self, points: impl Iterator<Item = (f64, f64)>) -> String {
        points.map(|(x, y)| format!("{:.1},{:.1}", self.px(x), self.py(y))).collect::<Vec<_>>().join(" ")
    }

    /// `viewBox`.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", self.size.0, self.size.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_end_on_round_marks_and_hold_zero() {
        assert_eq!(range_with_zero([12.0, 87.0].into_iter(), 5), (0.0, 100.0));
        assert_eq!(range_with_zero([-12.0, 87.0].into_iter(), 5), (-20.0, 100.0));
        assert_eq!(range_with_zero(std::iter::empty(), 5).0, 0.0);
        assert_eq!(marks((-20.0, 100.0), 6), [-20.0, 0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
    }

    #[test]
    fn the_labels_that_are_written_are_the_short_ones() {
        let of = |values: &[f64], every| -> Vec<String> {
            let labels: Vec<String> = values.iter().map(f64::to_string).collect();
            labelled(&labels, every).map(|(_, label)| label.clone()).collect()
        };
        assert_eq!(of(&[0.75, 1.5, 2.25, 3.0, 3.75, 4.5], 2), ["1.5", "3", "4.5"]);
        assert_eq!(of(&[2.0, 3.0, 4.0, 5.0, 6.0], 2), ["2", "4", "6"].map(str::to_owned)[..].to_vec());
        assert_eq!(of(&[1.0, 2.0, 3.0], 0).len(), 3);
    }

    #[test]
    fn a_picture_next_to_the_chart_is_lower_than_the_chart() {
        assert_eq!(height_next_to(350.0, (640.0, 400.0)), 232.0);
        assert!((232.0..=400.0).contains(&height_next_to(350.0, (640.0, 560.0))));
        assert_eq!(height_next_to(340.0, (340.0, 232.0)), 380.0);
    }

    #[test]
    fn values_go_to_places_and_up_is_more() {
        let plot = PlotScale { size: (100.0, 50.0), room: [10.0, 10.0, 5.0, 5.0], x: (0.0, 4.0), y: (0.0, 2.0) };
        assert_eq!((plot.px(0.0), plot.px(4.0), plot.py(0.0), plot.py(2.0)), (10.0, 90.0, 45.0, 5.0));
    }
}
