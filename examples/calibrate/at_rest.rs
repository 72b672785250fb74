//! A fit that is carried on until it rests, and the spread between trials where few trials leave it open: for the fits by year.

use crate::fit::{Linear, Point, Problem, STANDS, omegas, those};
use crate::trials::TRIALS;
use nalgebra::{DMatrix, DVector};

/// Half the width of a secant in the logarithm of a parameter, and in a trial's factor: wide enough for the kinks of percentiles of few patients, on
/// which short difference quotients let no fit rest.
const HALF_WIDTH: f64 = 0.2;

impl Problem {
    /// The model around a point by secants to both sides, each within the parameter's bounds.
    pub(crate) fn secants(&self, at: Point) -> Linear {
        let here = self.constants(&at.position);
        let mut points = vec![(here, at.eta.clone())];
        let mut widths = Vec::new();
        for (place, prior) in self.priors.iter().enumerate() {
            let (low, high) = prior.record().bounds;
            let end = |by: f64| (at.position[place] + by).clamp(libm::log(low), libm::log(high));
            let ends = [end(-HALF_WIDTH), end(HALF_WIDTH)];
            for end in ends {
                let mut moved = at.position.clone();
                moved[place] = end;
                points.push((self.constants(&moved), at.eta.clone()));
            }
            widths.push(ends[1] - ends[0]);
        }
        for by in [-HALF_WIDTH, HALF_WIDTH] {
            points.push((here, at.eta.iter().map(|eta| eta + by).collect()));
        }
        widths.push(2.0 * HALF_WIDTH);
        let places: Vec<Vec<usize>> = (0..TRIALS.len()).map(|trial| self.places(trial)).collect();
        let counting = |numbers: Vec<DVector<f64>>| -> Vec<DVector<f64>> {
            numbers.iter().zip(&places).map(|(numbers, places)| those(places, numbers)).collect()
        };
        let found: Vec<Vec<DVector<f64>>> = self.many(&points).into_iter().map(counting).collect();
        let secant =
            |trial: usize, pair: usize| (&found[2 + 2 * pair][trial] - &found[1 + 2 * pair][trial]) / widths[pair];
        let parameters = self.priors.len();
        let slopes_of =
            |trial: usize| DMatrix::from_columns(&(0..parameters).map(|pair| secant(trial, pair)).collect::<Vec<_>>());
        let slopes = (0..TRIALS.len()).map(slopes_of).collect();
        let in_factor = (0..TRIALS.len()).map(|trial| secant(trial, parameters)).collect();
        Linear { at, numbers: found[0].clone(), slopes, in_factor, places }
    }

    /// The root mean square of omega over its marginal likelihood, every omega up to 1 held alike beforehand: few trials leave it open, and the
    /// most likely one would claim to know it.
    pub(crate) fn open_omega(&self, linear: &Linear) -> f64 {
        let logs: Vec<(f64, f64)> =
            omegas().map(|omega| (omega, self.posterior(linear, omega, None).log_marginal)).collect();
        let most = logs.iter().map(|(_, log)| *log).fold(f64::NEG_INFINITY, f64::max);
        let weighted =
            |power: i32| logs.iter().map(|(omega, log)| omega.powi(power) * libm::exp(log - most)).sum::<f64>();
        (weighted(2) / weighted(0)).sqrt()
    }

    /// Gauss and Newton's steps until the next one would move no parameter farther than a converged fit may. A step that is longer than the one before is
    /// followed by halves: percentiles of few patients have kinks. Panics if that takes more steps than `most`.
    pub(crate) fn at_rest(&self, start: Point, most: usize) -> Linear {
        let mut linear = self.secants(start);
        let (mut part, mut before) = (1.0_f64, f64::INFINITY);
        for step in 0..most {
            let whole = self.distance_to_rest(&linear);
            eprintln!(
                "{:?}, step {step}: {whole:.2} SD to go, omega {:.2}",
                self.known,
                self.best_omega(&linear, None)
            );
            if whole <= STANDS {
                return linear;
            }
            if whole > before {
                part = (0.5 * part).max(0.25);
            }
            before = whole;
            let (next, _) = self.stepped(&linear, None, part);
            linear = self.secants(next);
        }
        panic!("{:?}: no rest after {most} steps", self.known)
    }

    /// How far the farthest parameter is from where the next step would take it, in its posterior SD.
    pub(crate) fn distance_to_rest(&self, linear: &Linear) -> f64 {
        self.stepped(linear, None, 1.0).1
    }
}
