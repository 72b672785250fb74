//! The fits to what had been published by a year: `src/model/fitted_by_year.rs`. Priors, equations and what is not fitted are today's.

use crate::fit::{Linear, Point, Posterior, Problem};
use crate::priors::PRIORS;
use crate::trials::TRIALS;
use il2_explorer::model::constants::CONSTANTS;
use il2_explorer::model::posterior::Posterior as Committed;
use il2_explorer::scenario::Known;
use nalgebra::DVector;
use std::fmt::Write;

/// Where it is in the repository.
pub(crate) const PATH: &str = "src/model/fitted_by_year.rs";
/// Virtual patients an arm, and most steps.
const PATIENTS: u32 = 256;
const MOST_STEPS: usize = 30;
/// A committed fit rests where the next step would move no parameter by more than this, in its posterior SD, and no SD is off by more than this part.
pub(crate) const NEAR_REST: f64 = 0.2;
pub(crate) const SD_NEAR: f64 = 0.1;

/// A fit to what had been published by a year.
pub(crate) struct YearFit {
    pub(crate) known: Known,
    pub(crate) problem: Problem,
    pub(crate) linear: Linear,
    pub(crate) omega: f64,
    pub(crate) posterior: Posterior,
}

/// The fit of a year is looked for among what counted by then.
pub(crate) fn problem(known: Known) -> Problem {
    Problem { priors: PRIORS.to_vec(), fixed: CONSTANTS, patients: PATIENTS, known }
}

/// Every year's fit. Each starts at the centres of the priors, so that no later trial has a say in where it ends.
pub(crate) fn all() -> Vec<YearFit> {
    Known::YEARS.into_iter().map(one).collect()
}

fn one(known: Known) -> YearFit {
    let problem = problem(known);
    let centres = problem.priors.iter().map(|prior| libm::log(prior.centre)).collect();
    let start = Point { position: DVector::from_vec(centres), eta: vec![0.0; TRIALS.len()] };
    let linear = problem.at_rest(start, MOST_STEPS);
    let omega = problem.best_omega(&linear, None);
    let posterior = problem.posterior(&linear, omega, None);
    YearFit { known, problem, linear, omega, posterior }
}

/// A logarithm as the file has it.
fn thousandths(log: f64) -> i32 {
    libm::round(1000.0 * log) as i32
}

/// The file for these fits, as rustfmt leaves it.
pub(crate) fn text(fits: &[YearFit]) -> String {
    let mut text = format!(
        "//! The fitted parameters by what had been published by a year. Written by `cargo run --release --example calibrate -- --by-year`; do not\n\
         //! edit by hand. What they rest on: docs/calibration.md.\n\n\
         /// What the fit of a year leaves open of the logarithms of [`super::fitted::POSTERIOR`]'s parameters.\n\
         pub(super) struct OfYear {{\n    pub(super) mean: &'static [f64],\n    pub(super) cholesky: &'static [&'static [f64]],\n    \
         pub(super) omega: f64,\n}}\n\n\
         /// Logarithms of the parameters of [`super::fitted::POSTERIOR`], in thousandths, by year.\n\
         #[rustfmt::skip]\npub(super) const LOG_THOUSANDTHS: [[i16; {}]; {}] = [\n",
        PRIORS.len(),
        fits.len()
    );
    let list = |items: Vec<String>| items.join(", ");
    for fit in fits {
        let logs = fit.linear.at.position.iter().map(|log| thousandths(*log).to_string()).collect();
        let _ = writeln!(text, "    [{}],", list(logs));
    }
    let _ = write!(
        text,
        "];\n\n/// Means, Cholesky factors and spread between trials, by year. Only draws read them: they come with the jobs of the worker.\n\
         #[rustfmt::skip]\npub(super) const POSTERIORS: [OfYear; {}] = [\n",
        fits.len()
    );
    for fit in fits {
        let root = fit.posterior.covariance.clone().cholesky().map_or_else(|| panic!("a covariance"), |root| root.l());
        let mean = |log: &f64| format!("{:?}", f64::from(thousandths(*log)) / 1000.0);
        let mean = list(fit.linear.at.position.iter().map(mean).collect());
        let _ = write!(text, "    OfYear {{\n        mean: &[{mean}],\n        cholesky: &[\n");
        for row in 0..PRIORS.len() {
            let row = list((0..=row).map(|column| format!("{:.4}", root[(row, column)])).collect());
            let _ = writeln!(text, "            &[{row}],");
        }
        let _ = write!(text, "        ],\n        omega: {:.2},\n    }},\n", fit.omega);
    }
    text.push_str("];\n");
    text
}

/// How far the committed fit of a year is from rest, in posterior SD of a parameter, and how far the SD of a parameter from what it is there, as a part.
pub(crate) fn from_rest(known: Known) -> (f64, f64) {
    let (problem, committed) = (problem(known), Committed::of(known));
    let position = DVector::from_vec(committed.mean.to_vec());
    let typical = problem.secants(Point { position, eta: vec![0.0; TRIALS.len()] });
    // The factors are not written down: they are found again, in two steps, since a number is no straight line in them.
    let found = |linear: Linear| {
        let eta = problem.factors(&linear, committed.omega);
        problem.secants(Point { eta, ..linear.at })
    };
    let linear = found(found(typical));
    let posterior = problem.posterior(&linear, problem.best_omega(&linear, None), None);
    let sd = |place: usize| committed.cholesky[place].iter().map(|root| root * root).sum::<f64>().sqrt();
    let off = |place: usize| (posterior.covariance[(place, place)].sqrt() / sd(place) - 1.0).abs();
    (problem.distance_to_rest(&linear), (0..PRIORS.len()).map(off).fold(0.0, f64::max))
}
