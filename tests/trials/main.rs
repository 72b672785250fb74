//! The trials as data, the source records, and which trial is the nearest.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)] // a test fails by panicking
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small numbers

mod evidence_document;
mod matching;
mod published;
