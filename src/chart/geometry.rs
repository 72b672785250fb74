//! Lines in the plane: cut at the edge of the plot, cut into dashes, spread apart. No meaning, no colour.

/// A point, in CSS pixels or in data units as the caller says.
pub type Point = (f64, f64);

/// A rectangle whose sides are parallel to the axes, y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Least x.
    pub left: f64,
    /// Least y.
    pub top: f64,
    /// Greatest x.
    pub right: f64,
    /// Greatest y.
    pub bottom: f64,
}

impl Rect {
    /// Width.
    pub fn width(&self) -> f64 {
        self.right - self.left
    }
    /// Height.
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }
    /// The point moved to the nearest place inside.
    pub fn clamp(&self, (x, y): Point) -> Point {
        (x.max(self.left).min(self.right), y.max(self.top).min(self.bottom))
    }
    /// Whether the point lies inside or on the edge, within what rounding moves it: the end of an axis is on the edge.
    pub fn holds(&self, (x, y): Point) -> bool {
        const ROUNDING_PX: f64 = 1e-6;
        self.left - ROUNDING_PX <= x
            && x <= self.right + ROUNDING_PX
            && self.top - ROUNDING_PX <= y
            && y <= self.bottom + ROUNDING_PX
    }
}

/// The part of a segment inside a rectangle (Liang and Barsky 1984).
pub fn clip_segment(from: Point, to: Point, rect: &Rect) -> Option<(Point, Point)> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (direction, room) in
        [(-dx, from.0 - rect.left), (dx, rect.right - from.0), (-dy, from.1 - rect.top), (dy, rect.bottom - from.1)]
    {
        if direction == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if direction < 0.0 {
            enter = enter.max(room / direction);
        } else {
            leave = leave.min(room / direction);
        }
    }
    let at = |share: f64| (from.0 + share * dx, from.1 + share * dy);
    (enter <= leave).then(|| (at(enter), at(leave)))
}

/// The pieces of a line inside a rectangle.
pub fn clip_line(line: &[Point], rect: &Rect) -> Vec<Vec<Point>> {
    let mut pieces: Vec<Vec<Point>> = Vec::new();
    for pair in line.windows(2) {
        let &[from, to] = pair else { continue };
        let Some((from, to)) = clip_segment(from, to, rect) else { continue };
        match pieces.last_mut() {
            Some(piece) if piece.last() == Some(&from) => piece.push(to),
            _ => pieces.push(vec![from, to]),
        }
    }
    pieces
}

/// Strokes of two points and more, one after another.
#[derive(Debug, Default, PartialEq)]
pub struct Strokes {
    /// The points of all strokes.
    pub points: Vec<Point>,
    /// How many of the points belong to the strokes up to each, that one included.
    pub ends: Vec<usize>,
}

impl Strokes {
    /// The stroke under way has come to its end; a single point is none.
    fn lift(&mut self) {
        let from = self.ends.last().copied().unwrap_or_default();
        if self.points.len() > from + 1 {
            self.ends.push(self.points.len());
        } else {
            self.points.truncate(from);
        }
    }
}

/// A line cut into strokes. `pattern` holds strokes and gaps alternately; an empty one leaves the line whole.
pub fn dashes(line: &[Point], pattern: &[f64]) -> Strokes {
    let mut strokes = Strokes::default();
    if pattern.is_empty() || pattern.iter().sum::<f64>() <= 0.0 {
        strokes.points.extend(line);
        strokes.lift();
        return strokes;
    }
    let mut lengths = pattern.iter().copied().cycle();
    let (mut left, mut pen_down) = (lengths.next().unwrap_or(1.0), true);
    strokes.points.extend(line.first());
    for pair in line.windows(2) {
        let &[mut from, to] = pair else { continue };
        // A square root is exact by its standard, so the processor's own gives every engine the same; `hypot` is written out in software.
        let (across, up) = (to.0 - from.0, to.1 - from.1);
        let mut rest = (across * across + up * up).sqrt();
        while rest > left {
            let share = left / rest;
            from = (from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1));
            rest -= left;
            strokes.points.push(from);
            if pen_down {
                strokes.lift();
            }
            pen_down = !pen_down;
            left = lengths.next().unwrap_or(1.0);
        }
        left -= rest;
        if pen_down {
            strokes.points.push(to);
        }
    }
    strokes.lift();
    strokes
}

/// Strokes at 45 degrees that fill a rectangle, `gap` apart.
pub fn hatching(rect: &Rect, gap: f64) -> Vec<(Point, Point)> {
    let (width, height) = (rect.width(), rect.height());
    if !(width > 0.0 && height > 0.0 && gap > 0.0) {
        return Vec::new();
    }
    // The strokes hang on a grid fixed to the page, so that they stand still while the edge of the region moves.
    let first = libm::ceil((rect.left + rect.top) / gap);
    (0..2000)
        .map(|index| (first + f64::from(index)) * gap)
        .take_while(|sum| *sum <= rect.right + rect.bottom)
        .filter_map(|sum| clip_segment((sum - rect.bottom, rect.bottom), (sum - rect.top, rect.top), rect))
        .collect()
}

/// Moves labels, each a wanted centre and a height, apart so that none overlaps, each as near to where it wants to be as the order
/// allows. Gives the new centres in the order of the input.
pub fn spread_apart(wanted: &[(f64, f64)], least: f64, most: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    let label = |index: &usize| wanted.get(*index).copied().unwrap_or_default();
    let height = |members: &[usize]| members.iter().map(|index| label(index).1).sum::<f64>();
    crate::insertion_sort::sort(&mut order, |a, b| label(a).0 < label(b).0);
    // Neighbours that would overlap form a group, which is centred on the mean of its wishes.
    let mut groups: Vec<(f64, Vec<usize>)> = Vec::new();
    for index in order {
        groups.push((label(&index).0, vec![index]));
        while let [.., (above, upper), (below, lower)] = groups.as_mut_slice() {
            if *below - *above >= f64::midpoint(height(upper), height(lower)) {
                break;
            }
            upper.append(lower);
            *above = upper.iter().map(|index| label(index).0).sum::<f64>() / upper.len() as f64;
            let half = height(upper) / 2.0;
            *above = above.min(most - half).max(least + half);
            groups.pop();
        }
    }
    let mut placed = vec![0.0; wanted.len()];
    for (centre, members) in groups {
        let mut top = centre - height(&members) / 2.0;
        for index in members {
            let half = label(&index).1 / 2.0;
            if let Some(slot) = placed.get_mut(index) {
                *slot = (top + half).min(most - half).max(least + half);
            }
            top += 2.0 * half;
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Rect = Rect { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };

    #[test]
    fn a_line_is_cut_at_the_edge() {
        assert_eq!(clip_line(&[(-5.0, 5.0), (15.0, 5.0)], &BOX), [[(0.0, 5.0), (10.0, 5.0)]]);
        assert!(clip_line(&[(-5.0, -1.0), (15.0, -1.0)], &BOX).is_empty());
        let back_in = clip_line(&[(0.0, 5.0), (5.0, -5.0), (10.0, 5.0)], &BOX);
        assert_eq!(back_in.len(), 2, "leaves and comes back: {back_in:?}");
    }

    #[test]
    fn dashes_keep_their_rhythm_round_a_corner() {
        let strokes = dashes(&[(0.0, 0.0), (3.0, 0.0), (3.0, 3.0)], &[2.0, 2.0]);
        assert_eq!(strokes.points, [(0.0, 0.0), (2.0, 0.0), (3.0, 1.0), (3.0, 3.0)]);
        assert_eq!(strokes.ends, [2, 4]);
        let ends_in_a_gap = dashes(&[(0.0, 0.0), (2.0, 0.0), (3.0, 0.0)], &[1.0, 5.0]);
        assert_eq!((ends_in_a_gap.points, ends_in_a_gap.ends), (vec![(0.0, 0.0), (1.0, 0.0)], vec![2]));
        assert_eq!(dashes(&[(1.0, 1.0)], &[]), Strokes::default());
    }

    #[test]
    fn labels_do_not_overlap_and_stay_inside() {
        let placed = spread_apart(&[50.0, 52.0, 10.0, 99.0].map(|centre| (centre, 14.0)), 0.0, 100.0);
        assert_eq!(placed, [44.0, 58.0, 10.0, 93.0]);
        // A label of two rows keeps both clear.
        assert_eq!(spread_apart(&[(50.0, 20.0), (52.0, 10.0), (80.0, 10.0)], 0.0, 100.0), [46.0, 61.0, 80.0]);
    }

    #[test]
    fn hatching_of_nothing_is_nothing() {
        assert!(hatching(&Rect { right: 0.0, ..BOX }, 6.0).is_empty());
        assert!(hatching(&BOX, 5.0).iter().all(|(from, to)| BOX.holds(*from) && BOX.holds(*to)));
    }
}
