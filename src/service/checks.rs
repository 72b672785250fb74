//! The chunk of the page's check of itself: nobody else predicts the trials again, or needs what is stored of other programs.

use crate::lazy::part::{Missing, chunk};
use crate::model::constants::CONSTANTS;
use crate::self_check::{self, Checked};

pub use chunk::{fetch, get};

/// What it can do.
#[derive(Debug)]
pub struct SelfCheckCode {
    /// Runs one part of the check, by number from 0.
    pub(super) part: fn(u32) -> Vec<Checked>,
}

chunk! {
    checks: SelfCheckCode = SelfCheckCode { part }
}

fn part(number: u32) -> Vec<Checked> {
    self_check::part(usize::try_from(number).unwrap_or(usize::MAX), &CONSTANTS)
}
