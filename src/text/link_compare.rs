//! The words of two links compared, and how a schedule is said where it is shared.

use crate::scenario::Arm;

/// The catalogue of sharing. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct LinkCompareWords {
    // two links compared
    pub in_block: fn(Arm, usize, &str) -> String,
    pub schedule_of: fn(Arm) -> &'static str,
    pub no_cytokine: &'static str,
    pub no_block: &'static str,
    pub everybody: &'static str,
    pub range: fn(&str, &str) -> String,
    pub from_week: fn(&str) -> String,
    pub art_stops: &'static str,
    pub never: &'static str,
    pub until_week: fn(&str) -> String,
    pub block: BlockWords,
    pub view_key: fn(&str) -> &'static str,
    pub not_set: &'static str,
    pub points: fn(usize) -> String,
    pub first_is_no_link: &'static str,
    pub second_is_no_link: &'static str,
}

/// How a block is told in one line.
#[allow(missing_docs)] // names that say what they are
pub struct BlockWords {
    pub a_day: fn(u8) -> String,
    pub days: fn(u8) -> String,
    pub every: fn(&str, u8) -> String,
    pub below: fn(&str) -> String,
}
