//! The fit: Levenberg and Marquardt's method on the errors of the targets and the penalties of the priors.

use crate::priors::{PRIORS, Prior};
use crate::runs::Results;
use crate::target::Target;
use il2_explorer::model::constants::Constants;
use levenberg_marquardt::{LeastSquaresProblem, LevenbergMarquardt};
use nalgebra::{DMatrix, DVector, Dyn, Owned};

/// Error, in standard deviations, of a target whose run gave no finite number: the worst there is.
const WORST: f64 = 100.0;
/// Step of a difference quotient, in position. Percentiles of a finite population have small kinks: a step must be wider than those.
const STEP: f64 = 0.08;

/// Errors of some targets as a function of some parameters.
#[derive(Clone)]
pub(crate) struct Problem {
    /// The parameters that are free.
    free: Vec<&'static Prior>,
    /// Values of all the others.
    fixed: Constants,
    /// The targets that count.
    targets: Vec<&'static Target>,
    /// Virtual patients a run.
    patients: u32,
    /// Whether slopes are taken to both sides (dearer, and more exact).
    both_sides: bool,
    position: DVector<f64>,
    residuals: DVector<f64>,
}

impl Problem {
    /// A problem at the positions of the values in `start`.
    pub(crate) fn new(
        free: Vec<&'static Prior>,
        targets: Vec<&'static Target>,
        patients: u32,
        start: &Constants,
    ) -> Self {
        let position = free.iter().map(|prior| prior.position(start.get(prior.name).unwrap_or(prior.centre))).collect();
        let empty = DVector::zeros(0);
        let mut problem = Self {
            free,
            fixed: *start,
            targets,
            patients,
            both_sides: false,
            position: DVector::from_vec(position),
            residuals: empty,
        };
        problem.residuals = problem.residuals_at(&problem.position);
        problem
    }

    /// The whole problem: every parameter free, every target counted.
    pub(crate) fn whole(targets: Vec<&'static Target>, patients: u32, start: &Constants) -> Self {
        Self::new(PRIORS.iter().collect(), targets, patients, start)
    }

    /// The same problem with slopes taken to both sides.
    pub(crate) fn with_both_sides(self) -> Self {
        Self { both_sides: true, ..self }
    }

    /// The parameter values where the problem stands.
    pub(crate) fn constants(&self) -> Constants {
        self.constants_at(&self.position)
    }

    /// The sum of squares where the problem stands.
    pub(crate) fn objective(&self) -> f64 {
        self.residuals.norm_squared()
    }

    /// Where the problem stands, one position a free parameter.
    pub(crate) fn position(&self) -> &DVector<f64> {
        &self.position
    }

    /// Moves to other positions.
    pub(crate) fn go_to(&mut self, position: DVector<f64>) {
        self.residuals = self.residuals_at(&position);
        self.position = position;
    }

    /// The slope of every error in every position.
    pub(crate) fn slopes(&self) -> DMatrix<f64> {
        let column = |index: usize| {
            let moved = |step: f64| {
                let mut position = self.position.clone();
                if let Some(one) = position.get_mut(index) {
                    *one += step;
                }
                self.residuals_at(&position)
            };
            if self.both_sides {
                (moved(STEP) - moved(-STEP)) / (2.0 * STEP)
            } else {
                (moved(STEP) - &self.residuals) / STEP
            }
        };
        DMatrix::from_columns(&(0..self.free.len()).map(column).collect::<Vec<_>>())
    }

    /// The best point that Levenberg and Marquardt's method finds from here; `patience` times the number of parameters bounds the
    /// number of tries.
    pub(crate) fn minimised(self, patience: usize) -> Self {
        let method =
            LevenbergMarquardt::new().with_patience(patience).with_ftol(1e-3).with_xtol(1e-3).with_stepbound(3.0);
        method.minimize(self).0
    }

    /// Up to so many steps of Gauss and Newton's method, each halved until it leads down: what is needed beside a minimum, where
    /// Levenberg and Marquardt's method stops early.
    pub(crate) fn stepped(self, steps: usize) -> Self {
        let mut best = self;
        for _ in 0..steps {
            let step = best.newton_step();
            let lower = [1.0, 0.5, 0.25, 0.1].iter().find_map(|part| {
                let mut moved = best.clone();
                moved.go_to(&best.position + &step * *part);
                (moved.objective() < best.objective()).then_some(moved)
            });
            match lower {
                Some(moved) => best = moved,
                None => break,
            }
        }
        best
    }

    /// Where Gauss and Newton's method would go from here, as a step of the positions.
    pub(crate) fn newton_step(&self) -> DVector<f64> {
        let slopes = self.slopes();
        let right = -slopes.transpose() * &self.residuals;
        covariance(&slopes) * right
    }

    fn constants_at(&self, position: &DVector<f64>) -> Constants {
        let values = self.free.iter().zip(position.iter());
        values.fold(self.fixed, |constants, (prior, position)| constants.with(prior.name, prior.value(*position)))
    }

    fn residuals_at(&self, position: &DVector<f64>) -> DVector<f64> {
        self.residuals_at_constants(&self.constants_at(position))
    }

    /// The errors with these values, those of parameters that are not free among them.
    pub(crate) fn residuals_at_constants(&self, constants: &Constants) -> DVector<f64> {
        let results = Results::new(constants, self.patients);
        let of_targets = self.targets.iter().map(|target| {
            let error = ((target.model)(&results) - target.given.value()) / target.sd;
            if error.is_finite() { error.clamp(-WORST, WORST) } else { WORST }
        });
        let of_priors = self.free.iter().map(|prior| prior.penalty(constants.get(prior.name).unwrap_or(f64::INFINITY)));
        DVector::from_vec(of_targets.chain(of_priors).collect())
    }
}

/// The covariance of the positions to first order, from the slopes of the errors; the priors are among the errors, so it exists.
pub(crate) fn covariance(slopes: &DMatrix<f64>) -> DMatrix<f64> {
    let information = slopes.transpose() * slopes;
    information.cholesky().map_or_else(|| panic!("the slopes say nothing of a parameter"), |factor| factor.inverse())
}

impl LeastSquaresProblem<f64, Dyn, Dyn> for Problem {
    type ParameterStorage = Owned<f64, Dyn>;
    type ResidualStorage = Owned<f64, Dyn>;
    type JacobianStorage = Owned<f64, Dyn, Dyn>;

    fn set_params(&mut self, position: &DVector<f64>) {
        if *position != self.position {
            self.go_to(position.clone());
        }
    }

    fn params(&self) -> DVector<f64> {
        self.position.clone()
    }

    fn residuals(&self) -> Option<DVector<f64>> {
        Some(self.residuals.clone())
    }

    fn jacobian(&self) -> Option<DMatrix<f64>> {
        Some(self.slopes())
    }
}
