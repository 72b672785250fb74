//! Virtual patients: who they are, and what is said of them together.

pub mod changes;
pub mod cohort;
pub mod cohort_bytes;
pub mod new_trial;
mod order_statistics;
pub mod patients;
pub(crate) mod random;
pub mod sampling;
pub mod scaling;
pub mod statistics;
pub mod taken;
pub mod virtual_trial;
