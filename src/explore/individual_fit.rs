//! The virtual patient who explains the counts of a reader's own data best: the most probable random effects, given the spread between
//! patients and the noise of a count (maximum a posteriori), with a normal approximation of what the counts leave open.

#![allow(clippy::indexing_slicing)] // every array has one place for each random effect or trait

mod cholesky;

use crate::model::constants::{CONSTANTS, Constants};
use crate::model::person::RandomEffects;
use crate::parameters::ParameterId;
use crate::population::new_trial::Interval;
use crate::population::sampling::{StandardNormals, log_sd, traits_of};
use crate::scenario::Scenario;
use crate::simulation;
use crate::stepping::StepControl;
use crate::trajectory::GRID_WEEKS;
use cholesky::Cholesky;
use serde::{Deserialize, Serialize};

/// Counts that a fit needs at least.
pub const FEWEST_COUNTS: usize = 2;
/// Weeks from the last count to the next one that is predicted.
const NEXT_AFTER_WEEKS: f64 = 4.0;
/// Half the width of a 90% interval, in standard deviations.
const NINETY: f64 = 1.645;
/// Step of the difference quotients, in standard deviations of a random effect.
const STEP: f64 = 0.02;
/// Tries to come nearer at most, and the gain below which a fit is done.
const MOST_TRIES: usize = 20;
const SETTLED: f64 = 1e-3;
/// Random effects.
const EFFECTS: usize = 6;
/// Those of the four traits among them.
const TRAITS: [usize; 4] = [2, 3, 4, 5];

/// Why counts are not fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFit {
    /// Fewer than [`FEWEST_COUNTS`] within the run.
    TooFew,
    /// A rule starts the cycles, so that those given to the patient are not known.
    Rule,
}

/// A trait of the fitted patient.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FittedTrait {
    /// As a multiple of the typical patient's: 5th percentile, most probable value, 95th percentile.
    pub factor: Interval,
    /// Variance that is left, as a share of that between patients: 1 where the counts say nothing of the trait.
    pub shrunk: f64,
}

/// A count that is predicted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct NextCount {
    /// Week of the run.
    pub week: f64,
    /// Its 90% prediction interval with the noise of a count, and its middle, cells/µL.
    pub cd4: Interval,
}

/// The fitted patient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndividualFit {
    /// Counts that were fitted; others are after the end of the run.
    pub counts: usize,
    /// Count at week 0, cells/µL.
    pub baseline: Interval,
    /// Response to a cytokine, clearance of IL-2, survival of new cells, loss through activation.
    pub traits: [FittedTrait; 4],
    /// The patient's count without noise at each point of the run's grid, cells/µL.
    pub cd4: Vec<Interval>,
    /// The next count, four weeks after the last one or at the end of the run; `None` where the last one is there.
    pub next: Option<NextCount>,
}

/// The counts that lie within a run.
pub fn within(scenario: &Scenario, points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    points.iter().filter(|(week, _)| *week <= scenario.run.weeks() + 1e-9).copied().collect()
}

/// Why these counts (week, cells/µL) cannot be fitted; `None` where they can.
pub fn refusal(scenario: &Scenario, points: &[(f64, f64)]) -> Option<NoFit> {
    if scenario.a.rule().is_some() {
        return Some(NoFit::Rule);
    }
    (within(scenario, points).len() < FEWEST_COUNTS).then_some(NoFit::TooFew)
}

/// Fits the random effects of one patient under schedule A to counts (week, cells/µL).
///
/// # Errors
/// [`NoFit`], as [`refusal`] says beforehand.
pub fn fit(scenario: &Scenario, points: &[(f64, f64)]) -> Result<IndividualFit, NoFit> {
    if let Some(reason) = refusal(scenario, points) {
        return Err(reason);
    }
    let counts = within(scenario, points);
    let last = counts.iter().map(|(week, _)| *week).fold(0.0, f64::max);
    // While the fit looks for the patient, nothing after the last count matters.
    let shorter = scenario.clone().set(ParameterId::RunWeeks, libm::ceil(last)).unwrap_or_else(|_| scenario.clone());
    let problem = Problem { counts: &counts, noise: log_sd(CONSTANTS.cv_assay) };
    let mut best = problem.at(&shorter, [0.0; EFFECTS]);
    let mut damping = 1e-3;
    for _ in 0..MOST_TRIES {
        let Some(step) = best.step(damping) else { break };
        let next = problem.at(&shorter, std::array::from_fn(|effect| best.normals[effect] + step[effect]));
        let gain = best.cost - next.cost;
        if gain > 0.0 {
            (best, damping) = (next, damping * 0.2);
        } else {
            damping *= 8.0;
        }
        if gain.abs() < SETTLED {
            break;
        }
    }
    Ok(best.describe(scenario, &counts, problem.noise))
}

/// What is fitted.
struct Problem<'a> {
    counts: &'a [(f64, f64)],
    /// SD of the logarithm of a count.
    noise: f64,
}

/// A patient, and how the counts look from there.
struct Place {
    normals: StandardNormals,
    /// Twice the negative logarithm of the posterior density, but for a constant.
    cost: f64,
    /// Its half gradient, and half its Hessian by Gauss and Newton.
    gradient: [f64; EFFECTS],
    precision: [[f64; EFFECTS]; EFFECTS],
}

/// The patients whose random effects are these, and these with one of them moved at a time: counts on the run's grid.
fn courses(scenario: &Scenario, normals: &StandardNormals) -> Vec<Vec<f64>> {
    let mut people = vec![*normals; EFFECTS + 1];
    for (effect, moved) in people.iter_mut().skip(1).enumerate() {
        if let Some(normal) = moved.get_mut(effect) {
            *normal += STEP;
        }
    }
    let constants = Constants::of(scenario.run.known);
    let people: Vec<RandomEffects> =
        people.iter().map(|normals| traits_of(normals, &scenario.patient, &constants)).collect();
    let cycles = scenario.a.fixed_cycles(scenario.run.weeks());
    let states = simulation::inside(&scenario.a, &cycles, scenario, &people, StepControl::POPULATION);
    states.into_iter().map(|state| state.cd4).collect()
}

/// The logarithm of a count at a week, from those on the grid.
fn log_count(course: &[f64], week: f64) -> f64 {
    let place = (week / GRID_WEEKS).max(0.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a week of a run
    let below = libm::floor(place) as usize;
    let at = |index: usize| course.get(index).or(course.last()).copied().unwrap_or_default();
    let part = place - libm::floor(place);
    libm::log((at(below) + part * (at(below + 1) - at(below))).max(1.0))
}

/// The logarithm at the first course and its slope along each random effect.
fn with_slopes(courses: &[Vec<f64>], read: impl Fn(&[f64]) -> f64) -> (f64, [f64; EFFECTS]) {
    let value = courses.first().map_or(0.0, |course| read(course));
    let slope = |effect: usize| courses.get(effect + 1).map_or(0.0, |moved| (read(moved) - value) / STEP);
    (value, std::array::from_fn(slope))
}

impl Problem<'_> {
    fn at(&self, scenario: &Scenario, normals: StandardNormals) -> Place {
        let courses = courses(scenario, &normals);
        let weight = 1.0 / (self.noise * self.noise);
        let mut cost: f64 = normals.iter().map(|normal| normal * normal).sum();
        let mut gradient = normals;
        let mut precision = [[0.0; EFFECTS]; EFFECTS];
        for (effect, row) in precision.iter_mut().enumerate() {
            row[effect] = 1.0;
        }
        for (week, count) in self.counts {
            let (told, slopes) = with_slopes(&courses, |course| log_count(course, *week));
            // The noise of a count has the count as its mean.
            let error = libm::log(count.max(1.0)) + self.noise * self.noise / 2.0 - told;
            cost += weight * error * error;
            for (effect, slope) in slopes.iter().enumerate() {
                gradient[effect] -= weight * error * slope;
                for (other, other_slope) in slopes.iter().enumerate() {
                    precision[effect][other] += weight * slope * other_slope;
                }
            }
        }
        Place { normals, cost, gradient, precision }
    }
}

impl Place {
    /// The damped step of Gauss and Newton (Levenberg and Marquardt).
    fn step(&self, damping: f64) -> Option<[f64; EFFECTS]> {
        let mut damped = self.precision;
        for (effect, row) in damped.iter_mut().enumerate() {
            row[effect] *= 1.0 + damping;
        }
        let step = Cholesky::of(&damped)?.solve(&self.gradient);
        // Beyond three standard deviations at once the slopes mean nothing.
        Some(step.map(|step| (-step).clamp(-3.0, 3.0)))
    }

    /// Describes the patient: traits, course, next count.
    fn describe(&self, scenario: &Scenario, counts: &[(f64, f64)], noise: f64) -> IndividualFit {
        let factor = Cholesky::of(&self.precision);
        let variance = |slopes: &[f64; EFFECTS]| {
            let spread = factor.as_ref().map_or(*slopes, |factor| factor.solve(slopes));
            slopes.iter().zip(spread).map(|(slope, spread)| slope * spread).sum::<f64>().max(0.0)
        };
        let unit = |effect: usize| std::array::from_fn(|other| f64::from(u8::from(other == effect)));
        let constants = Constants::of(scenario.run.known);
        let moved = |effect: usize, by: f64| {
            let mut normals = self.normals;
            normals[effect] += by;
            traits_of(&normals, &scenario.patient, &constants)
        };
        let over = |effect: usize, read: fn(&RandomEffects) -> f64| {
            let reach = NINETY * variance(&unit(effect)).sqrt();
            [-reach, 0.0, reach].map(|by| read(&moved(effect, by)))
        };
        let read: [fn(&RandomEffects) -> f64; 4] =
            [|one| one.response, |one| one.clearance, |one| one.survival, |one| one.recovery];
        let traits = std::array::from_fn(|place| FittedTrait {
            factor: over(TRAITS[place], read[place]),
            shrunk: variance(&unit(TRAITS[place])),
        });
        let courses = courses(scenario, &self.normals);
        let interval = |middle: f64, sd: f64| [-NINETY, 0.0, NINETY].map(|by| libm::exp(middle + by * sd));
        let points = courses.first().map_or(0, Vec::len);
        let cd4 = (0..points)
            .map(|point| {
                let read = |course: &[f64]| libm::log(course.get(point).copied().unwrap_or_default().max(1.0));
                let (middle, slopes) = with_slopes(&courses, read);
                interval(middle, variance(&slopes).sqrt())
            })
            .collect();
        let last = counts.iter().map(|(week, _)| *week).fold(0.0, f64::max);
        let week = (last + NEXT_AFTER_WEEKS).min(scenario.run.weeks());
        let next = (week > last + 1e-9).then(|| {
            let (middle, slopes) = with_slopes(&courses, |course| log_count(course, week));
            let sd = (variance(&slopes) + noise * noise).sqrt();
            NextCount { week, cd4: interval(middle - noise * noise / 2.0, sd) }
        });
        IndividualFit { counts: counts.len(), baseline: over(0, |one| one.baseline), traits, cd4, next }
    }
}

#[cfg(test)]
mod tests;
