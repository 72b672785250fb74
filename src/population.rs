//! Virtual patients: who they are, and what is said of them together.

pub mod changes;
pub mod cohort;
pub mod draw;
pub mod new_trial;
pub mod packed;
pub mod patients;
mod places;
mod random;
pub mod statistics;
pub mod taken;
pub mod virtual_trial;
