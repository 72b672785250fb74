//! Whether the normal posterior, from which draws are made, is the posterior: importance weights of draws from it, by the model itself.
//!
//! The trials' factors are integrated out to first order, as in the fit.

use crate::fit::{Linear, Posterior, Problem};
use crate::priors::Prior;
use crate::trials::TRIALS;
use il2_explorer::population::sampling::{inverse_normal, quasi_random};
use nalgebra::DVector;

/// Draws that are weighed.
const DRAWS: u32 = 256;
/// Virtual patients an arm.
const PATIENTS: u32 = 64;
/// Seed of the draws.
const SEED: u32 = 17;

/// What the weights say.
pub(crate) struct Weights {
    /// Number of draws.
    pub(crate) draws: u32,
    /// Effective number of draws: the square of the sum of the weights by the sum of their squares.
    pub(crate) effective: f64,
    /// Part of the greatest weight in their sum.
    pub(crate) greatest: f64,
    /// Mean and SD of each parameter's logarithm by the weighted draws, relative to the normal posterior: shift in its SD, ratio of the SD.
    pub(crate) against_normal: Vec<(f64, f64)>,
}

/// Weighs draws from the normal posterior around the estimate.
pub(crate) fn weigh(problem: &Problem, linear: &Linear, omega: f64, posterior: &Posterior) -> Weights {
    let problem = Problem { patients: PATIENTS, ..problem.clone() };
    let size = problem.priors.len();
    let centre = &linear.at.position;
    let root = posterior.covariance.clone().cholesky().map_or_else(|| panic!("a covariance"), |factor| factor.l());
    let draw = |index: u32| -> DVector<f64> {
        let z = |dimension: usize| inverse_normal(quasi_random(index, dimension as u32, SEED));
        DVector::from_vec((0..size).map(z).collect())
    };
    let whitened: Vec<DVector<f64>> = (0..DRAWS).map(draw).collect();
    let at = |position: &DVector<f64>| (problem.constants(position), linear.at.eta.clone());
    let positions: Vec<DVector<f64>> = whitened.iter().map(|z| centre + &root * z).collect();
    let mut points = vec![at(centre)];
    points.extend(positions.iter().map(at));
    let found = problem.many(&points);
    // what few patients leave out is the same at the centre
    let logs: Vec<f64> = whitened
        .iter()
        .zip(&positions)
        .zip(found.iter().skip(1))
        .map(|((z, position), numbers)| {
            let numbers: Vec<DVector<f64>> = numbers
                .iter()
                .zip(&found[0])
                .zip(&linear.numbers)
                .map(|((there, here), fit)| there - here + fit)
                .collect();
            problem.log_posterior(linear, omega, position, &numbers) + 0.5 * z.norm_squared()
        })
        .collect();
    let most = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights: Vec<f64> = logs.iter().map(|log| libm::exp(log - most)).collect();
    let sum: f64 = weights.iter().sum();
    let of_one = |place: usize| {
        // along the parameter itself, in its own SD
        let scale = posterior.covariance[(place, place)].sqrt();
        let values: Vec<f64> = whitened.iter().map(|z| (root.row(place) * z)[0] / scale).collect();
        let mean = |of: &dyn Fn(f64) -> f64| {
            weights.iter().zip(&values).map(|(weight, value)| weight * of(*value)).sum::<f64>() / sum
        };
        let middle = mean(&|value| value);
        (middle, mean(&|value| (value - middle).powi(2)).sqrt())
    };
    Weights {
        draws: DRAWS,
        effective: sum * sum / weights.iter().map(|weight| weight * weight).sum::<f64>(),
        greatest: 1.0 / sum,
        against_normal: (0..size).map(of_one).collect(),
    }
}

impl Problem {
    /// Logarithm of the posterior at a position where the model gives such numbers, up to a constant.
    fn log_posterior(&self, linear: &Linear, omega: f64, position: &DVector<f64>, numbers: &[DVector<f64>]) -> f64 {
        let of_prior = |(prior, log): (&Prior, &f64)| -0.5 * ((log - libm::log(prior.centre)) / prior.sd).powi(2);
        let of_trial = |trial: usize| {
            let (residual, covariance) = linear.residual(trial, omega);
            let residual = residual + &linear.numbers[trial] - &numbers[trial];
            let factor = covariance.cholesky().unwrap_or_else(|| panic!("a covariance"));
            -0.5 * residual.dot(&factor.solve(&residual))
        };
        self.priors.iter().zip(position.iter()).map(of_prior).sum::<f64>()
            + (0..TRIALS.len()).map(of_trial).sum::<f64>()
    }
}
