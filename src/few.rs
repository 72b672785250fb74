//! A few things in their order, each once. The sets of the standard library are compiled anew, some 6 kB, for every kind of thing in them.

/// A set in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Few<T>(Vec<T>);

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> Few<T> {
    /// Puts one in; says whether it was not there.
    pub fn insert(&mut self, item: T) -> bool {
        let place = self.0.iter().position(|here| *here >= item).unwrap_or(self.0.len());
        if self.0.get(place) == Some(&item) {
            return false;
        }
        self.0.insert(place, item);
        true
    }

    /// Takes one out; says whether it was there.
    pub fn remove(&mut self, item: &T) -> bool {
        let place = self.0.iter().position(|here| here == item);
        place.is_some_and(|place| {
            self.0.remove(place);
            true
        })
    }

    /// Whether it is there.
    pub fn contains(&self, item: &T) -> bool {
        self.0.contains(item)
    }

    /// Each, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: Ord> Extend<T> for Few<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.insert(item);
        }
    }
}

impl<T: Ord> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut few = Self::default();
        few.extend(items);
        few
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Few<T> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Few;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn it_is_a_set_like_that_of_the_standard_library(acts in prop::collection::vec((any::<bool>(), 0_u8..12), 0..60)) {
            let (mut ours, mut theirs) = (Few::default(), BTreeSet::new());
            for (puts_in, item) in acts {
                if puts_in {
                    prop_assert_eq!(ours.insert(item), theirs.insert(item));
                } else {
                    prop_assert_eq!(ours.remove(&item), theirs.remove(&item));
                }
                prop_assert_eq!(ours.contains(&5), theirs.contains(&5));
                prop_assert!(ours.iter().eq(theirs.iter()));
            }
        }
    }
}
