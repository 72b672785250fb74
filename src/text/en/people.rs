//! The words of a hundred virtual patients shown one by one, and of spread against the interval of the mean, in English.

use crate::population::patients::ResponseClass;
use crate::text::Lang;
use crate::text::people::PeopleWords;
use crate::text::people::times;

pub(in crate::text) const WORDS: PeopleWords = PeopleWords {
    tab: "People",
    intro: |n, week| {
        format!(
            "{n} virtual patients with schedule A, sorted by how much their count has risen at week {}. Choose one to see that person\u{2019}s own line on \
             the picture.",
            Lang::En.number(week)
        )
    },
    list: "Virtual patients, by falling rise",
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
    nobody_chosen: "Nobody is chosen. Arrow keys move among the people, Enter chooses.",
    portrait_title: |number| format!("Patient {number}"),
    portrait: |p| {
        let cells = |value: f64| Lang::En.decimal(value, 0);
        let change = p.end - p.baseline;
        let factor = |value: f64| {
            times(Lang::En, value, "about that of the typical patient", "# times that of the typical patient")
        };
        let sign = |value: f64| if value > 0.0 { "+" } else { "" };
        vec![
            format!(
                "Starts at {} cells/\u{b5}L and stands at {} at week {}: {}{} cells, {}{}; place {} of {}.",
                cells(p.baseline),
                cells(p.end),
                Lang::En.number(p.week),
                sign(change),
                cells(change),
                sign(change),
                Lang::En.percent(change / p.baseline.max(1.0)),
                p.place,
                p.of
            ),
            format!(
                "The same person {} would stand at {}.",
                if p.against_none { "in the control arm" } else { "with schedule B" },
                cells(p.other_end)
            ),
            format!(
                "The response to IL-2 is {}, the clearance of IL-2 {}, the survival of the cells it makes {}.",
                factor(p.response),
                factor(p.clearance),
                factor(p.survival)
            ),
        ]
    },
    clear: "Show nobody",
    band: "The band on the picture shows",
    spread: "50% prediction interval",
    mean: "95% CI of the mean",
    spread_is: |n| {
        format!(
            "50% prediction interval: half of the {n} virtual patients lie in the band. It describes how patients differ; more patients do not narrow it."
        )
    },
    mean_is: |n| {
        format!(
            "95% CI of the mean of {n} patients: describes uncertainty in the mean; narrows as n grows; says nothing about an individual."
        )
    },
};
