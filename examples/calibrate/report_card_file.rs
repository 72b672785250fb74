//! The file of the page's report card: `src/trials/report_card/numbers.rs`.

use crate::left_out::LeftOut;
use crate::parameter_file::digits;
use crate::report::Fitted;
use crate::trial::{Number, Trial};
use crate::trials::TRIALS;
use std::fmt::Write;

/// Where it is in the repository.
pub(crate) const PATH: &str = "src/trials/report_card/numbers.rs";

/// A value with the digits that are written down, with its sign.
fn signed(value: f64) -> String {
    match value {
        0.0 => "0.0".to_owned(),
        value if value < 0.0 => format!("-{}", digits(-value)),
        value => digits(value),
    }
}

/// The beginning of a number's row, by which the check knows it.
pub(crate) fn row_start(trial: &Trial, number: &Number, model: f64) -> String {
    format!(
        "TrialNumber {{ trial: \"{}\", unit: NumberUnit::{:?}, found: {}, se: {}, typical: PredictedNumber {{ middle: {}, ",
        trial.name,
        number.unit,
        signed(number.value),
        signed(number.se),
        signed(model)
    )
}

/// The file for these numbers, in typical trials and as the other trials predict them.
pub(crate) fn text(fitted: &[Fitted], left_out: &[LeftOut]) -> String {
    let mut text = format!(
        "//! What each trial found and what the model predicts for it. Written by `cargo run --release --example calibrate`; do not edit by\n\
         //! hand.\n\nuse super::{{NumberUnit, PredictedNumber, TrialNumber}};\n\n\
         /// Every number of the fit, in the order of docs/calibration.md.\n#[rustfmt::skip]\npub static NUMBERS: [TrialNumber; {}] = [\n",
        fitted.len()
    );
    for one in fitted {
        let (predicted, sd) = left_out[one.trial].predicted[one.place];
        let _ = writeln!(
            text,
            "    {}sd: {} }}, left_out: PredictedNumber {{ middle: {}, sd: {} }} }},",
            row_start(&TRIALS[one.trial], one.number(), one.typical),
            digits(one.spread),
            signed(predicted),
            digits(sd)
        );
    }
    text.push_str("];\n");
    text
}
