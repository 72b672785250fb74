//! The run as code: a Python script that needs no other file, and the command that prints the same numbers.
//!
//! The script needs Python 3.10 and nothing else. It has its own copy of the equations (docs/model.md), integrates them by fixed small steps
//! instead of the explorer's method, and prints the typical patient's counts as CSV. A reader can change anything in it.

use super::markup::one_line;
use super::provenance::Provenance;
use crate::link::art_word;
use crate::model::constants::{Constants, ParameterRecord, RECORDS};
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::schedule::{Block, Route, Schedule};
use crate::simulation;
use std::fmt::Write;

/// The script without what differs from run to run.
const TEMPLATE: &str = include_str!("python/run.py");

/// The script of a scenario.
pub fn script(scenario: &Scenario, provenance: &Provenance) -> String {
    let mut text = String::from(
        "#!/usr/bin/env python3\n# The typical patient of one run of the IL-2 cycle explorer: prints week and CD4 count (cells/µL) as CSV.\n\
         # Needs Python 3.10 or later, nothing else: python3 run.py > run.csv\n#\n",
    );
    for (name, line) in provenance.lines() {
        let _ = writeln!(text, "# {name}: {line}");
    }
    let parameters = parameters(&Constants::of(scenario.run.known));
    let scenario = settings(scenario);
    text.push_str(&TEMPLATE.replace("#SCENARIO\n", &scenario).replace("#PARAMETERS\n", &parameters));
    text
}

/// The command that prints the numbers of a link, population included, for a checkout of the explorer.
pub fn command(link: &str) -> String {
    format!("cargo run --release --example simulate -- '{}'", one_line(link).replace('\'', "'\\''"))
}

/// Every parameter that the template asks for by name.
fn parameters(constants: &Constants) -> String {
    let used = |record: &&ParameterRecord| TEMPLATE.contains(&format!("C[\"{}\"]", record.name));
    let mut text = String::new();
    for record in RECORDS.iter().filter(used) {
        let value = constants.get(record.name).unwrap_or(record.value);
        let unit = if record.unit.is_empty() { "no unit" } else { record.unit };
        let kind = crate::text::Lang::En.evidence().kind;
        let known = format!("{}, {}", kind(record.kind), record.source).to_lowercase();
        let _ = writeln!(
            text,
            "    \"{}\": {value:?},  # {}; {unit}; {known}; {}",
            record.name,
            record.symbol,
            one_line(record.meaning)
        );
    }
    text
}

fn settings(scenario: &Scenario) -> String {
    let patient = &scenario.patient;
    let art = art_word(patient.art);
    let art_week = patient.art_week().map_or("None".to_owned(), |week| format!("{week:?}"));
    let art_stop = patient.art_stop().map_or("None".to_owned(), |week| format!("{week:?}"));
    let weeks: Vec<String> = simulation::grid(&scenario.run).iter().map(ToString::to_string).collect();
    let mut text = format!(
        "BASELINE = {:?}  # {}\nAGE = {:?}  # {}\nRNA_LOG10 = {:?}  # {}\nRESPONSIVENESS = {:?}  # {}\n\
         ART = \"{art}\"  # none; weak: NRTIs only; full: combination ART\n\
         ART_WEEK = {art_week}  # week at which it starts; None: established long before\n\
         ART_STOP = {art_stop}  # week at which it stops; None: never\n",
        patient.baseline(),
        about(ParameterId::Baseline),
        patient.age(),
        about(ParameterId::Age),
        patient.rna(),
        about(ParameterId::Rna),
        patient.responsiveness(),
        about(ParameterId::Responsiveness),
    );
    let _ = writeln!(text, "WEEKS = [{}]", weeks.join(", "));
    text.push_str("# cycles: what is given, and the week in which it starts; rule: start a cycle when the count falls below a level\n");
    text.push_str("# doses: MIU per injection (sc), MIU a day (infusion), micrograms per kg (il7)\nARMS = {\n");
    for (name, schedule) in simulation::arms(scenario) {
        let name = name.key();
        arm(&mut text, name, &schedule, scenario.run.weeks());
    }
    text.push_str("}\n\n");
    text
}

fn about(id: ParameterId) -> String {
    let spec = id.spec();
    if spec.unit.is_empty() { spec.label.to_owned() } else { format!("{}, {}", spec.label, spec.unit) }
}

fn arm(text: &mut String, name: &str, schedule: &Schedule, run_weeks: f64) {
    let _ = writeln!(text, "    \"{name}\": {{\n        \"cycles\": [");
    for cycle in schedule.fixed_cycles(run_weeks) {
        if let Some(given) = schedule.blocks().get(cycle.block) {
            let _ = writeln!(text, "            ({}, {:?}),", block(given), cycle.start_weeks);
        }
    }
    text.push_str("        ],\n");
    let rule = schedule.rule().map_or("None".to_owned(), |(_, given, level, from_week)| {
        format!("{{\"block\": {}, \"below\": {level:?}, \"from_week\": {from_week:?}}}", block(&given))
    });
    let _ = writeln!(text, "        \"rule\": {rule},\n    }},");
}

fn block(block: &Block) -> String {
    let route = match block.route() {
        Route::Il2Subcutaneous => "sc",
        Route::Il2Infusion => "infusion",
        Route::Il7Subcutaneous => "il7",
    };
    let (dose, days, per_day) = (block.dose(), block.days_on(), block.per_day());
    format!("{{\"route\": \"{route}\", \"dose\": {dose:?}, \"days\": {days}, \"per_day\": {per_day}}}")
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
            "BASELINE = 340.0",
            "({\"route\": \"sc\", \"dose\": 5.0, \"days\": 5, \"per_day\": 2}, 40.0),",
            "\"k_a\": 5.0,  # k_a; 1/day; published, piscitelli-1996; Absorption",
        ] {
            assert!(script.contains(part), "{part} is not in\n{script}");
        }
        assert!(
            !script.contains("cv_response"),
            "the spread of the virtual patients has no place in one patient's run"
        );
        assert!(!script.contains("#SCENARIO") && !script.contains("#PARAMETERS"));
    }

    #[test]
    fn the_command_is_one_argument_in_a_shell() {
        assert_eq!(command("v=1&x='$(ls)'\n"), "cargo run --release --example simulate -- 'v=1&x='\\''$(ls)'\\'' '");
    }
}
