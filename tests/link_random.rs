//! The link and chance: every scenario comes back, and no text whatever brings the reader down.
#![cfg(not(target_arch = "wasm32"))] // proptest

use il2_explorer::link::{Interface, decode, encode};
use il2_explorer::notice::NoticeKind;
use il2_explorer::parameters::ParameterId;
use il2_explorer::scenario::{Art, Scenario};
use il2_explorer::schedule::{Block, Repeat, Route, Schedule};
use proptest::prelude::*;

/// Any number that a setting allows: a plain one as a person would type it, or one with all its digits.
fn allowed(id: ParameterId) -> impl Strategy<Value = f64> {
    let spec = id.spec();
    (0.0..=1.0, 0_u8..4).prop_map(move |(share, digits)| {
        let value = spec.min + share * (spec.max - spec.min);
        let scale = 10_f64.powi(i32::from(digits));
        spec.nearest(if digits == 3 { value } else { (value * scale).round() / scale })
    })
}

fn block() -> impl Strategy<Value = Block> {
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

fn schedule() -> impl Strategy<Value = Schedule> {
    prop::collection::vec(block(), 0..6).prop_map(Schedule::new)
}

fn scenario() -> impl Strategy<Value = Scenario> {
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
    let art_week = prop::option::of(allowed(ParameterId::ArtWeek));
    (schedule(), prop::option::of(schedule()), numbers, art, range, art_week).prop_map(
        |(a, b, (n, age, rna, k, weeks, patients, seed), art, range, art_week)| {
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
            scenario.patient = scenario.patient.with_range(range).with_art_week(art_week);
            scenario
        },
    )
}

fn interface() -> impl Strategy<Value = Interface> {
    let text = || prop::option::of(prop_oneof!["[a-z0-9.-]{0,8}", ".{0,12}"]);
    (text(), text(), text(), text(), text(), text()).prop_map(|(view, x, data, tour, task, lang)| Interface {
        view,
        x,
        data,
        tour,
        task,
        lang,
        ..Interface::default()
    })
}

/// Texts that look enough like links to get far into the reader.
fn almost_link() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "v=1", "m=1", "a=", "b=", "n=", "nr=200-550", "data=", "zz=", "v=3D1", "&", "?", "#", "%23", "%26", "%25", "%3D", "&amp;",
            "=", "-", "–", "5m", "5d", "18i", "350l", "0", ".", ",", "(", ")", "[x](", "<", ">", "\"", "href=\"", "https://", "/", " ",
            "\\", "__;", "|", "%E2%80%93", "%ff", "lt;", "\u{200b}", "a=5m5d8w6c", "amp;", "_", "*", ";", "url=http%3A%2F%2Fh%3Fa%3D0",
        ]).prop_map(str::to_owned),
        1 => ".{0,3}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// 2000 cases of each, or as many more as `PROPTEST_CASES` asks for: `PROPTEST_CASES=10000000` is the bar of a release.
fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: asked.cases.max(2000), failure_persistence: None, ..asked }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_scenario_comes_back_from_its_link(scenario in scenario(), interface in interface()) {
        let link = encode(&scenario, &interface, &[]);
        let decoded = decode(&link).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&decoded.notices, &[], "{}", link);
        prop_assert_eq!(&decoded.scenario, &scenario, "{}", link);
        prop_assert_eq!(&decoded.interface, &interface, "{}", link);
        prop_assert_eq!(decoded.canonical(), link);
    }

    #[test]
    fn any_text_is_a_scenario_or_an_error(text in ".{0,200}") {
        let _ = decode(&text);
    }

    #[test]
    fn what_was_read_once_reads_the_same_for_ever(text in almost_link()) {
        if let Ok(decoded) = decode(&text) {
            let link = decoded.canonical();
            let again = decode(&link).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(&again.scenario, &decoded.scenario, "{}", link);
            prop_assert_eq!(&again.interface, &decoded.interface, "{}", link);
            prop_assert_eq!(&again.kept.len(), &decoded.kept.len(), "{}", link);
            prop_assert!(again.notices.iter().all(|notice| notice.kind == NoticeKind::Unknown), "{} {:?}", link, again.notices);
            prop_assert_eq!(again.canonical(), link);
        }
    }
}
