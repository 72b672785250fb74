//! What else was found and what was assumed, under Evidence: the words around the records, in English.

use crate::counterpart::VISITS_WEEKS;
use crate::text::Lang;
use crate::text::findings::FindingsWords;
use crate::text::findings::doses;
use crate::trials::FOLLOWED;
use crate::trials::FOLLOWED_PATIENTS;
use crate::trials::Statistic;
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
    model_is: |found| match found.statistic {
        Statistic::RangeOfChange | Statistic::ShareRise50 if found.is_span() => Some(format!(
            "Model: virtual patients followed for {} to {} weeks, each for another time; of a range, what is expected of {}.",
            Lang::En.number(FOLLOWED.0),
            Lang::En.number(FOLLOWED.1),
            FOLLOWED_PATIENTS
        )),
        _ if !found.pooled.is_empty() => Some(format!("Model: mean over the doses {}.", doses(Lang::En, found))),
        Statistic::TimeWeightedMeanChange | Statistic::TimeWeightedMeanDifference => {
            Some(format!("Model: over visits every {} weeks.", Lang::En.number(VISITS_WEEKS)))
        }
        _ => None,
    },
    weak: "weak",
    derived: "computed by us",
    fitted: "used to fit",
};
