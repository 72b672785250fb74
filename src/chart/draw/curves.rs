//! The curves, and the doses under them.

use super::{Drawn, Pen};
use crate::chart::figure::{Figure, Series};
use crate::chart::geometry::{Point, Rect};
use crate::chart::theme::Role;
use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::DrawingBackend;

impl<DB: DrawingBackend> Pen<'_, DB> {
    pub(super) fn curve(&self, line: &Series) -> Drawn<DB> {
        let points: Vec<Point> = line.points.iter().map(|point| self.layout.at(*point)).collect();
        self.clipped(&points, line.dash, self.colour(line.role, line.alpha), line.width_px)
    }

    pub(super) fn doses(&self, figure: &Figure) -> Drawn<DB> {
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
}
