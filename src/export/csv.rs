//! The table of a run: one row a grid point, the columns arm by arm, for a spreadsheet or a plot.
//!
//! Lines in front that start with `#` carry the link, the versions, the notices and the sources. Decimal point, comma between
//! columns, nothing quoted. A column is named `a_cd4_p50`: arm, quantity, statistic; without a statistic it is the typical patient's.

use super::markup::one_line;
use super::provenance::Provenance;
use crate::notice::Notice;
use crate::population::new_trial::Forecast;
use crate::trajectory::{ArmName, ArmTrajectory, Trajectory};
use std::fmt::Write;

/// The table of a run as text.
pub fn table(provenance: &Provenance, notices: &[Notice], run: &Trajectory) -> String {
    table_with(provenance, notices, run, None)
}

/// [`table`], with the intervals of a new trial in its head where there are any.
pub fn table_with(
    provenance: &Provenance,
    notices: &[Notice],
    run: &Trajectory,
    forecast: Option<&Forecast>,
) -> String {
    let columns: Vec<(String, &[f64])> = run.arms.iter().flat_map(columns).collect();
    let mut out = head(provenance, notices);
    if let Some(forecast) = forecast {
        let arms = run.arms.iter().map(|arm| name(arm.name)).chain(["difference"]);
        for (name, expected) in arms.zip(forecast.arms.iter().chain([&forecast.difference])) {
            for (statistic, [p05, p50, p95]) in expected.by_name() {
                let _ = writeln!(out, "# New trial: {name} {statistic}: {p05} {p50} {p95}");
            }
        }
    }
    out.push_str("week");
    for (name, _) in &columns {
        out.push(',');
        out.push_str(name);
    }
    out.push('\n');
    for (row, week) in run.weeks.iter().enumerate() {
        number(&mut out, Some(*week));
        for (_, values) in &columns {
            out.push(',');
            number(&mut out, values.get(row).copied());
        }
        out.push('\n');
    }
    out
}

fn head(provenance: &Provenance, notices: &[Notice]) -> String {
    let mut out = String::new();
    let mut line = |name: &str, text: &str| {
        let _ = writeln!(out, "# {name}: {text}");
    };
    let (first, sources): (Vec<_>, Vec<_>) = provenance.lines().into_iter().partition(|(name, _)| *name != "Source");
    for (name, text) in &first {
        line(name, text);
    }
    line("Units", "weeks; CD4 in cells/µL; HIV RNA in log10 copies/mL; IL-2 in blood in IU/mL");
    for notice in notices {
        line("Notice", &one_line(&notice.to_string()));
    }
    for (name, text) in &sources {
        line(name, text);
    }
    out
}

fn columns(arm: &ArmTrajectory) -> Vec<(String, &[f64])> {
    let typical = &arm.typical;
    let mut columns: Vec<(&str, &[f64])> = vec![
        ("cd4", &typical.cd4),
        ("naive", &typical.naive),
        ("memory", &typical.memory),
        ("expanded", &typical.expanded),
        ("rna_log10", &typical.rna_log10),
        ("il2_iu_ml", &typical.il2_iu_ml),
    ];
    if let Some(population) = &arm.population {
        let cd4 = &population.cd4;
        columns.extend([
            ("cd4_p05", cd4.p05.as_slice()),
            ("cd4_p25", &cd4.p25),
            ("cd4_p50", &cd4.p50),
            ("cd4_p75", &cd4.p75),
            ("cd4_p95", &cd4.p95),
            ("cd4_mean", &cd4.mean),
            ("rna_log10_p50", &population.rna_log10.p50),
        ]);
    }
    let name = name(arm.name);
    columns.into_iter().map(|(column, values)| (format!("{name}_{column}"), values)).collect()
}

const fn name(arm: ArmName) -> &'static str {
    match arm {
        ArmName::A => "a",
        ArmName::B => "b",
        ArmName::Control => "control",
    }
}

/// A finite number; an empty cell for anything else.
fn number(out: &mut String, value: Option<f64>) {
    if let Some(value) = value.filter(|value| value.is_finite()) {
        let _ = write!(out, "{value}");
    }
}
