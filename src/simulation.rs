//! Runs a scenario: `simulate(&Scenario) -> Trajectory`, pure.

use crate::scenario::Scenario;
use crate::trajectory::Trajectory;

/// Runs every arm of a scenario. Pure: the same scenario gives the same digits on every machine.
pub fn simulate(scenario: &Scenario) -> Trajectory {
    let _ = scenario;
    todo!("in work: the model")
}
