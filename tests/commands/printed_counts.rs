//! The counts that an exported script prints, against the explorer's own.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use il2_explorer::scenario::Scenario;
use il2_explorer::simulation::simulate_typical;

/// How far the counts of a printed table lie from the explorer's at most, relative to the count; each less than `tolerance`.
pub(crate) fn apart(link: &str, scenario: &Scenario, table: &str, tolerance: f64) -> f64 {
    let run = simulate_typical(scenario);
    let numbers = |line: &str| line.split(',').map(|cell| cell.trim().parse().unwrap()).collect();
    let rows: Vec<Vec<f64>> = table.lines().skip(1).map(numbers).collect();
    assert_eq!(rows.len(), run.weeks.len(), "{link}");
    let mut worst: f64 = 0.0;
    for (index, row) in rows.iter().enumerate() {
        assert!((row[0] - run.weeks[index]).abs() < 1e-3, "{link}");
        assert_eq!(row.len(), run.arms.len() + 1, "{link}");
        for (arm, count) in run.arms.iter().zip(&row[1..]) {
            let apart = (arm.typical.cd4[index] - count).abs() / arm.typical.cd4[index];
            worst = worst.max(apart);
            assert!(apart < tolerance, "{link}: arm {:?}, week {}: {apart}", arm.name, row[0]);
        }
    }
    worst
}
