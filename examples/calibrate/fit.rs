//! The fit: a model-based meta-analysis. Each trial has one log-normal factor `exp(eta)` with SD `omega` on its response; parameters have
//! log-normal priors; numbers have sampling errors. First-order conditional estimation (Lindstrom and Bates 1990): the model's numbers are
//! linear in parameters and factors around the present best ones, which makes the marginal likelihood normal.

use crate::priors::Prior;
use crate::trial::Trial;
use crate::trials::TRIALS;
use il2_explorer::model::constants::Constants;
use il2_explorer::scenario::Known;
use il2_explorer::trial_predictions::numbers;
use nalgebra::{DMatrix, DVector};
use rayon::prelude::*;

/// Step of a difference quotient in the logarithm of a parameter, and in a trial's factor. Percentiles of a finite population have small
/// kinks: a step must be wider than those.
const STEP: f64 = 0.06;
const FACTOR_STEP: f64 = 0.12;
/// Longest step of a parameter's logarithm in one iteration.
const LONGEST: f64 = 0.35;
/// A fit has converged when no parameter moves by more than this, in its posterior SD.
pub(crate) const STANDS: f64 = 0.1;

/// The trial of which responders alone count, and how many times as many virtual patients it has in a fit by year.
const RESPONDERS: &str = "Keh";
const MORE_RESPONDERS: u32 = 8;

/// What is fitted with what.
#[derive(Clone)]
pub(crate) struct Problem {
    pub(crate) priors: Vec<Prior>,
    pub(crate) fixed: Constants,
    pub(crate) patients: u32,
    /// What must have been published for a number to count.
    pub(crate) known: Known,
}

/// The state of a fit.
#[derive(Clone)]
pub(crate) struct Point {
    /// Logarithms of the parameters.
    pub(crate) position: DVector<f64>,
    /// Factor of each trial.
    pub(crate) eta: Vec<f64>,
}

/// The model around a point: those numbers of each trial that count, and their slopes in parameters and in the trial's factor.
pub(crate) struct Linear {
    pub(crate) at: Point,
    /// The places of the numbers that count.
    pub(crate) places: Vec<Vec<usize>>,
    pub(crate) numbers: Vec<DVector<f64>>,
    pub(crate) slopes: Vec<DMatrix<f64>>,
    pub(crate) in_factor: Vec<DVector<f64>>,
}

/// Normal posterior of the parameters' logarithms.
pub(crate) struct Posterior {
    pub(crate) shift: DVector<f64>,
    pub(crate) covariance: DMatrix<f64>,
    /// Logarithm of the marginal likelihood, up to a constant.
    pub(crate) log_marginal: f64,
}

/// The values of omega that are looked at.
pub(crate) fn omegas() -> impl Iterator<Item = f64> {
    (1..=100).map(|hundredths| f64::from(hundredths) / 100.0)
}

/// These rows of a column.
pub(crate) fn those(rows: &[usize], column: &DVector<f64>) -> DVector<f64> {
    DVector::from_vec(rows.iter().map(|row| column[*row]).collect())
}

/// Numbers of one trial as data.
pub(crate) fn data(trial: &Trial) -> (DVector<f64>, DVector<f64>) {
    let values = trial.numbers.iter().map(|number| number.value).collect();
    let variances = trial.numbers.iter().map(|number| number.se * number.se).collect();
    (DVector::from_vec(values), DVector::from_vec(variances))
}

impl Problem {
    pub(crate) fn constants(&self, position: &DVector<f64>) -> Constants {
        self.priors.iter().zip(position.iter()).fold(self.fixed, |constants, (prior, log)| {
            let (low, high) = prior.record().bounds;
            constants.with(prior.name, libm::exp(*log).clamp(low, high))
        })
    }

    pub(crate) fn start(&self) -> Point {
        let value = |prior: &Prior| libm::log(self.fixed.get(prior.name).unwrap_or(prior.centre));
        Point { position: DVector::from_vec(self.priors.iter().map(value).collect()), eta: vec![0.0; TRIALS.len()] }
    }

    /// The places of a trial's numbers that count.
    pub(crate) fn places(&self, trial: usize) -> Vec<usize> {
        let record = &TRIALS[trial];
        let counts = |place: &usize| self.known.has(record.numbers[*place].year(record));
        (0..record.numbers.len()).filter(counts).collect()
    }

    /// The numbers of one trial with this factor.
    pub(crate) fn numbers_of(&self, trial: usize, constants: &Constants, eta: f64) -> DVector<f64> {
        let record = &TRIALS[trial];
        let factor = constants.get(record.factor).unwrap_or(1.0) * libm::exp(eta);
        // The median of a few responders is a staircase, on which no fit rests. The fit to every trial keeps the numbers that it was made with.
        let more = if record.name == RESPONDERS && !self.known.is_today() { MORE_RESPONDERS } else { 1 };
        let numbers = numbers(record.name, &constants.with(record.factor, factor), self.patients * more);
        assert_eq!(numbers.len(), record.numbers.len(), "{}", record.name);
        DVector::from_vec(numbers)
    }

    /// The numbers of every trial.
    pub(crate) fn numbers(&self, constants: &Constants, eta: &[f64]) -> Vec<DVector<f64>> {
        self.many(&[(*constants, eta.to_vec())]).remove(0)
    }

    /// The numbers of every trial at several points, on all cores. A trial none of whose numbers count has none.
    pub(crate) fn many(&self, points: &[(Constants, Vec<f64>)]) -> Vec<Vec<DVector<f64>>> {
        let counts: Vec<bool> = (0..TRIALS.len()).map(|trial| !self.places(trial).is_empty()).collect();
        let jobs: Vec<(usize, usize)> =
            (0..TRIALS.len()).flat_map(|trial| (0..points.len()).map(move |point| (point, trial))).collect();
        let of = |(point, trial): &(usize, usize)| {
            let (constants, eta) = &points[*point];
            if counts[*trial] { self.numbers_of(*trial, constants, eta[*trial]) } else { DVector::zeros(0) }
        };
        let found: Vec<DVector<f64>> = jobs.par_iter().map(of).collect();
        let mut all: Vec<Vec<DVector<f64>>> = vec![Vec::new(); points.len()];
        for ((point, _), numbers) in jobs.iter().zip(found) {
            all[*point].push(numbers);
        }
        all
    }

    pub(crate) fn linear(&self, at: Point) -> Linear {
        let here = self.constants(&at.position);
        let mut points = vec![(here, at.eta.clone())];
        for place in 0..self.priors.len() {
            let mut moved = at.position.clone();
            moved[place] += self.step(place, &at.position);
            points.push((self.constants(&moved), at.eta.clone()));
        }
        points.push((here, at.eta.iter().map(|eta| eta + FACTOR_STEP).collect()));
        let places: Vec<Vec<usize>> = (0..TRIALS.len()).map(|trial| self.places(trial)).collect();
        let counting = |numbers: Vec<DVector<f64>>| {
            numbers.iter().zip(&places).map(|(numbers, places)| those(places, numbers)).collect()
        };
        let mut found: Vec<Vec<DVector<f64>>> = self.many(&points).into_iter().map(counting).collect();
        let with_factor = found.pop().unwrap_or_default();
        let numbers = found.remove(0);
        let slopes = (0..TRIALS.len())
            .map(|trial| {
                let column = |(place, moved): (usize, &Vec<DVector<f64>>)| {
                    (&moved[trial] - &numbers[trial]) / self.step(place, &at.position)
                };
                DMatrix::from_columns(&found.iter().enumerate().map(column).collect::<Vec<_>>())
            })
            .collect();
        let in_factor =
            with_factor.iter().zip(&numbers).map(|(moved, numbers)| (moved - numbers) / FACTOR_STEP).collect();
        Linear { at, places, numbers, slopes, in_factor }
    }

    /// Forward, or backward where the upper bound is near.
    fn step(&self, place: usize, position: &DVector<f64>) -> f64 {
        let high = libm::log(self.priors[place].record().bounds.1);
        if position[place] + STEP > high { -STEP } else { STEP }
    }

    /// The posterior to first order around a point, without some trials.
    pub(crate) fn posterior(&self, linear: &Linear, omega: f64, without: Option<usize>) -> Posterior {
        let size = self.priors.len();
        let mut information = DMatrix::zeros(size, size);
        let mut pull = DVector::zeros(size);
        for (place, prior) in self.priors.iter().enumerate() {
            information[(place, place)] = 1.0 / (prior.sd * prior.sd);
            pull[place] = (libm::log(prior.centre) - linear.at.position[place]) / (prior.sd * prior.sd);
        }
        let mut log_marginal = 0.0;
        let mut quadratic =
            pull.iter().zip(&self.priors).map(|(pull, prior)| pull * pull * prior.sd * prior.sd).sum::<f64>();
        for trial in (0..TRIALS.len()).filter(|trial| Some(*trial) != without && linear.counts(*trial)) {
            let (residual, covariance) = linear.residual(trial, omega);
            let factor = covariance.cholesky().unwrap_or_else(|| panic!("a covariance"));
            let slopes = &linear.slopes[trial];
            let weighted = factor.solve(slopes);
            information += slopes.transpose() * &weighted;
            pull += weighted.transpose() * &residual;
            quadratic += residual.dot(&factor.solve(&residual));
            log_marginal -= factor.l().diagonal().iter().map(|one| libm::log(*one)).sum::<f64>();
        }
        let factor = information.cholesky().unwrap_or_else(|| panic!("information"));
        let shift = factor.solve(&pull);
        log_marginal -= 0.5 * (quadratic - pull.dot(&shift));
        log_marginal -= factor.l().diagonal().iter().map(|one| libm::log(*one)).sum::<f64>();
        Posterior { shift, covariance: factor.inverse(), log_marginal }
    }

    /// The omega with the greatest marginal likelihood; of what was known in a year, [`Self::open_omega`].
    pub(crate) fn best_omega(&self, linear: &Linear, without: Option<usize>) -> f64 {
        if !self.known.is_today() {
            return self.open_omega(linear);
        }
        let candidates = omegas();
        let of = |omega: f64| self.posterior(linear, omega, without).log_marginal;
        candidates
            .fold((0.3, f64::NEG_INFINITY), |best, omega| {
                let found = of(omega);
                if found > best.1 { (omega, found) } else { best }
            })
            .0
    }

    /// Gauss and Newton's steps, each with its own slopes, until the fit has converged; a step that does not raise the marginal likelihood is halved. The first
    /// step takes the slopes that are given. Also how many steps were tried.
    pub(crate) fn settled(&self, start: Linear, without: Option<usize>, most: usize) -> (Linear, usize) {
        let mut best = start;
        let mut highest = f64::NEG_INFINITY;
        let mut part = 1.0;
        for tried in 1..=most {
            let (next, moved) = self.stepped(&best, without, part);
            let there = self.linear(next);
            let omega = self.best_omega(&there, without);
            let found = self.posterior(&there, omega, without).log_marginal;
            if without.is_none() {
                eprintln!("step {tried}: moved {moved:.2} SD, omega {omega:.2}, log marginal {found:.2}");
            }
            if found > highest {
                (best, highest, part) = (there, found, 1.0);
            } else {
                part *= 0.5;
            }
            if moved * part <= STANDS {
                return (best, tried);
            }
        }
        (best, most)
    }

    /// A part of one step of parameters, omega and factors, and how far the farthest parameter moves, in its posterior SD.
    pub(crate) fn stepped(&self, linear: &Linear, without: Option<usize>, part: f64) -> (Point, f64) {
        let omega = self.best_omega(linear, without);
        let posterior = self.posterior(linear, omega, without);
        let part = part * (LONGEST / posterior.shift.amax()).min(1.0);
        let bounded = |(place, log): (usize, f64)| {
            let (low, high) = self.priors[place].record().bounds;
            log.clamp(libm::log(low) + 0.001, libm::log(high) - 0.001)
        };
        let whole = &linear.at.position + &posterior.shift * part;
        let position = DVector::from_vec(whole.iter().copied().enumerate().map(bounded).collect());
        let shift = &position - &linear.at.position;
        let moved = shift.component_div(&posterior.covariance.diagonal().map(f64::sqrt)).amax();
        let eta = |trial: usize| linear.mode(trial, omega, &shift).clamp(-1.2, 1.2);
        (Point { position, eta: (0..TRIALS.len()).map(eta).collect() }, moved)
    }

    /// The most likely factors of the trials at these parameters.
    pub(crate) fn factors(&self, linear: &Linear, omega: f64) -> Vec<f64> {
        let nothing = DVector::zeros(self.priors.len());
        (0..TRIALS.len()).map(|trial| linear.mode(trial, omega, &nothing).clamp(-1.2, 1.2)).collect()
    }
}

impl Linear {
    /// The same slopes at another point.
    pub(crate) fn moved_to(&self, at: Point, numbers: Vec<DVector<f64>>) -> Self {
        Self {
            at,
            places: self.places.clone(),
            numbers,
            slopes: self.slopes.clone(),
            in_factor: self.in_factor.clone(),
        }
    }

    /// Whether a number of a trial counts.
    fn counts(&self, trial: usize) -> bool {
        !self.places[trial].is_empty()
    }

    /// Residuals of a trial at `eta = 0` to first order, and their covariance.
    pub(crate) fn residual(&self, trial: usize, omega: f64) -> (DVector<f64>, DMatrix<f64>) {
        let (values, variances) = data(&TRIALS[trial]);
        let (values, variances) = (those(&self.places[trial], &values), those(&self.places[trial], &variances));
        let in_factor = &self.in_factor[trial];
        let residual = values - &self.numbers[trial] + in_factor * self.at.eta[trial];
        (residual, DMatrix::from_diagonal(&variances) + in_factor * in_factor.transpose() * (omega * omega))
    }

    /// The most likely factor of a trial after a shift of the parameters.
    fn mode(&self, trial: usize, omega: f64, shift: &DVector<f64>) -> f64 {
        if !self.counts(trial) {
            return 0.0;
        }
        let (residual, covariance) = self.residual(trial, omega);
        let residual = residual - &self.slopes[trial] * shift;
        let weighted = covariance.cholesky().map_or(residual.clone(), |factor| factor.solve(&residual));
        omega * omega * self.in_factor[trial].dot(&weighted)
    }
}
