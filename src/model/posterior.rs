//! What the fit leaves open: the joint uncertainty of the fitted parameters, and how far one trial lies from another.
//!
//! Draws come from a quasi-random sequence, so that draw `i` has the same digits on every machine.

use super::constants::{CONSTANTS, Constants, RECORDS};
use super::fitted;
use super::fitted_by_year::{self, OfYear};
use crate::population::sampling::{inverse_normal, quasi_random};
use crate::scenario::Known;
use crate::source::Basis;

/// Scrambles the sequence of the draws; another number would give other draws of the same distribution.
const SEED: u32 = 0x00c0_ffee;

/// A multivariate normal distribution of the logarithms of the fitted parameters, and the spread between trials.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Posterior {
    /// Parameters, by their names in the constants table.
    pub names: &'static [&'static str],
    /// Mean of the natural logarithm of each.
    pub mean: &'static [f64],
    /// Rows of the lower triangular factor `L` of the covariance of the logarithms, `L Lᵀ`; row `i` has `i + 1` numbers.
    pub cholesky: &'static [&'static [f64]],
    /// SD of the logarithm of the factor by which the response to a cytokine differs between trials.
    pub omega: f64,
    /// Fitted, or assumed where no fit has written it.
    pub kind: Basis,
}

/// The posterior that the calibration wrote.
pub const POSTERIOR: Posterior = fitted::POSTERIOR;

/// What was left open in each of [`Known::YEARS`].
static BY_YEAR: [Posterior; 4] = {
    let [a, b, c, d] = fitted_by_year::POSTERIORS;
    [of_year(a), of_year(b), of_year(c), of_year(d)]
};

const fn of_year(OfYear { mean, cholesky, omega }: OfYear) -> Posterior {
    Posterior { names: POSTERIOR.names, mean, cholesky, omega, kind: Basis::Fitted }
}

/// One draw: parameters that the trials allow, and one trial's own response.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Draw {
    /// Every parameter; those that are not fitted keep their values.
    pub constants: Constants,
    /// Logarithm of the factor on the response to a cytokine in this trial.
    pub eta: f64,
}

impl Posterior {
    /// What the fit leaves open where so much is known of the trials.
    pub fn of(known: Known) -> &'static Self {
        let year = Known::YEARS.iter().position(|year| *year == known);
        year.and_then(|at| BY_YEAR.get(at)).unwrap_or(&POSTERIOR)
    }

    /// The factor by which the response to a cytokine differs between trials: one SD.
    pub fn trial_factor(&self) -> f64 {
        libm::exp(self.omega)
    }

    /// Draw number `index`.
    pub fn draw(&self, index: u32) -> Draw {
        let standard: Vec<f64> = (0..)
            .take(self.names.len() + 1)
            .map(|dimension| inverse_normal(quasi_random(index, dimension, SEED)))
            .collect();
        let mut constants = CONSTANTS;
        for ((name, mean), row) in self.names.iter().zip(self.mean).zip(self.cholesky) {
            let logarithm = row.iter().zip(&standard).fold(*mean, |sum, (factor, z)| sum + factor * z);
            let (low, high) =
                RECORDS.iter().find(|record| record.name == *name).map_or((0.0, f64::MAX), |record| record.bounds);
            constants = constants.with(name, libm::exp(logarithm).clamp(low, high));
        }
        Draw { constants, eta: self.omega * standard.last().copied().unwrap_or_default() }
    }
}

impl Draw {
    /// The parameters of a trial with this response: both cytokines act more strongly, or less, by the same factor.
    pub fn of_trial(&self) -> Constants {
        let factor = libm::exp(self.eta);
        let Constants { alpha, g_7, .. } = self.constants;
        Constants { alpha: alpha * factor, g_7: g_7 * factor, ..self.constants }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::population::statistics::mean;

    const MANY: u32 = 4096;

    #[test]
    fn the_posterior_has_a_row_for_each_parameter_and_its_centre_is_the_estimate() {
        let Posterior { names, mean, cholesky, omega, .. } = POSTERIOR;
        assert_eq!((names.len(), names.len()), (mean.len(), cholesky.len()));
        for (place, (name, row)) in names.iter().zip(cholesky).enumerate() {
            assert_eq!(row.len(), place + 1, "{name}");
            assert!(row[place] > 0.0, "{name}");
            let estimate = CONSTANTS.get(name).unwrap();
            assert!((libm::exp(mean[place]) / estimate - 1.0).abs() < 1e-3, "{name}");
        }
        assert!(omega > 0.0 && omega < 1.0);
    }

    #[test]
    fn draws_have_the_mean_and_the_covariance_that_are_written_down() {
        static POSTERIOR: Posterior = Posterior {
            names: &["ec50", "q0"],
            mean: &[2.0, -1.5],
            cholesky: &[&[0.1], &[-0.06, 0.08]],
            omega: 0.3,
            kind: Basis::Assumed,
        };
        let draws: Vec<Draw> = (0..MANY).map(|index| POSTERIOR.draw(index)).collect();
        let of = |value: fn(&Draw) -> f64| draws.iter().map(value).collect::<Vec<f64>>();
        let logs = [of(|draw| libm::log(draw.constants.ec50)), of(|draw| libm::log(draw.constants.q0)), of(|d| d.eta)];
        let centre = logs.each_ref().map(|values| mean(values));
        let covariance = |i: usize, j: usize| {
            logs[i].iter().zip(&logs[j]).map(|(a, b)| (a - centre[i]) * (b - centre[j])).sum::<f64>() / f64::from(MANY)
        };
        for (got, expected) in centre.iter().zip([2.0, -1.5, 0.0]) {
            assert!((got - expected).abs() < 1e-3, "{got} for {expected}");
        }
        for ((i, j), expected) in [((0, 0), 0.01), ((1, 1), 0.01), ((0, 1), -0.006), ((2, 2), 0.09), ((0, 2), 0.0)] {
            let got = covariance(i, j);
            assert!((got - expected).abs() < 0.02 * 0.09_f64.max(expected.abs()), "{i} {j}: {got} for {expected}");
        }
        // What is not fitted stays.
        assert_eq!(
            draws[7].constants,
            CONSTANTS.with("ec50", draws[7].constants.ec50).with("q0", draws[7].constants.q0)
        );
    }

    #[test]
    fn every_draw_keeps_within_the_bounds_of_sense() {
        for index in 0..200 {
            let constants = POSTERIOR.draw(index).constants;
            for record in RECORDS {
                let value = constants.get(record.name).unwrap();
                assert!(record.bounds.0 <= value && value <= record.bounds.1, "{} of draw {index}", record.name);
            }
        }
    }

    #[test]
    fn a_trial_of_stronger_response_answers_more_to_both_cytokines() {
        let draw = Draw { constants: CONSTANTS, eta: libm::log(1.5) };
        let constants = draw.of_trial();
        assert!((constants.alpha / CONSTANTS.alpha - 1.5).abs() < 1e-12);
        assert!((constants.g_7 / CONSTANTS.g_7 - 1.5).abs() < 1e-12);
        assert_eq!(constants, CONSTANTS.with("alpha", constants.alpha).with("g_7", constants.g_7));
    }
}
