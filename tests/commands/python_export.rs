//! The exported Python script, run by Python, against the explorer's own numbers.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing)]

use crate::printed_counts::apart;
use il2_explorer::export::provenance::Provenance;
use il2_explorer::export::python;
use il2_explorer::link;
use std::io::Write;
use std::process::{Command, Stdio};

/// Greatest difference allowed, relative to the count.
const TOLERANCE: f64 = 1e-3;

fn python() -> Option<String> {
    let runs =
        |program: &&str| Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
    ["python3", "python"].into_iter().find(runs).map(str::to_owned)
}

#[test]
fn the_script_prints_the_explorers_numbers() {
    let Some(python) = python() else {
        println!("skipped: there is no python3 on PATH to run the exported script");
        return;
    };
    let mut worst: f64 = 0.0;
    for link in [
        "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&n=340&nr=200-550&art=full&artw=0&wk=74",
        "v=1&m=2&a=18i5d8w6c&b=7.5m1p5d8w3c&n=410&art=weak&wk=30.1",
        "v=1&m=2&a=20g1d1w3c&rna=0&n=150&age=62&wk=20&k=150",
        "v=1&m=2&a=4.5m5d6w2c-5m5d600l6s&n=500&art=none&rna=3.9&wk=60",
        "v=1&m=2&a=0&art=full&artw=8.5&n=80&wk=40",
        "v=1&m=2&a=7.5m5d8w1c4s&n=700&arte=4.7&wk=40",
    ] {
        let scenario = link::decode(link).expect("a link").scenario;
        let script = python::script(&scenario, &Provenance::new(link, None, &[]));
        let mut child = Command::new(&python)
            .args(["-W", "error", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python starts");
        child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{link}: the script failed");
        let table = String::from_utf8(output.stdout).unwrap();
        worst = worst.max(apart(link, &scenario, &table, TOLERANCE));
    }
    println!("the script and the explorer lie {worst:.1e} apart at most");
}
