//! The tours in French.

mod endings;
mod five_days;
mod low_counts;
mod new_cells;
mod two_cytokines;

use super::Words;

/// Their words, in the order of the list.
pub(super) const ALL: [&Words; 5] =
    [&five_days::WORDS, &low_counts::WORDS, &two_cytokines::WORDS, &new_cells::WORDS, &endings::WORDS];
