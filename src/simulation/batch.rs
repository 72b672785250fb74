//! Typical patients who differ in nothing but the dose or their baseline, four to a run: what a map or a finder asks of thousands.
//!
//! Of a dose, the level of IL-2 is a multiple, and all that the level does depends on it through `G / (EC50 CL)`: so half the dose is the whole
//! dose in somebody with twice the clearance, and four doses share the steps of the largest.

use super::integrator::{Integrator, Observer};
use super::steps::{fixed_steps, grid_days, pack_start};
use super::typical::burden_of;
use crate::model::cells::{CellState, Rates};
use crate::model::constants::Constants;
use crate::model::drug::Levels;
use crate::model::person::{IndividualParameters, RandomEffects};
use crate::model::side_effects;
use crate::scenario::{Patient, Scenario};
use crate::schedule::{Route, Schedule};
use crate::solver::Lanes;
use crate::stepping::{Step, StepControl};
use crate::trajectory::Burden;
use wide::f64x4;

/// A schedule and the scenario whose patient it is given to.
pub type ArmPatient<'a> = (&'a Schedule, &'a Scenario);

/// How many of the places, from the first one on, can go through the same steps: at least one, where there is any.
pub(super) fn shared(places: &[ArmPatient<'_>]) -> usize {
    let Some(first) = places.first() else { return 0 };
    places.iter().take(f64x4::COUNT).skip(1).take_while(|other| share_steps(first, other)).count() + 1
}

fn share_steps((a, in_a): &ArmPatient<'_>, (b, in_b): &ArmPatient<'_>) -> bool {
    let same_dosing = match (a.blocks(), b.blocks()) {
        ([a], [b]) if a.route() != Route::Il7Subcutaneous && a.dose() > 0.0 && b.dose() > 0.0 => {
            a.set(a.route().dose(), b.dose()).is_ok_and(|a| a == *b)
        }
        (a, b) => a == b,
    };
    same_dosing && same_but_for_baseline(&in_a.patient, &in_b.patient) && in_a.run == in_b.run && a.rule().is_none()
}

fn same_but_for_baseline(a: &Patient, b: &Patient) -> bool {
    let rest = |p: &Patient| (p.age(), p.rna(), p.responsiveness(), p.art, p.art_week(), p.art_stop());
    rest(a) == rest(b)
}

fn dose(schedule: &Schedule) -> f64 {
    if let [block] = schedule.blocks() { block.dose() } else { 1.0 }
}

/// Runs places that share their steps: the counts on the grid of each, and what its schedule costs.
pub(super) fn run(places: &[ArmPatient<'_>], weeks: &[f64], constants: &Constants) -> Vec<(Vec<f64>, Burden)> {
    let Some((largest, scenario)) = places.iter().max_by(|a, b| dose(a.0).total_cmp(&dose(b.0))) else {
        return Vec::new();
    };
    let person = |(schedule, scenario): &ArmPatient<'_>| {
        let mut person =
            IndividualParameters::new(&RandomEffects::typical(&scenario.patient), &scenario.patient, constants);
        person.clearance *= dose(largest) / dose(schedule);
        person
    };
    let persons: Vec<IndividualParameters> = places.iter().map(person).collect();
    let rates = Rates::new(&persons, constants);
    let steps = fixed_steps(largest, scenario, constants, StepControl::POPULATION);
    let nothing = f64x4::splat(0.0);
    let part = f64x4::from_fn(|lane| places.get(lane).map_or(0.0, |(schedule, _)| dose(schedule) / dose(largest)));
    let mut watch = Watch { rates: &rates, counts: Vec::with_capacity(weeks.len()), score: nothing, part };
    Integrator::new(&rates, &pack_start(&persons)).follow(&steps, &grid_days(weeks), &mut watch);
    let each = |(lane, (schedule, scenario)): (usize, &ArmPatient<'_>)| {
        let of_lane = |values: &f64x4| values.lane(lane);
        let cycles = schedule.fixed_cycles(scenario.run.weeks());
        let score = watch.score.lane(lane);
        (watch.counts.iter().map(of_lane).collect(), burden_of(schedule, scenario, &cycles, score))
    };
    places.iter().enumerate().map(each).collect()
}

/// Writes down the counts, and sums up side effects on the way.
struct Watch<'a> {
    rates: &'a Rates<f64x4>,
    counts: Vec<f64x4>,
    /// Score times days so far.
    score: f64x4,
    /// Dose of each as a part of the largest.
    part: f64x4,
}

impl Observer<f64x4> for Watch<'_> {
    fn read(&mut self, _: usize, state: &CellState<f64x4>, _: &Levels) {
        self.counts.push(self.rates.cd4(state));
    }

    fn ends(&mut self, step: &Step, _: &Integrator<'_, f64x4>) {
        let score = step.average(|levels| side_effects::side_effects_of_each(levels.tolerated_doses, self.part));
        self.score += f64x4::splat(step.length) * score;
    }
}

#[cfg(test)]
mod tests {
    use super::super::{StepControl, weekly_grid};
    use super::*;
    use crate::model::constants::CONSTANTS;
    use crate::parameters::ParameterId;
    use crate::simulation::typical;
    use crate::trials::presets::opening_scenario;

    fn agree(places: &[ArmPatient<'_>]) {
        assert_eq!(shared(places), places.len());
        let weeks = weekly_grid(&places[0].1.run);
        for ((schedule, scenario), (counts, burden)) in places.iter().zip(run(places, &weeks, &CONSTANTS)) {
            let (alone, cost, _) = typical::run(schedule, scenario, &weeks, StepControl::POPULATION, &CONSTANTS);
            for (one, other) in counts.iter().zip(&alone.cd4) {
                assert!((one / other - 1.0).abs() < 1e-4, "{one} for {other}");
            }
            let score = cost.toxicity_score;
            assert!((burden.toxicity_score - score).abs() < 2e-3 * score, "{} for {score}", burden.toxicity_score);
            assert_eq!(Burden { toxicity_score: score, ..burden }, cost);
        }
    }

    #[test]
    fn four_doses_in_one_run_are_four_runs() {
        let scenario = opening_scenario();
        let block = *scenario.a.blocks().last().unwrap();
        for route in [Route::Il2Subcutaneous, Route::Il2Infusion] {
            let block = block.with_route(route);
            let of = |dose: f64| Schedule::new(vec![block.set(route.dose(), dose).unwrap()]);
            let schedules = [1.5, 4.0, 7.5, 3.0].map(of);
            agree(&schedules.each_ref().map(|schedule| (schedule, &scenario)));
        }
    }

    #[test]
    fn four_baselines_in_one_run_are_four_runs() {
        let opening = opening_scenario();
        let scenarios = [100.0, 250.0, 400.0, 800.0].map(|n| opening.clone().set(ParameterId::Baseline, n).unwrap());
        agree(&scenarios.each_ref().map(|scenario| (&opening.a, scenario)));
    }

    #[test]
    fn what_differs_otherwise_goes_alone() {
        let opening = opening_scenario();
        let older = opening.clone().set(ParameterId::Age, 60.0).unwrap();
        let block = *opening.a.blocks().last().unwrap();
        let one = Schedule::new(vec![block]);
        let longer = Schedule::new(vec![block.set(ParameterId::DaysOn, 7.0).unwrap()]);
        assert_eq!(shared(&[(&one, &opening), (&one, &older)]), 1);
        assert_eq!(shared(&[(&one, &opening), (&longer, &opening)]), 1);
        assert_eq!(shared(&[]), 0);
    }
}
