//! Puts a laid-out [`Figure`] on any plotters backend. Plotters counts in whole numbers, so a caller picks how many of them make
//! a CSS pixel: with 8, curves are smooth and text sits where it should; with 1, they climb in stairs.

use crate::chart::figure::{Figure, Kind, Series, Shape, TrialMark};
use crate::chart::geometry::{Point, Rect, clip_line, dashes, hatching};
use crate::chart::layout::Layout;
use crate::chart::marks::outline;
use crate::chart::theme::{Dash, Marker, Palette, Role, SHORT, SOLID};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{PathElement, Polygon};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontFamily, FontStyle, RGBAColor, RGBColor, TextStyle};
use plotters_backend::DrawingBackend;

/// Backend units in one CSS pixel, for smooth curves.
pub const UNITS_PER_PX: f64 = 8.0;

/// The system's own typeface, as the rest of the page.
const FONT: &str = "system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif";

type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// Draws a figure over the whole of an area. The ground is not painted: on a page it is the card's own.
///
/// # Errors
/// Those of the backend.
pub fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    figure: &Figure,
    layout: &Layout,
    palette: &Palette,
    units_per_px: f64,
) -> Drawn<DB> {
    let pen = Pen { area, layout, palette, units_per_px };
    pen.hatches(figure)?;
    pen.axes(figure)?;
    pen.bands(figure)?;
    pen.thresholds(figure)?;
    for line in &figure.series {
        pen.curve(line)?;
    }
    pen.doses(figure)?;
    for mark in &figure.trials {
        pen.trial(figure, mark)?;
    }
    pen.own(figure)?;
    pen.end_labels(figure)
}

struct Pen<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
    layout: &'a Layout,
    palette: &'a Palette,
    units_per_px: f64,
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    #[allow(clippy::cast_possible_truncation)] // a page is some thousand pixels wide
    fn unit(&self, px: f64) -> i32 {
        libm::round(px * self.units_per_px) as i32
    }

    fn colour(&self, role: Role, alpha: f64) -> RGBAColor {
        let crate::chart::theme::Rgb(r, g, b) = self.palette.colour(role);
        RGBColor(r, g, b).mix(alpha)
    }

    fn units(&self, points: &[Point]) -> Vec<(i32, i32)> {
        points.iter().map(|(x, y)| (self.unit(*x), self.unit(*y))).collect()
    }

    /// A line in CSS pixels, kept inside the plot.
    fn clipped(&self, points: &[Point], dash: Dash, colour: RGBAColor, width_px: f64) -> Drawn<DB> {
        for piece in clip_line(points, &self.layout.plot) {
            self.line(&piece, dash, colour, width_px)?;
        }
        Ok(())
    }

    #[allow(clippy::cast_sign_loss)] // widths are positive
    fn line(&self, points: &[Point], dash: Dash, colour: RGBAColor, width_px: f64) -> Drawn<DB> {
        let style = colour.stroke_width(self.unit(width_px).max(1) as u32);
        for stroke in dashes(points, dash) {
            self.area.draw(&PathElement::new(self.units(&stroke), style))?;
        }
        Ok(())
    }

    fn area_of(&self, points: &[Point], colour: RGBAColor) -> Drawn<DB> {
        self.area.draw(&Polygon::new(self.units(points), colour.filled()))
    }

    fn rectangle(&self, rect: &Rect, colour: RGBAColor) -> Drawn<DB> {
        let Rect { left, top, right, bottom } = *rect;
        self.area_of(&[(left, top), (right, top), (right, bottom), (left, bottom)], colour)
    }

    fn text(&self, text: &str, at: Point, (h, v): (HPos, VPos), (role, scale, bold): (Role, f64, bool)) -> Drawn<DB> {
        let style = if bold { FontStyle::Bold } else { FontStyle::Normal };
        let size = self.layout.text_px * scale * self.units_per_px;
        let colour = self.colour(role, 1.0);
        let style = TextStyle::from((FontFamily::Name(FONT), size, style)).color(&colour).pos(Pos::new(h, v));
        self.area.draw_text(text, &style, (self.unit(at.0), self.unit(at.1)))
    }

    fn hatches(&self, figure: &Figure) -> Drawn<DB> {
        let plot = self.layout.plot;
        for hatch in &figure.hatches {
            let (left, right) = (self.layout.x_px(hatch.weeks.0), self.layout.x_px(hatch.weeks.1));
            let region = Rect { left: left.max(plot.left), right: right.min(plot.right), ..plot };
            for (from, to) in hatching(&region, 9.0) {
                self.line(&[from, to], SOLID, self.colour(Role::Hatch, 0.28), 1.0)?;
            }
            let wide = hatch.label.chars().count() as f64 * self.layout.text_px * 0.6 + 16.0;
            if region.width() >= wide {
                let at = (region.right - 8.0, plot.top + self.layout.text_px * 0.9);
                let tag = Rect {
                    left: region.right - wide,
                    right: region.right,
                    top: plot.top,
                    bottom: at.1 + self.layout.text_px,
                };
                self.rectangle(&tag, self.colour(Role::Surface, 0.85))?;
                self.text(&hatch.label, at, (HPos::Right, VPos::Center), (Role::Muted, 1.0, false))?;
            }
        }
        Ok(())
    }

    fn axes(&self, figure: &Figure) -> Drawn<DB> {
        let (layout, plot) = (self.layout, self.layout.plot);
        for tick in &figure.y.ticks {
            let y = layout.y_px(tick.at);
            self.line(&[(plot.left, y), (plot.right, y)], SOLID, self.colour(Role::Grid, 1.0), 1.0)?;
            // Where a threshold wants the same place in the margin, the threshold has it.
            let crowded = figure.thresholds.iter().any(|threshold| {
                let apart = (layout.y_px(threshold.count) - y).abs();
                apart > 0.5 && apart < layout.text_px * 1.2
            });
            if crowded {
                continue;
            }
            self.text(&tick.label, (plot.left - 8.0, y), (HPos::Right, VPos::Center), (Role::Muted, 1.0, false))?;
        }
        let y = layout.week_labels_px();
        for tick in &figure.x.ticks {
            let x = layout.x_px(tick.at);
            self.line(&[(x, plot.bottom), (x, plot.bottom + 4.0)], SOLID, self.colour(Role::Threshold, 1.0), 1.0)?;
            self.text(&tick.label, (x, y), (HPos::Center, VPos::Center), (Role::Muted, 1.0, false))?;
        }
        let base = [(plot.left, plot.bottom), (plot.right, plot.bottom)];
        self.line(&base, SOLID, self.colour(Role::Threshold, 1.0), 1.0)?;
        self.text(&figure.x.title, (0.0, y), (HPos::Left, VPos::Center), (Role::Muted, 1.0, false))?;
        self.text(&figure.y.title, (0.0, layout.text_px * 0.8), (HPos::Left, VPos::Center), (Role::Muted, 1.0, false))
    }

    fn bands(&self, figure: &Figure) -> Drawn<DB> {
        let (inner, outer) = self.palette.band_alpha;
        for band in &figure.bands {
            let strength = if band.id.1 == Kind::NineInTen { outer } else { inner };
            let pixel = |week: f64, count: f64| self.layout.plot.clamp(self.layout.at((week, count)));
            let there = band.points.iter().map(|(week, low, _)| pixel(*week, *low));
            let back = band.points.iter().rev().map(|(week, _, high)| pixel(*week, *high));
            let ring: Vec<Point> = there.chain(back).collect();
            self.area_of(&ring, self.colour(band.role, strength * band.alpha))?;
        }
        Ok(())
    }

    fn thresholds(&self, figure: &Figure) -> Drawn<DB> {
        let (layout, plot) = (self.layout, self.layout.plot);
        for threshold in &figure.thresholds {
            let y = layout.y_px(threshold.count);
            self.line(&[(plot.left, y), (plot.right, y)], &[2.0, 4.0], self.colour(Role::Threshold, 1.0), 1.0)?;
            self.text(&threshold.label, (plot.left - 8.0, y), (HPos::Right, VPos::Center), (Role::Ink, 1.0, false))?;
        }
        Ok(())
    }

    fn curve(&self, line: &Series) -> Drawn<DB> {
        let points: Vec<Point> = line.points.iter().map(|point| self.layout.at(*point)).collect();
        self.clipped(&points, line.dash, self.colour(line.role, line.alpha), line.width_px)
    }

    fn doses(&self, figure: &Figure) -> Drawn<DB> {
        if self.layout.lanes == 0 {
            return Ok(());
        }
        let plot = self.layout.plot;
        let (top, bottom) = self.layout.lane(0);
        let at = (0.0, f64::midpoint(top, bottom));
        self.text(&figure.doses_title, at, (HPos::Left, VPos::Center), (Role::Muted, 1.0, false))?;
        let mut arms: Vec<_> = Vec::new();
        for dose in &figure.doses {
            if !arms.contains(&dose.arm) {
                arms.push(dose.arm);
            }
            let lane = arms.iter().position(|arm| *arm == dose.arm).unwrap_or(0);
            let (top, bottom) = self.layout.lane(lane);
            let left = self.layout.x_px(dose.weeks.0);
            let right = self.layout.x_px(dose.weeks.1).max(left + 2.5);
            if right >= plot.left && left <= plot.right {
                let mark = Rect { left: left.max(plot.left), top, right: right.min(plot.right), bottom };
                self.rectangle(&mark, self.colour(dose.arm.into(), 1.0))?;
            }
        }
        Ok(())
    }

    fn trial(&self, figure: &Figure, mark: &TrialMark) -> Drawn<DB> {
        let layout = self.layout;
        let colour = self.colour(mark.role, 1.0);
        let (left, right) = (layout.x_px(mark.weeks.0), layout.x_px(mark.weeks.1));
        let at = layout.trial_at(mark);
        match mark.shape {
            Shape::Point { bar } => {
                if let Some((low, high)) = bar {
                    self.bar(at.0, (low, high), &[low, high], colour)?;
                }
                self.marker(mark.marker, at, 5.5, colour, true)?;
            }
            Shape::Box { counts: (low, high) } => {
                let (low, high) = (layout.y_px(low), layout.y_px(high));
                let ring = [(left, low), (right, low), (right, high), (left, high), (left, low)];
                self.clipped(&ring, SHORT, colour, 1.5)?;
            }
            Shape::Level => {
                self.clipped(&[(left, at.1), (right, at.1)], SOLID, colour, 3.0)?;
                for x in [left, right] {
                    self.clipped(&[(x, at.1 - 5.0), (x, at.1 + 5.0)], SOLID, colour, 1.75)?;
                }
            }
        }
        if layout.is_at_end(mark) {
            return Ok(());
        }
        let label = self.label_of(mark);
        let wide = label.chars().count() as f64 * layout.text_px * 0.6;
        let (x, y, is_right_end) = layout.trial_label(figure, mark, wide);
        let edge = if is_right_end { x - wide } else { x };
        let half = layout.text_px * 0.75;
        let tag = Rect { left: edge - 3.0, right: edge + wide + 3.0, top: y - half, bottom: y + half };
        self.rectangle(&tag, self.colour(Role::Surface, 0.72))?;
        let anchor = if is_right_end { HPos::Right } else { HPos::Left };
        self.text(&label, (x, y), (anchor, VPos::Center), (mark.role, 1.0, true))
    }

    /// The reader's own measurements. A whole laboratory's worth of them is drawn smaller.
    fn own(&self, figure: &Figure) -> Drawn<DB> {
        let colour = self.colour(Role::Own, 1.0);
        let radius = if figure.own.len() > 60 { 3.0 } else { 5.0 };
        for point in &figure.own {
            let at = self.layout.at((point.week(), point.value()));
            let ends: Vec<f64> = [point.low(), point.high()].into_iter().flatten().collect();
            let bar = (point.low().unwrap_or(point.value()), point.high().unwrap_or(point.value()));
            self.bar(at.0, bar, &ends, colour)?;
            if self.layout.plot.holds(at) {
                self.marker(Marker::Star, at, radius, colour, false)?;
            }
        }
        Ok(())
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

    /// A result that lies beyond the axis says so: its place on the edge is not its value.
    fn label_of(&self, mark: &TrialMark) -> String {
        let (plot, y) = (self.layout.plot, self.layout.y_px(mark.count));
        let arrow = if y < plot.top - 0.5 {
            "\u{2191} "
        } else if y > plot.bottom + 0.5 {
            "\u{2193} "
        } else {
            ""
        };
        format!("{arrow}{}", mark.label)
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

    fn end_labels(&self, figure: &Figure) -> Drawn<DB> {
        let (layout, plot) = (self.layout, self.layout.plot);
        let (line_labels, mark_labels) = layout.end_labels(figure);
        for (line, label_y) in figure.series.iter().zip(line_labels) {
            let Some(end) = line.points.iter().rfind(|point| point.0 <= figure.x.domain.1) else { continue };
            let end = layout.at(*end);
            if !plot.holds(end) {
                continue;
            }
            // A trial's point at the same week keeps its place: the line then ends without a marker of its own.
            let taken = figure.trials.iter().any(|mark| {
                let (x, y) = layout.trial_at(mark);
                (x - end.0).abs() < 9.0 && (y - end.1).abs() < 9.0
            });
            if !taken {
                self.marker(line.marker, end, 3.5, self.colour(line.role, line.alpha), false)?;
            }
            let bold = line.id.1 == Kind::Typical;
            self.end_label(&line.end_label, end, label_y, (line.role, 1.0, bold))?;
        }
        for (mark, label_y) in figure.trials.iter().filter(|mark| layout.is_at_end(mark)).zip(mark_labels) {
            self.end_label(&self.label_of(mark), layout.trial_at(mark), label_y, (mark.role, 1.0, true))?;
        }
        Ok(())
    }

    /// A label in the margin, with a thin line to what it names where it had to move away from it.
    fn end_label(&self, label: &str, end: Point, label_y: f64, style: (Role, f64, bool)) -> Drawn<DB> {
        let wide = label.chars().count() as f64 * self.layout.text_px * 0.55;
        if label.is_empty() || end.0 + 16.0 + wide > self.layout.width_px {
            return Ok(());
        }
        if (label_y - end.1).abs() > self.layout.text_px * 0.6 {
            let leader = [(end.0 + 7.0, end.1), (end.0 + 14.0, label_y)];
            self.line(&leader, SOLID, self.colour(style.0, 0.6), 1.0)?;
        }
        self.text(label, (end.0 + 16.0, label_y), (HPos::Left, VPos::Center), style)
    }
}
