//! The words of two links compared, and how a schedule is said where it is shared, in English.

use crate::scenario::Arm;
use crate::text::link_compare::BlockWords;
use crate::text::link_compare::LinkCompareWords;

pub(in crate::text) const WORDS: LinkCompareWords = LinkCompareWords {
    in_block: |arm, block, what| {
        format!("{what} ({}, block {})", if arm == Arm::A { "schedule A" } else { "schedule B" }, block + 1)
    },
    schedule_of: |arm| if arm == Arm::A { "Schedule A" } else { "Schedule B" },
    no_cytokine: "control (no cytokine)",
    no_block: "no such block",
    everybody: "everybody",
    range: |low, high| format!("{low} to {high}"),
    from_week: |week| format!("week {week}"),
    art_stops: "Therapy stops",
    never: "never",
    until_week: |week| format!("stopped at week {week}"),
    block: BlockWords {
        a_day: |times| match times {
            1 => "once a day".to_owned(),
            2 => "twice a day".to_owned(),
            _ => format!("{times} times a day"),
        },
        days: |days| if days == 1 { "1 day".to_owned() } else { format!("{days} days") },
        every: |weeks, cycles| match (weeks, cycles) {
            (_, 1) => "once".to_owned(),
            ("1", _) => format!("every week, {cycles} times"),
            _ => format!("every {weeks} weeks, {cycles} times"),
        },
        below: |level| format!("whenever CD4 is below {level}"),
    },
    view_key: |key| match key {
        "view" => "View",
        "x" => "Weeks shown",
        "y" => "Counts shown",
        "log" => "Log scale",
        "data" => "Own data",
        "draw" => "Curve drawn",
        "tour" => "Tour",
        "step" => "Step of the tour",
        "task" => "Task",
        "ui" => "Layout",
        _ => "Language",
    },
    not_set: "not set",
    points: |points| if points == 1 { "1 point".to_owned() } else { format!("{points} points") },
    first_is_no_link: "The first text is no link of the explorer",
    second_is_no_link: "The second text is no link of the explorer",
};
