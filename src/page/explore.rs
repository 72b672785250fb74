//! Comparison, patients, virtual trial, response map and finder, as far as they are state.

pub mod cell_in_words;
pub mod finder;
pub mod forecast;
pub mod link;
pub mod map;
pub mod preset_comparisons;
pub mod state;
pub mod trial;
pub mod update;
