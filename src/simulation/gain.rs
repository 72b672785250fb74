//! Where a gain comes from: more cells made, or cells that live longer.

use super::typical;
use crate::model::constants::Constants;
use crate::scenario::Scenario;
use crate::stepping::StepControl;
use crate::trajectory::{ArmName, Trajectory, Typical};

/// The typical patient's gain over no cytokine at the end of a run, in two parts. Cells/µL.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GainSplit {
    /// The whole gain of arm a over the same patient without a cytokine.
    pub whole: f64,
    /// What would be left if survival were an ordinary one: expanded cells lost as fast as other memory cells, as many daughters lost in
    /// later cycles as in a first one, and no cell kept alive longer by IL-7.
    pub production: f64,
    /// The rest: what longer life of cells adds.
    pub survival: f64,
}

/// Compares a scenario's run with one of ordinary survival (`d_X = mu_M`, `q_1 = q_0`, `e_7 = 0`). Only arm a is run again: without a
/// cytokine nothing divides and no cell is expanded, so that the control is the same in both.
pub fn gain_split(scenario: &Scenario, trajectory: &Trajectory) -> GainSplit {
    let constants = Constants::of(scenario.run.known);
    let ordinary = constants.with("d_x", constants.mu_m).with("q1", constants.q0).with("e_7", 0.0);
    let (short_lived, ..) = typical::run(&scenario.a, scenario, &trajectory.weeks, StepControl::TYPICAL, &ordinary);
    let end = |typical: &Typical| typical.cd4.last().copied().unwrap_or_default();
    let of = |name| trajectory.arm(name).map_or(0.0, |arm| end(&arm.typical));
    let control = of(ArmName::Control);
    let (whole, production) = (of(ArmName::A) - control, end(&short_lived) - control);
    GainSplit { whole, production, survival: whole - production }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::constants::CONSTANTS;
    use crate::simulation::{simulate_typical, simulate_with};
    use crate::trials::presets;

    fn split_of(scenario: &Scenario) -> GainSplit {
        gain_split(scenario, &simulate_typical(scenario))
    }

    #[test]
    fn the_control_does_not_know_how_long_new_cells_live() {
        let scenario = presets::opening_scenario().set(crate::parameters::ParameterId::Population, 0.0).unwrap();
        let ordinary = CONSTANTS.with("d_x", CONSTANTS.mu_m).with("q1", CONSTANTS.q0).with("e_7", 0.0);
        let control = |run: &Trajectory| run.arm(ArmName::Control).unwrap().typical.cd4.clone();
        assert_eq!(control(&simulate_typical(&scenario)), control(&simulate_with(&scenario, &ordinary)));
    }

    #[test]
    fn years_of_cycles_gain_by_survival() {
        let split = split_of(&presets::opening_scenario());
        // Source: evidence 2: survival, not proliferation, carries the gain (Kovacs 2005, Read 2008).
        assert!(split.whole > 0.0 && split.survival > split.production, "{split:?}");
        assert!((split.whole - split.production - split.survival).abs() < 1e-9);
    }

    #[test]
    fn no_cytokine_has_no_gain_to_split() {
        let scenario = crate::link::decode("v=1&m=2&a=0").unwrap().scenario;
        assert_eq!(split_of(&scenario), GainSplit { whole: 0.0, production: 0.0, survival: 0.0 });
    }
}
