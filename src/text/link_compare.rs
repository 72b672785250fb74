//! The words of two links compared, and how a schedule is said where it is shared.

use crate::scenario::Arm;
use crate::schedule::Repeat;
use crate::text::Lang;
use crate::text::pattern::{Forms, fill};

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
    pub points: Forms,
    pub first_is_no_link: &'static str,
    pub second_is_no_link: &'static str,
}

/// How a block is given in one line.
#[allow(missing_docs)] // names that say what they are
pub struct BlockWords {
    /// By injections a day, from one on; the last for more.
    pub a_day: &'static [&'static str],
    pub days: Forms,
    pub once: &'static str,
    pub weekly: &'static str,
    pub every: &'static str,
    pub below: &'static str,
}

impl Lang {
    /// How often a day: `twice a day`.
    pub fn times_a_day(self, times: u8) -> String {
        let patterns = self.link_compare().block.a_day;
        let pattern =
            patterns.get(usize::from(times).saturating_sub(1)).or(patterns.last()).copied().unwrap_or_default();
        fill(pattern, &[("times", &times.to_string())])
    }

    /// Days on: `5 days`.
    pub fn days(self, days: u8) -> String {
        self.counted(f64::from(days), self.link_compare().block.days)
    }

    /// How often a cycle is repeated: `every 8 weeks, 6 times`.
    pub fn repeat_in_words(self, repeat: Repeat) -> String {
        let words = &self.link_compare().block;
        match repeat {
            Repeat::Every { cycles: 1, .. } => words.once.to_owned(),
            Repeat::Every { weeks, cycles } => {
                let is_weekly = weeks.to_bits() == 1.0_f64.to_bits();
                let pattern = if is_weekly { words.weekly } else { words.every };
                fill(pattern, &[("weeks", &self.exact(weeks)), ("cycles", &cycles.to_string())])
            }
            Repeat::Below(level) => fill(words.below, &[("level", &self.exact(level))]),
        }
    }
}
