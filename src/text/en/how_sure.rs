//! The words of how sure the result is, in English.

use crate::explore::model_draws::DrawnStatistic;
use crate::text::how_sure::HowSureWords;

pub(in crate::text) const WORDS: HowSureWords = HowSureWords {
    title: "How sure?",
    unknown: "What the model does not know",
    control: "Control",
    difference: |has_b| if has_b { "A \u{2212} B" } else { "A \u{2212} control" },
    interval: |[low, middle, high]| format!("{low} to {high} cells/µL (median {middle})"),
    higher: |first, second, of, has_b| {
        if has_b {
            format!("B ends higher in {second} of {of} draws, A in {first}.")
        } else {
            format!("A ends above the control in {first} of {of} draws.")
        }
    },
    statistic: |statistic, as_change| match (statistic, as_change) {
        (DrawnStatistic::Typical, true) => "change of the typical patient\u{2019}s count",
        (DrawnStatistic::Typical, false) => "typical patient\u{2019}s count",
        (DrawnStatistic::MedianChange, _) => "median change of the count",
        (DrawnStatistic::Median, true) => "change of the median count",
        (DrawnStatistic::Median, false) => "median count",
        (DrawnStatistic::Mean, true) => "change of the mean count",
        (DrawnStatistic::Mean, false) => "mean count",
    },
    held_fixed: |statistic| {
        format!(
            "90% interval of the {statistic} at the end, over draws of the fitted parameters and of a trial\u{2019}s response. \
             Held fixed: the equations, every assumed and published parameter, and the patients."
        )
    },
    on_patients: |patients| {
        format!("How far a draw lies from the fit is read from the first {patients} virtual patients.")
    },
    known: "What would have been believed",
    today: "today",
    known_is: |year, trials, of| {
        format!(
            "Fitted to the {trials} of {of} trials published by {year}; where they say nothing, the prior counts. Hindsight remains: equations, assumed parameters and priors are today\u{2019}s."
        )
    },
    on_chart: "Show this on the chart",
    how_far_off: |missed, of, factor| {
        format!(
            "Predicting trials that the fit had not seen, the model missed {missed} of {of} numbers; between trials the response differs by a factor of {factor} (one SD)."
        )
    },
    how_far_apart: |factor| {
        format!(
            "Between trials the response is taken to differ by a factor of {factor} (one SD); so few trials leave this open."
        )
    },
    hangs_on: "What does this answer hang on?",
    running: "Computing\u{2026}",
    answer: |difference, week, has_b| {
        let other = if has_b { "B" } else { "control" };
        format!(
            "Typical patient, week {week}: the difference A \u{2212} {other} is {difference} cells/µL. It depends most on:"
        )
    },
    nothing: "No parameter moves this difference by one cell.",
    swing: |name, kind, moved| {
        let at = |[answer, factor]: &[String; 2]| format!("{answer} at {factor} times");
        format!("{name} ({kind}): {}", moved.iter().map(at).collect::<Vec<_>>().join(", "))
    },
    all: |count| format!("All {count} parameters"),
    heads: ["Parameter", "Change of the answer", "× 0.8", "× 1.25", "Basis"],
    how: "One parameter at a time, as far as its bounds allow; the model is not fitted again. Spreads between patients do not move the typical patient.",
};
