//! The words of the schedule finder, in English.

use crate::text::Lang;
use crate::text::finder::FinderWords;
use crate::text::map;

pub(in crate::text) const WORDS: FinderWords = FinderWords {
    tab: "Finder",
    total: "Max. total IL-2",
    miu: "MIU",
    days: "Max. dosing days",
    score: "Max. cumulative side-effect score",
    unlimited: "no limit",
    aim: "Maximise",
    progress: |done, of| format!("{done} of {of} schedules tried"),
    done: |of, front| {
        format!(
            "{} schedules tried. Shown are {front} that no other beats, each at least a hundredth of the range better than the one before it.",
            Lang::En.number(f64::from(of))
        )
    },
    none: "No schedule keeps within this budget.",
    front: "Gain against IL-2: each point is a schedule that no other beats on both",
    yours: "Current A",
    miu_axis: "total IL-2, MIU",
    point: |schedule, value, miu| format!("{schedule}: {value}, {miu} MIU. Press to draw as B."),
    caption: "The same schedules as a list, by rising amount of IL-2.",
    heads: ["Schedule", "Outcome", "MIU", "Days", "Score", ""],
    load: "Draw",
    load_this: |schedule| format!("Draw as B: {schedule}"),
    value: |measure, value| map::value(Lang::En, measure, value),
    typical: "Of the typical patient; no listed trial gave most of these schedules.",
    schedule_a: "schedule A",
    as_much: "As much as {a} with {saved} less IL-2",
    not_told_apart: "{saved} less IL-2 than {a}; the model cannot tell which of the two raises the count more",
    more: "{more} against {a} for no more IL-2",
    most: "{more} against {a} within these limits",
    nothing: "Within these limits nothing beats {a} by more than the model\u{2019}s own uncertainty",
    credibility: |missed, of| {
        format!(
            "For teaching, never for choosing a treatment. Predicting trials that the fit had not seen, the model missed {missed} of {of} numbers; more under \u{201c}How the model works\u{201d}."
        )
    },
    searching: "Trying thousands of schedules on the typical patient",
    purposes: ["As much as A, less IL-2", "More than A, no more IL-2", "The most within the limits"],
    purposes_unclear: [
        "Less IL-2, in doubt against A",
        "No more IL-2, in doubt against A",
        "The highest estimate within the limits, in doubt against A",
    ],
    outcome: "{value}; {difference} against A (90% {low} to {high}); above A in {above} of {draws} draws",
    cost: "{miu} MIU ({change}%), {days} days",
    unclear: "The interval includes 0: not told apart from A.",
    tested: "Tested in a trial",
    untested: "Not tested in a listed trial",
    press: "Press one to draw it as B next to A.",
    drawn: "Drawn as B:",
    take: "Use as A",
    drop: "Remove B",
    all: |count| format!("All {count} schedules"),
    more_limits: "Limit side effects",
    score_of_a: |score| format!("Schedule A as it is has {}. The score is illustrative.", Lang::En.number(score)),
};
