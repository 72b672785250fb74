//! Many schedules at once, on the typical patient: the response map and the schedule finder.

pub mod classes;
pub mod contrast;
pub mod final_counts;
pub mod finder;
pub mod individual_fit;
pub mod map;
pub mod model_draws;
pub mod outcome;
pub mod sensitivity;
pub mod trial_regimens;
