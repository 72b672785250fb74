//! The file that the model is built with: src/model/fitted.rs.

use crate::priors::PRIORS;
use il2_explorer::model::constants::Constants;
use std::fmt::Write;

/// Where it stands in the repository.
pub(crate) const PATH: &str = "src/model/fitted.rs";

/// A value with the four digits that are written down: more would pretend.
pub(crate) fn rounded(value: f64) -> f64 {
    digits(value).parse().unwrap_or(value)
}

/// All fitted values, rounded as in the file.
pub(crate) fn all_rounded(constants: &Constants) -> Constants {
    PRIORS.iter().fold(*constants, |constants, prior| {
        constants.with(prior.name, rounded(constants.get(prior.name).unwrap_or(f64::NAN)))
    })
}

/// Four digits, as Rust writes them: small numbers with an exponent.
pub(crate) fn digits(value: f64) -> String {
    if (0.01..10_000.0).contains(&value) {
        // At least one decimal, so that it reads as a float.
        let whole = value.max(1.0).log10().floor();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 3 whole digits before the last
        let decimals = if value < 1.0 { 4.0 - value.log10().floor() - 1.0 } else { (3.0 - whole).max(1.0) } as usize;
        let fixed = format!("{value:.decimals$}");
        let short = fixed.trim_end_matches('0');
        if short.ends_with('.') { format!("{short}0") } else { short.to_owned() }
    } else {
        format!("{value:.3e}")
    }
}

/// The file for these values, as rustfmt leaves it.
pub(crate) fn text(constants: &Constants) -> String {
    let mut text = String::from(
        "//! Fitted parameters. Written by `cargo run --release --example calibrate`; do not edit by hand. What they rest on, and how well\n\
         //! each is known: docs/calibration.md.\n\n",
    );
    for prior in &PRIORS {
        let value = digits(constants.get(prior.name).unwrap_or(f64::NAN));
        let _ = writeln!(text, "pub(super) const {}: f64 = {value};", prior.name.to_uppercase());
    }
    text
}
