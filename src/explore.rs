//! Many schedules at once, on the typical patient: the response map and the schedule finder.

pub mod contour;
pub mod finder;
pub mod map;
pub mod outcome;
pub mod trial_regimens;
