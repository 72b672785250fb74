//! What lies behind all lines: where no listed trial went, axes, thresholds, bands.

use super::{Drawn, Pen};
use crate::chart::figure::{EntryKind, Figure};
use crate::chart::geometry::{Point, Rect, hatching};
use crate::chart::theme::{DOTS, Role, SOLID};
use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::DrawingBackend;

/// Opacity of the outline of a band.
const OUTLINE: f64 = 0.75;

impl<DB: DrawingBackend> Pen<'_, DB> {
    pub(super) fn hatches(&self, figure: &Figure) -> Drawn<DB> {
        let plot = self.layout.plot;
        for hatch in &figure.hatches {
            let (left, right) = (self.layout.x_px(hatch.weeks.0), self.layout.x_px(hatch.weeks.1));
            let region = Rect { left: left.max(plot.left), right: right.min(plot.right), ..plot };
            for (from, to) in hatching(&region, 9.0) {
                self.line(&[from, to], SOLID, self.colour(Role::Hatch, 0.28), 1.0)?;
            }
            // Its name is above the plot, where it covers nothing and its room is kept.
            let title = self.layout.letters_px(&figure.y.title);
            if title + self.layout.letters_px(&hatch.label) + 24.0 < plot.right {
                let at = (plot.right, self.layout.text_px * 0.8);
                self.text(&hatch.label, at, (HPos::Right, VPos::Center), (Role::Muted, 1.0, false))?;
            }
        }
        Ok(())
    }

    pub(super) fn axes(&self, figure: &Figure) -> Drawn<DB> {
        let (layout, plot) = (self.layout, self.layout.plot);
        for tick in &figure.y.ticks {
            let y = layout.y_px(tick.at);
            // Where a threshold wants the place in the margin, the threshold has it; a line without its number would say nothing.
            let crowded = layout
                .labelled(figure)
                .any(|threshold| (layout.y_px(threshold.count) - y).abs() < layout.text_px * 1.2);
            if crowded {
                continue;
            }
            self.line(&[(plot.left, y), (plot.right, y)], SOLID, self.colour(Role::Grid, 1.0), 1.0)?;
            self.text(&tick.label, (plot.left - 8.0, y), (HPos::Right, VPos::Center), (Role::Muted, 1.0, false))?;
        }
        let y = layout.week_labels_px();
        let apart = layout.weeks_apart(&figure.x.ticks);
        for (place, tick) in figure.x.ticks.iter().enumerate() {
            let x = layout.x_px(tick.at);
            self.line(&[(x, plot.bottom), (x, plot.bottom + 4.0)], SOLID, self.colour(Role::Threshold, 1.0), 1.0)?;
            if place % apart != 0 {
                continue;
            }
            self.text(&tick.label, (x, y), (HPos::Center, VPos::Center), (Role::Muted, 1.0, false))?;
        }
        let base = [(plot.left, plot.bottom), (plot.right, plot.bottom)];
        self.line(&base, SOLID, self.colour(Role::Threshold, 1.0), 1.0)?;
        self.text(&figure.x.title, (0.0, y), (HPos::Left, VPos::Center), (Role::Muted, 1.0, false))?;
        self.text(&figure.y.title, (0.0, layout.text_px * 0.8), (HPos::Left, VPos::Center), (Role::Muted, 1.0, false))
    }

    pub(super) fn thresholds(&self, figure: &Figure) -> Drawn<DB> {
        let (layout, plot) = (self.layout, self.layout.plot);
        for threshold in layout.labelled(figure) {
            let y = layout.y_px(threshold.count);
            self.line(&[(plot.left, y), (plot.right, y)], &[2.0, 4.0], self.colour(Role::Threshold, 1.0), 1.0)?;
            let at = (plot.left - 8.0, y);
            self.text(&threshold.label, at, (HPos::Right, VPos::Center), (Role::Ink, 1.0, false))?;
        }
        Ok(())
    }

    /// The spread of each schedule. Those of two schedules lie on each other: they are drawn as outlines, so that their colours do not mix.
    pub(super) fn bands(&self, figure: &Figure) -> Drawn<DB> {
        let (inner, outer) = self.palette.band_alpha;
        let outlined = figure.has_two_schedules();
        for band in &figure.bands {
            let is_outer = band.id.1 == EntryKind::NineInTen;
            let pixel = |week: f64, count: f64| self.layout.at((week, count));
            let low: Vec<Point> = band.points.iter().map(|(week, low, _)| pixel(*week, *low)).collect();
            let high: Vec<Point> = band.points.iter().map(|(week, _, high)| pixel(*week, *high)).collect();
            if outlined {
                let dash = if is_outer { DOTS } else { SOLID };
                let colour = self.colour(band.role, OUTLINE * band.alpha);
                self.clipped(&low, dash, colour, 1.0)?;
                self.clipped(&high, dash, colour, 1.0)?;
            } else {
                let strength = if is_outer { outer } else { inner };
                let ring: Vec<Point> =
                    low.into_iter().chain(high.into_iter().rev()).map(|point| self.layout.plot.clamp(point)).collect();
                self.area_of(&ring, self.colour(band.role, strength * band.alpha))?;
            }
        }
        Ok(())
    }
}
