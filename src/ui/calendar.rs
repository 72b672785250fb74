//! Two schedules, and their cycles one by one: which arm the controls edit, the calendar under the picture, the table of the same.

pub mod arms;
pub mod strip;
pub mod table;
pub mod tools;
