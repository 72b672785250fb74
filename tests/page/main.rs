//! The page without a browser: its markup, its state, and what a device kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)] // a test fails by panicking
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small numbers

mod acts;
mod answered;
mod browser;
#[path = "../support/chance.rs"]
mod chance;
mod manifest;
mod markup;
mod markup_explore;
mod markup_how_sure;
mod markup_model;
mod markup_own_fit;
mod markup_report_card;
mod markup_sharing;
mod markup_teach;
mod session_random;
mod state_random;
