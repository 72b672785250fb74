//! What the page on paper says of its origin, in English.

use crate::text::paper::PaperWords;

pub(in crate::text) const WORDS: PaperWords = PaperWords {
    title: "Where this page comes from",
    link: "Link",
    regimen: "Regimen",
    changed: "own schedule or patient",
    no_cytokine: "control",
    baseline: "CD4 at baseline",
    eligible: |low, high| format!("eligible from {low} to {high}"),
    therapy: "ART",
    since: |week| format!("from week {week}"),
    versions: "Versions",
    numbers: |[program, link, model, parameters]| {
        format!("program {program}, link format {link}, model {model}, parameter set {parameters}")
    },
    model: "model",
    date: "Printed on",
};
