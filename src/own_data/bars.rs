//! Which columns are the ends of bars.

use super::header::ColumnRole;
use super::name_roles::role;
use super::vocabulary::bar_kind;

/// The two ends that belong together: quartiles before percentiles before the range. An end without its other is taken where it is alone.
pub(super) fn ends_of_bars(names: &[&str], lows: &[usize], highs: &[usize]) -> [Option<usize>; 2] {
    let kind = |place: &usize| names.get(*place).map_or(0, |name| bar_kind(name));
    let pairs = lows.iter().flat_map(|low| highs.iter().map(move |high| (*low, *high)));
    let pair = pairs.filter(|(low, high)| kind(low) == kind(high)).min_by_key(|(low, _)| (kind(low), *low));
    match (pair, lows, highs) {
        (Some((low, high)), ..) => [Some(low), Some(high)],
        (None, [low], []) => [Some(*low), None],
        (None, [], [high]) => [None, Some(*high)],
        _ => [None, None],
    }
}

/// What a name says in front of the interval that it names in its last bracket.
pub(super) fn before_interval(name: &str) -> Option<ColumnRole> {
    let mut name = name;
    while let Some(at) = name.rfind(['(', '[', ',']) {
        name = name.get(..at)?.trim_end();
        if let found @ ColumnRole::Cd4(_) = role(name) {
            return Some(found);
        }
    }
    None
}
