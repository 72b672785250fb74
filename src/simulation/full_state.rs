//! Every state of given people on the time grid: for tests against another implementation, and for anyone who wants to look inside.

use super::integrator::Integrator;
use super::steps::{fixed_steps_of, grid_days, pack_start};
use crate::model::cells::{CellState, Rates};
use crate::model::constants::Constants;
use crate::model::drug::Levels;
use crate::model::person::{IndividualParameters, RandomEffects};
use crate::scenario::Scenario;
use crate::schedule::{Cycle, Schedule};
use crate::solver::Lanes;
use crate::stepping::StepControl;
use wide::f64x4;

/// One person on the time grid.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FullState {
    /// The states of the cells, one a grid point.
    pub states: Vec<CellState<f64>>,
    /// Measured CD4 count, cells/µL.
    pub cd4: Vec<f64>,
    /// IL-2 in blood, IU/mL.
    pub il2_iu_ml: Vec<f64>,
}

/// Runs people through given cycles of a schedule, on the scenario's patient settings and grid. The cycles are those of
/// [`Schedule::fixed_cycles`], or, where a rule decides, those that a run reported.
pub(super) fn run(
    schedule: &Schedule,
    cycles: &[Cycle],
    scenario: &Scenario,
    people: &[RandomEffects],
    weeks: &[f64],
    fineness: StepControl,
    constants: &Constants,
) -> Vec<FullState> {
    let grid = grid_days(weeks);
    let steps = fixed_steps_of(cycles, schedule, scenario, constants, fineness);
    let persons: Vec<IndividualParameters> =
        people.iter().map(|traits| IndividualParameters::new(traits, &scenario.patient, constants)).collect();
    let mut all = Vec::with_capacity(people.len());
    for group in persons.chunks(f64x4::COUNT) {
        let rates = Rates::<f64x4>::new(group, constants);
        let mut insides = vec![FullState::default(); group.len()];
        let mut read = |_: usize, state: &CellState<f64x4>, levels: &Levels| {
            let (counts, il2) = (rates.cd4(state), rates.il2(state, levels));
            for (lane, inside) in insides.iter_mut().enumerate() {
                inside.states.push(state.lane(lane));
                inside.cd4.push(counts.lane(lane));
                inside.il2_iu_ml.push(il2.lane(lane));
            }
        };
        Integrator::new(&rates, &pack_start(group)).follow(&steps, &grid, &mut read);
        all.extend(insides);
    }
    all
}
