//! The words of what is done to cycles: the tools under the calendar, and the table of the same, in English.

use crate::schedule::Refusal;
use crate::text::cycles::CycleValue;
use crate::text::cycles::CycleWords;

pub(in crate::text) const WORDS: CycleWords = CycleWords {
    tools: "Change the selected cycle",
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
    rule: |dose, days, level| {
        let days = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
        format!("By rule: a cycle of {dose} for {days} whenever CD4 falls below {level}. The controls change the rule.")
    },
    refused: |refusal| match refusal {
        Refusal::TooManyBlocks => "Too irregular: a link holds 24 different blocks of cycles. Nothing was changed.",
        Refusal::SameStart => "Two cycles cannot start at the same time. Nothing was changed.",
        Refusal::NoCycle | Refusal::NotAllowed(_) => "This cannot be done. Nothing was changed.",
    },
    not_allowed: |least, most, unit| format!("Allowed: {least} to {most} {unit}. Nothing was changed."),
};
