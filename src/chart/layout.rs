//! Where things go, in CSS pixels. One layout serves the canvas, the SVG export and the overlay that takes pointer and keyboard.

use crate::chart::figure::{Figure, TrialMark};
use crate::chart::geometry::{Point, Rect, spread_apart};

/// Height of one lane of doses.
const LANE_PX: f64 = 10.0;

/// A figure laid out for a size.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Width of everything.
    pub width_px: f64,
    /// Height of everything.
    pub height_px: f64,
    /// Size of ordinary text.
    pub text_px: f64,
    /// Where the curves are.
    pub plot: Rect,
    /// Top of the lanes of doses.
    pub lanes_top_px: f64,
    x_domain: (f64, f64),
    y_positions: (f64, f64),
    y_scale: crate::chart::ticks::Scale,
}

impl Layout {
    /// Lays a figure out. `text_px` is the size of ordinary text: 12 at the browser's usual setting, more where a reader asks for it.
    pub fn new(figure: &Figure, width_px: f64, height_px: f64, text_px: f64) -> Self {
        let letters = |text: &str| text.chars().count() as f64 * text_px * 0.6;
        let widest = |labels: &mut dyn Iterator<Item = &str>| labels.map(letters).fold(0.0, f64::max);
        let left = widest(&mut figure.y.ticks.iter().map(|tick| tick.label.as_str())).max(letters("weeks")) + 10.0;
        let right = widest(&mut figure.series.iter().map(|line| line.end_label.as_str())) * 1.08 + 20.0;
        let lanes = lane_count(figure) as f64;
        let bottom = lanes * (LANE_PX + 4.0) + 4.0 + text_px * 1.9;
        let plot = Rect {
            left,
            top: text_px * 2.2,
            right: (width_px - right).max(left + 40.0),
            bottom: (height_px - bottom).max(text_px * 2.2 + 40.0),
        };
        let scale = figure.y.scale;
        Self {
            width_px,
            height_px,
            text_px,
            lanes_top_px: plot.bottom + 5.0,
            plot,
            x_domain: figure.x.domain,
            y_positions: (scale.of(figure.y.domain.0), scale.of(figure.y.domain.1)),
            y_scale: scale,
        }
    }

    /// Where a week lies.
    pub fn x_px(&self, week: f64) -> f64 {
        let (from, to) = self.x_domain;
        self.plot.left + (week - from) / (to - from).max(1e-9) * self.plot.width()
    }

    /// Where a count lies.
    pub fn y_px(&self, count: f64) -> f64 {
        let (from, to) = self.y_positions;
        self.plot.bottom - (self.y_scale.of(count) - from) / (to - from).max(1e-9) * self.plot.height()
    }

    /// The week at a place.
    pub fn week_at(&self, x_px: f64) -> f64 {
        let share = ((x_px - self.plot.left) / self.plot.width().max(1e-9)).clamp(0.0, 1.0);
        self.x_domain.0 + share * (self.x_domain.1 - self.x_domain.0)
    }

    /// Where a week and count lie.
    pub fn at(&self, (week, count): Point) -> Point {
        (self.x_px(week), self.y_px(count))
    }

    /// The lane of doses of an arm, counted from the axis.
    pub fn lane(&self, lane: usize) -> (f64, f64) {
        let top = self.lanes_top_px + lane as f64 * (LANE_PX + 4.0);
        (top, top + LANE_PX)
    }

    /// Middle of the line of text under the lanes.
    pub fn week_labels_px(&self) -> f64 {
        self.height_px - self.text_px * 0.85
    }

    /// Where the mark of a trial is, for pointer and keyboard.
    pub fn trial_at(&self, mark: &TrialMark) -> Point {
        self.plot.clamp(self.at((f64::midpoint(mark.weeks.0, mark.weeks.1), mark.count)))
    }

    /// Where the labels at the ends of the lines go, top to bottom without overlap, in the order of the figure's series.
    pub fn end_labels(&self, figure: &Figure) -> Vec<f64> {
        let wanted: Vec<f64> = figure
            .series
            .iter()
            .map(|line| {
                line.points.iter().rfind(|point| point.0 <= self.x_domain.1).map_or(0.0, |point| self.y_px(point.1))
            })
            .map(|y| y.clamp(self.plot.top, self.plot.bottom))
            .collect();
        let labelled: Vec<usize> = (0..wanted.len())
            .filter(|index| figure.series.get(*index).is_some_and(|line| !line.end_label.is_empty()))
            .collect();
        let places: Vec<f64> = labelled.iter().filter_map(|index| wanted.get(*index).copied()).collect();
        let placed =
            spread_apart(&places, self.text_px * 1.3, self.plot.top - self.text_px, self.plot.bottom + self.text_px);
        let mut result = wanted;
        for (index, y) in labelled.into_iter().zip(placed) {
            if let Some(slot) = result.get_mut(index) {
                *slot = y;
            }
        }
        result
    }
}

/// Lanes of doses: one for each arm that has any, and one left empty rather than none, so that the axis stays where it is.
pub fn lane_count(figure: &Figure) -> usize {
    let mut arms: Vec<_> = figure.doses.iter().map(|dose| dose.arm as usize).collect();
    arms.sort_unstable();
    arms.dedup();
    arms.len().max(1)
}
