//! Tours, predictions, tasks and the presenter, as far as they are state.

pub mod chart_overrides;
pub mod draft;
pub mod ending;
pub mod guess;
pub mod keep;
pub mod kept;
pub mod leaving;
pub mod prediction;
pub mod sheet_part;
pub mod shortcuts;
pub mod state;
pub mod tour_maker;
pub mod tour_step;
pub mod update;
