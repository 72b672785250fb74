//! What the model does not know of an answer: the statistic of the chart in trials that the fit allows, each with other parameters and another
//! response to a cytokine, the same in every arm and in the same virtual patients.

use crate::model::constants::Constants;
use crate::model::posterior::Posterior;
use crate::population::new_trial::Interval;
use crate::population::statistics::{mean, quantiles};
use crate::population::taken::Taken;
use crate::scenario::Scenario;
use crate::schedule::Schedule;
use crate::simulation;
use serde::{Deserialize, Serialize};

/// Draws of the posterior and of a trial's response.
pub const DRAWS: u32 = 200;
/// Virtual patients behind a statistic: the first of the sequence, in every draw the same.
pub const PATIENTS: u32 = 16;

/// What is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DrawnStatistic {
    /// The typical patient's count.
    #[default]
    Typical,
    /// The median of the changes since week 0.
    MedianChange,
    /// The median count.
    Median,
    /// The mean count.
    Mean,
}

/// How far draws lie from the fit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ModelDraws {
    /// What was drawn.
    pub statistic: DrawnStatistic,
    /// A, then B or the control: 5th and 95th percentile over the draws at every week of the run, and its end, in cells/µL.
    pub bands: [Vec<(f64, f64)>; 2],
    /// The first arm minus the second: 5th and 95th percentile over the draws at every week of the run, and its end, in cells/µL.
    pub difference: Vec<(f64, f64)>,
    /// Each draw at the end of the run: A, then B or the control, in cells/µL.
    pub ends: Vec<[f64; 2]>,
    /// Draws in which the first arm ends higher, and in which the second does, in the same virtual patients; the others end alike.
    pub higher: [u32; 2],
}

/// What the model does not know of the end of a run: 5th, 50th and 95th percentiles over the draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DrawnEnds {
    /// A, then B or the control, in cells/µL.
    pub arms: [Interval; 2],
    /// The first arm minus the second.
    pub difference: Interval,
    /// Draws in which the first arm ends higher, and in which the second does; the others end alike.
    pub higher: [u32; 2],
    /// Draws in all.
    pub draws: u32,
}

impl ModelDraws {
    /// The draws of a run whose arms end here at the parameters of the fit, in cells/µL.
    pub fn around(&self, ends: [f64; 2]) -> DrawnEnds {
        let drawn: Vec<[f64; 2]> = self.ends.iter().map(|away| [ends[0] + away[0], ends[1] + away[1]]).collect();
        let percentiles = |read: fn(&[f64; 2]) -> f64| {
            let values: Vec<f64> = drawn.iter().map(read).collect();
            quantiles(&values, [0.05, 0.5, 0.95])
        };
        DrawnEnds {
            arms: [percentiles(|ends| ends[0]), percentiles(|ends| ends[1])],
            difference: percentiles(|ends| ends[0] - ends[1]),
            higher: self.higher,
            draws: u32::try_from(drawn.len()).unwrap_or(DRAWS),
        }
    }
}

/// Draws a statistic of A, and of B or the control.
pub fn model_draws(scenario: &Scenario, statistic: DrawnStatistic) -> ModelDraws {
    let schedules: Vec<Schedule> =
        simulation::arms(scenario).into_iter().take(2).map(|(_, schedule)| schedule).collect();
    let weekly = |schedule: &Schedule, constants: &Constants| weekly(scenario, schedule, statistic, constants);
    let (constants, posterior) = (Constants::of(scenario.run.known), Posterior::of(scenario.run.known));
    let fit: Vec<Vec<f64>> = schedules.iter().map(|schedule| weekly(schedule, &constants)).collect();
    // draws[arm][draw][week]
    let mut draws: [Vec<Vec<f64>>; 2] = [Vec::new(), Vec::new()];
    let mut higher = [0, 0];
    for index in 0..DRAWS {
        let constants = posterior.draw(index).of_trial();
        let mut last = [0.0; 2];
        for (((schedule, fit), of_arm), last) in schedules.iter().zip(&fit).zip(&mut draws).zip(&mut last) {
            let drawn = weekly(schedule, &constants);
            *last = drawn.last().copied().unwrap_or_default();
            of_arm.push(drawn.iter().zip(fit).map(|(drawn, fit)| drawn - fit).collect());
        }
        higher[0] += u32::from(last[0] > last[1]);
        higher[1] += u32::from(last[1] > last[0]);
    }
    let end = |away: &Vec<f64>| away.last().copied().unwrap_or_default();
    let ends = draws[0].iter().zip(&draws[1]).map(|(first, second)| [end(first), end(second)]).collect();
    let band = |of_arm: &Vec<Vec<f64>>| {
        let at = |week: usize| {
            let values: Vec<f64> = of_arm.iter().filter_map(|away| away.get(week).copied()).collect();
            let [low, high] = quantiles(&values, [0.05, 0.95]);
            (low, high)
        };
        (0..of_arm.first().map_or(0, Vec::len)).map(at).collect()
    };
    let minus = |(first, second): (&Vec<f64>, &Vec<f64>)| {
        first.iter().zip(second).map(|(first, second)| first - second).collect()
    };
    let differences: Vec<Vec<f64>> = draws[0].iter().zip(&draws[1]).map(minus).collect();
    ModelDraws { statistic, bands: [band(&draws[0]), band(&draws[1])], difference: band(&differences), ends, higher }
}

/// A statistic at every week of a run, and its end.
fn weekly(scenario: &Scenario, schedule: &Schedule, statistic: DrawnStatistic, constants: &Constants) -> Vec<f64> {
    if statistic == DrawnStatistic::Typical {
        let runs = simulation::typical_weekly(&[(schedule, scenario)], constants);
        return runs.into_iter().next().map(|(counts, _)| counts).unwrap_or_default();
    }
    let weeks = simulation::weekly_grid(&scenario.run);
    let cohort = simulation::cohort_taking(Taken::Planned, schedule, scenario, 0..PATIENTS, &weeks, constants);
    let median = |values: &[f64]| {
        let [median] = quantiles(values, [0.5]);
        median
    };
    let starts = cohort.cd4.first().cloned().unwrap_or_default();
    let read = |counts: &Vec<f64>| match statistic {
        DrawnStatistic::Mean => mean(counts),
        DrawnStatistic::MedianChange => {
            median(&counts.iter().zip(&starts).map(|(count, start)| count - start).collect::<Vec<f64>>())
        }
        DrawnStatistic::Median | DrawnStatistic::Typical => median(counts),
    };
    cohort.cd4.iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;
    use crate::model::constants::CONSTANTS;
    use crate::model::posterior::POSTERIOR;
    use crate::simulation::simulate;

    const STATISTICS: [DrawnStatistic; 4] =
        [DrawnStatistic::Typical, DrawnStatistic::MedianChange, DrawnStatistic::Median, DrawnStatistic::Mean];

    fn scenario(link: &str) -> Scenario {
        link::decode(link).unwrap().scenario
    }

    /// The statistic of the whole run at its end, A and the second arm.
    fn ends(scenario: &Scenario, statistic: DrawnStatistic) -> [f64; 2] {
        let run = simulate(scenario);
        [0, 1].map(|place| {
            let arm = &run.arms[place];
            let cd4 = arm.population.as_ref().map(|population| &population.cd4);
            let last = |values: &[f64]| values.last().copied().unwrap();
            match statistic {
                DrawnStatistic::Typical => last(&arm.typical.cd4),
                DrawnStatistic::MedianChange => last(&arm.changes.as_ref().unwrap().p50),
                DrawnStatistic::Median => last(&cd4.unwrap().p50),
                DrawnStatistic::Mean => last(&cd4.unwrap().mean),
            }
        })
    }

    #[test]
    fn the_interval_holds_the_answer_of_the_fit_and_the_response_is_known_less_well_than_the_control() {
        let scenario = scenario("v=1&m=2&a=5m5d8w6c&wk=52&pop=100");
        for statistic in STATISTICS {
            let drawn = model_draws(&scenario, statistic);
            let ends = ends(&scenario, statistic);
            let found = drawn.around(ends);
            let ([low, middle, high], answer) = (found.difference, ends[0] - ends[1]);
            assert!(
                low < answer && answer < high && low < middle && middle < high,
                "{answer} in {:?}",
                found.difference
            );
            let width = |arm: usize| found.arms[arm][2] - found.arms[arm][0];
            assert!(width(0) > 2.0 * width(1), "{statistic:?}: {} {}", width(0), width(1));
            assert_eq!((found.higher, found.draws), ([DRAWS, 0], DRAWS), "IL-2 ends above the control in every draw");
            assert_eq!((drawn.bands[0].len(), drawn.difference.len()), (53, 53));
            let (away_low, away_high) = drawn.difference[52];
            assert!(
                (answer + away_low - low).abs() < 1e-9 && (answer + away_high - high).abs() < 1e-9,
                "the band ends on the interval"
            );
            let (start, end) = (drawn.bands[0][0], drawn.bands[0][52]);
            assert!(start.1 - start.0 < 1.0 && end.1 - end.0 > 50.0, "{start:?} {end:?}");
            assert!(
                (ends[0] + end.0 - found.arms[0][0]).abs() < 1e-9 && (ends[0] + end.1 - found.arms[0][2]).abs() < 1e-9
            );
        }
    }

    #[test]
    fn sixteen_patients_leave_the_same_open_as_two_hundred() {
        let scenario = scenario("v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0");
        let few = model_draws(&scenario, DrawnStatistic::MedianChange);
        let weeks = [0.0, 74.0];
        let median = |constants: &Constants| {
            let cohort = simulation::cohort_taking(Taken::Planned, &scenario.a, &scenario, 0..200, &weeks, constants);
            let changes: Vec<f64> = cohort.cd4[1].iter().zip(&cohort.cd4[0]).map(|(end, start)| end - start).collect();
            quantiles(&changes, [0.5])[0]
        };
        let fit = median(&CONSTANTS);
        let many: Vec<f64> = (0..DRAWS).map(|draw| median(&POSTERIOR.draw(draw).of_trial()) - fit).collect();
        let [low, high] = quantiles(&many, [0.05, 0.95]);
        let found = few.around([0.0, 0.0]).arms[0];
        let width = high - low;
        assert!(
            (found[0] - low).abs() < 0.15 * width && (found[2] - high).abs() < 0.15 * width,
            "{found:?} {low} {high}"
        );
    }

    #[test]
    fn a_schedule_is_never_above_itself_and_twice_the_dose_always_is() {
        for statistic in STATISTICS {
            let same = model_draws(&scenario("v=1&m=2&a=5m5d8w3c&b=5m5d8w3c&wk=30"), statistic).around([500.0; 2]);
            assert_eq!((same.higher, same.difference), ([0, 0], [0.0; 3]));
            let twice = scenario("v=1&m=2&a=3m5d8w3c&b=6m5d8w3c&wk=30&pop=100");
            let found = model_draws(&twice, statistic).around(ends(&twice, statistic));
            assert_eq!(found.higher, [0, DRAWS], "{statistic:?}");
        }
    }
}
