//! The words of the virtual trial, and of the dials that set its numbers, in English.

use crate::population::virtual_trial::EndPoint;
use crate::text::Lang;
use crate::text::trial::TrialWords;

pub(in crate::text) const WORDS: TrialWords = TrialWords {
    tab: "Trial",
    intro: "A trial draws a few people, measures them with an error, and loses some. Run one on the virtual patients, and then the same \
            trial 200 times with other people: how often would it find what is there?",
    per_arm: "Patients in each arm",
    patients: "",
    noise: "Error of one count",
    noise_is: "Assay and day-to-day variation together; 15 to 20% is usual for CD4 counts (assumed).",
    dropout: "Lost before the end",
    end_point: "End point",
    end_point_name: |end_point| match end_point {
        EndPoint::MedianChange => "Median change from baseline",
        EndPoint::ShareRise50 => "Share with a rise of 50% or more",
        EndPoint::ShareRise80 => "Share with a rise of 80% or more",
        EndPoint::ShareAbove200 => "Share above 200 cells/\u{b5}L",
        EndPoint::ShareAbove500 => "Share above 500 cells/\u{b5}L",
    },
    again: "Run it again with other people",
    many: "Run it 200 times",
    one: "Back to one trial",
    running: |done, of| format!("Running the virtual patients: {done} of {of}"),
    set_to: |typed, [low, high], used| {
        format!("{typed} cannot be set. Set to {used}, the nearest value allowed ({low} to {high}).")
    },
    no_number: |typed, [low, high]| {
        format!("\u{201c}{typed}\u{201d} is not a number. Nothing was changed. Allowed: {low} to {high}.")
    },
    seen: |arm, seen, of| format!("{arm}, this trial: {seen} of {of} patients seen at the end"),
    published: |trial, n| match n {
        Some(n) => format!("{trial}, published, {n} patients"),
        None => format!("{trial}, published"),
    },
    published_difference: "Published, difference of the two",
    of_other_schedule: ", another schedule",
    arm: |first, against_none| match (first, against_none) {
        (true, _) => "A",
        (false, true) => "Control",
        (false, false) => "B",
    },
    difference: |against_none| if against_none { "A \u{2212} control, this trial" } else { "A \u{2212} B, this trial" },
    interval: |value, low, high| format!("{value} (95% interval {low} to {high})"),
    verdict: |more, fewer| match (more, fewer) {
        (true, _) => {
            "The 95% interval of the difference excludes 0: this trial would report that A raises the count more."
        }
        (_, true) => {
            "The 95% interval of the difference lies below 0: this trial would report that A raises the count less."
        }
        _ => "The 95% interval of the difference includes 0: this trial would report no significant difference.",
    },
    axis: |end_point| if matches!(end_point, EndPoint::MedianChange) { "cells/\u{b5}L" } else { "% of patients" },
    forest: "Estimates with their 95% intervals, next to the published values",
    no_published: "No published value of this end point belongs to the end of this run.",
    power: |found, of, share| {
        format!(
            "{found} of {of} trials ({}) found more with A: that is the power of this design, as far as the model is right.",
            Lang::En.percent(share)
        )
    },
    range_of_trials: |low, high| format!("Nine in ten of them estimated a difference between {low} and {high}."),
    histogram: "Differences that the trials estimated",
    trials_axis: "trials",
    found: "significant: more with A",
    missed: "not so",
};
