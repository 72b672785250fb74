//! Where a gain comes from: more cells made, or cells that live longer.

use super::run;
use crate::model::constants::CONSTANTS;
use crate::scenario::Scenario;
use crate::trajectory::{ArmName, Trajectory};

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

/// Runs the typical patient once more with ordinary survival (`d_X = mu_M`, `q_1 = q_0`, `e_7 = 0`) and compares.
pub fn gain_split(scenario: &Scenario) -> GainSplit {
    let ordinary = CONSTANTS.with("d_x", CONSTANTS.mu_m).with("q1", CONSTANTS.q0).with("e_7", 0.0);
    let gain = |trajectory: &Trajectory| {
        let end = |name| trajectory.arm(name).and_then(|arm| arm.typical.cd4.last().copied()).unwrap_or_default();
        end(ArmName::A) - end(ArmName::Control)
    };
    let one_arm = Scenario { b: None, ..scenario.clone() };
    let whole = gain(&run(&one_arm, 0, &CONSTANTS));
    let production = gain(&run(&one_arm, 0, &ordinary));
    GainSplit { whole, production, survival: whole - production }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::presets;

    #[test]
    fn years_of_cycles_gain_by_survival() {
        let split = gain_split(&presets::opening_scenario());
        // Source: evidence 2: survival, not proliferation, carries the gain (Kovacs 2005, Read 2008).
        assert!(split.whole > 0.0 && split.survival > split.production, "{split:?}");
        assert!((split.whole - split.production - split.survival).abs() < 1e-9);
    }

    #[test]
    fn no_cytokine_has_no_gain_to_split() {
        let scenario = crate::link::decode("v=1&m=1&a=0").unwrap().scenario;
        assert_eq!(gain_split(&scenario), GainSplit { whole: 0.0, production: 0.0, survival: 0.0 });
    }
}
