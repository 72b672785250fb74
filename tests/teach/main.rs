//! Tours, tasks and predictions.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)] // a test fails by panicking
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small numbers

#[path = "../support/chance.rs"]
mod chance;
mod lessons;
mod random;
