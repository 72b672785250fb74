//! Every state of the explorer against an independent implementation of docs/model.md in Python and SciPy at a tolerance of 1e-10
//! (tests/reference/model.py), for every preset and random scenarios, for the typical patient and virtual ones.
//!
//! An error is relative to the reference value, or to the state's floor where that is larger: below its floor a state is too small to
//! be seen in any picture or number.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)] // a failure is a panic here
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)] // small numbers

use crate::cases::{self, Case};
use il2_explorer::schedule::Route;
use il2_explorer::simulation::{self, FullState};
use il2_explorer::stepping::StepControl;
use serde_json::{Value, json};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The bar: largest error of any state.
const TOLERANCE: f64 = 1e-4;
/// States by their letter in docs/model.md, in the order of `State::to_array`, each with its floor: 1 cell/µL, 1 copy/mL, 0.01 of 1.
const STATES: [(&str, f64); 9] =
    [("R", 0.01), ("N", 1.0), ("M", 1.0), ("P", 1.0), ("E", 1.0), ("X", 1.0), ("Q", 0.01), ("V", 1.0), ("a", 0.01)];
/// What is derived from them: the measured count (cells/µL) and IL-2 in blood (IU/mL).
const DERIVED: [(&str, f64); 2] = [("CD4", 5.0), ("C", 0.5)];

/// The Python that `cargo xtask test` sets up, or the one that `IL2_REFERENCE_PYTHON` names.
fn python() -> Option<PathBuf> {
    if let Some(given) = std::env::var_os("IL2_REFERENCE_PYTHON") {
        return Some(PathBuf::from(given));
    }
    let version =
        include_str!("../reference/requirements.txt").lines().find_map(|line| line.strip_prefix("scipy=="))?;
    let cache = std::env::var_os("XDG_CACHE_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let cache = cache.or_else(|| Some(std::env::home_dir()?.join(".cache")))?;
    Some(cache.join(format!("il2-explorer/tools/scipy-{version}/bin/python"))).filter(|python| python.is_file())
}

fn as_json(case: &Case) -> Value {
    let blocks = case.scenario.a.blocks();
    let cycles: Vec<Value> = case
        .cycles
        .iter()
        .map(|cycle| {
            let block = blocks[cycle.block];
            let route = match block.route() {
                Route::Il2Subcutaneous => "il2_subcutaneous",
                Route::Il2Infusion => "il2_infusion",
                Route::Il7Subcutaneous => "il7_subcutaneous",
            };
            json!({"route": route, "dose": block.dose(), "per_day": block.per_day(), "days_on": block.days_on(),
                "start_weeks": cycle.start_weeks})
        })
        .collect();
    let people: Vec<Value> = case
        .people
        .iter()
        .map(|p| {
            json!({"baseline": p.baseline, "rna": p.rna, "response": p.response, "clearance": p.clearance,
                "survival": p.survival, "recovery": p.recovery})
        })
        .collect();
    let days: Vec<f64> = simulation::grid(&case.scenario.run).iter().map(|week| week * 7.0).collect();
    let patient = &case.scenario.patient;
    json!({"name": case.name, "cycles": cycles, "people": people, "days": days, "patient":
        {"age": patient.age(), "responsiveness": patient.responsiveness(), "art": patient.art,
        "art_week": patient.art_week(), "art_stop": patient.art_stop()}})
}

/// What the reference says. It takes a minute, so its answer is kept in cargo's folder for temporary files, under a digest of everything that
/// it depends on.
fn reference(cases: &[Case], arguments: &[&str]) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = root.join("tests/reference/model.py");
    let input = json!({"cases": cases.iter().map(as_json).collect::<Vec<_>>()}).to_string();
    let mut hasher = DefaultHasher::new();
    (&input, arguments).hash(&mut hasher);
    for file in [&script, &root.join("docs/model.md"), &root.join("tests/reference/requirements.txt")] {
        std::fs::read(file).unwrap().hash(&mut hasher);
    }
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("reference-{:016x}.json", hasher.finish()));
    if let Ok(answer) = std::fs::read(&kept) {
        return serde_json::from_slice(&answer).unwrap();
    }
    let python = python().expect(
        "there is no Python with SciPy: `cargo xtask test native` sets it up once, or IL2_SKIP_REFERENCE=1 leaves this test out",
    );
    let mut command = Command::new(python);
    let mut child = command.arg(script).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "the reference failed; its message is above");
    std::fs::write(kept, &output.stdout).unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

fn skipped() -> bool {
    let skip = std::env::var_os("IL2_SKIP_REFERENCE").is_some();
    if skip {
        println!("left out: IL2_SKIP_REFERENCE is set");
    }
    skip
}

/// The largest error of one state or derived number over all people and grid points, and where it is.
struct Worst {
    name: &'static str,
    error: f64,
    place: String,
}

/// The largest error of each state and derived number.
fn errors(insides: &[FullState], reference: &Value) -> Vec<Worst> {
    let error = |name: &'static str, floor: f64, ours: &dyn Fn(&FullState, usize) -> f64| {
        let mut worst = Worst { name, error: 0.0, place: String::new() };
        for (person, inside) in insides.iter().enumerate() {
            let theirs = reference["states"][name][person].as_array().unwrap();
            assert_eq!(theirs.len(), inside.states.len(), "one value a grid point");
            for (place, theirs) in theirs.iter().enumerate() {
                let theirs = theirs.as_f64().unwrap();
                let error = (ours(inside, place) - theirs).abs() / theirs.abs().max(floor);
                assert!(error.is_finite(), "{name}");
                if error > worst.error {
                    let ours = ours(inside, place);
                    worst.error = error;
                    worst.place = format!("person {person}, grid point {place}: {ours} for {theirs}");
                }
            }
        }
        worst
    };
    let mut all = Vec::new();
    for (place, (name, floor)) in STATES.into_iter().enumerate() {
        all.push(error(name, floor, &|inside, at| inside.states[at].to_array()[place]));
    }
    all.push(error(DERIVED[0].0, DERIVED[0].1, &|inside, at| inside.cd4[at]));
    all.push(error(DERIVED[1].0, DERIVED[1].1, &|inside, at| inside.il2_iu_ml[at]));
    all
}

fn check(cases: &[Case]) {
    let reference = reference(cases, &[]);
    let mut failures = Vec::new();
    for (label, fineness) in [("typical", StepControl::TYPICAL), ("population", StepControl::POPULATION)] {
        let mut worst_of_all = vec![0.0_f64; STATES.len() + DERIVED.len()];
        for (case, reference) in cases.iter().zip(reference["cases"].as_array().unwrap()) {
            assert_eq!(reference["name"], case.name.as_str());
            let insides = simulation::inside(&case.scenario.a, &case.cycles, &case.scenario, &case.people, fineness);
            for (Worst { name, error, place }, worst) in errors(&insides, reference).into_iter().zip(&mut worst_of_all)
            {
                *worst = worst.max(error);
                if error > TOLERANCE {
                    failures.push(format!("{}, {label} fineness: {name} is off by {error:.1e}, {place}", case.name));
                }
            }
        }
        let names = STATES.iter().chain(&DERIVED).map(|(name, _)| name);
        let line: Vec<String> = names.zip(&worst_of_all).map(|(name, worst)| format!("{name} {worst:.1e}")).collect();
        println!("largest errors over {} cases, {label} fineness: {}", cases.len(), line.join(", "));
    }
    assert!(failures.is_empty(), "more than {TOLERANCE:e} from the reference:\n{}", failures.join("\n"));
}

#[test]
fn every_state_of_every_preset_agrees_with_the_reference() {
    if !skipped() {
        check(&cases::of_presets());
    }
}

/// The typical patient's states at the end of every preset, by which the page checks itself. `UPDATE_GOLDEN=1` writes them.
#[test]
fn the_stored_states_are_those_of_the_reference() {
    if skipped() {
        return;
    }
    let cases = cases::of_presets();
    let reference = reference(&cases, &[]);
    let mut found = String::new();
    for (case, reference) in cases.iter().zip(reference["cases"].as_array().unwrap()) {
        let last = |name: &str| reference["states"][name][0].as_array().unwrap().last().unwrap().as_f64().unwrap();
        let numbers: Vec<String> =
            STATES.iter().map(|state| state.0).chain(["CD4"]).map(|name| format!("{:.10}", last(name))).collect();
        found.push_str(&[case.name.as_str(), " ", &numbers.join(" "), "\n"].concat());
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/reference_states.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), found);
}

#[test]
fn every_state_of_random_scenarios_agrees_with_the_reference() {
    if !skipped() {
        // More of them on demand: `IL2_REFERENCE_CASES=300 cargo test --release --test model reference random`.
        let count = std::env::var("IL2_REFERENCE_CASES").ok().map_or(24, |count| count.parse().expect("a number"));
        check(&cases::random(count));
    }
}

#[test]
fn the_reference_agrees_with_itself_by_another_method() {
    if skipped() {
        return;
    }
    let opening: Vec<Case> = cases::of_presets().into_iter().take(1).collect();
    let apart = &reference(&opening, &["--check"])["apart"];
    println!("{apart}");
    assert!(apart.as_object().unwrap().values().all(|apart| apart.as_f64().unwrap() < 1e-7), "{apart}");
}
