//! What was measured, by a trial or by the reader, and the labels at the ends of lines.

use super::{Drawn, Pen};
use crate::chart::figure::{EntryKind, Figure, ResultShape, TrialMark};
use crate::chart::geometry::{Point, Rect};
use crate::chart::layout::BOLD;
use crate::chart::marks::outline;
use crate::chart::theme::{DOTS, Marker, OWN_MARKERS, Role, SHORT, SOLID, TAG};
use crate::own_data::OwnPoint;
use plotters::style::RGBAColor;
use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::DrawingBackend;

/// Opacity of the bracket over the weeks of a mean.
const PALE: f64 = 0.7;
/// Opacity of the bars of a crowd of own measurements, which cover each other and the band.
const PALE_BARS: f64 = 0.35;

impl<DB: DrawingBackend> Pen<'_, DB> {
    pub(super) fn trial(&self, figure: &Figure, mark: &TrialMark) -> Drawn<DB> {
        let layout = self.layout;
        let colour = self.colour(mark.role, 1.0);
        let (left, right) = (layout.x_px(mark.weeks.0), layout.x_px(mark.weeks.1));
        let at = layout.trial_at(mark);
        match mark.shape {
            ResultShape::Point { bar } => {
                if let Some((low, high)) = bar {
                    self.bar(at.0, (low, high), &[low, high], colour)?;
                }
                self.marker(mark.marker, at, 5.5, colour, true)?;
            }
            ResultShape::Box { counts: (low, high) } => {
                let (low, high) = (layout.y_px(low), layout.y_px(high));
                let ring = [(left, low), (right, low), (right, high), (left, high), (left, low)];
                self.clipped(&ring, SHORT, colour, 1.5)?;
            }
            ResultShape::Level => {
                // A pale bracket: the mean of all these weeks is no count of any one of them.
                let bracket = [(left, at.1 + 6.0), (left, at.1), (right, at.1), (right, at.1 + 6.0)];
                self.clipped(&bracket, SOLID, self.colour(mark.role, PALE), 1.5)?;
            }
        }
        self.model_mark(mark, colour)?;
        if layout.is_at_end(mark) {
            return Ok(());
        }
        let label = self.layout.arrowed(mark.count, &mark.label);
        let wide = layout.letters_px(&label) * BOLD;
        let (x, y, is_right_end) = layout.trial_label(figure, mark, wide);
        let edge = if is_right_end { x - wide } else { x };
        let half = layout.text_px * 0.75;
        if (y - at.1).abs() > layout.text_px && matches!(mark.shape, ResultShape::Point { .. }) {
            let from = at.1 + if y < at.1 { -8.0 } else { 8.0 };
            self.clipped(&[(at.0, from), (x, y)], SOLID, self.colour(mark.role, 0.6), 1.0)?;
        }
        let tag = Rect { left: edge - 3.0, right: edge + wide + 3.0, top: y - half, bottom: y + half };
        self.rectangle(&tag, self.colour(Role::Surface, TAG))?;
        let anchor = if is_right_end { HPos::Right } else { HPos::Left };
        self.text(&label, (x, y), (anchor, VPos::Center), (mark.role, 1.0, true))
    }

    /// The names of a cycle's phases and of the reader's own series, each on a patch of ground next to its place.
    pub(super) fn place_names(&self, figure: &Figure) -> Drawn<DB> {
        let (layout, plot) = (self.layout, self.layout.plot);
        for name in figure.phases.iter().chain(&figure.own_ends) {
            let (x, y) = layout.at(name.at);
            let half = layout.letters_px(&name.label) / 2.0 + 3.0;
            let x = x.max(plot.left + half).min(plot.right - half);
            let away = if name.below { 1.1 } else { -1.1 } * layout.text_px;
            let y = (y + away).max(plot.top + layout.text_px * 0.7).min(plot.bottom - layout.text_px * 0.7);
            let tall = layout.text_px * 0.7;
            let tag = Rect { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
            self.rectangle(&tag, self.colour(Role::Surface, TAG))?;
            self.text(&name.label, (x, y), (HPos::Center, VPos::Center), (Role::Ink, 1.0, false))?;
        }
        Ok(())
    }

    /// The model's own value of the statistic: a filled marker, a dashed level or a second box. One with a bar is a little to the left, so
    /// that both bars can be seen.
    fn model_mark(&self, mark: &TrialMark, colour: RGBAColor) -> Drawn<DB> {
        let (Some(model), layout) = (mark.model, self.layout) else { return Ok(()) };
        let (left, right) = (layout.x_px(mark.weeks.0), layout.x_px(mark.weeks.1));
        let y = layout.y_px(model.count);
        match mark.shape {
            ResultShape::Point { .. } => {
                let x = layout.trial_at(mark).0 - if model.bar.is_some() { 10.0 } else { 0.0 };
                if let Some((low, high)) = model.bar {
                    self.bar(x, (low, high), &[low, high], colour)?;
                }
                if layout.plot.holds((x, y)) {
                    self.area_of(&outline(mark.marker, (x, y), 3.5), colour)?;
                }
                Ok(())
            }
            ResultShape::Level => self.clipped(&[(left, y), (right, y)], SHORT, colour, 1.75),
            ResultShape::Box { .. } => {
                let Some((low, high)) = model.bar else { return Ok(()) };
                let (low, high) = (layout.y_px(low), layout.y_px(high));
                let ring = [(left, low), (right, low), (right, high), (left, high), (left, low)];
                self.clipped(&ring, DOTS, colour, 1.5)
            }
        }
    }

    /// The reader's own measurements.
    pub(super) fn own(&self, points: &[OwnPoint]) -> Drawn<DB> {
        let colour = self.colour(Role::Own, 1.0);
        for point in points {
            let at = self.layout.at((point.week(), point.value()));
            self.own_bar(point, true, colour)?;
            if self.layout.plot.holds(at) {
                let marker = OWN_MARKERS.get(usize::from(point.series())).copied().unwrap_or(Marker::Star);
                self.marker(marker, at, 5.0, colour, false)?;
            }
        }
        Ok(())
    }

    /// A whole laboratory's worth of them, below the lines: smaller, all bars before all markers and those without a patch of ground, so that
    /// a canvas draws what looks the same in one go. Bars then are pale and have no strokes across.
    pub(super) fn own_crowd(&self, points: &[OwnPoint]) -> Drawn<DB> {
        let colour = self.colour(Role::Own, 1.0);
        let mut with_bars = points.iter().filter(|point| point.low().or(point.high()).is_some());
        let pale = self.colour(Role::Own, PALE_BARS);
        with_bars.try_for_each(|point| self.own_bar(point, false, pale))?;
        let shapes = OWN_MARKERS.map(|marker| outline(marker, (0.0, 0.0), 3.0));
        for point in points {
            let (x, y) = self.layout.at((point.week(), point.value()));
            let shape = shapes.get(usize::from(point.series())).filter(|_| self.layout.plot.holds((x, y)));
            if let Some(shape) = shape {
                let corners: Vec<Point> = shape.iter().map(|corner| (x + corner.0, y + corner.1)).collect();
                self.area_of(&corners, colour)?;
            }
        }
        Ok(())
    }

    fn own_bar(&self, point: &OwnPoint, has_ends: bool, colour: RGBAColor) -> Drawn<DB> {
        let ends: Vec<f64> = [point.low(), point.high()].into_iter().flatten().filter(|_| has_ends).collect();
        let bar = (point.low().unwrap_or(point.value()), point.high().unwrap_or(point.value()));
        self.bar(self.layout.x_px(point.week()), bar, &ends, colour)
    }

    /// The bar of a point, with a stroke across at each of its ends that was given.
    fn bar(&self, x: f64, (low, high): Point, ends: &[f64], colour: RGBAColor) -> Drawn<DB> {
        let plot = self.layout.plot;
        self.clipped(&[(x, self.layout.y_px(low)), (x, self.layout.y_px(high))], SOLID, colour, 1.75)?;
        let ends = ends.iter().map(|end| self.layout.y_px(*end));
        for end in ends.filter(|y| plot.top <= *y && *y <= plot.bottom) {
            self.line(&[(x - 5.0, end), (x + 5.0, end)], SOLID, colour, 1.75)?;
        }
        Ok(())
    }

    /// A marker on a patch of ground, so that no line runs through it; hollow for a trial, full for the model.
    fn marker(&self, marker: Marker, at: Point, radius: f64, colour: RGBAColor, hollow: bool) -> Drawn<DB> {
        self.area_of(&outline(marker, at, radius + 2.0), self.colour(Role::Surface, 1.0))?;
        if !hollow {
            return self.area_of(&outline(marker, at, radius), colour);
        }
        let mut ring = outline(marker, at, radius);
        ring.extend(ring.first().copied());
        ring.extend(ring.get(1).copied());
        self.line(&ring, SOLID, colour, 2.25)
    }

    pub(super) fn end_labels(&self, figure: &Figure) -> Drawn<DB> {
        let (layout, plot) = (self.layout, self.layout.plot);
        let (line_labels, mark_labels) = layout.end_labels(figure);
        for (line, label_y) in figure.series.iter().zip(line_labels) {
            let Some(last) = line.points.iter().rfind(|point| point.0 <= figure.x.domain.1 + 1e-9) else { continue };
            let end = layout.at(*last);
            if (end.0 - plot.clamp(end).0).abs() > 1e-6 {
                continue;
            }
            // A trial's point at the same week keeps its place: the line then ends without its own marker.
            let taken = figure.trials.iter().any(|mark| {
                let (x, y) = layout.trial_at(mark);
                (x - end.0).abs() < 9.0 && (y - end.1).abs() < 9.0
            });
            if !taken && plot.holds(end) && line.id.1 != EntryKind::Reference {
                self.marker(line.marker, end, 3.5, self.colour(line.role, line.alpha), false)?;
            }
            let bold = line.id.1 == figure.statistic.kind;
            let label = layout.arrowed(last.1, &line.end_label);
            self.end_label(&label, plot.clamp(end), label_y, (line.role, 1.0, bold))?;
        }
        for (mark, label_y) in figure.trials.iter().filter(|mark| layout.is_at_end(mark)).zip(mark_labels) {
            self.end_label(
                &layout.arrowed(mark.count, &mark.label),
                layout.trial_at(mark),
                label_y,
                (mark.role, 1.0, true),
            )?;
        }
        Ok(())
    }

    /// A label in the margin, with a thin line to what it names where it had to move away from it.
    fn end_label(&self, label: &str, end: Point, label_y: f64, style: (Role, f64, bool)) -> Drawn<DB> {
        let wide = self.layout.end_rows(label).map(|(_, row)| self.layout.letters_px(row)).fold(0.0, f64::max);
        if label.is_empty() || end.0 + 16.0 + wide > self.layout.width_px {
            return Ok(());
        }
        if (label_y - end.1).abs() > self.layout.text_px * 0.6 {
            let leader = [(end.0 + 7.0, end.1), (end.0 + 14.0, label_y)];
            self.line(&leader, SOLID, self.colour(style.0, 0.6), 1.0)?;
        }
        for (below, row) in self.layout.end_rows(label) {
            self.text(row, (end.0 + 16.0, label_y + below), (HPos::Left, VPos::Center), style)?;
        }
        Ok(())
    }
}
