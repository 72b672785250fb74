//! What the answer hangs on: every parameter of the model divided or multiplied by 1.25, one at a time, in the typical patient. No parameter is
//! fitted again.

use super::final_counts::{ComparedArms, final_difference};
use crate::model::constants::{Constants, ParameterRecord, RECORDS};
use crate::scenario::Scenario;
use serde::{Deserialize, Serialize};

/// The factors on a parameter.
pub const FACTORS: [f64; 2] = [0.8, 1.25];

/// What one parameter does to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Swing {
    /// Its place in [`RECORDS`].
    pub parameter: usize,
    /// The answer at the lower value and at the higher one, each within the parameter's bounds, in cells/µL.
    pub answers: [f64; 2],
    /// The value around which it is moved.
    pub value: f64,
}

impl Swing {
    /// The parameter's record.
    pub fn record(&self) -> Option<&'static ParameterRecord> {
        RECORDS.get(self.parameter)
    }

    /// What the parameter is multiplied by at each of the answers: [`FACTORS`], or less where its bounds allow no more; 1 where it is
    /// not moved at all.
    pub fn factors(&self) -> [f64; 2] {
        self.record().map_or([1.0; 2], |record| FACTORS.map(|factor| moved(record, self.value, factor) / self.value))
    }

    /// The greatest distance from an answer.
    pub fn reach(&self, answer: f64) -> f64 {
        self.answers.iter().map(|other| (other - answer).abs()).fold(0.0, f64::max)
    }
}

/// What the answer hangs on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sensitivity {
    /// The count at the end with schedule A minus that with B, or without cytokine where there is no B, in cells/µL.
    pub answer: f64,
    /// Every parameter, the one that moves the answer most first.
    pub swings: Vec<Swing>,
}

/// A parameter's value times a factor, within its bounds.
fn moved(record: &ParameterRecord, value: f64, factor: f64) -> f64 {
    let (one, other) = record.bounds;
    (value * factor).clamp(one, other)
}

/// What the answer of a scenario hangs on.
pub fn sensitivity(scenario: &Scenario) -> Sensitivity {
    let comparison = ComparedArms::of(scenario);
    let constants = Constants::of(scenario.run.known);
    let answer = final_difference(&comparison, &constants);
    let at = |record: &ParameterRecord, value: f64, factor: f64| {
        let moved = moved(record, value, factor);
        // What cannot move changes nothing.
        let is_moved = (moved - value).abs() > 0.0;
        if is_moved { final_difference(&comparison, &constants.with(record.name, moved)) } else { answer }
    };
    let swing = |(parameter, record): (usize, &ParameterRecord)| {
        let value = constants.get(record.name).unwrap_or(record.value);
        let answers = FACTORS.map(|factor| at(record, value, factor));
        Swing { parameter, answers, value }
    };
    let mut swings: Vec<Swing> = RECORDS.iter().enumerate().map(swing).collect();
    // Ties keep the order of the table, so that the list is the same everywhere.
    swings.sort_by(|a, b| b.reach(answer).total_cmp(&a.reach(answer)));
    Sensitivity { answer, swings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;
    use crate::simulation::simulate_typical;

    fn of(link: &str) -> (Scenario, Sensitivity) {
        let scenario = link::decode(link).unwrap().scenario;
        let found = sensitivity(&scenario);
        (scenario, found)
    }

    #[test]
    fn every_parameter_is_moved_once_and_the_greatest_comes_first() {
        let (scenario, found) = of("v=1&m=2&a=5m5d8w6c&wk=52&pop=0");
        let run = simulate_typical(&scenario);
        let end = |arm: usize| run.arms[arm].typical.cd4.last().copied().unwrap();
        assert!((found.answer / (end(0) - end(1)) - 1.0).abs() < 5e-3, "{} for {}", found.answer, end(0) - end(1));
        let mut places: Vec<usize> = found.swings.iter().map(|swing| swing.parameter).collect();
        assert!(found.swings.windows(2).all(|pair| pair[0].reach(found.answer) >= pair[1].reach(found.answer)));
        places.sort_unstable();
        assert_eq!(places, (0..RECORDS.len()).collect::<Vec<_>>());
    }

    #[test]
    fn more_daughters_of_a_cell_raise_the_answer_and_the_other_cytokine_leaves_it_alone() {
        let (_, found) = of("v=1&m=2&a=5m5d8w6c&wk=52&pop=0");
        let by_name = |name: &str| {
            let is_it = |swing: &&Swing| swing.record().is_some_and(|record| record.name == name);
            found.swings.iter().find(is_it).unwrap().answers
        };
        let [low, high] = by_name("gamma");
        assert!(low < found.answer && found.answer < high, "{low} {high}");
        assert_eq!(by_name("g_7"), [found.answer; 2]);
        // At the edge of its bounds a value can move one way alone.
        assert_eq!(by_name("clearance")[0], found.answer);
        assert!(by_name("clearance")[1] < found.answer);
        let clearance =
            found.swings.iter().find(|swing| swing.record().is_some_and(|record| record.name == "clearance"));
        assert_eq!(clearance.unwrap().factors(), [1.0, 1.25]);
    }

    #[test]
    fn without_a_cytokine_nothing_is_to_be_explained() {
        let (_, found) = of("v=1&m=2&a=0&pop=0");
        assert_eq!(found.answer, 0.0);
        assert!(found.swings.iter().all(|swing| swing.answers == [0.0; 2]));
    }
}
