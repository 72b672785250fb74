//! The words of the virtual trial, and of the dials that set its numbers, in English.

use crate::population::virtual_trial::EndPoint;
use crate::text::trial::TrialWords;

pub(in crate::text) const WORDS: TrialWords = TrialWords {
    tab: "Trial",
    intro: "A trial samples a few patients, measures them with error and loses some to follow-up. Run one on the virtual patients, then the same \
            trial 200 times with other patients to estimate its power.",
    per_arm: "Patients in each arm",
    patients: "",
    noise: "Measurement CV",
    noise_is: "Assay and day-to-day variation together; 15 to 20% is usual for CD4 counts (assumed).",
    dropout: "Dropout",
    end_point: "End point",
    end_point_name: |end_point| match end_point {
        EndPoint::MedianChange => "Median change from baseline",
        EndPoint::ShareRise50 => "Share with a rise of 50% or more",
        EndPoint::ShareRise80 => "Share with a rise of 80% or more",
        EndPoint::ShareAbove200 => "Share above 200 cells/\u{b5}L",
        EndPoint::ShareAbove500 => "Share above 500 cells/\u{b5}L",
    },
    again: "Run it again",
    many: "Run it 200 times",
    measured: "Measurement error and dropout",
    first_of_them: "The first of these trials",
    lands: "Where a new trial would land",
    running: |done, of| format!("Running the virtual patients: {done} of {of}"),
    set_to: |typed, [low, high], used| {
        format!("{typed} cannot be set. Set to {used}, the nearest value allowed ({low} to {high}).")
    },
    no_number: |typed, [low, high]| {
        format!("\u{201c}{typed}\u{201d} is not a number. Nothing was changed. Allowed: {low} to {high}.")
    },
    seen: |arm, seen, of| format!("{arm}, {seen} of {of} seen"),
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
    difference: |against_none| if against_none { "A \u{2212} control" } else { "A \u{2212} B" },
    interval: |value, low, high| format!("{value} (95% CI {low} to {high})"),
    verdict: [
        "The 95% CI of the difference excludes 0: this trial would report that A raises the count more.",
        "The 95% CI of the difference lies below 0: this trial would report that A raises the count less.",
        "The 95% CI of the difference includes 0: this trial would report no significant difference.",
    ],
    axis: |end_point| if matches!(end_point, EndPoint::MedianChange) { "cells/\u{b5}L" } else { "% of patients" },
    forest: "Estimates with their 95% CIs, next to the published values",
    no_published: "No published value of this end point belongs to the end of this run.",
    power: "{found} of {of} trials ({share}) found more with A: the power of this design, if the model is right.",
    range_of_trials: |low, high| format!("90% of estimates lay between {low} and {high}."),
    histogram: "Differences that the trials estimated",
    trials_axis: "trials",
    found: "significant: more with A",
    missed: "not significant",
};
