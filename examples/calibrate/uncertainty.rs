//! How well each parameter is known: standard errors, profiles, and what each trial would have been predicted to be without itself.

use crate::effort::Effort;
use crate::fit::{Problem, covariance};
use crate::priors::{PRIORS, Prior};
use crate::runs::Results;
use crate::target::Target;
use crate::targets::{TARGETS, trials};
use il2_explorer::model::constants::Constants;
use nalgebra::{DMatrix, DVector};
use rayon::prelude::*;

/// Distances from the estimate, in standard errors, at which a profile is taken.
pub(crate) const PROFILE_AT: [f64; 4] = [-2.0, -1.0, 1.0, 2.0];

/// What the slopes at the estimate say.
pub(crate) struct Uncertainty {
    /// Covariance of the positions.
    pub(crate) covariance: DMatrix<f64>,
    /// Where the estimate stands.
    pub(crate) position: DVector<f64>,
}

impl Uncertainty {
    /// From a fitted problem.
    pub(crate) fn of(problem: &Problem) -> Self {
        Self { covariance: covariance(&problem.slopes()), position: problem.position().clone() }
    }

    /// Standard error of a parameter's position.
    pub(crate) fn position_error(&self, index: usize) -> f64 {
        self.covariance.get((index, index)).map_or(f64::NAN, |variance| variance.sqrt())
    }

    /// Standard error of the logarithm of a parameter.
    pub(crate) fn log_error(&self, index: usize) -> f64 {
        let at = self.position.get(index).copied().unwrap_or_default();
        self.position_error(index) * PRIORS.get(index).map_or(f64::NAN, |prior| prior.slope(at))
    }

    /// Pairs of parameters that the targets cannot tell well apart, with their correlation.
    pub(crate) fn entangled(&self) -> Vec<(&'static str, &'static str, f64)> {
        let names = PRIORS.iter().enumerate();
        let pairs = names.clone().flat_map(|one| names.clone().map(move |other| (one, other)));
        pairs
            .filter(|((one, _), (other, _))| one < other)
            .map(|((i, one), (j, other))| {
                let both = self.covariance.get((i, j)).copied().unwrap_or_default();
                (one.name, other.name, both / (self.position_error(i) * self.position_error(j)))
            })
            .filter(|(_, _, correlation)| correlation.abs() > 0.7)
            .collect()
    }
}

/// The rise of the sum of squares as one parameter is held away from its estimate and all others are fitted again.
pub(crate) struct Profile {
    /// The parameter.
    pub(crate) prior: &'static Prior,
    /// Value held, and rise of the sum of squares, at each of [`PROFILE_AT`].
    pub(crate) points: Vec<(f64, f64)>,
}

/// The profile of every parameter. A parameter that the targets fix has rises near 4, 1, 1, 4.
pub(crate) fn profiles(estimate: &Constants, known: &Uncertainty, effort: &Effort) -> Vec<Profile> {
    let targets: Vec<&'static Target> = TARGETS.iter().collect();
    let whole = Problem::whole(targets.clone(), effort.repeat_patients, estimate).stepped(3);
    let best = whole.objective();
    let point = |index: usize, prior: &'static Prior, distance: f64| {
        let step = distance * known.position_error(index);
        let held = prior.value(known.position.get(index).copied().unwrap_or_default() + step);
        // The others start where the covariance says they would go.
        let column = known.covariance.column(index) * (distance / known.position_error(index));
        let start = PRIORS
            .iter()
            .zip(whole.position().iter().zip(column.iter()))
            .fold(*estimate, |values, (prior, (at, by))| values.with(prior.name, prior.value(at + by)));
        let others = PRIORS.iter().filter(|other| other.name != prior.name).collect();
        let problem = Problem::new(others, targets.clone(), effort.repeat_patients, &start.with(prior.name, held));
        let penalty = prior.penalty(held);
        (held, problem.stepped(2).objective() + penalty * penalty - best)
    };
    let places: Vec<(usize, &'static Prior)> = PRIORS.iter().enumerate().collect();
    places
        .par_iter()
        .map(|(index, prior)| Profile {
            prior,
            points: PROFILE_AT.iter().map(|by| point(*index, prior, *by)).collect(),
        })
        .collect()
}

/// A trial left out: the parameters fitted to the others, and what they say of it.
pub(crate) struct LeftOut {
    /// The trial.
    pub(crate) trial: &'static str,
    /// Each of its targets and the model's number without it.
    pub(crate) predicted: Vec<(&'static Target, f64)>,
    /// The parameter that moved most, from what and to what.
    pub(crate) moved: (&'static str, f64, f64),
}

/// Leaves out every trial in turn.
pub(crate) fn leave_one_out(estimate: &Constants, effort: &Effort) -> Vec<LeftOut> {
    let value = |constants: &Constants, prior: &Prior| constants.get(prior.name).unwrap_or(f64::NAN);
    trials()
        .par_iter()
        .map(|trial| {
            let (left_out, kept): (Vec<_>, Vec<_>) = TARGETS.iter().partition(|target| target.trial == *trial);
            let fitted =
                Problem::whole(kept, effort.repeat_patients, estimate).with_both_sides().stepped(4).constants();
            let results = Results::new(&fitted, effort.patients);
            let shift = |prior: &Prior| libm::log(value(&fitted, prior) / value(estimate, prior)).abs();
            let most = PRIORS.iter().max_by(|one, other| shift(one).total_cmp(&shift(other)));
            LeftOut {
                trial,
                predicted: left_out.into_iter().map(|target| (target, (target.model)(&results))).collect(),
                moved: most.map_or(("", f64::NAN, f64::NAN), |prior| {
                    (prior.name, value(estimate, prior), value(&fitted, prior))
                }),
            }
        })
        .collect()
}
