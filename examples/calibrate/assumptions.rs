//! Which of the values that are not fitted the fit rests on.

use crate::fit::{Problem, covariance};
use crate::priors::PRIORS;
use il2_explorer::model::constants::{RECORDS, Record};

/// By how much an assumed value is moved.
pub(crate) const FACTOR: f64 = 1.25;

/// What becomes of the sum of squares when one assumed value is moved and everything fitted follows, to first order.
pub(crate) struct Assumption {
    /// The value that is moved.
    pub(crate) record: &'static Record,
    /// Change of the sum of squares at the value divided by [`FACTOR`], and multiplied by it; each kept within its bounds.
    pub(crate) change: (f64, f64),
}

/// Every value that is not fitted, the ones that matter most first.
pub(crate) fn assumptions(estimate: &Problem) -> Vec<Assumption> {
    let slopes = estimate.slopes();
    let covariance = covariance(&slopes);
    // The part of the errors that fitted parameters can take up.
    let left = |residuals: nalgebra::DVector<f64>| {
        let pull = slopes.transpose() * &residuals;
        residuals.norm_squared() - pull.dot(&(&covariance * &pull))
    };
    let here = left(estimate.residuals_at_constants(&estimate.constants()));
    let free = |record: &&Record| PRIORS.iter().all(|prior| prior.name != record.name);
    // The noise of a count is no part of the model's own course.
    let used = RECORDS.iter().filter(|record| record.name != "cv_assay" && record.value != 0.0);
    let mut found: Vec<Assumption> = used
        .filter(free)
        .map(|record| {
            let moved = |factor: f64| {
                let value = (record.value * factor).clamp(record.bounds.0, record.bounds.1);
                left(estimate.residuals_at_constants(&estimate.constants().with(record.name, value))) - here
            };
            Assumption { record, change: (moved(1.0 / FACTOR), moved(FACTOR)) }
        })
        .collect();
    let weight = |one: &Assumption| one.change.0.abs().max(one.change.1.abs());
    found.sort_by(|one, other| weight(other).total_cmp(&weight(one)));
    found
}
