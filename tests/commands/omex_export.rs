//! The exported model file, opened by libSBML, libRoadRunner and COPASI (tests/outside), against the explorer's own numbers.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing)]

use il2_explorer::export::omex;
use il2_explorer::export::provenance::Provenance;
use il2_explorer::link::{self, Decoded, Interface};
use il2_explorer::scenario::Scenario;
use il2_explorer::simulation::simulate_typical;
use il2_explorer::trials::presets;
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

/// Runs of everything that a schedule can say: rules of each route, infusions end to end, blocks that overlap, ART that starts and stops.
const LINKS: [&str; 7] = [
    "v=1&m=2&a=18i5d8w6c&b=7.5m1p5d8w3c&n=410&art=weak&artw=6&wk=30.1",
    "v=1&m=2&a=4.5m5d6w2c-5m5d600l6s&n=500&art=none&rna=3.9&wk=60",
    "v=1&m=2&a=10i5d500l&n=400&art=none&wk=60",
    "v=1&m=2&a=20g1d1w3c-20g1d400l&rna=0&n=350&age=62&wk=80&k=150",
    "v=1&m=2&a=6i7d1w4c&n=300&wk=20",
    "v=1&m=2&a=3m7d1w5c-4m1p5d2w2c0.3s&n=300&wk=20",
    "v=1&m=2&a=7.5m5d8w1c4s&n=700&art=full&artw=3&arte=14.7&wk=40",
];

fn scenarios() -> Vec<(String, Scenario)> {
    let links = LINKS.iter().enumerate().map(|(place, link)| {
        let Decoded { scenario, notices, .. } = link::decode(link).expect("a link");
        assert!(notices.is_empty(), "{link}: {notices:?}");
        (format!("link{place}"), scenario)
    });
    presets::all().iter().map(|preset| (preset.id.to_owned(), preset.scenario.clone())).chain(links).collect()
}

/// Every preset's SBML and SED-ML by a number that changes with any letter of them: `UPDATE_GOLDEN=1` writes the file.
#[test]
fn the_model_file_of_every_preset_changes_only_on_purpose() {
    let mut found = String::new();
    for preset in presets::all() {
        let link = link::encode(&preset.scenario, &Interface::default(), &[]);
        let bytes = omex::file(&preset.scenario, &Provenance::new(&link, None, &[]));
        let hash = bytes.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
        writeln!(found, "{} {} bytes {hash:08x}", preset.id, bytes.len()).unwrap();
    }
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/model_files.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &found).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), found, "UPDATE_GOLDEN=1 writes {}", path.display());
}

fn expected(scenario: &Scenario) -> Value {
    let run = simulate_typical(scenario);
    let arms: Map<String, Value> =
        run.arms.iter().map(|arm| (arm.name.key().to_owned(), json!(arm.typical.cd4))).collect();
    json!({ "weeks": run.weeks, "arms": arms })
}

#[test]
fn programs_of_systems_biology_open_the_model_file_and_compute_the_same() {
    let Some(python) = std::env::var_os("IL2_OUTSIDE_PYTHON") else {
        println!(
            "skipped: IL2_OUTSIDE_PYTHON names no Python with libSBML, libRoadRunner and COPASI; `cargo xtask test native` installs one"
        );
        return;
    };
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("model-files");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    for (name, scenario) in scenarios() {
        let link = link::encode(&scenario, &Interface::default(), &[]);
        let provenance = Provenance::new(&link, Some("https://h.example/il2/"), &[]);
        std::fs::write(folder.join(format!("{name}.omex")), omex::file(&scenario, &provenance)).unwrap();
        std::fs::write(folder.join(format!("{name}.json")), expected(&scenario).to_string()).unwrap();
    }
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/outside/model_file.py");
    let numbers = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/outside_numbers.txt");
    let numbers = std::env::var_os("UPDATE_GOLDEN").map(|_| numbers);
    let output = Command::new(python).arg(script).arg(&folder).args(numbers).output().expect("python starts");
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}");
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
}
