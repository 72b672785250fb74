//! Scenarios on which the explorer is checked: every preset, and random ones from all that the parameter table allows.
#![allow(dead_code)] // each test uses its part

use il2_explorer::model::constants::CONSTANTS;
use il2_explorer::model::person::RandomEffects;
use il2_explorer::parameters::ParameterId;
use il2_explorer::population::sampling;
use il2_explorer::scenario::{Action, Arm, Art, Scenario, reduce};
use il2_explorer::schedule::{Block, Cycle, Repeat, Route, Schedule};
use il2_explorer::simulation;
use il2_explorer::trials::presets;

/// One schedule in one scenario, with the people to follow.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) scenario: Scenario,
    /// The cycles to give: fixed, or those that the typical patient was given by a rule.
    pub(crate) cycles: Vec<Cycle>,
    pub(crate) people: Vec<RandomEffects>,
}

impl Case {
    fn new(name: String, scenario: Scenario) -> Self {
        let cycles = simulation::simulate_typical(&scenario).arms[0].cycles.clone();
        let mut people = vec![RandomEffects::typical(&scenario.patient)];
        let seed = scenario.run.seed();
        people.extend((0..3).map(|index| sampling::traits(index, seed, &scenario.patient, &CONSTANTS)));
        Self { name, scenario, cycles, people }
    }
}

/// Every preset, with its typical patient and three virtual ones.
pub(crate) fn of_presets() -> Vec<Case> {
    presets::all().iter().map(|preset| Case::new(preset.id.to_owned(), preset.scenario.clone())).collect()
}

/// This many random scenarios, always the same ones.
pub(crate) fn random(count: u64) -> Vec<Case> {
    (0..count).map(|number| Case::new(format!("random {number}"), scenario(&mut Dice(number)))).collect()
}

/// Numbers that look random and are the same everywhere (`SplitMix64`: Steele, Lea and Flood 2014).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// Between 0 and 1.
    pub(crate) fn throw(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.throw()
    }
    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[(self.throw() * choices.len() as f64) as usize]
    }
    /// Any value that a setting allows.
    fn setting(&mut self, id: ParameterId) -> f64 {
        let spec = id.spec();
        spec.nearest(self.between(spec.min, spec.max))
    }
}

fn block(dice: &mut Dice, run_weeks: f64) -> Block {
    let block = Block::new(dice.one_of(&[
        Route::Il2Subcutaneous,
        Route::Il2Subcutaneous,
        Route::Il2Infusion,
        Route::Il7Subcutaneous,
    ]));
    let dose = block.route().dose();
    let mut block = block.set(dose, dice.setting(dose)).unwrap();
    if block.route() == Route::Il7Subcutaneous {
        // Up to three injections a week or more apart, as in the trials: more of them multiply cells without end.
        let (weeks, cycles) = (dice.between(1.0, 4.0), dice.one_of(&[1, 2, 3]));
        return block.with_repeat(Repeat::Every { weeks, cycles }).with_start(Some(dice.between(0.0, 20.0)));
    }
    for id in [ParameterId::InjectionsPerDay, ParameterId::DaysOn] {
        // few long courses among many short ones
        let value = id.spec().nearest(1.0 + (id.spec().max - 1.0) * dice.throw().powi(2));
        block = block.set(id, value).unwrap();
    }
    let weeks = dice.between(1.0, 16.0);
    let cycles = 1.0 + dice.between(0.0, run_weeks / weeks).min(12.0);
    let start = (dice.throw() < 0.5).then(|| dice.between(0.0, 20.0));
    block.with_repeat(Repeat::Every { weeks, cycles: cycles as u8 }).with_start(start)
}

/// A random scenario of up to three blocks and up to two years, without a rule.
pub(crate) fn scenario(dice: &mut Dice) -> Scenario {
    let weeks = dice.between(8.0, 110.0);
    let blocks = (0..=(dice.throw() * 3.0) as usize).map(|_| block(dice, weeks)).collect();
    let mut scenario = reduce(&Scenario::default(), Action::SetSchedule(Arm::A, Some(Schedule::new(blocks))));
    for id in [ParameterId::Baseline, ParameterId::Age, ParameterId::Rna, ParameterId::Responsiveness] {
        scenario = reduce(&scenario, Action::Set(id, dice.setting(id)));
    }
    if dice.throw() < 0.15 {
        scenario = reduce(&scenario, Action::Set(ParameterId::Rna, 0.0));
    }
    let art_week = (dice.throw() < 0.5).then(|| dice.between(0.0, 60.0));
    scenario = reduce(&scenario, Action::SetArt(dice.one_of(&[Art::None, Art::Weak, Art::Full])));
    scenario = reduce(&scenario, Action::SetArtWeek(art_week));
    scenario = reduce(&scenario, Action::Set(ParameterId::RunWeeks, weeks));
    let art_stop = (dice.throw() < 0.3).then(|| dice.between(0.0, 80.0));
    scenario = reduce(&scenario, Action::SetArtStop(art_stop));
    reduce(&scenario, Action::Set(ParameterId::Seed, (dice.throw() * 1e6).floor()))
}
