//! A dashed line as one element: hundreds of strokes, which on their own would each want a list of their own.

use plotters::element::{Drawable, PointCollection};
use plotters::style::ShapeStyle;
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

/// Strokes of one style.
pub(super) struct Element {
    /// The points of all strokes.
    pub(super) points: Vec<(i32, i32)>,
    /// How many of the points belong to the strokes up to each, that one included.
    pub(super) ends: Vec<usize>,
    pub(super) style: ShapeStyle,
}

impl<'a> PointCollection<'a, (i32, i32)> for &'a Element {
    type Point = &'a (i32, i32);
    type IntoIter = &'a [(i32, i32)];

    fn point_iter(self) -> Self::IntoIter {
        &self.points
    }
}

impl<DB: DrawingBackend> Drawable<DB> for Element {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        backend: &mut DB,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        let mut from = 0;
        for end in &self.ends {
            backend.draw_path(points.by_ref().take(end - from), &self.style)?;
            from = *end;
        }
        Ok(())
    }
}
