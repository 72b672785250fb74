//! Where things go, in CSS pixels. One layout serves the canvas, the SVG export and the overlay that takes pointer and keyboard.

use crate::chart::figure::{Figure, ResultShape, Threshold, TrialMark};
use crate::chart::geometry::{Point, Rect, spread_apart};
use crate::chart::letters::{Letters, UNMEASURED};
use crate::chart::ticks::AxisTick;
use crate::insertion_sort;

mod end_labels;

/// Height of one lane of doses.
const LANE_PX: f64 = 10.0;
/// Width of bold letters, in ordinary ones.
pub(super) const BOLD: f64 = 1.08;

/// A figure laid out for a size.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Width of everything.
    pub width_px: f64,
    /// Height of everything.
    pub height_px: f64,
    /// Size of ordinary text.
    pub text_px: f64,
    /// How wide its letters are.
    pub letters: &'static Letters,
    /// Where the curves are.
    pub plot: Rect,
    /// Top of the lanes of doses.
    pub lanes_top_px: f64,
    /// Lanes of doses; 0 where the page shows them in its own calendar.
    pub lanes: usize,
    /// Width of the labels in the margin, in ordinary letters; a longer one takes two rows.
    pub(super) end_room_px: f64,
    x_domain: (f64, f64),
    y_positions: (f64, f64),
    y_scale: crate::chart::ticks::Scale,
}

impl Layout {
    /// Lays a figure out. `text_px` is the size of ordinary text: 12 at the browser's usual setting, more where a reader asks for it.
    pub fn new(figure: &Figure, width_px: f64, height_px: f64, text_px: f64) -> Self {
        Self::with_lanes(figure, (width_px, height_px), (text_px, &UNMEASURED), lane_count(figure))
    }

    /// The same without lanes of doses, for a page that shows them in its own calendar under the same axis.
    pub fn without_doses(figure: &Figure, size_px: (f64, f64), text_px: f64, letters: &'static Letters) -> Self {
        Self::with_lanes(figure, size_px, (text_px, letters), 0)
    }

    fn with_lanes(
        figure: &Figure,
        (width_px, height_px): (f64, f64),
        (text_px, measured): (f64, &'static Letters),
        lanes: usize,
    ) -> Self {
        // Where the text is large and the frame small, labels would take the room of the curves: they grow only as far as they leave some.
        let text_px = text_px.min((width_px / 20.0).max(12.0));
        let letters = |text: &str| measured.width(text, text_px);
        let widest = |labels: &mut dyn Iterator<Item = &str>| labels.map(letters).fold(0.0, f64::max);
        let (first_week, last_week) = figure.x.domain;
        // The title of the weeks is left of their labels: the first one, in the middle of its tick, reaches towards it.
        let at_edge = |tick: &&AxisTick| tick.at - first_week < 0.02 * (last_week - first_week);
        let reach = figure.x.ticks.first().filter(at_edge).map_or(0.0, |tick| letters(&tick.label) / 2.0);
        let gap = (0.8 * text_px).max(10.0);
        let left = (widest(&mut figure.y.ticks.iter().map(|tick| tick.label.as_str()))
            .max(letters(&figure.x.title))
            .max(letters(&figure.doses_title))
            + gap)
            .max(letters(&figure.x.title) + reach + 0.6 * gap);
        let is_at_end = |mark: &&TrialMark| mark.weeks.0 > last_week * 0.98 && !mark.is_other;
        let at_end = figure.trials.iter().filter(is_at_end).map(|mark| mark.label.as_str());
        let lines = figure.series.iter().map(|line| line.end_label.as_str());
        let ends = lines.chain(at_end).chain([figure.end_room.as_str()]);
        let is_narrow = width_px < end_labels::NARROW_PX;
        let end_room_px = end_labels::room(ends, letters, is_narrow);
        let right = end_room_px * BOLD + 20.0;
        let bottom = lanes as f64 * (LANE_PX + 4.0) + 7.0 + text_px * 1.9;
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
            letters: measured,
            lanes_top_px: plot.bottom + 8.0,
            plot,
            lanes,
            end_room_px: if is_narrow { end_room_px } else { f64::INFINITY },
            x_domain: figure.x.domain,
            y_positions: (scale.of(figure.y.domain.0), scale.of(figure.y.domain.1)),
            y_scale: scale,
        }
    }

    /// Lays out a panel under a picture: the same weeks stand under each other.
    #[must_use]
    pub fn under(&self, figure: &Figure, height_px: f64) -> Self {
        let scale = figure.y.scale;
        let plot = Rect { top: self.text_px * 2.0, bottom: height_px - self.text_px * 2.2, ..self.plot };
        Self {
            height_px,
            lanes_top_px: plot.bottom,
            lanes: 0,
            plot,
            y_positions: (scale.of(figure.y.domain.0), scale.of(figure.y.domain.1)),
            y_scale: scale,
            ..self.clone()
        }
    }

    /// The width of a text of ordinary size.
    pub fn letters_px(&self, text: &str) -> f64 {
        self.letters.width(text, self.text_px)
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

    /// How many times as far its axis reaches as that of the layout before, where both are as high and begin at one count.
    pub fn growth_since(&self, before: &Self) -> Option<f64> {
        let ((from, to), (_, end)) = (self.y_positions, before.y_positions);
        let start = |layout: &Self| (layout.y_positions.0, layout.plot.height(), layout.y_scale);
        (start(self) == start(before) && to > end).then(|| (to - from) / (end - from))
    }

    /// The first and last week shown.
    pub const fn weeks(&self) -> (f64, f64) {
        self.x_domain
    }

    /// The week at a place; the nearest that is shown where the place is outside the plot.
    pub fn week_at(&self, x_px: f64) -> f64 {
        self.week_beyond(x_px).clamp(self.x_domain.0, self.x_domain.1)
    }

    /// The week at a place, as far outside the plot as the place is.
    pub fn week_beyond(&self, x_px: f64) -> f64 {
        let share = (x_px - self.plot.left) / self.plot.width().max(1e-9);
        self.x_domain.0 + share * (self.x_domain.1 - self.x_domain.0)
    }

    /// The count at a place.
    pub fn count_at(&self, y_px: f64) -> f64 {
        let share = ((self.plot.bottom - y_px) / self.plot.height().max(1e-9)).clamp(0.0, 1.0);
        let (from, to) = self.y_positions;
        self.y_scale.back(from + share * (to - from))
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

    /// Which of the marks in weeks have room for what is written there: 1 for all, 2 for every other, and so on.
    pub fn weeks_apart(&self, ticks: &[AxisTick]) -> usize {
        let [one, next, ..] = ticks else { return 1 };
        let widest = ticks.iter().map(|tick| self.letters_px(&tick.label)).fold(0.0, f64::max);
        let apart = self.x_px(next.at) - self.x_px(one.at);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small positive number
        let marks = libm::ceil((widest + 0.3 * self.text_px) / apart.max(1.0)) as usize;
        marks
    }

    /// The thresholds that have room for their label, from the lowest.
    pub fn labelled<'a>(&self, figure: &'a Figure) -> impl Iterator<Item = &'a Threshold> {
        let mut last = f64::INFINITY;
        figure.thresholds.iter().filter(move |threshold| {
            let y = self.y_px(threshold.count);
            let has_room = (last - y).abs() > 1.1 * self.text_px;
            if has_room {
                last = y;
            }
            has_room
        })
    }

    /// Middle of the line of text under the lanes.
    pub fn week_labels_px(&self) -> f64 {
        self.height_px - self.text_px * 0.85
    }

    /// Where the mark of a trial is, for pointer and keyboard.
    pub fn trial_at(&self, mark: &TrialMark) -> Point {
        self.plot.clamp(self.at((f64::midpoint(mark.weeks.0, mark.weeks.1), mark.count)))
    }

    /// Whether the label of a trial's result is in the margin, with those of the lines: its point is where they end.
    pub fn is_at_end(&self, mark: &TrialMark) -> bool {
        !mark.is_other
            && matches!(mark.shape, ResultShape::Point { .. })
            && (self.trial_at(mark).0 - self.plot.right).abs() < 10.0
    }

    /// How much a label at a place would cover: points of lines, and its own length outside the plot.
    fn crossed(&self, figure: &Figure, (x, y): Point, is_right_end: bool, width_px: f64) -> f64 {
        let left = if is_right_end { x - width_px } else { x };
        let half = 0.7 * self.text_px;
        let under = Rect { left, right: left + width_px, top: y - half, bottom: y + half };
        let outside = (self.plot.left - under.left).max(0.0)
            + (under.right - self.plot.right).max(0.0)
            + (self.plot.top - under.top).max(0.0)
            + (under.bottom - self.plot.bottom).max(0.0);
        let lines = figure.series.iter().flat_map(|line| &line.points);
        let covered = lines.filter(|point| under.holds(self.at(**point))).count();
        covered as f64 + 100.0 * outside
    }

    /// Where the label of a trial's result within the plot goes: its left or right end, its middle, and whether that is the right end.
    pub fn trial_label(&self, figure: &Figure, mark: &TrialMark, label_width_px: f64) -> (f64, f64, bool) {
        let (x, y) = self.trial_at(mark);
        let left = self.x_px(mark.weeks.0).max(self.plot.left);
        if !matches!(mark.shape, ResultShape::Point { .. }) {
            let highest = self.plot.top + self.text_px * 0.6;
            let middle = match mark.shape {
                ResultShape::Box { counts } => (self.y_px(counts.1).max(self.plot.top) + self.text_px).max(highest),
                // Below its line where there is no room above: it must not lie on it.
                _ if y - self.text_px < highest => y + self.text_px,
                _ => y - self.text_px,
            };
            return (left + 6.0, middle, false);
        }
        // Results of the same week share a column of labels.
        let column: Vec<&TrialMark> = figure
            .trials
            .iter()
            .filter(|other| !self.is_at_end(other) && (self.trial_at(other).0 - x).abs() < 8.0)
            .collect();
        let wanted: Vec<(f64, f64)> = column.iter().map(|other| (self.trial_at(other).1, self.text_px * 1.4)).collect();
        let placed = spread_apart(&wanted, self.plot.top, self.plot.bottom);
        let at =
            column.iter().position(|other| other.id == mark.id).and_then(|at| placed.get(at)).copied().unwrap_or(y);
        // A label longer than the way to the left edge would be cut off there.
        let places = [(x + 11.0, at, false), ((x - 11.0).max(label_width_px), at, true)];
        // Further away only as far as it covers less there.
        let away =
            [-1.0, 1.0, -2.0, 2.0, -3.0, -4.0, -5.0].map(|lines| (at + lines * 1.6 * self.text_px, libm::fabs(lines)));
        let beside = away.into_iter().flat_map(|(y, lines)| places.map(|(x, _, is_right)| ((x, y, is_right), lines)));
        let cost = |((x, y, is_right), lines): ((f64, f64, bool), f64)| {
            (self.crossed(figure, (x, y), is_right, label_width_px) + 0.5 * lines, (x, y, is_right))
        };
        let found = places.into_iter().map(|place| (place, 0.0)).chain(beside).map(cost);
        // The first of the best: next to its point, to the right.
        found
            .reduce(|best, other| if other.0 < best.0 { other } else { best })
            .map_or((x + 11.0, at, false), |found| found.1)
    }
}

/// Lanes of doses: one for each arm that has any, and one left empty rather than none, so that the axis stays where it is.
pub fn lane_count(figure: &Figure) -> usize {
    let mut arms: Vec<_> = figure.doses.iter().map(|dose| dose.arm as usize).collect();
    insertion_sort::sort(&mut arms, |a, b| a < b);
    arms.dedup();
    arms.len().max(1)
}
