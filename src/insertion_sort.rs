//! Puts short lists in order. The sort of the standard library is compiled again, some 5 kB, for every kind of thing that it sorts: worth it
//! for thousands of numbers (`population::statistics::sorted`), not for the cycles of a schedule or the lines of a picture.

/// Sorts by insertion, so that what is in order already costs one look at each; equal ones keep their order.
pub fn sort<T>(items: &mut [T], comes_before: impl Fn(&T, &T) -> bool) {
    for end in 1..items.len() {
        let mut place = end;
        while let Some(before) = place.checked_sub(1) {
            let in_order = match items.get(before..=place) {
                Some([earlier, later]) => !comes_before(later, earlier),
                _ => true,
            };
            if in_order {
                break;
            }
            items.swap(before, place);
            place = before;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_the_standard_library(numbers in prop::collection::vec(0_u8..20, 0..60)) {
            let mut ours: Vec<(u8, usize)> = numbers.iter().copied().zip(0..).collect();
            let mut theirs = ours.clone();
            sort(&mut ours, |a, b| a.0 < b.0);
            theirs.sort_by_key(|pair| pair.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
