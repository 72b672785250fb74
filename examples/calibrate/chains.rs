//! Whether the normal posterior is the posterior: short Metropolis chains on the model itself.
//!
//! Proposals leave the normal posterior as it is (preconditioned Crank and Nicolson: Cotter et al. 2013), so that a chain accepts every step where both are
//! the same. The trials' factors are integrated out to first order, as in the fit.

use crate::fit::{Linear, Posterior, Problem};
use il2_explorer::population::draw::{inverse_normal, quasi_random};
use nalgebra::DVector;

/// Chains, and steps of each.
const CHAINS: usize = 4;
const STEPS: usize = 40;
/// Part of a step that is new.
const NEW: f64 = 0.7;
/// Virtual patients an arm.
const PATIENTS: u32 = 64;
/// Seed of the proposals.
const SEED: u32 = 17;

/// What the chains found.
pub(crate) struct Chains {
    /// Share of steps that were accepted.
    pub(crate) accepted: f64,
    /// Mean and SD of each parameter's logarithm, relative to the normal posterior: shift in its SD, ratio of the SD.
    pub(crate) against_normal: Vec<(f64, f64)>,
    /// Gelman and Rubin's R-hat of each.
    pub(crate) r_hat: Vec<f64>,
}

/// Runs the chains.
pub(crate) fn run(problem: &Problem, linear: &Linear, omega: f64, posterior: &Posterior) -> Chains {
    let problem = Problem { patients: PATIENTS, ..problem.clone() };
    let size = problem.priors.len();
    let centre = &linear.at.position + &posterior.shift;
    let root = posterior.covariance.clone().cholesky().map_or_else(|| panic!("a covariance"), |factor| factor.l());
    let normal = |step: u32, chain: usize| {
        let z = |dimension: usize| inverse_normal(quasi_random(step, dimension as u32, SEED + chain as u32));
        DVector::from_vec((0..size).map(z).collect())
    };
    // how far the logarithm of the posterior lies from that of the normal one
    let excess = |whitened: &[DVector<f64>]| -> Vec<f64> {
        let positions: Vec<DVector<f64>> = whitened.iter().map(|z| &centre + &root * z).collect();
        let points: Vec<_> =
            positions.iter().map(|position| (problem.constants(position), linear.at.eta.clone())).collect();
        let found = problem.many(&points);
        let of = |(place, z): (usize, &DVector<f64>)| {
            problem.log_posterior(linear, omega, &positions[place], &found[place]) + 0.5 * z.norm_squared()
        };
        whitened.iter().enumerate().map(of).collect()
    };
    let mut at: Vec<DVector<f64>> = (0..CHAINS).map(|chain| normal(0, chain) * 1.5).collect();
    let mut here = excess(&at);
    let mut accepted = 0;
    let mut kept: Vec<Vec<DVector<f64>>> = vec![Vec::new(); CHAINS];
    for step in 1..=STEPS as u32 {
        let proposed: Vec<DVector<f64>> =
            (0..CHAINS).map(|chain| &at[chain] * (1.0 - NEW * NEW).sqrt() + normal(step, chain) * NEW).collect();
        let there = excess(&proposed);
        for chain in 0..CHAINS {
            let chance = quasi_random(step, size as u32, SEED + chain as u32);
            if libm::log(chance) < there[chain] - here[chain] {
                at[chain] = proposed[chain].clone();
                here[chain] = there[chain];
                accepted += 1;
            }
            kept[chain].push(at[chain].clone());
        }
    }
    // the first third is left out
    let kept: Vec<&[DVector<f64>]> = kept.iter().map(|chain| &chain[STEPS / 3..]).collect();
    let of_one = |place: usize| {
        // along the parameter itself, in its own SD
        let scale = posterior.covariance[(place, place)].sqrt();
        let values: Vec<Vec<f64>> =
            kept.iter().map(|chain| chain.iter().map(|z| (root.row(place) * z)[0] / scale).collect()).collect();
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        let variance = |values: &[f64]| {
            let middle = mean(values);
            values.iter().map(|value| (value - middle).powi(2)).sum::<f64>() / (values.len() as f64 - 1.0)
        };
        let means: Vec<f64> = values.iter().map(|chain| mean(chain)).collect();
        let within = mean(&values.iter().map(|chain| variance(chain)).collect::<Vec<_>>());
        let length = values[0].len() as f64;
        let total = within * (length - 1.0) / length + variance(&means);
        let all: Vec<f64> = values.concat();
        ((mean(&all), variance(&all).sqrt()), (total / within).sqrt())
    };
    let found: Vec<((f64, f64), f64)> = (0..size).map(of_one).collect();
    Chains {
        accepted: f64::from(accepted) / (CHAINS * STEPS) as f64,
        against_normal: found.iter().map(|one| one.0).collect(),
        r_hat: found.iter().map(|one| one.1).collect(),
    }
}
