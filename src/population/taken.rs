//! Planned cycles are not cycles taken: in a trial some patients stop before the last one.
//!
//! Assumed, since no trial of docs/evidence.md reports its cycles patient by patient: `stop_share` of the patients stop for good after the third
//! cycle, which ends the induction of most regimens, and all others take every cycle. The fit reads every trial of IL-2 so. The typical patient takes
//! every cycle.

use super::sampling;
use crate::model::constants::Constants;
use serde::{Deserialize, Serialize};

/// Cycles that a patient who stops has taken: an induction. Assumed.
pub const CYCLES_BEFORE_STOPPING: usize = 3;

/// Which of the planned cycles the virtual patients take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Taken {
    /// Every patient takes every cycle.
    #[default]
    Planned,
    /// Some patients stop, as in trials.
    Trial,
}

impl Taken {
    /// Its name in the `simulate` command.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Trial => "trial",
        }
    }

    /// The trial population of a name; `None` for another text.
    pub fn by_name(name: &str) -> Option<Self> {
        [Self::Planned, Self::Trial].into_iter().find(|taken| taken.name() == name)
    }

    /// Most cycles that a patient of a seed takes; `usize::MAX` where all. Patient `index` stops in every schedule or in none.
    pub fn most_cycles(self, index: u32, seed: u32, c: &Constants) -> usize {
        let stops = self == Self::Trial && sampling::stopping(index, seed) < c.stop_share;
        if stops { CYCLES_BEFORE_STOPPING } else { usize::MAX }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::constants::CONSTANTS;

    #[test]
    fn the_assumed_share_of_patients_stops_and_nobody_where_all_cycles_are_taken() {
        let stopping = |taken: Taken, c: &Constants| {
            (0..1024).filter(|index| taken.most_cycles(*index, 1, c) == CYCLES_BEFORE_STOPPING).count()
        };
        let share = stopping(Taken::Trial, &CONSTANTS) as f64 / 1024.0;
        assert!((share - CONSTANTS.stop_share).abs() < 0.01, "{share}");
        assert_eq!(stopping(Taken::Planned, &CONSTANTS), 0);
        assert_eq!(stopping(Taken::Trial, &CONSTANTS.with("stop_share", 0.0)), 0);
    }

    #[test]
    fn names_lead_back() {
        for taken in [Taken::Planned, Taken::Trial] {
            assert_eq!(Taken::by_name(taken.name()), Some(taken));
        }
        assert_eq!(Taken::by_name("some"), None);
    }
}
