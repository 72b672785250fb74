use super::*;
use crate::model::constants::CONSTANTS;

fn all(constants: &Constants) -> Vec<Checked> {
    (0..parts()).flat_map(|number| part(number, constants)).collect()
}

fn failed(checked: Vec<Checked>) -> Vec<(CheckKind, String)> {
    checked.into_iter().filter(|one| !one.holds).map(|one| (one.kind, one.subject)).collect()
}

#[test]
fn the_page_as_it_is_passes_and_says_what_was_checked() {
    let checked = all(&CONSTANTS);
    let bad: Vec<_> = checked.iter().filter(|one| !one.holds).collect();
    assert!(bad.is_empty(), "{bad:#?}");
    let trials = trial_predictions::trials().len();
    assert_eq!(checked.len(), 2 + 3 * presets::all().len() + trials);
    let of = |kind| checked.iter().filter(|one| one.kind == kind).count();
    assert_eq!((of(CheckKind::Prediction), part(parts(), &CONSTANTS)), (trials, vec![]));
    let document = document(&checked, "2026-11-29", 1.5);
    let read: serde_json::Value = serde_json::from_str(&document).unwrap();
    assert_eq!((&read["holds"], &read["date"]), (&true.into(), &"2026-11-29".into()));
    assert_eq!(read["checked"].as_array().map(Vec::len), Some(checked.len()));
}

#[test]
fn every_constant_of_the_typical_patient_that_is_changed_is_named_and_changes_what_is_computed() {
    for record in RECORDS {
        let value = CONSTANTS.get(record.name).unwrap();
        let changed = CONSTANTS.with(record.name, value * 1.001);
        assert_eq!(failed(part(0, &changed)), [(CheckKind::Parameter, record.name.to_owned())]);
    }
    // A constant changed where the stored list of parameters was changed with it: the runs tell.
    for name in ["alpha", "ec50", "d_x", "k_p", "kap_m"] {
        let changed = CONSTANTS.with(name, CONSTANTS.get(name).unwrap() * 1.01);
        let failed = failed(part(1, &changed));
        let preset = presets::all()[0].id;
        for kind in [CheckKind::Digest, CheckKind::Reference, CheckKind::ModelFile] {
            assert!(failed.contains(&(kind, preset.to_owned())), "{name}: {kind:?} is not in {failed:?}");
        }
    }
}

#[test]
fn nothing_stored_is_no_success() {
    let holds = |ours: &[f64], theirs: &[f64]| compared((CheckKind::Reference, "x"), &PROGRAMS, ours, theirs).holds;
    assert!(!holds(&[], &[]));
    assert!(!holds(&[1.0, 2.0], &[1.0]));
    assert!(!holds(&[f64::NAN], &[1.0]) && !holds(&[1.0], &[read("-")]));
    assert!(holds(&[1.0], &[1.00009]) && !holds(&[1.0], &[1.00011]));
    assert!(!prediction("no trial", &CONSTANTS).holds);
    assert!(!document(&[], "2026-11-29", 0.0).contains("\"holds\": true"));
}

#[test]
fn the_trials_that_a_changed_constant_moves_are_named() {
    let failed_with = |name: &str| {
        let changed = CONSTANTS.with(name, CONSTANTS.get(name).unwrap() * 1.05);
        let trials = 1 + presets::all().len()..parts();
        let kinds = failed(trials.flat_map(|number| part(number, &changed)).collect());
        assert!(kinds.iter().all(|(kind, _)| *kind == CheckKind::Prediction));
        kinds.into_iter().map(|(_, trial)| trial).collect::<Vec<_>>()
    };
    // IL-7 alone has `g_7`.
    assert_eq!(failed_with("g_7"), ["INSPIRE", "INSPIRE 2 and 3", "PML case"]);
    assert!(failed_with("d_x").len() > 10);
}

/// `UPDATE_GOLDEN=1` writes it.
#[test]
fn the_stored_parameters_are_those_of_the_table() {
    let lines: Vec<String> = RECORDS.iter().map(|record| format!("{} {:?}\n", record.name, record.value)).collect();
    let found = lines.concat();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/parameters.txt"), &found).unwrap();
        return;
    }
    assert_eq!(PARAMETERS, found);
}
