//! The words of two links compared, and how a schedule is said where it is shared, in English.

use crate::scenario::Arm;
use crate::text::link_compare::BlockWords;
use crate::text::link_compare::LinkCompareWords;

pub(in crate::text) const WORDS: LinkCompareWords = LinkCompareWords {
    in_block: |arm, block, what| {
        format!("{what} ({}, phase {})", if arm == Arm::A { "schedule A" } else { "schedule B" }, block + 1)
    },
    schedule_of: |arm| if arm == Arm::A { "Schedule A" } else { "Schedule B" },
    no_cytokine: "control (no cytokine)",
    no_block: "no such phase",
    everybody: "everybody",
    range: |low, high| format!("{low} to {high}"),
    from_week: |week| format!("week {week}"),
    art_stops: "ART stops",
    never: "never",
    until_week: |week| format!("stopped at week {week}"),
    block: BlockWords {
        a_day: &["once a day", "twice a day", "{times} times a day"],
        days: &["{count} day", "{count} days"],
        once: "once",
        weekly: "every week, {cycles} times",
        every: "every {weeks} weeks, {cycles} times",
        below: "whenever CD4 is below {level}",
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
    points: &["{count} point", "{count} points"],
    first_is_no_link: "The first text is not an explorer link",
    second_is_no_link: "The second text is not an explorer link",
};
