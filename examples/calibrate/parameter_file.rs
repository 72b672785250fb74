//! The file that the model is built with: src/model/fitted.rs.

use crate::priors::{PRIORS, Prior};
use il2_explorer::model::constants::Constants;
use nalgebra::DMatrix;
use std::fmt::Write;

/// Where it is in the repository.
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

/// The file for these values and this posterior, as rustfmt leaves it.
pub(crate) fn text(constants: &Constants, priors: &[Prior], covariance: &DMatrix<f64>, omega: f64) -> String {
    let mut text = String::from(
        "//! Fitted parameters. Written by `cargo run --release --example calibrate`; do not edit by hand. What they rest on, and how well\n\
         //! each is known: docs/calibration.md.\n\nuse super::posterior::Posterior;\nuse crate::source::Basis;\n\n",
    );
    let value = |prior: &Prior| constants.get(prior.name).unwrap_or(f64::NAN);
    for prior in priors {
        let _ = writeln!(text, "pub(super) const {}: f64 = {};", prior.name.to_uppercase(), digits(value(prior)));
    }
    let root = covariance.clone().cholesky().map_or_else(|| panic!("a covariance"), |factor| factor.l());
    let list = |items: Vec<String>| items.join(", ");
    let names = list(priors.iter().map(|prior| format!("\"{}\"", prior.name)).collect());
    let mean = list(priors.iter().map(|prior| format!("{:.5}", libm::log(value(prior)))).collect());
    let _ = write!(
        text,
        "\n/// Means and Cholesky factor of the logarithms of the fitted parameters, and the spread between trials.\n\
         #[rustfmt::skip]\npub(super) const POSTERIOR: Posterior = Posterior {{\n    names: &[{names}],\n    mean: &[{mean}],\n    cholesky: &[\n"
    );
    for row in 0..priors.len() {
        let row = list((0..=row).map(|column| format!("{:.4}", root[(row, column)])).collect());
        let _ = writeln!(text, "        &[{row}],");
    }
    let _ = write!(text, "    ],\n    omega: {omega:.2},\n    kind: Basis::Fitted,\n}};\n");
    text
}
