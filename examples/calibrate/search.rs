//! From where the fit starts: the middle of the priors, and the best of many points spread evenly in the bounds.

use crate::effort::Effort;
use crate::fit::Problem;
use crate::priors::PRIORS;
use crate::target::Target;
use il2_explorer::model::constants::{CONSTANTS, Constants};

/// Patients for a first look at a point: enough to see that it is hopeless.
const PATIENTS_OF_A_LOOK: u32 = 64;

/// One start and where it led.
pub(crate) struct Start {
    /// What it started from.
    pub(crate) name: String,
    /// Sum of squares at the start and at the end.
    pub(crate) objective: (f64, f64),
    /// The values that were reached.
    pub(crate) reached: Constants,
}

/// Fits from several points and gives every start, best first. The same seed gives the same points on every machine.
pub(crate) fn search(targets: &[&'static Target], effort: &Effort, seed: u32) -> Vec<Start> {
    let centre = PRIORS.iter().fold(CONSTANTS, |constants, prior| constants.with(prior.name, prior.centre));
    let mut starts = vec![("middle of the priors".to_owned(), centre)];
    let mut looks: Vec<(u32, f64, Constants)> = (0..effort.looks)
        .map(|point| {
            let constants = spread_point(point, seed);
            let look = Problem::whole(targets.to_vec(), PATIENTS_OF_A_LOOK, &constants);
            (point, look.objective(), constants)
        })
        .collect();
    looks.sort_by(|one, other| one.1.total_cmp(&other.1));
    starts.extend(looks.iter().take(effort.starts).map(|(point, _, constants)| (format!("point {point}"), *constants)));
    let mut done: Vec<Start> = starts
        .into_iter()
        .map(|(name, start)| {
            let problem = Problem::whole(targets.to_vec(), effort.search_patients, &start);
            let before = problem.objective();
            let fitted = problem.minimised(effort.search_patience);
            eprintln!("  {name}: {before:.1} -> {:.2}", fitted.objective());
            Start { name, objective: (before, fitted.objective()), reached: fitted.constants() }
        })
        .collect();
    done.sort_by(|one, other| one.objective.1.total_cmp(&other.objective.1));
    done
}

/// A quasi-random point within the bounds. Positions of -2 to 2 cover the inner three quarters of each, in the logarithm.
fn spread_point(point: u32, seed: u32) -> Constants {
    PRIORS.iter().enumerate().fold(CONSTANTS, |constants, (dimension, prior)| {
        let dimension = u32::try_from(dimension).unwrap_or_default();
        let draw = f64::from(sobol_burley::sample(point, dimension, seed));
        constants.with(prior.name, prior.value(4.0 * draw - 2.0))
    })
}
