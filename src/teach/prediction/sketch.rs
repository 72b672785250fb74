//! A prediction while it is being drawn: by pointer, or by keys week by week.

use super::{MAX_CELLS, Prediction, STEP_CELLS};
use crate::decimal;

/// Points that a drawn curve has at most: enough for every cycle of a trial, few enough for the arrow keys.
const MOST_POINTS: f64 = 40.0;

/// A curve that is being drawn. Points that nobody has set are open.
#[derive(Clone, Debug, PartialEq)]
pub struct Sketch {
    every_weeks: u8,
    counts: Vec<Option<f64>>,
    baseline: f64,
    /// Points that were given and that nobody draws.
    given: usize,
}

impl Sketch {
    /// An empty sketch of a run of this length. Its first point is set: the baseline, which everybody knows.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // runs have at most 520 weeks
    pub fn new(run_weeks: f64, baseline: f64) -> Self {
        let weeks = if run_weeks.is_finite() { run_weeks.clamp(2.0, 520.0) } else { 2.0 };
        let every_weeks = libm::ceil(weeks / MOST_POINTS).max(1.0) as u8;
        let steps = libm::round(weeks / f64::from(every_weeks)).max(1.0) as usize;
        let mut counts = vec![None; steps + 1];
        if let Some(first) = counts.first_mut() {
            *first = Some(super::code::rounded(baseline));
        }
        Self { every_weeks, counts, baseline: super::code::rounded(baseline), given: 0 }
    }

    /// The sketch that a prediction was: every one of its points is set.
    pub fn of(prediction: &Prediction) -> Self {
        let first = prediction.points().next().map_or(0.0, |point| point.1);
        let mut sketch = Self::new(prediction.last_week(), first);
        for point in 0..sketch.len() {
            if let Some(count) = prediction.at(sketch.week(point)) {
                sketch.set(point, count);
            }
        }
        sketch
    }

    /// What is drawn so far, as a text that a device keeps: weeks between the points, the baseline, then the counts; an open point has none.
    pub fn code(&self) -> String {
        let counts: Vec<String> =
            self.counts.iter().map(|count| count.map(|count| count.to_string()).unwrap_or_default()).collect();
        format!("{};{};{}", self.every_weeks, self.baseline, counts.join(","))
    }

    /// Reads that text; `None` where it is none.
    pub fn read(code: &str) -> Option<Self> {
        let mut parts = code.split(';');
        let every_weeks: u8 = parts.next()?.parse().ok().filter(|weeks| (1..=26).contains(weeks))?;
        let baseline = decimal::read(parts.next()?).map(super::code::rounded)?;
        let count = |text: &str| match text {
            "" => Some(None),
            text => decimal::read(text).map(super::code::rounded).map(Some),
        };
        let counts: Vec<Option<f64>> = parts.next()?.split(',').map(count).collect::<Option<_>>()?;
        let is_one = (2..=super::code::MAX_POINTS).contains(&counts.len()) && counts.first()?.is_some();
        (is_one && parts.next().is_none()).then_some(Self { every_weeks, counts, baseline, given: 0 })
    }

    /// Whether both have their points at the same weeks, from the same baseline.
    pub fn is_on_the_same_weeks(&self, other: &Self) -> bool {
        let weeks = |sketch: &Self| (sketch.every_weeks, sketch.counts.len(), sketch.baseline.to_bits());
        weeks(self) == weeks(other)
    }

    /// Number of points, set and open.
    pub fn len(&self) -> usize {
        self.counts.len()
    }

    /// Whether nobody has drawn anything yet.
    pub fn is_empty(&self) -> bool {
        self.counts.iter().skip(self.given.max(1)).all(Option::is_none)
    }

    /// Week of a point.
    pub fn week(&self, point: usize) -> f64 {
        f64::from(self.every_weeks) * point as f64
    }

    /// Count of a point; `None` while it is open.
    pub fn count(&self, point: usize) -> Option<f64> {
        self.counts.get(point).copied().flatten()
    }

    /// Week and count of the points that are set, in order: what is drawn.
    pub fn points(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.counts.iter().enumerate().filter_map(|(point, count)| count.map(|count| (self.week(point), count)))
    }

    /// The point nearest to a week.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped to the list
    pub fn nearest(&self, week: f64) -> usize {
        let last = self.counts.len().saturating_sub(1);
        libm::round((week / f64::from(self.every_weeks)).clamp(0.0, last as f64)) as usize
    }

    /// Gives the counts of the first points: they are shown, and neither drawn nor cleared.
    pub fn give(&mut self, counts: &[f64]) {
        for (slot, count) in self.counts.iter_mut().zip(counts) {
            *slot = Some(super::code::rounded(*count));
        }
        self.given = counts.len().min(self.counts.len());
    }

    /// The same with nothing given, as it is kept: what is given follows from the picture.
    #[must_use]
    pub fn without_given(&self) -> Self {
        Self { given: 0, ..self.clone() }
    }

    /// The first point that is drawn.
    pub const fn first_drawn(&self) -> usize {
        if self.given > 1 { self.given } else { 1 }
    }

    /// Sets a point, unless it was given.
    pub fn set(&mut self, point: usize, count: f64) {
        if point < self.given {
            return;
        }
        if let Some(slot) = self.counts.get_mut(point) {
            *slot = Some(super::code::rounded(count));
        }
    }

    /// Sets every point that a pointer passed on its way from one place (week, count) to another, however fast it went, and the one that it
    /// comes to next, which it sets again when it passes it.
    pub fn stroke(&mut self, from: (f64, f64), to: (f64, f64)) {
        let (left, right) = if from.0 <= to.0 { (from, to) } else { (to, from) };
        for point in self.nearest(left.0)..=self.nearest(right.0) {
            let part = (self.week(point) - left.0) / (right.0 - left.0);
            if (0.0..=1.0).contains(&part) {
                self.set(point, left.1 + part * (right.1 - left.1));
            }
        }
        let next = self.nearest(to.0);
        // One that has been passed keeps its count: the pointer is no longer there.
        if (self.week(next) - to.0) * (to.0 - from.0) >= 0.0 {
            self.set(next, to.1);
        }
    }

    /// Moves a point up or down by this many steps of ten cells: the up and down arrow keys. An open point starts from the last one set
    /// before it.
    pub fn nudge(&mut self, point: usize, steps: f64) {
        let before = self.counts.iter().take(point + 1).rev().find_map(|count| *count).unwrap_or(self.baseline);
        self.set(point, (before + steps * STEP_CELLS).clamp(0.0, MAX_CELLS));
    }

    /// Opens every point again but the first and what was given.
    pub fn clear(&mut self) {
        for count in self.counts.iter_mut().skip(self.given.max(1)) {
            *count = None;
        }
    }

    /// Whether it says enough to be compared: something is drawn, and it reaches the last quarter of the run.
    pub fn is_ready(&self) -> bool {
        let last = self.counts.iter().rposition(Option::is_some).unwrap_or(0);
        !self.is_empty() && 4 * last >= 3 * self.counts.len().saturating_sub(1)
    }

    /// The prediction: open points between two set ones lie on the line between them; what is open at the end is left out. `None`
    /// until [`Sketch::is_ready`].
    pub fn finish(&self, picture: &str) -> Option<Prediction> {
        if !self.is_ready() {
            return None;
        }
        let set: Vec<(usize, f64)> =
            self.counts.iter().enumerate().filter_map(|(point, count)| count.map(|count| (point, count))).collect();
        let mut counts = Vec::new();
        for ((from, low), (to, high)) in set.iter().zip(set.iter().skip(1)) {
            let span = (to - from) as f64;
            counts.extend((*from..*to).map(|point| low + (high - low) * (point - from) as f64 / span));
        }
        counts.extend(set.last().map(|last| last.1));
        Prediction::new(0, self.every_weeks, &counts, picture)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quick_stroke_sets_every_point_that_it_passed() {
        let mut sketch = Sketch::new(20.0, 340.0);
        sketch.stroke((2.0, 400.0), (6.0, 600.0));
        assert_eq!(
            sketch.points().collect::<Vec<_>>(),
            [(0.0, 340.0), (2.0, 400.0), (3.0, 450.0), (4.0, 500.0), (5.0, 550.0), (6.0, 600.0)]
        );
        assert!(!sketch.is_ready());
        sketch.stroke((20.0, 900.0), (18.0, 900.0));
        assert!(sketch.is_ready());
        let prediction = sketch.finish("k3f").unwrap();
        assert_eq!((prediction.at(1.0), prediction.at(12.0), prediction.last_week()), (Some(370.0), Some(750.0), 20.0));
        assert_eq!(Sketch::of(&prediction).finish("k3f"), Some(prediction));
        sketch.clear();
        assert!(sketch.is_empty() && sketch.finish("k3f").is_none());
    }

    #[test]
    fn what_is_drawn_so_far_comes_back_from_its_text() {
        let mut sketch = Sketch::new(74.0, 340.0);
        assert_eq!(Sketch::read(&sketch.code()), Some(sketch.clone()));
        sketch.stroke((10.0, 410.0), (24.0, 690.0));
        let again = Sketch::read(&sketch.code()).unwrap();
        assert!(again == sketch && again.is_on_the_same_weeks(&Sketch::new(74.0, 340.0)));
        assert!(!again.is_on_the_same_weeks(&Sketch::new(8.0, 340.0)));
        for bad in [
            "",
            "2",
            "2;340",
            "2;340;",
            "2;340;340",
            "0;340;340,",
            "2;x;340,",
            "2;340;,340",
            "2;340;340,;",
            "2;340;340,-",
        ] {
            assert_eq!(Sketch::read(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_slow_stroke_goes_where_the_pointer_was() {
        for weeks in [8.0, 74.0] {
            let count = |week: f64| 400.0 + 200.0 * libm::sin(week);
            let mut sketch = Sketch::new(weeks, count(0.0));
            let mut last = (0.0, count(0.0));
            for step in 0..=200 {
                let week = weeks * 1.02 * f64::from(step) / 200.0;
                sketch.stroke(last, (week, count(week)));
                last = (week, count(week));
            }
            for (week, drawn) in sketch.points() {
                // Between two places of the pointer and to tens of cells.
                assert!((drawn - count(week)).abs() < 10.0, "week {week} of {weeks}: {drawn} and not {}", count(week));
            }
            assert!(sketch.is_ready());
        }
    }

    #[test]
    fn arrow_keys_go_on_from_the_point_before() {
        let mut sketch = Sketch::new(74.0, 340.0);
        assert_eq!((sketch.len(), sketch.week(1)), (38, 2.0));
        sketch.nudge(1, 3.0);
        sketch.nudge(4, -1.0);
        assert_eq!((sketch.count(1), sketch.count(2), sketch.count(4)), (Some(370.0), None, Some(360.0)));
    }

    #[test]
    fn no_length_makes_it_panic() {
        for weeks in [f64::NAN, -3.0, 0.0, 4.0, 520.0, 1e12, f64::INFINITY] {
            let mut sketch = Sketch::new(weeks, 300.0);
            sketch.stroke((f64::NAN, 3.0), (1e9, f64::NAN));
            sketch.nudge(usize::MAX - 1, 1.0);
            assert!(sketch.len() <= 42);
        }
    }
}
