//! The words of the two schedules and of their cycles, in English.

use crate::scenario::Arm;
use crate::text::calendar::CalendarWords;
use crate::text::calendar::letter;

pub(in crate::text) const WORDS: CalendarWords = CalendarWords {
    add_b: "Add B",
    compare_hint: "Compare two schedules on the same patients",
    arm_group: "Schedule being edited",
    schedule: |arm| if matches!(arm, Arm::A) { "Schedule A" } else { "Schedule B" },
    both: "Swap, copy, remove",
    swap: "Swap A and B",
    copy_to_b: "Copy A to B",
    remove_b: "Remove B",
    b_added: "Schedule B is a copy of schedule A. The controls now change B.",
    b_removed: "Schedule B removed.",
    line_of_a: |line| format!("{line}, schedule A"),
    end_label: |arm, count, compact| {
        let of = if compact { "" } else { "schedule " };
        format!("{count} {of}{}", letter(arm))
    },
    calendar: "Calendar of cycles",
    cycle: [
        "Cycle {number} of {of}: week {week}, {days}, {dose}",
        "{arm}, cycle {number} of {of}: week {week}, {days}, {dose}",
    ],
    by_rule: |week| format!("Started by the rule at week {week}, in the typical patient"),
    tab: "Schedule",
    everybody: "Everybody",
    range_refused: |baseline| {
        format!(
            "The lower limit must be below the upper, with the baseline of {baseline} between them. Nothing was changed."
        )
    },
};
