//! The model, the solver and the virtual patients: how they behave, and that they are right.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)] // a test fails by panicking
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small numbers

mod any_scenario;
mod art;
mod behaviour;
mod cases;
mod direction;
mod known;
mod reference;
#[path = "../support/strategies.rs"]
mod strategies;
