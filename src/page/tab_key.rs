//! Arrow keys move between tabs, as the pattern of the ARIA guide asks.

/// The tab that a key goes to from `here`: the arrows step round, Home and End go to the ends. `None` for any other key.
pub fn tab_by_key<T: Copy + PartialEq>(all: &[T], here: T, key: &str) -> Option<T> {
    let at = all.iter().position(|tab| *tab == here)?;
    let to = match key {
        "ArrowRight" => (at + 1) % all.len(),
        "ArrowLeft" => (at + all.len() - 1) % all.len(),
        "Home" => 0,
        "End" => all.len() - 1,
        _ => return None,
    };
    all.get(to).copied()
}

#[cfg(test)]
mod tests {
    use super::tab_by_key;

    #[test]
    fn arrows_step_round_and_home_and_end_go_to_the_ends() {
        let go = |here, key| tab_by_key(&['a', 'b', 'c'], here, key);
        assert_eq!((go('a', "ArrowRight"), go('c', "ArrowRight")), (Some('b'), Some('a')));
        assert_eq!((go('b', "ArrowLeft"), go('a', "ArrowLeft")), (Some('a'), Some('c')));
        assert_eq!((go('b', "Home"), go('b', "End")), (Some('a'), Some('c')));
        assert_eq!((go('b', "Enter"), go('x', "ArrowRight")), (None, None));
    }
}
