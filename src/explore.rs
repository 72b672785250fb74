//! Many schedules at once, on the typical patient: the response map and the schedule finder.

pub mod finder;
pub mod map;
pub mod quick;
