//! The words of the schedule finder, in English.

use crate::text::Lang;
use crate::text::finder::FinderWords;
use crate::text::map;

pub(in crate::text) const WORDS: FinderWords = FinderWords {
    tab: "Finder",
    intro: "Thousands of schedules, tried on the typical patient. Shown are those worth a look under the budget: each gives more than every \
            other that burdens no more.",
    total: "IL-2 in all, at most",
    miu: "MIU",
    days: "Days with dosing, at most",
    score: "Cumulative side-effect score, at most",
    unlimited: "no limit",
    aim: "To be as great as can be",
    progress: |done, of| format!("{done} of {of} schedules tried"),
    done: |of, front| {
        format!(
            "{} schedules tried. Shown are {front} that no other beats, each at least a hundredth of the range better than the one before it.",
            Lang::En.number(f64::from(of))
        )
    },
    none: "No schedule keeps within this budget.",
    front: "Gain against burden: each point is a schedule that no other beats on both",
    yours: "A as it is",
    score_axis: "cumulative side-effect score (illustrative)",
    point: |schedule, value, score| {
        format!("{schedule}: {value}, cumulative side-effect score {score}. Press to load into A.")
    },
    caption: "The same schedules as a list, by rising burden.",
    heads: ["Schedule", "Outcome", "MIU", "Days", "Score", ""],
    load: "Load",
    load_this: |schedule| format!("Load {schedule}"),
    value: |measure, value| map::value(Lang::En, measure, value),
    typical: "Of the typical patient; no listed trial gave most of these schedules.",
};
