//! The exported R script, run by R with deSolve, against the explorer's own numbers.
#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing)]

use crate::printed_counts::apart;
use il2_explorer::export::provenance::Provenance;
use il2_explorer::export::r_script;
use il2_explorer::link;
use std::path::PathBuf;
use std::process::Command;

/// Greatest difference allowed, relative to the count.
const TOLERANCE: f64 = 1e-4;

/// Infusions, rules of injections and of infusions, IL-7, NRTIs alone, ART that stops.
const LINKS: [&str; 6] = [
    "v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&n=340&nr=200-550&art=full&artw=0&wk=74",
    "v=1&m=2&a=18i5d8w6c&b=7.5m1p5d8w3c&n=410&art=weak&wk=30.1",
    "v=1&m=2&a=20g1d1w3c&rna=0&n=150&age=62&wk=20&k=150",
    "v=1&m=2&a=4.5m5d6w2c-5m5d600l6s&n=500&art=none&rna=3.9&wk=60",
    "v=1&m=2&a=10i5d450l&n=400&art=none&wk=40",
    "v=1&m=2&a=7.5m5d8w1c4s&n=700&arte=4.7&wk=40",
];

fn has_r() -> bool {
    let has =
        Command::new("Rscript").args(["-e", "quit(status = !requireNamespace(\"deSolve\", quietly = TRUE))"]).output();
    has.is_ok_and(|output| output.status.success())
}

#[test]
fn the_r_script_prints_the_explorers_numbers() {
    if !has_r() {
        assert!(std::env::var_os("IL2_REQUIRE_R").is_none(), "R with deSolve is missing");
        println!(
            "NOT CHECKED: there is no R with deSolve to run the exported script (on Debian `apt-get install r-base-core r-cran-desolve`)"
        );
        return;
    }
    let mut worst: f64 = 0.0;
    for (place, link) in LINKS.into_iter().enumerate() {
        let scenario = link::decode(link).expect("a link").scenario;
        let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("run{place}.R"));
        std::fs::write(&file, r_script::script(&scenario, &Provenance::new(link, None, &[]))).unwrap();
        let output = Command::new("Rscript").arg(&file).output().expect("R starts");
        assert!(output.status.success(), "{link}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{link}: no warning");
        let table = String::from_utf8(output.stdout).unwrap();
        worst = worst.max(apart(link, &scenario, &table, TOLERANCE));
    }
    println!("the script and the explorer lie {worst:.1e} apart at most");
}
