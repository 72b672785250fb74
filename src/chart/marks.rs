//! Outlines of the markers, in any unit, so that canvas, SVG export and the legend's little pictures show the same shapes.

use crate::chart::geometry::Point;
use crate::chart::theme::Marker;

/// A whole turn, in the parts that corners are counted in.
const TURN: u32 = 120;
/// Sines of a quarter of a turn, where a corner of a marker lies. The code of sine and cosine would be 5 kB of the first load.
const SINES: [(u32, f64); 11] = [
    (0, 0.0),
    (5, 0.258_819_045_102_520_74),
    (6, 0.309_016_994_374_947_4),
    (10, 0.5),
    (12, 0.587_785_252_292_473_1),
    (15, 0.707_106_781_186_547_5),
    (18, 0.809_016_994_374_947_5),
    (20, 0.866_025_403_784_438_6),
    (24, 0.951_056_516_295_153_5),
    (25, 0.965_925_826_289_068_3),
    (30, 1.0),
];

fn sine(angle: u32) -> f64 {
    let (angle, sign) = if angle % TURN < TURN / 2 { (angle % (TURN / 2), 1.0) } else { (angle % (TURN / 2), -1.0) };
    let angle = angle.min(TURN / 2 - angle);
    SINES.iter().find(|(known, _)| *known == angle).map_or(0.0, |(_, sine)| sign * sine)
}

/// The outline of a marker of a given radius around a point. A circle comes as a polygon of 24 corners.
pub fn outline(marker: Marker, (x, y): Point, radius: f64) -> Vec<Point> {
    // The first corner lies so far from the top, in parts of a turn.
    let ring = |corners: u32, first: u32, size: f64| -> Vec<Point> {
        let angles = (0..corners).map(|corner| first + corner * TURN / corners);
        angles.map(|angle| (x + size * sine(angle), y - size * sine(angle + TURN / 4))).collect()
    };
    match marker {
        Marker::Circle => ring(24, 0, radius),
        Marker::Square => ring(4, TURN / 8, radius * 1.25),
        Marker::Diamond => ring(4, 0, radius * 1.3),
        Marker::Triangle => ring(3, 0, radius * 1.25),
        Marker::Wedge => ring(3, TURN / 2, radius * 1.25),
        Marker::Star => {
            let inner = ring(5, TURN / 10, radius * 0.55);
            ring(5, 0, radius * 1.3).into_iter().zip(inner).flat_map(|(tip, notch)| [tip, notch]).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_corner_of_a_ring_has_its_sine() {
        let corners = [(24, 0), (4, 15), (4, 0), (3, 0), (3, 60), (5, 12), (5, 0)];
        for (corners, first) in corners {
            for angle in (0..corners).map(|corner| first + corner * TURN / corners) {
                for angle in [angle, angle + TURN / 4] {
                    let exact = libm::sin(std::f64::consts::TAU * f64::from(angle) / f64::from(TURN));
                    assert!((sine(angle) - exact).abs() < 1e-14, "{angle}: {} for {exact}", sine(angle));
                }
            }
        }
    }
}
