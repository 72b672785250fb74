//! The chart as it is drawn.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)] // a test fails by panicking
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small numbers

mod bands;
mod figure;
mod fixture;
mod ground;
mod labels;
