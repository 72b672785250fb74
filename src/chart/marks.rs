//! Outlines of the markers, in any unit, so that canvas, SVG export and the legend's little pictures show the same shapes.

use crate::chart::geometry::Point;
use crate::chart::theme::Marker;

/// The outline of a marker of a given radius around a point. A circle comes as a polygon of 24 corners.
pub fn outline(marker: Marker, (x, y): Point, radius: f64) -> Vec<Point> {
    let ring = |corners: u32, turn: f64, size: f64| -> Vec<Point> {
        (0..corners)
            .map(|corner| {
                let angle = std::f64::consts::TAU * (f64::from(corner) / f64::from(corners) + turn);
                (x + size * libm::sin(angle), y - size * libm::cos(angle))
            })
            .collect()
    };
    match marker {
        Marker::Circle => ring(24, 0.0, radius),
        Marker::Square => ring(4, 0.125, radius * 1.25),
        Marker::Diamond => ring(4, 0.0, radius * 1.3),
        Marker::Triangle => ring(3, 0.0, radius * 1.25),
        Marker::Wedge => ring(3, 0.5, radius * 1.25),
        Marker::Star => {
            let inner = ring(5, 0.1, radius * 0.55);
            ring(5, 0.0, radius * 1.3).into_iter().zip(inner).flat_map(|(tip, notch)| [tip, notch]).collect()
        }
        Marker::Cross => {
            let (long, thin) = (radius * 1.15, radius * 0.4);
            [(-1.0, 1.0), (1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)]
                .into_iter()
                .flat_map(|(sx, sy)| {
                    let arm = [
                        (x + sx * thin, y - sy * long),
                        (x + sx * thin, y - sy * thin),
                        (x + sx * long, y - sy * thin),
                    ];
                    // Every other quarter runs the other way round, so that the outline is one walk.
                    if sx * sy > 0.0 { arm } else { [arm[2], arm[1], arm[0]] }
                })
                .collect()
        }
    }
}
