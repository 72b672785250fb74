//! What of a schedule the question over the page names: its one rhythm, its two, or that there are more.

use crate::schedule::{Block, Repeat, Route, Schedule};

/// What the question names.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Asked {
    /// No cytokine.
    Nothing,
    /// The one rhythm of every cycle.
    One(Block),
    /// A rhythm, and the one that follows it.
    Two(Block, Block),
    /// More than a heading can tell.
    Many {
        /// How many cycles, where no rule decides that.
        cycles: Option<u16>,
        /// Whether IL-2 is among them.
        il2: bool,
        /// Whether IL-7 is.
        il7: bool,
    },
}

/// What the question names of a schedule.
pub(super) fn asked(schedule: &Schedule) -> Asked {
    let mut told: Vec<Block> = Vec::new();
    for block in schedule.blocks() {
        if !told.last().is_some_and(|last| sounds_alike(last, block)) {
            told.push(*block);
        }
    }
    match *told.as_slice() {
        [] => Asked::Nothing,
        [one] => Asked::One(one),
        [first, then] if !(is_once(&first) && is_once(&then)) => Asked::Two(first, then),
        _ => many(schedule),
    }
}

/// Whether a block is of IL-7; both ways to give IL-2 have one name here.
pub(super) fn is_il7(block: &Block) -> bool {
    block.route() == Route::Il7Subcutaneous
}

/// Whether the same is given for as many days.
pub(super) fn same_days(one: &Block, other: &Block) -> bool {
    is_il7(one) == is_il7(other) && one.days_on() == other.days_on()
}

fn is_once(block: &Block) -> bool {
    matches!(block.repeat(), Repeat::Every { cycles: 1, .. })
}

fn sounds_alike(one: &Block, other: &Block) -> bool {
    let same_rhythm = match (one.repeat(), other.repeat()) {
        (Repeat::Every { weeks, cycles: 2.. }, Repeat::Every { weeks: others, cycles: 2.. }) => {
            (weeks - others).abs() < 1e-9
        }
        (Repeat::Below(level), Repeat::Below(others)) => (level - others).abs() < 1e-9,
        _ => false,
    };
    same_rhythm && same_days(one, other)
}

fn many(schedule: &Schedule) -> Asked {
    let cycles = schedule.blocks().iter().map(|block| match block.repeat() {
        Repeat::Every { cycles, .. } => Some(u16::from(cycles)),
        Repeat::Below(_) => None,
    });
    Asked::Many {
        cycles: cycles.sum(),
        il2: schedule.blocks().iter().any(|block| !is_il7(block)),
        il7: schedule.blocks().iter().any(is_il7),
    }
}
