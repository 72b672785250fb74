//! The words of where a new trial would land, in the trial part and in the passport of a result, in English.

use crate::text::Lang;
use crate::text::new_trial::NewTrialWords;

pub(in crate::text) const WORDS: NewTrialWords = NewTrialWords {
    title: |n| {
        format!(
            "Where a new trial of this schedule with {} patients in each arm would land, 90% of the time",
            Lang::En.number(f64::from(n))
        )
    },
    holds: "90% prediction interval and median of 200 simulated trials. It holds the uncertainty of the fitted parameters, the spread between trials, the sampling \
            of patients and the noise of a count. Some patients stop after the third cycle, as in trials (assumed).",
    difference: |against_none| if against_none { "A \u{2212} control" } else { "A \u{2212} B" },
    running: |done, of| format!("Simulating new trials: {done} of {of}"),
    term: "Where a new trial of the run\u{2019}s schedule would land, 90% of the time",
    size: |n| format!("{} patients in each arm", Lang::En.number(f64::from(n))),
    band: |result| format!("Where a trial like this would land, 90% of the time: {result}"),
    cells: "cells/\u{b5}L",
    points: "points",
    interval: |low, middle, high| format!("{low} to {high} (median {middle})"),
};
