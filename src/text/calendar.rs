//! The words of the two schedules and of their cycles.

use crate::scenario::Arm;

/// The catalogue of schedules and cycles. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct CalendarWords {
    // two schedules
    pub compare: &'static str,
    pub compare_hint: &'static str,
    pub arm_group: &'static str,
    pub schedule: fn(Arm) -> &'static str,
    pub both: &'static str,
    pub swap: &'static str,
    pub copy_to_b: &'static str,
    pub remove_b: &'static str,
    pub b_added: &'static str,
    pub b_removed: &'static str,
    // the first schedule's lines where there is a second
    pub line_of_a: fn(&str) -> String,
    pub end_label: fn(Arm, &str, bool) -> String,
    // the calendar of cycles
    pub calendar: &'static str,
    pub calendar_hint: &'static str,
    pub calendar_keys: &'static str,
    pub cycles_of: fn(Option<Arm>) -> &'static str,
    pub cycle: fn(&CycleFacts<'_>) -> String,
    pub by_rule: fn(&str) -> String,
    pub add_here: &'static str,
    pub no_cycle: &'static str,
    // the table of the same
    pub tab: &'static str,
    // who is let in
    pub everybody: &'static str,
    pub range_refused: fn(&str) -> String,
}

/// What is said of a cycle.
#[derive(Clone, Copy, Debug)]
pub struct CycleFacts<'a> {
    /// Its arm, where there are two.
    pub arm: Option<Arm>,
    /// Its number, from 1.
    pub number: usize,
    /// How many cycles its arm has.
    pub of: usize,
    /// The week at which it starts.
    pub week: &'a str,
    /// Its days on.
    pub days: u8,
    /// Its dose, with its unit.
    pub dose: &'a str,
}

pub(super) const fn letter(arm: Arm) -> &'static str {
    match arm {
        Arm::A => "A",
        Arm::B => "B",
    }
}
