//! The words of the two schedules and of their cycles, in English.

use crate::scenario::Arm;
use crate::text::calendar::CalendarWords;
use crate::text::calendar::CycleFacts;
use crate::text::calendar::letter;

pub(in crate::text) const WORDS: CalendarWords = CalendarWords {
    compare: "Compare",
    compare_hint: "Compare two schedules on the same patients",
    arm_group: "Schedule that the controls change",
    schedule: |arm| if matches!(arm, Arm::A) { "Schedule A" } else { "Schedule B" },
    both: "Swap, copy, remove",
    swap: "Swap A and B",
    copy_to_b: "Copy A to B",
    remove_b: "Remove B",
    b_added: "Schedule B is a copy of schedule A. The controls now change B.",
    b_removed: "Schedule B is gone.",
    line_of_a: |line| format!("{line}, schedule A"),
    end_label: |arm, count, compact| {
        let of = if compact { "" } else { "schedule " };
        format!("{count} {of}{}", letter(arm))
    },
    calendar: "Calendar of cycles",
    calendar_hint: "Drag a cycle to move it, its end to stretch it. Click an empty place to add one.",
    calendar_keys: "Arrow keys select a cycle. Shift and arrows move it by a week, Alt and arrows by a day; plus and minus change its \
                    days. S skips it, Delete deletes it, Insert or A adds one.",
    cycles_of: |arm| match arm {
        None => "Cycles",
        Some(Arm::A) => "Cycles of schedule A",
        Some(Arm::B) => "Cycles of schedule B",
    },
    cycle: |&CycleFacts { arm, number, of, week, days, dose }| {
        let arm = arm.map_or("Cycle".to_owned(), |arm| format!("{}, cycle", letter(arm)));
        let days = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
        format!("{arm} {number} of {of}: week {week}, {days}, {dose}")
    },
    by_rule: |week| format!("Started by the rule at week {week}, in the typical patient"),
    add_here: "Add a cycle here",
    no_cycle: "No cycle is given.",
    tab: "Schedule",
    everybody: "Everybody",
    range_refused: |baseline| {
        format!(
            "The lower limit must be below the upper, with the baseline of {baseline} between them. Nothing was changed."
        )
    },
};
