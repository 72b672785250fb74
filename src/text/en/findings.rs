//! What else was found and what was assumed, under Evidence: the words around the records, in English.

use crate::text::findings::FindingsWords;
use crate::trials::Topic;

pub(in crate::text) const WORDS: FindingsWords = FindingsWords {
    title: "What else was found",
    intro: "Findings that are no point on the chart, each with its source.",
    assumed: "Assumed in this regimen",
    of_regimen: |name| format!("Found with {name}"),
    all: "All findings, by topic",
    topic: Topic::words,
    further: "Trials outside the list of regimens",
    further_intro: "Not drawn: the list has no regimen for them.",
    further_heads: ["Trial", "n", "Statistic", "Week", "Result"],
    ways: "Ways to restore immunity, and what became of each",
    ways_intro: "The seven ways of the patients\u{2019} fact sheet.",
    model_span: "Model: virtual patients followed for {from} to {to} weeks, each for another time; of a range, what is expected of {patients}.",
    model_pooled: "Model: mean over the doses {doses}.",
    model_visits: "Model: over visits every {weeks} weeks.",
    weak: "weak",
    derived: "computed by us",
    fitted: "used to fit",
};
