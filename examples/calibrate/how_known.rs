//! The second half of docs/calibration.md: how sure the fit is, what it says of things it has not seen, and what it rests on.

use crate::assumptions::{Assumption, FACTOR};
use crate::parameter_file::digits;
use crate::predictions::Prediction;
use crate::report::{error, number, row, table};
use crate::search::Start;
use crate::uncertainty::{LeftOut, PROFILE_AT, Profile};

/// Where the fit started and where that led.
pub(crate) fn starts(text: &mut String, starts: &[Start]) {
    table(
        text,
        "Starting points",
        "The middle of the priors, and the best of many points spread evenly in the bounds by the seed. Each is fitted with few patients; the \
         best\nis then fitted with all of them.",
        &["Start", "Sum of squares there", "after the search"],
    );
    for Start { name, objective: (before, after), .. } in starts {
        row(text, &[name.clone(), format!("{before:.0}"), format!("{after:.1}")]);
    }
}

/// The profile of each parameter.
pub(crate) fn profiles(text: &mut String, profiles: &[Profile]) {
    let at = PROFILE_AT.map(|by| format!("{by:+} SE"));
    table(
        text,
        "Profiles",
        "Each parameter held at a value while all others are fitted again (two steps): the value and the rise of the sum of squares. Near 4, 1, 1, 4 \
         where the\nstandard error tells the truth; greater where the errors bend; negative where the smaller number of patients used \
         here would\nhave chosen another value.",
        &std::iter::once("Parameter").chain(at.iter().map(String::as_str)).collect::<Vec<_>>(),
    );
    for Profile { prior, points } in profiles {
        let points = points.iter().map(|(value, rise)| format!("{}: {rise:+.1}", digits(*value)));
        row(text, &std::iter::once(format!("`{}`", prior.name)).chain(points).collect::<Vec<_>>());
    }
}

/// Each trial as predicted without itself.
pub(crate) fn left_out(text: &mut String, left_out: &[LeftOut]) {
    table(
        text,
        "Leave one trial out",
        "The parameters fitted to all other trials, and what they predict of the one left out. ANRS 079 holds its follow-up, which are the \
         same\npatients.",
        &[
            "Trial left out",
            "What",
            "Trial",
            "Predicted without it",
            "Error",
            "Meets the aim",
            "Parameter that moved most",
        ],
    );
    for LeftOut { trial, predicted, moved } in left_out {
        for (target, model) in predicted {
            row(
                text,
                &[
                    (*trial).to_owned(),
                    target.what.to_owned(),
                    number(target, target.given.value()),
                    number(target, *model),
                    error(target, *model),
                    if target.met_by(*model) { "yes".to_owned() } else { "no".to_owned() },
                    moved_most(*moved),
                ],
            );
        }
    }
}

/// A parameter's way, unless it is one that the search itself might go.
fn moved_most((name, from, to): (&str, f64, f64)) -> String {
    if libm::log(to / from).abs() < 0.02 {
        "none".to_owned()
    } else {
        format!("`{name}`: {} to {}", digits(from), digits(to))
    }
}

/// What was not fitted.
pub(crate) fn predictions(text: &mut String, predictions: &[Prediction]) {
    table(
        text,
        "What was not fitted",
        "The fitted model beside findings that played no part in the fit. Typical patient or medians of virtual patients, as said.",
        &["What", "Found", "Model"],
    );
    for Prediction { what, found, model } in predictions {
        row(text, &[(*what).to_owned(), (*found).to_owned(), model.clone()]);
    }
}

/// The assumed values that matter most.
pub(crate) fn assumptions(text: &mut String, assumptions: &[Assumption]) {
    table(
        text,
        "What it rests on",
        &format!(
            "The sum of squares changes by so much when a value that is not fitted is divided or multiplied by {FACTOR} (within its bounds) and \
             all\nfitted ones follow, to first order. The twelve that matter most; minus: the targets would like it better there."
        ),
        &["Value", "Meaning", "In use", "Kind", "lower", "higher"],
    );
    for Assumption { record, change } in assumptions.iter().take(12) {
        row(
            text,
            &[
                format!("`{}`", record.name),
                record.meaning.trim_end_matches('.').to_owned(),
                format!("{} {}", record.value, record.unit).trim().to_owned(),
                format!("{:?}", record.kind).to_lowercase(),
                format!("{:+.1}", change.0),
                format!("{:+.1}", change.1),
            ],
        );
    }
}
