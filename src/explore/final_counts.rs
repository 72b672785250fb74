//! The typical patient's count with the schedules that are compared, at given parameter values: what is asked hundreds of times when parameters vary.

use crate::model::constants::Constants;
use crate::scenario::Scenario;
use crate::schedule::Schedule;
use crate::simulation::{self, ArmPatient};

/// The schedules that are compared, A first.
#[derive(Clone, Debug)]
pub struct ComparedArms<'a> {
    scenario: &'a Scenario,
    schedules: Vec<Schedule>,
}

impl<'a> ComparedArms<'a> {
    /// A against B, or against the control where there is no B.
    pub fn of(scenario: &'a Scenario) -> Self {
        Self {
            scenario,
            schedules: simulation::arms(scenario).into_iter().take(2).map(|(_, schedule)| schedule).collect(),
        }
    }
}

/// Each arm's count at the end, in cells/µL.
pub fn end_counts(compared: &ComparedArms<'_>, constants: &Constants) -> Vec<f64> {
    let places: Vec<ArmPatient<'_>> = compared.schedules.iter().map(|schedule| (schedule, compared.scenario)).collect();
    let runs = simulation::typical_weekly(&places, constants);
    runs.into_iter().filter_map(|(counts, _)| counts.last().copied()).collect()
}

/// The first arm's count at the end minus the second's, in cells/µL.
pub fn final_difference(compared: &ComparedArms<'_>, constants: &Constants) -> f64 {
    match end_counts(compared, constants).as_slice() {
        [first, second, ..] => first - second,
        _ => 0.0,
    }
}
