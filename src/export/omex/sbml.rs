//! The SBML (Level 3 Version 2) of a run: parameters with units, the patient in balance, equations, and the doses as events.

use super::dosing::{Dosing, Happening};
use super::equations::{BALANCE, RULES, STATES, UNITS, blocked, unit};
use super::formula::{mathml, names};
use crate::export::markup::{escape, one_line};
use crate::export::provenance::Provenance;
use crate::model::constants::{Constants, RECORDS};
use crate::model::person::{ArtCourse, IndividualParameters, RandomEffects};
use crate::scenario::{Art, Scenario};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The document. As written, the doses of arm A are given; `arm_a` and `arm_b` choose others.
pub(super) fn document(scenario: &Scenario, provenance: &Provenance) -> String {
    let (patient, constants) = (&scenario.patient, Constants::of(scenario.run.known));
    let mut dosing = Dosing::default();
    dosing.add("a", &scenario.a, scenario.run.weeks());
    if let Some(b) = &scenario.b {
        dosing.add("b", b, scenario.run.weeks());
    }
    let art = art_events(scenario);
    let eps = blocked(patient.art);

    let mut out = head(provenance);
    units(&mut out);
    out.push_str("<listOfParameters>\n");
    for (id, of_unit, value, about) in patient_numbers(scenario) {
        parameter(&mut out, (&id, of_unit, &about), Some(value), true);
    }
    let formulas = formulas(&dosing, &art, eps);
    let used: BTreeSet<&str> = formulas.iter().flat_map(|formula| names(formula)).collect();
    for record in RECORDS.iter().filter(|record| used.contains(record.symbol)) {
        let value = constants.get(record.name).unwrap_or(record.value);
        let known = format!("{:?} ({})", record.kind, record.source).to_lowercase();
        let about = format!("{} Known: {known}.", one_line(record.meaning));
        parameter(&mut out, (record.symbol, unit(record.unit).unwrap_or_default(), &about), Some(value), true);
    }
    for (id, of_unit, _, about) in BALANCE {
        parameter(&mut out, (id, of_unit, about), None, true);
    }
    for (id, of_unit, start, _, about) in STATES {
        parameter(&mut out, (id, of_unit, about), start.is_empty().then_some(0.0), false);
    }
    for (id, of_unit, _, about) in RULES {
        parameter(&mut out, (id, of_unit, about), None, false);
    }
    parameter(&mut out, ("eps", "dimensionless", "share of new infections that ART blocks"), None, false);
    let works = if ArtCourse::new(patient, &constants).works_on(0.0) { 1.0 } else { 0.0 };
    parameter(&mut out, ("art", "dimensionless", "1 while ART works"), Some(works), false);
    parameter(&mut out, ("I", "MIU_per_day", "rate of infusion"), Some(0.0), false);
    for (id, of_unit, value, about, is_constant) in &dosing.numbers {
        parameter(&mut out, (id, of_unit, about), Some(*value), *is_constant);
    }
    out.push_str("</listOfParameters>\n<listOfInitialAssignments>\n");
    let starts = STATES.iter().filter(|state| !state.2.is_empty()).map(|state| (state.0, state.2));
    for (id, formula) in BALANCE.iter().map(|part| (part.0, part.2)).chain(starts) {
        assigned(&mut out, "initialAssignment", "symbol", (id, formula));
    }
    out.push_str("</listOfInitialAssignments>\n<listOfRules>\n");
    for (id, .., formula, _) in STATES {
        assigned(&mut out, "rateRule", "variable", (id, formula));
    }
    for (id, _, formula, _) in RULES {
        assigned(&mut out, "assignmentRule", "variable", (id, formula));
    }
    assigned(&mut out, "assignmentRule", "variable", ("eps", eps));
    out.push_str("</listOfRules>\n");
    events(&mut out, dosing.events.iter().chain(&art));
    out.push_str("</model>\n</sbml>\n");
    out
}

/// Every formula of the document.
fn formulas<'a>(dosing: &'a Dosing, art: &'a [Happening], eps: &'a str) -> Vec<&'a str> {
    let balance = BALANCE.iter().chain(&RULES).map(|part| part.2);
    let states = STATES.iter().flat_map(|state| [state.2, state.3]);
    let changes = dosing
        .events
        .iter()
        .chain(art)
        .flat_map(|event| event.changes.iter().map(|change| change.1.as_str()).chain([event.when.as_str()]));
    balance.chain(states).chain(changes).chain([eps]).collect()
}

/// What the scenario says of the patient: id, unit, value, what it is.
fn patient_numbers(scenario: &Scenario) -> Vec<(String, &'static str, f64, String)> {
    let (patient, constants) = (&scenario.patient, Constants::of(scenario.run.known));
    let person = IndividualParameters::new(&RandomEffects::typical(patient), patient, &constants);
    let (course, established) = (ArtCourse::new(patient, &constants), patient.art_week().is_none());
    let mut numbers = vec![
        ("CD4_0", "cells", patient.baseline(), "CD4 count at week 0"),
        ("rna", "dimensionless", patient.rna(), "log10 of HIV RNA before ART, copies/mL; 0: no HIV"),
        ("age", "year", patient.age(), "age"),
        ("k", "percent", patient.responsiveness(), "responsiveness to IL-2"),
        (
            "established",
            "dimensionless",
            f64::from(u8::from(established)),
            "1: ART, or none, since long before the run",
        ),
        (
            "V_0",
            "copies",
            person.start.virus,
            "HIV RNA at the start, in balance; a number, to be computed again with other patients",
        ),
    ];
    if patient.art == Art::Weak {
        numbers.push(("t_ART", "day", course.from_day, "first day of ART"));
    }
    numbers.into_iter().map(|(id, unit, value, about)| (id.to_owned(), unit, value, about.to_owned())).collect()
}

/// The first and the last day of ART within the run.
fn art_events(scenario: &Scenario) -> Vec<Happening> {
    let course = ArtCourse::new(&scenario.patient, &Constants::of(scenario.run.known));
    let days = [("art_starts", course.from_day, course.from_day < course.to_day), ("art_stops", course.to_day, false)];
    let within = |(_, day, _): &(_, f64, _)| *day > 0.0 && day.is_finite();
    let event = |(name, day, works): (&str, f64, bool)| Happening {
        name: name.to_owned(),
        when: format!("time >= {day}{{day}}"),
        changes: vec![("art".to_owned(), u8::from(works).to_string())],
    };
    days.into_iter().filter(within).map(event).collect()
}

fn head(provenance: &Provenance) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sbml xmlns=\"http://www.sbml.org/sbml/level3/version2/core\" \
         xmlns:sbml=\"http://www.sbml.org/sbml/level3/version2/core\" level=\"3\" version=\"2\">\n\
         <model metaid=\"model\" id=\"il2_cycle_explorer\" name=\"IL-2 cycle explorer\" timeUnits=\"day\">\n\
         <notes><body xmlns=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (name, line) in provenance.lines() {
        let _ = writeln!(out, "<p>{name}: {}</p>", escape(&line));
    }
    out.push_str("</body></notes>\n<annotation><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" ");
    out.push_str("xmlns:bqmodel=\"http://biomodels.net/model-qualifiers/\"><rdf:Description rdf:about=\"#model\">\n");
    let links: Vec<&str> = provenance.sources.iter().filter_map(|source| source.link).collect();
    for (qualifier, resources) in
        [("isDerivedFrom", provenance.address.as_deref().into_iter().collect()), ("isDescribedBy", links)]
    {
        if !resources.is_empty() {
            let _ = write!(out, "<bqmodel:{qualifier}><rdf:Bag>");
            for resource in resources {
                let _ = write!(out, "<rdf:li rdf:resource=\"{}\"/>", escape(resource));
            }
            let _ = writeln!(out, "</rdf:Bag></bqmodel:{qualifier}>");
        }
    }
    out.push_str("</rdf:Description></rdf:RDF></annotation>\n");
    out
}

fn units(out: &mut String) {
    out.push_str("<listOfUnitDefinitions>\n");
    for (id, parts) in UNITS {
        let _ = write!(out, "<unitDefinition id=\"{id}\"><listOfUnits>");
        for (kind, exponent, scale, multiplier) in parts {
            let _ = write!(
                out,
                "<unit kind=\"{kind}\" exponent=\"{exponent}\" scale=\"{scale}\" multiplier=\"{multiplier}\"/>"
            );
        }
        out.push_str("</listOfUnits></unitDefinition>\n");
    }
    out.push_str("</listOfUnitDefinitions>\n");
}

fn parameter(out: &mut String, (id, unit, about): (&str, &str, &str), value: Option<f64>, is_constant: bool) {
    let value = value.map_or_else(String::new, |value| format!(" value=\"{value}\""));
    let _ = writeln!(
        out,
        "<parameter id=\"{id}\" name=\"{}\" units=\"{unit}\" constant=\"{is_constant}\"{value}/>",
        escape(about)
    );
}

fn assigned(out: &mut String, element: &str, key: &str, (id, formula): (&str, &str)) {
    let math = mathml(formula).unwrap_or_default();
    let _ = writeln!(out, "<{element} {key}=\"{id}\">{math}</{element}>");
}

fn events<'a>(out: &mut String, all: impl Iterator<Item = &'a Happening>) {
    let mut inside = String::new();
    for event in all {
        let when = mathml(&event.when).unwrap_or_default();
        // Several at one time add up: each takes the values that the one before it left.
        let _ = write!(
            inside,
            "<event id=\"{}\" useValuesFromTriggerTime=\"false\"><trigger initialValue=\"false\" persistent=\"true\">{when}</trigger>\
             <listOfEventAssignments>",
            event.name
        );
        for change in &event.changes {
            assigned(&mut inside, "eventAssignment", "variable", (&change.0, &change.1));
        }
        inside.push_str("</listOfEventAssignments></event>\n");
    }
    if !inside.is_empty() {
        let _ = write!(out, "<listOfEvents>\n{inside}</listOfEvents>\n");
    }
}
