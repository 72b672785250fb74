//! The words of the two schedules and of their cycles.

use crate::scenario::Arm;
use crate::text::Lang;
use crate::text::pattern::fill;

/// The catalogue of schedules and cycles. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct CalendarWords {
    // two schedules
    pub add_b: &'static str,
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
    /// A cycle of the only arm, and of one of two.
    pub cycle: [&'static str; 2],
    pub by_rule: fn(&str) -> String,
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

impl Lang {
    /// A cycle in words: which, when, how much.
    pub fn cycle(self, cycle: &CycleFacts<'_>) -> String {
        let [of_one, of_two] = self.calendar().cycle;
        fill(
            if cycle.arm.is_some() { of_two } else { of_one },
            &[
                ("arm", cycle.arm.map_or("", letter)),
                ("number", &cycle.number.to_string()),
                ("of", &cycle.of.to_string()),
                ("week", cycle.week),
                ("days", &self.days(cycle.days)),
                ("dose", cycle.dose),
            ],
        )
    }
}

pub(super) const fn letter(arm: Arm) -> &'static str {
    match arm {
        Arm::A => "A",
        Arm::B => "B",
    }
}
