//! The words of the evidence: the table of the trials' results, and the passport of each, in English.

use crate::source::Basis;
use crate::text::evidence::EvidenceWords;
use crate::text::evidence::PassportWords;

pub(in crate::text) const WORDS: EvidenceWords = EvidenceWords {
    intro: "What the trial found, and the model\u{2019}s same statistic at the same week. Open a result for its source and details.",
    none: "No trial result belongs to this picture. Choose a regimen from the list to see one.",
    in_words: "The report of this regimen has no number that can be compared with a curve. What it says is below, in words.",
    other: "The schedule is not the trial\u{2019}s any more: these results are of another schedule.",
    other_here: "another schedule than the one run",
    heads: ["Result", "Week", "Statistic", "Trial", "Model (current settings)", "Used to fit"],
    open: |name| format!("{name}: source and details"),
    benefit_title: "Did patients do better?",
    benefit: |esprit, silcaat| {
        format!(
            "No. Two large trials asked that question, with {esprit} patients in ESPRIT and {silcaat} in SILCAAT. IL-2 raised the CD4 \
             count in both and yielded no clinical benefit in either. A higher count is not the same as a better outcome, and this page \
             models the count alone."
        )
    },
    benefit_link: "New England Journal of Medicine 2009",
    yes: "yes",
    no: "no",
    not_reported: "not reported",
    not_in_this_run: "reported at another week",
    kind: |kind| match kind {
        Basis::Published => "published",
        Basis::Fitted => "fitted",
        Basis::Assumed => "assumed",
    },
    read_it: "Read it",
    passport: "Trial result: source and details",
    terms: PassportWords {
        arm: "Arm",
        patients: "Patients",
        statistic: "Statistic",
        value: "Value",
        week: "When",
        baseline: "Baseline reported",
        model: "Model (current settings)",
        how_read: "How the value was obtained",
        fitted: "Used to fit the model",
        source: "Source",
    },
    bar: "Bar",
};
