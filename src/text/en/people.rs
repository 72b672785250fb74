//! The words of a hundred virtual patients shown one by one, and of the band round an arm's line, in English.

use crate::population::patients::ResponseClass;
use crate::text::Lang;
use crate::text::people::{OutcomeCount, PeopleWords};

pub(in crate::text) const WORDS: PeopleWords = PeopleWords {
    tab: "Patients",
    intro: |n, week| {
        format!(
            "{n} virtual patients with schedule A, sorted by how much their count has risen at week {}. Choose one to see that patient\u{2019}s own line on \
             the chart.",
            Lang::En.number(week)
        )
    },
    list: "Virtual patients by response, highest first",
    class: |response| match response {
        ResponseClass::Lost => "Fewer cells than at the start",
        ResponseClass::Small => "Rise below 50%",
        ResponseClass::Half => "50 to 80%",
        ResponseClass::Large => "80% or more",
    },
    class_count: |response, count| format!("{}: {count}", (WORDS.class)(response)),
    spoken: |place, number, rise, response| {
        format!(
            "{place}: patient {number}, {}{}; {}",
            if rise > 0.0 { "+" } else { "" },
            Lang::En.percent(rise),
            (WORDS.class)(response)
        )
    },
    nobody_chosen: "No patient selected. Arrow keys move among the patients, Enter selects.",
    portrait_title: |number| format!("Patient {number}"),
    portrait: "Starts at {baseline} cells/\u{b5}L and has {end} at week {week}: {change} cells, {share}; place {place} of {of}.",
    portrait_other: [
        "The same patient in the control arm would have {end}.",
        "The same patient with schedule B would have {end}.",
    ],
    differs: "Differs most in {trait}: {factor}.",
    alike: "Close to the typical patient in response, clearance and survival.",
    traits: ["the response to IL-2", "the clearance of IL-2", "the survival of the cells it makes"],
    portrait_traits: "The response to IL-2 is {response}, the clearance of IL-2 {clearance}, the survival of the cells it makes {survival}.",
    factor: ["about that of the typical patient", "{factor} times that of the typical patient"],
    clear: "Clear selection",
    line: "Virtual patient {number}",
    line_end: "patient {number}: {count}",
    band: "The band on the chart shows",
    spread: "Patients: 50% prediction interval",
    mean: "Average: 95% sampling interval of the mean",
    spread_is: |n| {
        format!(
            "50% prediction interval: half of the {n} virtual patients lie in the band. It describes how patients differ; more patients do not narrow it."
        )
    },
    mean_is: |n| {
        format!(
            "95% sampling interval of the mean: where the mean of another {n} such patients would lie, were the model right. It narrows as n grows, and says \
             nothing of an individual or of the model\u{2019}s error."
        )
    },
    play: "Play patients one at a time",
    stop: "Stop",
    counted: |count, against_none| {
        let OutcomeCount { played, rose, other_rose, higher } = count;
        let other = if against_none { "in the control" } else { "with B" };
        format!(
            "Of {played} patients drawn, {rose} with A and {other_rose} {other} rose by 50% or more; {higher} end higher with A."
        )
    },
    lines: "Each patient\u{2019}s count from the start to the end of the run, in both arms",
    model: "Model: what is not known",
    bands: ["95% sampling interval of the mean", "90% interval over draws of the model"],
};
