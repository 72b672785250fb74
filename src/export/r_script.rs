//! The run as an R script: deSolve, and the doses as an event table with the columns that mrgsolve and rxode2 read.
//!
//! The script needs R 4.0 or later and the package deSolve. It has its own copy of the equations (docs/model.md) and prints the typical
//! patient's counts as CSV, as the Python script does. `tests/commands/r_export.rs` runs it.

use super::markup::one_line;
use super::provenance::Provenance;
use crate::link::art_word;
use crate::model::constants::{Constants, ParameterRecord, RECORDS};
use crate::scenario::Scenario;
use crate::schedule::{Block, Route, Schedule};
use crate::simulation;
use crate::trajectory::ArmName;
use crate::units::DAYS_PER_WEEK;
use std::fmt::Write;

/// The script without what differs from run to run.
const R_TEMPLATE: &str = include_str!("r_script/run.R");

/// The script of a scenario.
pub fn script(scenario: &Scenario, provenance: &Provenance) -> String {
    let mut text = String::from(
        "#!/usr/bin/env Rscript\n# The typical patient of one run of the IL-2 cycle explorer: prints week and CD4 count (cells/µL) as CSV.\n\
         # Needs R 4.0 or later and the package deSolve: Rscript run.R > run.csv\n#\n",
    );
    for (name, line) in provenance.lines() {
        let _ = writeln!(text, "# {name}: {line}");
    }
    let with_scenario = R_TEMPLATE.replace("#SCENARIO\n", &settings(scenario));
    text.push_str(&with_scenario.replace("#PARAMETERS\n", &parameters(&Constants::of(scenario.run.known))));
    text
}

/// Every parameter that the template uses by its name.
fn parameters(constants: &Constants) -> String {
    let words: Vec<&str> = R_TEMPLATE.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_')).collect();
    let used: Vec<&ParameterRecord> = RECORDS.iter().filter(|record| words.contains(&record.name)).collect();
    let mut text = String::new();
    for (place, record) in used.iter().enumerate() {
        let value = constants.get(record.name).unwrap_or(record.value);
        let comma = if place + 1 < used.len() { "," } else { "" };
        let unit = if record.unit.is_empty() { "no unit" } else { record.unit };
        let known = format!("{:?}, {}", record.kind, record.source).to_lowercase();
        let (name, symbol, meaning) = (record.name, record.symbol, one_line(record.meaning));
        let _ = writeln!(text, "  {name} = {value:?}{comma} # {symbol}; {unit}; {known}; {meaning}");
    }
    text
}

fn settings(scenario: &Scenario) -> String {
    let patient = &scenario.patient;
    let art = art_word(patient.art);
    let week = |week: Option<f64>| week.map_or("NA".to_owned(), |week| format!("{week:?}"));
    let weeks: Vec<String> = simulation::grid(&scenario.run).iter().map(ToString::to_string).collect();
    let mut text = format!(
        "baseline <- {:?} # CD4 count at week 0, cells/µL\nage <- {:?} # years\n\
         rna_log10 <- {:?} # HIV RNA before ART, log10 copies/mL; 0: no HIV\nresponsiveness <- {:?} # percent of the typical patient's\n\
         art <- \"{art}\" # none; weak: NRTIs only; full: combination ART\n\
         art_week <- {} # week at which it starts; NA: established long before\nart_stop <- {} # week at which it stops; NA: never\n",
        patient.baseline(),
        patient.age(),
        patient.rna(),
        patient.responsiveness(),
        week(patient.art_week()),
        week(patient.art_stop()),
    );
    let _ = writeln!(text, "weeks <- c({})", weeks.join(", "));
    text.push_str(
        "# doses: time (days), cmt (compartment), amt (MIU; micrograms per kg in D7), ii (days between doses), addl (additional doses),\n\
         # rate (MIU a day; 0: an injection). rule: start a cycle when the count falls below a level; its times count from that day.\n",
    );
    let arms: Vec<String> =
        simulation::arms(scenario).iter().map(|(name, schedule)| arm(*name, schedule, scenario.run.weeks())).collect();
    let _ = writeln!(text, "arms <- list(\n{}\n)\n", arms.join(",\n"));
    text
}

fn arm(name: ArmName, schedule: &Schedule, run_weeks: f64) -> String {
    let name = name.key();
    let cycles = schedule.fixed_cycles(run_weeks).into_iter();
    let rows: Vec<String> = cycles
        .filter_map(|cycle| Some(row(schedule.blocks().get(cycle.block)?, cycle.start_weeks * DAYS_PER_WEEK)))
        .collect();
    let mut text = format!("  {name} = list(doses = {}", table(&rows));
    if let Some((_, block, level, from_week)) = schedule.rule() {
        let (days, rows) = (block.days_on(), [row(&block, 0.0)]);
        let _ = write!(
            text,
            ",\n    rule = list(below = {level:?}, from_week = {from_week:?}, days = {days}, doses = {})",
            table(&rows)
        );
    }
    text + ")"
}

/// A table of doses.
fn table(rows: &[String]) -> String {
    let rows = rows.iter().fold(String::new(), |text, row| text + "    " + row + "\n");
    format!("read.table(header = TRUE, text = \"\n    time cmt amt ii addl rate\n{rows}    \")")
}

/// The doses of one cycle.
fn row(block: &Block, day: f64) -> String {
    let (dose, days, per_day) = (block.dose(), f64::from(block.days_on()), f64::from(block.per_day()));
    let injections = |cmt: &str| format!("{day} {cmt} {dose} {} {} 0", 1.0 / per_day, days * per_day - 1.0);
    match block.route() {
        Route::Il2Subcutaneous => injections("D"),
        Route::Il7Subcutaneous => injections("D7"),
        Route::Il2Infusion => format!("{day} A {} 0 0 {dose}", dose * days),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_has_the_run_its_parameters_and_where_they_come_from() {
        let script = script(&Scenario::default(), &Provenance::new("v=1&m=2&a=5m5d8w6c", None, &[]));
        for part in [
            "# Link: v=1&m=2&a=5m5d8w6c\n",
            "# Source: Piscitelli",
            "baseline <- 340.0",
            "\n    280 D 5 0.5 9 0\n",
            "  k_a = 5.0, # k_a; 1/day; published, piscitelli-1996; Absorption",
        ] {
            assert!(script.contains(part), "{part} is not in\n{script}");
        }
        assert!(!script.contains("cv_response"), "one patient's run has no spread");
        assert!(!script.contains("#SCENARIO") && !script.contains("#PARAMETERS"));
    }
}
