//! The same scenario gives the same numbers natively and in a browser, to the last bit: a link shows everybody the same curve.
//!
//! `cargo xtask test native` runs this on the machine, `cargo xtask test wasm` inside a browser; both compare with one file.
//! After a wanted change of the model: `UPDATE_GOLDEN=1 cargo test --test same_numbers`, and see what moved.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)] // a test fails by panicking

use std::fmt::Write;

use il2_explorer::model::person::RandomEffects;
use il2_explorer::parameters::ParameterId;
use il2_explorer::simulation::{inside, simulate, simulate_typical};
use il2_explorer::stepping::StepControl;
use il2_explorer::trials::presets;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Enough to use every kind of draw, few enough to be quick without optimisation.
const PATIENTS: f64 = 20.0;

const KEPT: &str = include_str!("golden/same_numbers.txt");

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn every_engine_computes_the_same_numbers() {
    let found = numbers();
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/same_numbers.txt"), &found).unwrap();
        return;
    }
    for (kept, found) in KEPT.lines().zip(found.lines()) {
        assert_eq!(kept, found, "if the model was meant to change: UPDATE_GOLDEN=1 cargo test --test same_numbers");
    }
    assert_eq!(KEPT.lines().count(), found.lines().count());
}

/// A patient who is run alone goes by other instructions than one of four who are run together.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_patient_has_the_same_numbers_alone_and_among_others() {
    for preset in presets::all().iter().filter(|preset| preset.scenario.a.rule().is_none()) {
        let scenario = &preset.scenario;
        let typical = RandomEffects::typical(&scenario.patient);
        let other = RandomEffects { clearance: 1.5, response: 0.7, ..typical };
        let cycles = scenario.a.fixed_cycles(scenario.run.weeks());
        let together = inside(&scenario.a, &cycles, scenario, &[other, typical, other], StepControl::TYPICAL);
        let alone = &simulate_typical(scenario).arms[0].typical;
        assert_eq!(together[1].cd4, alone.cd4, "{}", preset.id);
        assert_eq!(together[1].il2_iu_ml, alone.il2_iu_ml, "{}", preset.id);
        let is_given = alone.il2_iu_ml.iter().any(|level| *level > 0.0);
        assert!(!is_given || together[0].cd4 != alone.cd4, "{}: the others are others", preset.id);
    }
}

/// One line a preset: the typical count and the median at the end, for people; a digest of every bit of the run, for the comparison.
fn numbers() -> String {
    let mut text = String::new();
    for preset in presets::all() {
        let scenario =
            preset.scenario.clone().set(ParameterId::Population, PATIENTS).expect("a number of patients in bounds");
        let run = simulate(&scenario);
        let arm = run.arms.first().expect("a run has an arm");
        let typical = arm.typical.cd4.last().expect("a run has an end");
        let median = arm.end.as_ref().expect("the run has virtual patients").cd4_median;
        let everything = serde_json::to_string(&run).expect("a run can be written");
        writeln!(text, "{:20} {typical:<18} {median:<18} {:016x}", preset.id, digest(everything.as_bytes())).unwrap();
    }
    text
}

/// FNV-1a.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
