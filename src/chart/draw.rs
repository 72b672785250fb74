//! Puts a laid-out [`Figure`] on any plotters backend. Plotters counts in whole numbers, so a caller picks how many of them make
//! a CSS pixel: with 8, curves are smooth and text sits where it should; with 1, they climb in stairs.
//!
//! While a control moves, most of a picture does not change: a screen can keep that ground and draw the rest over it.

mod curves;
mod ground;
mod results;
mod strokes;

use crate::chart::figure::Figure;
use crate::chart::geometry::{Point, Rect, Strokes, clip_line, dashes};
use crate::chart::layout::Layout;
use crate::chart::theme::{Dash, Palette, Role};
use crate::own_data::OwnPoint;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::Polygon;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontFamily, FontStyle, RGBAColor, RGBColor, TextStyle};
use plotters_backend::DrawingBackend;

/// Backend units in one CSS pixel, for smooth curves.
pub const UNITS_PER_PX: f64 = 8.0;

/// The system's own typeface, as the rest of the page.
pub const FONT: &str = "system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif";

type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// Draws a figure over the whole of an area. What lies behind it is not painted: on a page it is the card's own.
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
    let still = Still { bands: true, lines: 0 };
    pen.ground(figure, still)?;
    pen.rest(figure, still)
}

/// How much of a figure does not change, and is drawn on the ground below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Still {
    /// Whether its bands do.
    pub bands: bool,
    /// This number of its lines, from the back.
    pub lines: usize,
}

/// Draws the ground of a figure: where no listed trial went, axes, thresholds, a crowd of own measurements, and of bands and lines those that
/// stand still.
///
/// # Errors
/// Those of the backend.
pub fn draw_ground<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    (figure, still): (&Figure, Still),
    layout: &Layout,
    palette: &Palette,
    units_per_px: f64,
) -> Drawn<DB> {
    Pen { area, layout, palette, units_per_px }.ground(figure, still)
}

/// Draws what [`draw_ground`] leaves.
///
/// # Errors
/// Those of the backend.
pub fn draw_rest<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    (figure, still): (&Figure, Still),
    layout: &Layout,
    palette: &Palette,
    units_per_px: f64,
) -> Drawn<DB> {
    Pen { area, layout, palette, units_per_px }.rest(figure, still)
}

/// With how many lines two figures have the same ground in the same layout; `None` where they differ already in what lies behind all lines.
/// `bands`: whether these are on the ground.
pub fn shared_ground(figure: &Figure, other: &Figure, bands: bool) -> Option<usize> {
    let is_shared = figure.x == other.x
        && figure.y == other.y
        && figure.hatches == other.hatches
        && figure.thresholds == other.thresholds
        && by_crowd(figure).0 == by_crowd(other).0
        && (!bands || figure.bands == other.bands);
    is_shared.then(|| figure.series.iter().zip(&other.series).take_while(|(one, other)| one == other).count())
}

/// The reader's own measurements that are drawn below the lines, because they are many, and those that are drawn above.
fn by_crowd(figure: &Figure) -> (&[OwnPoint], &[OwnPoint]) {
    /// As many as the lines can still be seen under.
    const FEW: usize = 60;
    if figure.own.len() > FEW { (&figure.own, &[]) } else { (&[], &figure.own) }
}

struct Pen<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
    layout: &'a Layout,
    palette: &'a Palette,
    units_per_px: f64,
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    fn ground(&self, figure: &Figure, still: Still) -> Drawn<DB> {
        self.hatches(figure)?;
        self.axes(figure)?;
        self.thresholds(figure)?;
        if still.bands {
            self.bands(figure)?;
        }
        self.own_crowd(by_crowd(figure).0)?;
        figure.series.iter().take(still.lines).try_for_each(|line| self.curve(line))
    }

    fn rest(&self, figure: &Figure, still: Still) -> Drawn<DB> {
        if !still.bands {
            self.bands(figure)?;
        }
        figure.series.iter().skip(still.lines).try_for_each(|line| self.curve(line))?;
        self.doses(figure)?;
        figure.trials.iter().try_for_each(|mark| self.trial(figure, mark))?;
        self.own(by_crowd(figure).1)?;
        self.place_names(figure)?;
        self.end_labels(figure)
    }

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
        let Strokes { points, ends } = dashes(points, dash);
        self.area.draw(&strokes::Element { points: self.units(&points), ends, style })
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
}
