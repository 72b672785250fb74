//! Lines of equal value through a grid, by marching squares, and the round values that they are drawn at.

use crate::chart::ticks::round_step;

/// Round values strictly between the least and the greatest of some, at most about so many.
pub fn levels(values: impl Iterator<Item = f64>, most: usize) -> Vec<f64> {
    let (low, high) = values
        .filter(|value| value.is_finite())
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    if high - low < 1e-9 || !high.is_finite() {
        return Vec::new();
    }
    let step = round_step(high - low, most);
    let first = libm::floor(low / step + 1e-9) + 1.0;
    (0..most + 2).map(|at| (first + at as f64) * step).take_while(|level| *level < high - 1e-9 * step).collect()
}

/// How many levels lie at or below a value: the class whose colour it gets.
pub fn class_of(value: f64, levels: &[f64]) -> usize {
    levels.iter().filter(|level| **level <= value).count()
}

/// A piece of a line between two points, in columns and rows of the grid.
pub type Piece = ((f64, f64), (f64, f64));

/// The pieces of the line of a value. `rows` are equally long; a value that is missing ends the line there.
pub fn pieces(rows: &[Vec<f64>], level: f64) -> Vec<Piece> {
    let mut found = Vec::new();
    for (y, pair) in rows.windows(2).enumerate() {
        let [below, above] = pair else { continue };
        for (x, (low, high)) in below.windows(2).zip(above.windows(2)).enumerate() {
            if let ([a, b], [d, c]) = (low, high) {
                square([*a, *b, *c, *d], level, (x as f64, y as f64), &mut found);
            }
        }
    }
    found
}

/// The pieces in one square with these values at its corners: left and right of the lower row, right and left of the upper.
fn square([a, b, c, d]: [f64; 4], level: f64, (x, y): (f64, f64), found: &mut Vec<Piece>) {
    if ![a, b, c, d].iter().all(|value| value.is_finite()) {
        return;
    }
    let cut = |from: f64, to: f64| (level - from) / (to - from);
    let crosses = |from: f64, to: f64| (from < level) != (to < level);
    let mut points = Vec::with_capacity(4);
    if crosses(a, b) {
        points.push((x + cut(a, b), y));
    }
    if crosses(b, c) {
        points.push((x + 1.0, y + cut(b, c)));
    }
    if crosses(c, d) {
        points.push((x + 1.0 - cut(c, d), y + 1.0));
    }
    if crosses(d, a) {
        points.push((x, y + 1.0 - cut(d, a)));
    }
    match points.as_slice() {
        [first, second] => found.push((*first, *second)),
        // A saddle: the value in the middle says which corners belong together.
        [first, second, third, fourth] => {
            let middle_is_low = (a + b + c + d) / 4.0 < level;
            if middle_is_low == (a < level) {
                found.extend([(*first, *second), (*third, *fourth)]);
            } else {
                found.extend([(*fourth, *first), (*second, *third)]);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_round_and_lie_within() {
        assert_eq!(levels([12.0, 87.0].into_iter(), 5), [20.0, 40.0, 60.0, 80.0]);
        assert!(levels([5.0, 5.0].into_iter(), 5).is_empty());
        assert!(levels(std::iter::empty(), 5).is_empty());
        assert_eq!(
            (class_of(19.0, &[20.0, 40.0]), class_of(20.0, &[20.0, 40.0]), class_of(99.0, &[20.0, 40.0])),
            (0, 1, 2)
        );
    }

    #[test]
    fn the_line_of_a_slope_is_straight_and_where_it_should_be() {
        let rows: Vec<Vec<f64>> = (0..3).map(|_| (0..4).map(|x| f64::from(x) * 10.0).collect()).collect();
        let line = pieces(&rows, 15.0);
        assert_eq!(line.len(), 2);
        assert!(line.iter().all(|(from, to)| from.0 == 1.5 && to.0 == 1.5), "{line:?}");
    }

    #[test]
    fn a_hill_has_a_closed_line_and_a_saddle_two() {
        let hill = vec![vec![0.0; 3], vec![0.0, 10.0, 0.0], vec![0.0; 3]];
        assert_eq!(pieces(&hill, 5.0).len(), 4);
        let saddle = vec![vec![10.0, 0.0], vec![0.0, 10.0]];
        assert_eq!(pieces(&saddle, 4.0).len(), 2);
        assert!(pieces(&[vec![f64::NAN, 0.0], vec![0.0, 10.0]], 4.0).is_empty());
    }
}
