//! Strategies for chance: any scenario that the parameter table lets people build.
#![allow(dead_code)] // each test uses its part

use il2_explorer::parameters::ParameterId;
use il2_explorer::scenario::{Art, Known, Scenario};
use il2_explorer::schedule::{Block, Repeat, Route, Schedule};
use proptest::prelude::*;

/// Any number that a setting allows: a plain one as a person would type it, or one with all its digits.
pub(crate) fn allowed(id: ParameterId) -> impl Strategy<Value = f64> {
    let spec = id.spec();
    (0.0..=1.0, 0_u8..4).prop_map(move |(share, digits)| {
        let value = spec.min + share * (spec.max - spec.min);
        let scale = 10_f64.powi(i32::from(digits));
        spec.nearest(if digits == 3 { value } else { (value * scale).round() / scale })
    })
}

/// Any block.
pub(crate) fn block() -> impl Strategy<Value = Block> {
    let route = prop_oneof![Just(Route::Il2Subcutaneous), Just(Route::Il2Infusion), Just(Route::Il7Subcutaneous)];
    let repeat = prop_oneof![
        (allowed(ParameterId::WeeksBetween), 1_u8..=60).prop_map(|(weeks, cycles)| Repeat::Every { weeks, cycles }),
        allowed(ParameterId::RuleLevel).prop_map(Repeat::Below),
    ];
    let dose = prop::array::uniform3(0.0..=1.0);
    (route, repeat, dose, 1_u8..=4, 1_u8..=21, prop::option::of(allowed(ParameterId::StartWeek))).prop_map(
        |(route, repeat, [share, ..], per_day, days, start)| {
            let dose = route.dose().spec();
            let settings = [
                (dose.id, dose.nearest(dose.min + share * (dose.max - dose.min))),
                (ParameterId::InjectionsPerDay, f64::from(per_day)),
                (ParameterId::DaysOn, f64::from(days)),
            ];
            settings
                .into_iter()
                .fold(Block::new(route), |block, (id, value)| block.set(id, value).unwrap_or(block))
                .with_repeat(repeat)
                .with_start(start)
        },
    )
}

/// Any schedule of up to five blocks.
pub(crate) fn schedule() -> impl Strategy<Value = Schedule> {
    prop::collection::vec(block(), 0..6).prop_map(Schedule::new)
}

/// Any scenario.
pub(crate) fn scenario() -> impl Strategy<Value = Scenario> {
    let numbers = (
        allowed(ParameterId::Baseline),
        allowed(ParameterId::Age),
        allowed(ParameterId::Rna),
        allowed(ParameterId::Responsiveness),
        allowed(ParameterId::RunWeeks),
        allowed(ParameterId::Population),
        allowed(ParameterId::Seed),
    );
    let art = prop_oneof![Just(Art::None), Just(Art::Weak), Just(Art::Full)];
    let range = prop::option::of((allowed(ParameterId::RangeLow), allowed(ParameterId::RangeHigh)));
    let art_weeks = prop::option::of(allowed(ParameterId::ArtWeek));
    let art_weeks = (art_weeks, prop::option::of(allowed(ParameterId::ArtStop)));
    let known = prop_oneof![3 => Just(Known::Today), 1 => prop::sample::select(Known::YEARS.to_vec())];
    (schedule(), prop::option::of(schedule()), numbers, art, range, art_weeks, known).prop_map(
        |(a, b, (n, age, rna, k, weeks, patients, seed), art, range, (art_week, art_stop), known)| {
            let settings = [
                (ParameterId::Baseline, n),
                (ParameterId::Age, age),
                (ParameterId::Rna, rna),
                (ParameterId::Responsiveness, k),
                (ParameterId::RunWeeks, weeks),
                (ParameterId::Population, patients),
                (ParameterId::Seed, seed),
            ];
            let start = Scenario { a, b, ..Scenario::default() };
            let mut scenario = settings
                .into_iter()
                .fold(start, |scenario, (id, value)| scenario.clone().set(id, value).unwrap_or(scenario));
            scenario.patient.art = art;
            scenario.run.known = known;
            scenario.patient = scenario.patient.with_range(range).with_art_week(art_week).with_art_stop(art_stop);
            scenario
        },
    )
}
