//! Each trial as predicted by the others.

use crate::NORMAL_NODES;
use crate::fit::{Linear, Problem, data};
use crate::trials::TRIALS;
use nalgebra::{DMatrix, DVector};

/// Virtual patients an arm.
pub(crate) const PATIENTS: u32 = 128;
/// Steps after which a fit without a trial is left even where it does not stand yet.
const MOST_STEPS: usize = 5;

/// One trial left out.
pub(crate) struct LeftOut {
    /// Its numbers as predicted by the others for a typical trial, and the SD of each prediction.
    pub(crate) predicted: Vec<(f64, f64)>,
    /// Logarithm of the density of what it found, and of that part which belongs to the first 37 numbers.
    pub(crate) log_density: f64,
    pub(crate) log_density_first_37: f64,
    /// Steps of the fit without it.
    pub(crate) steps: usize,
}

/// Leaves out every trial in turn.
pub(crate) fn each_trial(problem: &Problem, linear: &Linear) -> Vec<LeftOut> {
    (0..TRIALS.len()).map(|trial| one(problem, linear, trial)).collect()
}

fn one(problem: &Problem, linear: &Linear, trial: usize) -> LeftOut {
    let problem = &Problem { patients: PATIENTS, ..problem.clone() };
    let (at, steps) =
        problem.settled(linear.moved_to(linear.at.clone(), linear.numbers.clone()), Some(trial), MOST_STEPS);
    let omega = problem.best_omega(&at, Some(trial));
    let posterior = problem.posterior(&at, omega, Some(trial));
    let constants = problem.constants(&at.at.position);
    let (_, variances) = data(&TRIALS[trial]);
    let slopes = &at.slopes[trial];
    let around = DMatrix::from_diagonal(&variances) + slopes * &posterior.covariance * slopes.transpose();
    // the density is a mixture over the trial's own factor
    let nodes: Vec<(f64, DVector<f64>)> =
        NORMAL_NODES.iter().map(|(z, weight)| (*weight, problem.numbers_of(trial, &constants, omega * z))).collect();
    let density = |counts: &dyn Fn(usize) -> bool| {
        let logs = nodes.iter().map(|(weight, mean)| libm::log(*weight) + log_density(trial, mean, &around, counts));
        let logs: Vec<f64> = logs.collect();
        let most = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        most + libm::log(logs.iter().map(|log| libm::exp(log - most)).sum())
    };
    let is_first = |place: usize| TRIALS[trial].numbers[place].first_37;
    let middle = problem.numbers_of(trial, &constants, 0.0);
    let spread = |place: usize| {
        let mean: f64 = nodes.iter().map(|(weight, numbers)| weight * numbers[place]).sum();
        let between: f64 = nodes.iter().map(|(weight, numbers)| weight * (numbers[place] - mean).powi(2)).sum();
        (between + around[(place, place)]).sqrt()
    };
    LeftOut {
        predicted: (0..middle.len()).map(|place| (middle[place], spread(place))).collect(),
        steps,
        log_density: density(&|_| true),
        log_density_first_37: if (0..middle.len()).any(is_first) { density(&is_first) } else { 0.0 },
    }
}

/// Log density of what a trial found, those of its numbers that count, where its numbers have this mean and covariance.
fn log_density(trial: usize, mean: &DVector<f64>, covariance: &DMatrix<f64>, counts: &dyn Fn(usize) -> bool) -> f64 {
    let places: Vec<usize> = (0..mean.len()).filter(|place| counts(*place)).collect();
    if places.is_empty() {
        return 0.0;
    }
    let (values, _) = data(&TRIALS[trial]);
    let residual = DVector::from_vec(places.iter().map(|place| values[*place] - mean[*place]).collect());
    let covariance =
        DMatrix::from_fn(places.len(), places.len(), |row, column| covariance[(places[row], places[column])]);
    let factor = covariance.cholesky().unwrap_or_else(|| panic!("a covariance"));
    let log_root: f64 = factor.l().diagonal().iter().map(|one| libm::log(*one)).sum();
    -0.5 * residual.dot(&factor.solve(&residual))
        - log_root
        - 0.5 * places.len() as f64 * libm::log(2.0 * std::f64::consts::PI)
}
