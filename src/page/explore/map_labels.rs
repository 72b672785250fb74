//! Where the names of trials fit on the response map.

/// Room that a label takes: left, right, top, bottom.
pub type Room = [f64; 4];

/// Where a label fits next to a dot: above, below, further off, or nowhere. Names that would lie on each other help nobody; the cell says them all.
pub fn room_for(label: &str, (x, y): (f64, f64), (from, to): (f64, f64), taken: &mut Vec<Room>) -> Option<(f64, f64)> {
    let half = label.chars().count() as f64 * 3.4 + 3.0;
    let x = x.clamp(from + half, (to - half).max(from + half));
    let overlaps = |a: &Room, b: &Room| a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3];
    [y - 9.0, y + 18.0, y - 24.0, y + 33.0].into_iter().find_map(|base| {
        let room = [x - half, x + half, base - 11.0, base + 3.0];
        let is_free = !taken.iter().any(|other| overlaps(other, &room));
        is_free.then(|| {
            taken.push(room);
            (x, base)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_never_lie_on_each_other_and_stay_inside() {
        let mut taken = Vec::new();
        let first = room_for("UK-Vanguard", (200.0, 100.0), (48.0, 592.0), &mut taken).unwrap();
        let second = room_for("ANRS 079", (210.0, 100.0), (48.0, 592.0), &mut taken).unwrap();
        assert!(first.1 < 100.0 && second.1 > 100.0);
        let (third, fourth) = (
            room_for("ESPRIT", (205.0, 100.0), (48.0, 592.0), &mut taken),
            room_for("INSPIRE", (203.0, 100.0), (48.0, 592.0), &mut taken),
        );
        assert!(third.unwrap().1 < first.1 && fourth.unwrap().1 > second.1);
        assert_eq!(room_for("Kovacs", (204.0, 100.0), (48.0, 592.0), &mut taken), None);
        let edge = room_for("Argentine Vanguard", (50.0, 300.0), (48.0, 592.0), &mut taken).unwrap();
        assert!(edge.0 > 50.0);
    }
}
