//! Comparison, patients, virtual trial, response map and finder, as far as they are state.

pub mod bins;
pub mod cell_in_words;
pub mod comparison;
pub mod doubt;
pub mod finder;
pub mod fit;
pub mod forecast;
pub mod link;
pub mod map;
pub mod map_labels;
pub mod plot;
pub mod preset_comparisons;
pub mod published;
pub mod state;
pub mod suggestions;
pub mod trial;
pub mod update;
