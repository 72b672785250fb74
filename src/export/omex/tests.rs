//! The structure of the archive. What other programs make of it: `tests/outside/model_file.py`.

use super::*;
use crate::link;
use crate::model::constants::RECORDS;
use crate::trials::presets;
use std::collections::BTreeSet;

/// Every preset, and what a schedule can say besides: two arms, rules of injections and infusions, ART that starts and stops.
fn scenarios() -> Vec<Scenario> {
    let links = [
        "v=1&m=2&a=18i5d8w6c&b=7.5m1p5d8w3c&n=410&art=weak&artw=6&wk=30.1",
        "v=1&m=2&a=4.5m5d6w2c-5m5d600l6s&n=500&art=none&rna=3.9&wk=60",
        "v=1&m=2&a=10i5d500l&b=20g1d400l&n=400&art=full&artw=3&arte=9&wk=60",
    ];
    let of_links = links.iter().map(|link| link::decode(link).unwrap().scenario);
    presets::all().iter().map(|preset| preset.scenario.clone()).chain(of_links).collect()
}

fn provenance() -> Provenance {
    Provenance::new("v=1&m=2&a=5m5d8w6c&x=%22%3C", Some("https://h.example/il2/"), &[])
}

/// The values of an attribute of the elements of one name.
fn values<'a>(xml: &'a str, element: &str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let tags = xml.split('<').filter(|tag| tag.split([' ', '>', '/']).next() == Some(element));
    tags.filter_map(|tag| tag.split_once(&start)?.1.split('"').next()).collect()
}

/// Every element is closed, in order.
fn assert_well_formed(xml: &str) {
    let mut open = Vec::new();
    for tag in xml.split('<').skip(1) {
        let tag = tag.split_once('>').expect("the end of a tag").0;
        let name = tag.split(' ').next().unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') && !tag.starts_with('?') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn every_file_of_the_manifest_is_in_the_archive_and_well_formed() {
    for scenario in scenarios() {
        let bytes = file(&scenario, &provenance());
        assert!(bytes.len() <= 10_000, "{} bytes", bytes.len());
        let files = archive::unzipped(&bytes);
        let named = values(MANIFEST, "content", "location");
        let named: Vec<&str> = named.iter().filter_map(|name| name.strip_prefix("./")).collect();
        assert_eq!(files.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), named);
        for (_, content) in &files {
            assert_well_formed(content);
        }
        assert_eq!(bytes, file(&scenario, &provenance()), "the same run gives the same bytes");
    }
}

#[test]
fn what_a_formula_names_is_declared_once_and_has_a_unit() {
    for scenario in scenarios() {
        let sbml = sbml::document(&scenario, &provenance());
        for element in ["initialAssignment", "rateRule", "assignmentRule", "eventAssignment", "trigger"] {
            let tags = sbml.matches(&format!("<{element} ")).count();
            let start = format!("<{element} ");
            let with_math = sbml
                .split(&start)
                .skip(1)
                .filter(|rest| rest.split_once('>').is_some_and(|(_, inside)| inside.starts_with("<math ")));
            assert_eq!(with_math.count(), tags, "{element}: a formula that cannot be read");
        }
        let ids = values(&sbml, "parameter", "id");
        let declared: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(declared.len(), ids.len(), "an id twice");
        for used in sbml.split("<ci>").skip(1).filter_map(|rest| rest.split('<').next()) {
            assert!(declared.contains(used), "{used}");
        }
        let known: BTreeSet<&str> = equations::UNITS.iter().map(|unit| unit.0).chain(["dimensionless"]).collect();
        let units = values(&sbml, "parameter", "units");
        assert_eq!(units.len(), ids.len(), "each has one");
        for unit in units.into_iter().chain(values(&sbml, "cn", "sbml:units")) {
            assert!(known.contains(unit), "{unit}");
        }
        assert!(sbml.contains("rdf:resource=\"https://h.example/il2/?v=1&amp;m=2&amp;a=5m5d8w6c"), "the link");
        assert!(sbml.contains("<bqmodel:isDescribedBy>"), "the sources");
    }
}

#[test]
fn every_unit_of_the_parameter_table_is_known() {
    for record in RECORDS.iter().filter(|record| !matches!(record.unit, "log10")) {
        assert!(equations::unit(record.unit).is_some(), "{}: {}", record.name, record.unit);
    }
}

#[test]
fn a_rule_is_an_event_at_each_visit_and_art_one_at_its_start_and_end() {
    let sbml = |link: &str| sbml::document(&link::decode(link).unwrap().scenario, &provenance());
    let events = |xml: &str| values(xml, "event", "id").into_iter().map(str::to_owned).collect::<Vec<_>>();
    let rule = sbml("v=1&m=2&a=4.5m5d6w2c-5m5d600l6s&n=500&art=none&rna=3.9&wk=60");
    assert_eq!(events(&rule), ["event_n_a1", "event_n_a_rule", "event_visit_a"]);
    let art = sbml("v=1&m=2&a=18i5d8w6c&art=full&artw=3&arte=9&wk=60");
    assert_eq!(events(&art), ["event_on_a1", "event_off_a1", "art_starts", "art_stops"]);
    assert!(events(&sbml("v=1&m=2&a=0&wk=60")).is_empty());
}

#[test]
fn a_formula_that_is_none_is_refused() {
    for wrong in ["", "1 +", "(a", "a b", "exp(a", "piecewise(a, b)", "3{cells", "a <"] {
        assert_eq!(formula::mathml(wrong), None, "{wrong}");
    }
    let power = formula::mathml("-a^2*b - c/(d + 1)").unwrap();
    let minus = "<apply><minus/><apply><times/><apply><minus/><apply><power/><ci>a</ci>";
    assert!(power.contains(minus), "{power}");
}
