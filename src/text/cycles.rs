//! The words of what is done to cycles: the tools under the calendar, and the table of the same.

use crate::scenario::Arm;
use crate::schedule::Refusal;
use crate::text::Lang;
use crate::text::pattern::fill;

/// The words of what is done to cycles.
#[allow(missing_docs)] // names that say what they are
pub struct CycleWords {
    // the calendar, once it is here
    pub calendar_hint: &'static str,
    pub calendar_keys: &'static str,
    pub cycles_of: fn(Option<Arm>) -> &'static str,
    pub add_here: &'static str,
    pub no_cycle: &'static str,
    // the table
    pub tools: &'static str,
    pub close_up: &'static str,
    pub close_up_hint: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub shorter: &'static str,
    pub longer: &'static str,
    pub skip: &'static str,
    pub skip_hint: &'static str,
    pub delete: &'static str,
    pub delete_hint: &'static str,
    pub add: &'static str,
    pub add_hint: &'static str,
    pub rest: &'static str,
    pub table_heads: [&'static str; 6],
    pub cell: fn(CycleValue, usize) -> String,
    pub deed_on: fn(&str, usize) -> String,
    pub after_the_run: &'static str,
    pub added_after_the_run: fn(&str) -> String,
    /// Dose, days on, count.
    pub rule: &'static str,
    pub refused: fn(&Refusal) -> &'static str,
    /// Least and greatest value allowed, and their unit.
    pub not_allowed: fn(&str, &str, &str) -> String,
}

/// A number of a cycle that can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CycleValue {
    /// The week at which it starts.
    Week,
    /// Its days on.
    Days,
    /// Its dose.
    Dose,
}

impl Lang {
    /// A rule in words: what is given whenever the count falls below a level.
    pub fn rule(self, dose: &str, days: u8, level: f64) -> String {
        fill(self.cycles().rule, &[("dose", dose), ("days", &self.days(days)), ("level", &self.number(level))])
    }
}
