//! The response map: one measure over any two settings, everything else as in the scenario.

use super::outcome::{Measure, QuickOutcome, quick};
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::simulation::ArmPatient;
use crate::trials::untested;
use serde::{Deserialize, Serialize};

/// A setting that the map runs over, and its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapAxis {
    /// The setting: dose, days on, weeks between, cycles (of the schedule as one block) or baseline.
    pub id: ParameterId,
    /// Its values, rising.
    pub values: Vec<f64>,
}

impl MapAxis {
    /// An axis of evenly spread values between two limits; whole ones for a setting that is counted.
    pub fn even(id: ParameterId, from: f64, to: f64, count: usize) -> Self {
        let spec = id.spec();
        let step = (to - from) / count.saturating_sub(1).max(1) as f64;
        let mut values: Vec<f64> = (0..count).map(|place| spec.nearest(from + step * place as f64)).collect();
        values.dedup();
        Self { id, values }
    }
}

/// What is mapped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapRequest {
    /// Across.
    pub x: MapAxis,
    /// Upwards.
    pub y: MapAxis,
    /// The measure.
    pub measure: Measure,
}

/// The scenario's schedule A as one block: the block that lasts longest, which is what a map varies.
pub fn main_block(scenario: &Scenario) -> Option<Block> {
    let length = |block: &&Block| match block.repeat() {
        Repeat::Every { weeks, cycles } => weeks * f64::from(cycles),
        Repeat::Below(_) => f64::INFINITY,
    };
    scenario.a.blocks().iter().max_by(|a, b| length(a).total_cmp(&length(b))).copied()
}

/// The schedule and scenario of one place of a map. Where the interval is mapped, cycles go on to the end of the run, so that the
/// map compares rhythms and not lengths. `None` where a value is not allowed.
pub fn place(scenario: &Scenario, settings: &[(ParameterId, f64)]) -> Option<(Schedule, Scenario)> {
    let given = main_block(scenario).unwrap_or_else(|| Block::new(Route::Il2Subcutaneous));
    let mut block = given.with_start(Some(0.0));
    let mut scenario = scenario.clone();
    let maps = |wanted| settings.iter().any(|(id, _)| *id == wanted);
    if matches!(block.repeat(), Repeat::Below(_)) && (maps(ParameterId::WeeksBetween) || maps(ParameterId::Cycles)) {
        // A rule has no rhythm to vary: the default's is used for it.
        block = block.with_repeat(Block::new(block.route()).repeat());
    }
    // Days on last: how many there can be depends on the interval.
    let (days, others): (Vec<_>, Vec<_>) = settings.iter().partition(|(id, _)| *id == ParameterId::DaysOn);
    for (id, value) in others.into_iter().chain(days) {
        if id == ParameterId::Baseline {
            scenario = scenario.set(id, value).ok()?;
        } else {
            block = block.set(id, value).ok()?;
        }
    }
    if let (true, false, Repeat::Every { weeks, .. }) =
        (maps(ParameterId::WeeksBetween), maps(ParameterId::Cycles), block.repeat())
    {
        block = block.with_repeat(Repeat::Every { weeks, cycles: cycles_to_the_end(weeks, scenario.run.weeks()) });
    }
    Some((Schedule::new(vec![block]), scenario))
}

/// Cycles that start before the end of a run of this many weeks.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped to 1..=60
pub fn cycles_to_the_end(weeks_between: f64, run_weeks: f64) -> u8 {
    libm::ceil(run_weeks / weeks_between - 1e-9).clamp(1.0, ParameterId::Cycles.spec().max) as u8
}

/// One row of the map (all of `x` at one place of `y`): the outcome at each place. Rows can be computed apart and shown as they
/// come. A row that does not exist is empty.
pub fn row(scenario: &Scenario, request: &MapRequest, row: usize) -> Vec<QuickOutcome> {
    let Some(y) = request.y.values.get(row) else { return Vec::new() };
    let places: Vec<Option<(Schedule, Scenario)>> =
        request.x.values.iter().map(|x| place(scenario, &[(request.x.id, *x), (request.y.id, *y)])).collect();
    let allowed: Vec<ArmPatient<'_>> =
        places.iter().flatten().map(|(schedule, scenario)| (schedule, scenario)).collect();
    let mut outcomes = quick(&allowed).into_iter();
    places.iter().map(|place| place.as_ref().and_then(|_| outcomes.next()).unwrap_or_default()).collect()
}

/// One row of the map: whether no listed trial had what schedule A has at the place.
pub fn untested_in_row(scenario: &Scenario, request: &MapRequest, row: usize) -> Vec<bool> {
    let Some(y) = request.y.values.get(row) else { return Vec::new() };
    let outside = |x: &f64| {
        place(scenario, &[(request.x.id, *x), (request.y.id, *y)])
            .is_none_or(|(a, scenario)| untested(&Scenario { a, ..scenario }, Arm::A).is_some())
    };
    request.x.values.iter().map(outside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::presets::opening_scenario;

    #[test]
    fn more_dose_gives_no_less_and_longer_intervals_no_more() {
        let request = MapRequest {
            x: MapAxis::even(ParameterId::DosePerInjection, 1.5, 7.5, 4),
            y: MapAxis::even(ParameterId::WeeksBetween, 4.0, 12.0, 3),
            measure: Measure::Gain,
        };
        let scenario = opening_scenario();
        let rows: Vec<Vec<f64>> = (0..3)
            .map(|y| row(&scenario, &request, y).iter().map(|outcome| outcome.measure(Measure::AverageGain)).collect())
            .collect();
        assert!(rows.iter().all(|row| row.windows(2).all(|pair| pair[0] < pair[1])), "{rows:?}");
        assert!(rows.windows(2).all(|pair| pair[0][2] > pair[1][2]), "{rows:?}");
    }

    #[test]
    fn places_outside_what_trials_tested_are_told() {
        let request = MapRequest {
            x: MapAxis { id: ParameterId::DosePerInjection, values: vec![1.0, 5.0, 9.0] },
            y: MapAxis { id: ParameterId::WeeksBetween, values: vec![8.0, 20.0] },
            measure: Measure::Gain,
        };
        let scenario = opening_scenario();
        // ANRS 079 gave 5 MIU every 4 and 8 weeks, ten cycles in all.
        assert_eq!(untested_in_row(&scenario, &request, 0), [true, false, true]);
        assert_eq!(untested_in_row(&scenario, &request, 1), [true; 3]);
    }

    #[test]
    fn an_axis_of_counted_things_has_whole_numbers() {
        assert_eq!(MapAxis::even(ParameterId::DaysOn, 1.0, 5.0, 9).values, [1.0, 2.0, 3.0, 4.0, 5.0]);
        assert_eq!(cycles_to_the_end(8.0, 74.0), 10);
        assert_eq!(cycles_to_the_end(8.0, 72.0), 9);
    }
}
