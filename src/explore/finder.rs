//! The schedule finder: under a budget of dose, days and side effects, which schedules are worth looking at? Those that no other beats on
//! both gain and amount of IL-2: the Pareto front.

use super::map::{cycles_to_the_end, main_block};
use super::outcome::{Measure, QuickOutcome, quick};
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::simulation::ArmPatient;
use serde::{Deserialize, Serialize};

/// What the user can spend, over the whole run.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Budget {
    /// IL-2 in all, MIU.
    pub total_miu: f64,
    /// Days with dosing.
    pub days_on: f64,
    /// Side-effect score times days.
    pub toxicity_score: f64,
}

impl Default for Budget {
    /// That of ANRS 079: 500 MIU on 50 days; no limit on the score.
    fn default() -> Self {
        Self { total_miu: 500.0, days_on: 50.0, toxicity_score: f64::INFINITY }
    }
}

/// A schedule that was tried.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Candidate {
    /// The schedule.
    pub schedule: Schedule,
    /// What it does to the typical patient.
    pub outcome: QuickOutcome,
}

/// Every schedule that the finder tries for a scenario within the budget of dose and days (the score is known only after the run):
/// doses, days on, intervals and numbers of cycles in steps that a trial could write down; about 5,000 before the budget. Doses of one rhythm
/// stand together, since they share a run.
pub fn candidates(scenario: &Scenario, budget: &Budget) -> Vec<Schedule> {
    let route = main_block(scenario).map(|block| block.route()).filter(|route| *route != Route::Il7Subcutaneous);
    let block = Block::new(route.unwrap_or(Route::Il2Subcutaneous)).with_start(Some(0.0));
    let dose_step = if block.route() == Route::Il2Infusion { 1.5 } else { 0.5 };
    let mut schedules = Vec::new();
    for days in 2..=8 {
        for weeks in [3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 16.0] {
            let most = cycles_to_the_end(weeks, scenario.run.weeks());
            for cycles in (1..=most).filter(|cycles| *cycles == most || cycles % 2 == 0) {
                for dose in (1..=15).map(|place| f64::from(place) * dose_step) {
                    let made = block
                        .set(block.route().dose(), dose)
                        .and_then(|block| block.set(ParameterId::DaysOn, f64::from(days)))
                        .map(|block| block.with_repeat(Repeat::Every { weeks, cycles }));
                    let Ok(block) = made else { continue };
                    let within = block.amount_per_cycle() * f64::from(cycles) <= budget.total_miu
                        && f64::from(days) * f64::from(cycles) <= budget.days_on;
                    if within {
                        schedules.push(Schedule::new(vec![block]));
                    }
                }
            }
        }
    }
    schedules
}

/// Runs some candidates: the finder's work in parts, to be shown as it goes.
pub fn try_out(scenario: &Scenario, schedules: &[Schedule], budget: &Budget) -> Vec<Candidate> {
    let places: Vec<ArmPatient<'_>> = schedules.iter().map(|schedule| (schedule, scenario)).collect();
    schedules
        .iter()
        .zip(quick(&places))
        .map(|(schedule, outcome)| Candidate { schedule: schedule.clone(), outcome })
        .filter(|candidate| candidate.outcome.burden.toxicity_score <= budget.toxicity_score)
        .collect()
}

/// The candidates that no other beats on both the measure (more is better) and the amount of IL-2 (less is better), by rising amount.
pub fn pareto_front(mut candidates: Vec<Candidate>, measure: Measure) -> Vec<Candidate> {
    let cost = |candidate: &Candidate| candidate.outcome.burden.total_miu;
    let gain = |candidate: &Candidate| candidate.outcome.measure(measure);
    candidates.sort_by(|a, b| cost(a).total_cmp(&cost(b)).then(gain(b).total_cmp(&gain(a))));
    let mut best = f64::NEG_INFINITY;
    candidates.retain(|candidate| {
        let better = gain(candidate) > best;
        best = best.max(gain(candidate));
        better
    });
    candidates
}

/// Of a front, the schedules that are worth telling apart: the first, the last, and each that gives at least a hundredth of the whole
/// range more than the one kept before it.
pub fn told_apart(front: Vec<Candidate>, measure: Measure) -> Vec<Candidate> {
    let gain = |candidate: &Candidate| candidate.outcome.measure(measure);
    let (Some(least), Some(most)) = (front.first().map(gain), front.last().map(gain)) else { return front };
    let step = 0.01 * (most - least);
    let last = front.len() - 1;
    let mut kept = f64::NEG_INFINITY;
    front
        .into_iter()
        .enumerate()
        .filter(|(place, candidate)| {
            let worth = gain(candidate) >= kept + step || *place == last;
            if worth {
                kept = gain(candidate);
            }
            worth
        })
        .map(|(_, candidate)| candidate)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trials::presets::opening_scenario;

    #[test]
    fn the_finder_tries_thousands_and_keeps_to_the_budget() {
        let scenario = opening_scenario();
        let free = Budget { total_miu: f64::INFINITY, days_on: f64::INFINITY, ..Budget::default() };
        assert!(candidates(&scenario, &free).len() > 5000);
        let tight = Budget { total_miu: 100.0, days_on: 20.0, ..Budget::default() };
        for schedule in candidates(&scenario, &tight) {
            let block = schedule.blocks()[0];
            let Repeat::Every { cycles, .. } = block.repeat() else { panic!("the finder gives no rules") };
            assert!(block.amount_per_cycle() * f64::from(cycles) <= 100.0);
        }
    }

    #[test]
    fn nothing_on_the_front_is_beaten() {
        let scenario = opening_scenario();
        let schedules: Vec<Schedule> = candidates(&scenario, &Budget::default()).into_iter().step_by(40).collect();
        let tried = try_out(&scenario, &schedules, &Budget::default());
        let front = pareto_front(tried.clone(), Measure::Gain);
        assert!(!front.is_empty());
        for kept in &front {
            let beaten = tried.iter().any(|other| {
                other.outcome.measure(Measure::Gain) > kept.outcome.measure(Measure::Gain)
                    && other.outcome.burden.total_miu < kept.outcome.burden.total_miu
            });
            assert!(!beaten);
        }
        let few = told_apart(front.clone(), Measure::Gain);
        assert!(
            few.len() <= 102 && few.len() <= front.len() && few.last() == front.last() && few.first() == front.first()
        );
    }
}
