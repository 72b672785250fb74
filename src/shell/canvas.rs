//! A plotters backend for a canvas on a screen of any density.
//!
//! `plotters_canvas::CanvasBackend` draws the areas; this wraps it for what it cannot do. It counts in whole pixels, so curves would
//! climb in stairs: here a CSS pixel is 8 units, and the context is scaled to match the screen. And plotters measures text by
//! adding styled elements to the page, which is slow and against the page's content security policy: here the context measures it. And
//! it strokes every dash for itself: here strokes of one style go together.

use crate::chart::draw::{FONT, Still, UNITS_PER_PX, draw, draw_ground, draw_rest};
use crate::chart::letters::{LETTERS, Letters};
use crate::chart::{Figure, Layout, Palette};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

type Failure = DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>;

struct Screen {
    inner: CanvasBackend,
    context: CanvasRenderingContext2d,
    size_units: (u32, u32),
    /// Colour and width of the strokes that wait to be drawn in one go, or of the areas, whose width is 0: a hatched area has hundreds of one
    /// style, and so have the reader's own points. Each on its own would cost more than all together.
    waiting: Option<((u8, u8, u8), f64, u32)>,
    /// Areas that wait.
    areas: u32,
    /// The font in force; setting it makes the browser parse it again.
    font: String,
}

/// What a figure is drawn with, apart from the figure itself.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// Where things go; the canvas's frame has its size.
    pub layout: &'a Layout,
    /// The colours.
    pub palette: &'a Palette,
    /// The screen's pixels in a CSS pixel.
    pub density: f64,
}

/// Draws a figure on a canvas. A stroke that fails leaves a gap in the picture, and nothing is drawn where the browser gives no 2d context; the
/// page then still has its sentence and its table.
pub fn paint(canvas: &HtmlCanvasElement, figure: &Figure, look: Look<'_>) {
    if let Some(area) = screen(canvas, look) {
        let _ = draw(&area, figure, look.layout, look.palette, UNITS_PER_PX);
        let _ = area.present();
    }
}

/// Draws the ground of a figure, with this many of its lines, on a separate canvas.
pub fn paint_ground(canvas: &HtmlCanvasElement, of: (&Figure, Still), look: Look<'_>) {
    if let Some(area) = screen(canvas, look) {
        let _ = draw_ground(&area, of, look.layout, look.palette, UNITS_PER_PX);
        let _ = area.present();
    }
}

/// Draws the rest of a figure on a canvas that lies over its ground with this many of its lines.
pub fn paint_rest(canvas: &HtmlCanvasElement, of: (&Figure, Still), look: Look<'_>) {
    if let Some(area) = screen(canvas, look) {
        let _ = draw_rest(&area, of, look.layout, look.palette, UNITS_PER_PX);
        let _ = area.present();
    }
}

/// Eases a picture whose axis now reaches `growth` times as far: it begins stretched by that factor, from the line at `bottom_px` up, and
/// shrinks to its size (static/states.css). Two names of the same animation take turns, since a browser starts only another one again.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // an axis reaches some thousand times as far at most
pub fn ease_growth(canvas: &HtmlCanvasElement, growth: f64, bottom_px: f64, time: u32) {
    let (percent, bottom) = ((growth * 100.0) as u32, bottom_px as u32);
    let name = if time.is_multiple_of(2) { "grow" } else { "rise" };
    canvas.style().set_css_text(&format!("--growth:{percent};transform-origin:0 {bottom}px;animation-name:{name}"));
}

/// Measures the letters of the page's font; `None` where the browser gives no canvas to draw on.
#[allow(clippy::cast_possible_truncation)] // widths of letters need no more
pub fn measure_letters(canvas: &HtmlCanvasElement) -> Option<Letters> {
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    context.set_font(&format!("{MEASURED_PX}px {FONT}"));
    let width = |letter: char| {
        let metrics = context.measure_text(letter.encode_utf8(&mut [0; 4])).ok()?;
        Some((metrics.width() / MEASURED_PX) as f32)
    };
    let widths: Option<Vec<f32>> = Letters::all().map(width).collect();
    <[f32; LETTERS]>::try_from(widths?).ok().map(Letters)
}

/// The size at which letters are measured: large enough that rounding to pixels is no part of it.
const MEASURED_PX: f64 = 100.0;

type Area = DrawingArea<Screen, Shift>;

/// The canvas as large as the layout, and empty.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // sizes on screens are positive and some thousands
fn screen(canvas: &HtmlCanvasElement, Look { layout, density, .. }: Look<'_>) -> Option<Area> {
    let (width, height) = (libm::round(layout.width_px * density), libm::round(layout.height_px * density));
    // Setting the size throws the canvas's memory away, so only where it changes.
    if (canvas.width(), canvas.height()) != (width as u32, height as u32) {
        canvas.set_width(width as u32);
        canvas.set_height(height as u32);
    }
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    let inner = CanvasBackend::with_canvas_object(canvas.clone())?;
    let scale = density / UNITS_PER_PX;
    context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0).ok()?;
    context.clear_rect(0.0, 0.0, width / scale, height / scale);
    context.set_line_join("round");
    context.set_line_cap("butt");
    let size_units = ((layout.width_px * UNITS_PER_PX) as u32, (layout.height_px * UNITS_PER_PX) as u32);
    Some(Screen { inner, context, size_units, waiting: None, areas: 0, font: String::new() }.into_drawing_area())
}

/// Areas that are filled together at most: a path of thousands costs a browser more than their sum.
const AREAS: u32 = 64;

impl Screen {
    fn finish(&mut self) {
        match self.waiting.take() {
            Some((.., 0)) => self.context.fill(),
            Some(_) => self.context.stroke(),
            None => {}
        }
    }

    /// Goes on with the path of a style, or begins one.
    fn go_on(&mut self, colour: BackendColor, width: u32) {
        let wanted = Some((colour.rgb, colour.alpha, width));
        if self.waiting == wanted {
            return;
        }
        self.finish();
        self.context.begin_path();
        if width == 0 {
            self.context.set_fill_style_str(&css(colour));
        } else {
            self.context.set_stroke_style_str(&css(colour));
            self.context.set_line_width(f64::from(width));
        }
        (self.waiting, self.areas) = (wanted, 0);
    }

    fn walk(&self, path: impl IntoIterator<Item = BackendCoord>) {
        for (index, (x, y)) in path.into_iter().enumerate() {
            let (x, y) = (f64::from(x), f64::from(y));
            if index == 0 { self.context.move_to(x, y) } else { self.context.line_to(x, y) }
        }
    }

    fn use_font<T: BackendTextStyle>(&mut self, style: &T) {
        let font = format!("{} {}px {}", style.style().as_str(), style.size(), style.family().as_str());
        if font != self.font {
            self.context.set_font(&font);
            self.font = font;
        }
    }
}

fn css(colour: BackendColor) -> String {
    let (r, g, b) = colour.rgb;
    // Most is opaque, and writing out a number that may have a fraction is what costs.
    if colour.alpha >= 1.0 { format!("rgb({r},{g},{b})") } else { format!("rgba({r},{g},{b},{})", colour.alpha) }
}

impl DrawingBackend for Screen {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.size_units
    }

    fn ensure_prepared(&mut self) -> Result<(), Failure> {
        self.inner.ensure_prepared()
    }

    fn present(&mut self) -> Result<(), Failure> {
        self.finish();
        self.inner.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, colour: BackendColor) -> Result<(), Failure> {
        self.finish();
        self.inner.draw_pixel(point, colour)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Result<(), Failure> {
        self.finish();
        self.inner.draw_line(from, to, style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), Failure> {
        self.finish();
        self.inner.draw_rect(from, to, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), Failure> {
        let colour = style.color();
        if colour.alpha > 0.0 {
            self.go_on(colour, style.stroke_width().max(1));
            self.walk(path);
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Result<(), Failure> {
        let colour = style.color();
        if colour.alpha > 0.0 {
            self.go_on(colour, 0);
            self.walk(corners);
            self.context.close_path();
            self.areas += 1;
            // Where two that let light through lie over each other, it is darker.
            if colour.alpha < 1.0 || self.areas == AREAS {
                self.finish();
            }
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), Failure> {
        self.finish();
        self.inner.draw_circle(centre, radius, style, fill)
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Result<(), Failure> {
        self.finish();
        self.use_font(style);
        self.context.set_fill_style_str(&css(style.color()));
        self.context.set_text_align(match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        });
        self.context.set_text_baseline(match style.anchor().v_pos {
            VPos::Top => "top",
            VPos::Center => "middle",
            VPos::Bottom => "bottom",
        });
        // Text along an axis is not turned on this page: it would be hard to read.
        let _ = self.context.fill_text(text, f64::from(at.0), f64::from(at.1));
        Ok(())
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a label is some thousand units wide
    fn estimate_text_size<T: BackendTextStyle>(&self, text: &str, style: &T) -> Result<(u32, u32), Failure> {
        self.context.save(); // the font in force is remembered
        self.context.set_font(&format!("{} {}px {}", style.style().as_str(), style.size(), style.family().as_str()));
        let width = self.context.measure_text(text).map(|metrics| metrics.width()).unwrap_or_default();
        self.context.restore();
        Ok((libm::ceil(width) as u32, libm::ceil(style.size()) as u32))
    }
}
