//! The words of what is done to cycles: the tools under the calendar, and the table of the same, in English.

use crate::scenario::Arm;
use crate::schedule::Refusal;
use crate::text::cycles::CycleValue;
use crate::text::cycles::CycleWords;

pub(in crate::text) const WORDS: CycleWords = CycleWords {
    calendar_hint: "Click a cycle for a close-up, a gap to add one. Drag to move it, its end to stretch it.",
    calendar_keys: "Arrow keys select a cycle, Enter shows its close-up. Shift and arrows move it by a week, Alt and arrows by a day; plus and minus change its \
                    days. S skips it, Delete deletes it, Insert or A adds one.",
    cycles_of: |arm| match arm {
        None => "Cycles",
        Some(Arm::A) => "Cycles of schedule A",
        Some(Arm::B) => "Cycles of schedule B",
    },
    add_here: "Add a cycle here",
    no_cycle: "No cycle is given.",
    tools: "Change the selected cycle",
    close_up: "Close-up",
    close_up_hint: "Show the weeks of this cycle, or the whole run (Enter)",
    earlier: "Earlier",
    later: "Later",
    shorter: "Shorter",
    longer: "Longer",
    skip: "Skip",
    skip_hint: "Leave this cycle out; the later ones stay (S)",
    delete: "Delete",
    delete_hint: "Take this cycle out; the later ones move up (Delete)",
    add: "Add cycle",
    add_hint: "Add a cycle like this one after it (Insert or A)",
    rest: "Later cycles move along",
    table_heads: ["Cycle", "Starts at week", "Days on", "Dose", "Given as", "Change"],
    cell: |value, number| {
        let what = match value {
            CycleValue::Week => "starts at week",
            CycleValue::Days => "days on",
            CycleValue::Dose => "dose",
        };
        format!("Cycle {number}: {what}")
    },
    deed_on: |deed, number| format!("{deed} cycle {number}"),
    after_the_run: "after the end of the run",
    added_after_the_run: |week| format!("A cycle was added at week {week}, after the end of the run."),
    rule: "By rule: a cycle of {dose} for {days} whenever CD4 falls below {level}. The controls change the rule.",
    refused: |refusal| match refusal {
        Refusal::TooManyBlocks => "Too many different phases (maximum 24). Nothing was changed.",
        Refusal::SameStart => "Two cycles cannot start at the same time. Nothing was changed.",
        Refusal::NoCycle | Refusal::NotAllowed(_) => "This cannot be done. Nothing was changed.",
    },
    not_allowed: |least, most, unit| format!("Allowed: {least} to {most} {unit}. Nothing was changed."),
};
