//! Other schedules against schedule A in the typical patient: the difference of a measure, and what the fit of the model leaves open of it.

use super::model_draws::DRAWS;
use super::outcome::{Measure, of_counts};
use crate::model::constants::Constants;
use crate::model::posterior::Posterior;
use crate::population::statistics::quantiles;
use crate::scenario::Scenario;
use crate::schedule::Schedule;
use crate::simulation::{self, ArmPatient};
use serde::{Deserialize, Serialize};

/// A schedule minus schedule A.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contrast {
    /// At the parameters of the fit.
    pub estimate: f64,
    /// 90% interval over parameters that the trials allow and over trials' own response, which is the same for both schedules.
    pub interval: (f64, f64),
    /// Draws of [`DRAWS`] in which the schedule is above A.
    pub above: u32,
}

impl Contrast {
    /// Whether the model cannot tell the schedule from A: the interval holds 0.
    pub fn holds_zero(&self) -> bool {
        self.interval.0 <= 0.0 && self.interval.1 >= 0.0
    }
}

/// Each schedule minus schedule A of the scenario.
pub fn contrasts(scenario: &Scenario, others: &[Schedule], measure: Measure) -> Vec<Contrast> {
    let posterior = Posterior::of(scenario.run.known);
    let estimates = differences(scenario, others, measure, &Constants::of(scenario.run.known));
    let drawn: Vec<Vec<f64>> =
        (0..DRAWS).map(|index| differences(scenario, others, measure, &posterior.draw(index).of_trial())).collect();
    let contrast = |(place, estimate): (usize, f64)| {
        let values: Vec<f64> = drawn.iter().filter_map(|of_draw| of_draw.get(place).copied()).collect();
        let [low, high] = quantiles(&values, [0.05, 0.95]);
        let above = u32::try_from(values.iter().filter(|value| **value > 0.0).count()).unwrap_or(DRAWS);
        Contrast { estimate, interval: (low, high), above }
    };
    estimates.into_iter().enumerate().map(contrast).collect()
}

fn differences(scenario: &Scenario, others: &[Schedule], measure: Measure, constants: &Constants) -> Vec<f64> {
    let places: Vec<ArmPatient<'_>> =
        std::iter::once(&scenario.a).chain(others).map(|schedule| (schedule, scenario)).collect();
    let weeks = simulation::weekly_grid(&scenario.run);
    let read = |((schedule, _), (counts, burden)): (&ArmPatient<'_>, (Vec<f64>, _))| {
        let first = schedule.fixed_cycles(scenario.run.weeks()).first().map(|cycle| cycle.start_weeks);
        of_counts(&weeks, &counts, first, burden).measure(measure)
    };
    let values: Vec<f64> = places.iter().zip(simulation::typical_weekly(&places, constants)).map(read).collect();
    let own = values.first().copied().unwrap_or_default();
    values.into_iter().skip(1).map(|value| value - own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::ParameterId;
    use crate::trials::presets;

    #[test]
    fn a_schedule_is_not_told_from_itself_and_none_is_told_from_every_regimen_of_il2() {
        for preset in
            presets::all().iter().filter(|preset| ["anrs079", "kovacs1996", "esprit-induction"].contains(&preset.id))
        {
            let scenario = &preset.scenario;
            let half = scenario.a.blocks().iter().map(|block| {
                let id = block.route().dose();
                block.set(id, ParameterId::spec(id).nearest(block.dose() / 2.0)).unwrap()
            });
            let others = [scenario.a.clone(), Schedule::none(), Schedule::new(half.collect())];
            let found = contrasts(scenario, &others, Measure::Gain);
            assert_eq!((found[0].estimate, found[0].interval), (0.0, (0.0, 0.0)), "{}", preset.id);
            assert_eq!([found[0].above, found[1].above], [0, 0], "{}", preset.id);
            assert!(found[1].interval.1 < 0.0 && !found[1].holds_zero(), "{}: {:?}", preset.id, found[1]);
            assert!(found[1].estimate < found[2].estimate, "{}", preset.id);
            for contrast in &found {
                assert!(contrast.interval.0 <= contrast.interval.1);
            }
        }
    }
}
