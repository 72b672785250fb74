//! The values at some places of the rising order, found without putting all of them in order: a band wants ten of a thousand values, at
//! each point of its time grid.

use super::statistics::sorted;

/// Drawers that values are thrown into, of equal width.
const DRAWERS: u8 = 255;
/// This many are put in order at once.
const FEW: usize = 24;

/// The values at these places, counted from 0, of the rising order of all (`f64::total_cmp`). Places must rise; beyond the last there is
/// the last. Nothing without values; each must be a number.
pub(super) fn order_statistics(values: &[f64], places: &[usize]) -> Vec<f64> {
    let mut found = Vec::with_capacity(places.len());
    find(values, places, &mut found);
    found
}

fn find(values: &[f64], places: &[usize], found: &mut Vec<f64>) {
    let Some(last) = values.len().checked_sub(1) else { return };
    let (mut least, mut greatest) = (f64::INFINITY, f64::NEG_INFINITY);
    for value in values {
        least = if *value < least { *value } else { least };
        greatest = if *value > greatest { *value } else { greatest };
    }
    let drawers_a_unit = f64::from(DRAWERS) / (greatest - least);
    if values.len() <= FEW || !drawers_a_unit.is_finite() || drawers_a_unit <= 0.0 {
        let in_order = sorted(values.to_vec());
        found.extend(places.iter().filter_map(|place| in_order.get((*place).min(last))));
        return;
    }
    // Never falls while the values rise; the least lies in the first drawer, the greatest in one of the last two, so that no drawer holds all.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    // `as` stays within the bounds, and makes 0 of what is no number
    let drawers: Vec<u8> = values.iter().map(|value| ((value - least) * drawers_a_unit) as u8).collect();
    let mut counts = [0_usize; DRAWERS as usize + 1];
    for drawer in &drawers {
        if let Some(count) = counts.get_mut(usize::from(*drawer)) {
            *count += 1;
        }
    }
    // The drawers with a place in them, and where each is in that list: one look at all values fills them.
    let mut wanted: Vec<(Vec<f64>, Vec<usize>)> = Vec::with_capacity(places.len());
    let mut where_wanted = [usize::MAX; DRAWERS as usize + 1];
    let (mut below, mut rest) = (0, places);
    for (count, here) in counts.iter().zip(&mut where_wanted) {
        let within = rest.iter().take_while(|place| (**place).min(last) < below + count).count();
        if within > 0 {
            let (these, after) = rest.split_at(within);
            *here = wanted.len();
            wanted.push((Vec::with_capacity(*count), these.iter().map(|place| place - below).collect()));
            rest = after;
        }
        below += count;
    }
    for (drawer, value) in drawers.iter().zip(values) {
        let place = where_wanted.get(usize::from(*drawer)).copied().unwrap_or(usize::MAX);
        if let Some((content, _)) = wanted.get_mut(place) {
            content.push(*value);
        }
    }
    for (content, places) in &wanted {
        find(content, places, found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_are_those_of_the_values_in_order(
            values in prop::collection::vec(prop_oneof![Just(0.0), Just(-0.0), Just(3.5), 0.0..5000.0, any::<f64>()], 0..400),
            mut places in prop::collection::vec(0_usize..420, 0..12),
        ) {
            places.sort_unstable();
            let in_order = sorted(values.clone());
            let last = in_order.len().saturating_sub(1);
            let expected: Vec<u64> = places.iter().filter_map(|place| in_order.get((*place).min(last))).map(|value| value.to_bits()).collect();
            let found: Vec<u64> = order_statistics(&values, &places).iter().map(|value| value.to_bits()).collect();
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn neighbours_far_from_a_giant_are_told_apart() {
        let mut values: Vec<f64> = (0..1000).map(|value| f64::from(value * 7919 % 1009) * 1e-9).collect();
        values.push(1e300);
        let in_order = sorted(values.clone());
        assert_eq!(
            order_statistics(&values, &[0, 1, 499, 500, 1000]),
            [0, 1, 499, 500, 1000].map(|place| in_order[place])
        );
    }
}
