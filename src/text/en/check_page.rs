//! "Check this page" in English.

use crate::self_check::CheckKind;
use crate::text::check_page::CheckPageWords;

pub(in crate::text) const WORDS: CheckPageWords = CheckPageWords {
    title: "Check this page",
    hint: "Runs every preset in this browser, with or without a network, and compares: parameters, runs to the last bit, states from SciPy, \
           counts from COPASI and libRoadRunner, and the report card, recomputed.",
    start: "Run the checks",
    running: |part, parts| format!("Checking, part {} of {parts} …", part + 1),
    all_hold: |checks, date, seconds| format!("All {checks} checks hold ({date}, {seconds} s)."),
    some_fail: |failed, checks, date| {
        format!("{failed} of {checks} checks fail ({date}). Do not rely on this copy of the page.")
    },
    item: |kind, subject| match kind {
        CheckKind::Parameter => format!("Model parameter: {subject}"),
        CheckKind::Digest => format!("Run to the last bit: {subject}"),
        CheckKind::Reference => format!("States from SciPy: {subject}"),
        CheckKind::ModelFile => format!("Counts from COPASI and libRoadRunner: {subject}"),
        CheckKind::Prediction => format!("Report card, recomputed: {subject}"),
        CheckKind::ReportCard => format!("Report card: {subject} numbers, nine of ten in their 90% intervals"),
    },
    found: |found, wanted| format!("; found: {found}, expected: {wanted}"),
    save: "Save the list as JSON",
};
