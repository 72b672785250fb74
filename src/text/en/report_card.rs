//! The words of the report card, in English.

use crate::text::report_card::{NumberGroup, ReportCardWords};
use crate::trials::report_card::Knowledge;

pub(in crate::text) const WORDS: ReportCardWords = ReportCardWords {
    title: |missed, of, from| match from {
        Knowledge::AllTrials => format!("Report card: {missed} of {of} trial numbers missed"),
        Knowledge::OtherTrials => format!("Report card: {missed} of {of} numbers missed without their own trial"),
    },
    intro: "Each point is what a trial found against what the model predicts for a trial like it; the bar is the 90% prediction interval. A bar that does not \
            reach the diagonal is a miss; of right intervals 1 in 10 would be. The model was fitted to these numbers. Press a point to load its regimen.",
    spread: |factor| format!("Between trials the response differs by a factor of {factor} (one SD)."),
    switch: "As if this trial had never been run",
    switched: "Each number is now predicted by a fit to the other trials alone.",
    heads: ["Number", "Found against predicted", "Found", "Predicted (90% interval)"],
    axis: "lower than predicted \u{2190} \u{2192} higher",
    load: |trial, number| format!("Load the regimen of {trial}: {number}"),
    loaded: |trial| format!("Regimen of {trial} loaded."),
    missed: "missed",
    reason: "Why: ",
    no_reason: "No reason is known.",
    group: |group| match group {
        NumberGroup::Counts => "Changes of the count, cells/µL",
        NumberGroup::Percent => "Shares and relative changes, percent",
        NumberGroup::PerYear => "Gain in a year, cells/µL",
    },
    axes: ["predicted", "found"],
    scatter: |group, missed, of| {
        format!("{group}: found against predicted, {of} numbers, {missed} missed. The table has the same numbers.")
    },
    left_out: |count| format!("In log10 HIV RNA, in the table alone: {count}."),
    misses: "Missed",
    found_predicted: |found, predicted| format!("Found {found}, predicted {predicted}."),
    table: |count| format!("All {count} numbers"),
    rows: "Each bar is the 90% prediction interval, drawn equally wide in every row; a dot outside it is missed.",
    interval: |low, high| format!("{low} to {high}"),
    per_year: "a year",
};
