//! The trial data against docs/evidence.md: regimens, passports, and nothing drawn that was not published.
#![allow(clippy::float_cmp, clippy::panic)] // the same literals on both sides; a missing preset is a failure

use il2_explorer::chart::figure;
use il2_explorer::chart::figure::{Evidence, ViewOptions};
use il2_explorer::explore::map::{MapAxis, MapRequest, main_block, place, untested_in_row};
use il2_explorer::explore::outcome::Measure;
use il2_explorer::parameters::ParameterId;
use il2_explorer::scenario::{Arm, Art, Scenario};
use il2_explorer::source;
use il2_explorer::text::Lang;
use il2_explorer::trials::{
    HowRead, Preset, Spread, Statistic, TrialArm, events, facts, observations, outcome, presets,
};
use std::collections::HashSet;

fn preset(id: &str) -> &'static Preset {
    presets::by_id(id).unwrap_or_else(|| panic!("no preset {id}"))
}

fn starts(id: &str) -> Vec<f64> {
    let scenario = &preset(id).scenario;
    scenario.a.fixed_cycles(scenario.run.weeks()).iter().map(|cycle| cycle.start_weeks).collect()
}

fn per_cycle(id: &str) -> f64 {
    preset(id).scenario.a.blocks().first().map_or(0.0, il2_explorer::schedule::Block::amount_per_cycle)
}

#[test]
fn presets_start_their_cycles_when_the_trials_did() {
    // Source: docs/evidence.md#levy-2003, cycle starts of ANRS 079.
    assert_eq!(starts("anrs079"), [4.0, 8.0, 12.0, 20.0, 28.0, 36.0, 44.0, 52.0, 60.0, 68.0]);
    assert_eq!(starts("anrs079-follow-up"), starts("anrs079"));
    assert!(starts("anrs079-control").is_empty());
    // Source: docs/evidence.md#kovacs-1996, every 2 months x 6; #fox-2007 and #youle-2006, every 8 weeks.
    assert_eq!(starts("kovacs1996"), [0.0, 8.0, 16.0, 24.0, 32.0, 40.0]);
    assert_eq!(starts("esprit-induction"), [0.0, 8.0, 16.0]);
    assert_eq!(starts("ukvanguard-4.5"), [0.0, 8.0, 16.0]);
    assert_eq!(starts("silcaat").len(), 6);
    // Source: docs/evidence.md#kovacs-1995, every 8 weeks for up to 25 months (week 108); #inspire-2012, three weekly doses.
    assert_eq!(starts("kovacs1995-above-200").last(), Some(&104.0));
    assert_eq!(starts("inspire"), [0.0, 1.0, 2.0]);
}

#[test]
fn presets_give_the_published_dose_in_a_cycle() {
    // Source: docs/evidence.md, arms of the trials; five days of two injections or of infusion.
    for (id, miu) in [
        ("kovacs1996", 90.0),
        ("kovacs1995-above-200", 90.0),
        ("esprit-induction", 75.0),
        ("ukvanguard-7.5", 75.0),
        ("argentina-7.5", 75.0),
        ("anrs079", 50.0),
        ("silcaat", 45.0),
        ("ukvanguard-4.5", 45.0),
        ("argentina-4.5", 45.0),
        ("tambussi", 30.0),
        ("argentina-1.5", 15.0),
        ("inspire", 20.0),
    ] {
        assert_eq!(per_cycle(id), miu, "{id}");
    }
}

#[test]
fn the_page_opens_on_anrs_079_as_its_link_says() {
    // Source: docs/links.md: a=5m5d4w3c4s-5m5d8w7c&n=340&nr=200-550&art=full&artw=0&wk=74&pop=400
    let scenario = il2_explorer::trials::opening_scenario();
    assert_eq!(scenario, preset("anrs079").scenario);
    assert_eq!((scenario.patient.baseline(), scenario.patient.range()), (340.0, Some((200.0, 550.0))));
    assert_eq!((scenario.patient.art, scenario.patient.art_week()), (Art::Full, Some(0.0)));
    assert_eq!((scenario.run.weeks(), scenario.run.patients()), (74.0, 400));
    let blocks: Vec<_> = scenario.a.blocks().iter().map(|block| (block.dose(), block.start_weeks())).collect();
    assert_eq!(blocks, [(5.0, Some(4.0)), (5.0, None)]);
}

#[test]
fn kovacs_1996_is_as_its_link_says() {
    // Source: docs/links.md: a=18i5d8w6c&n=410&nr=200-900&art=weak&wk=52&pop=400
    let scenario = &preset("kovacs1996").scenario;
    assert_eq!((scenario.patient.baseline(), scenario.patient.range()), (410.0, Some((200.0, 900.0))));
    assert_eq!((scenario.patient.art, scenario.patient.art_week()), (Art::Weak, None));
    assert_eq!((scenario.run.weeks(), scenario.run.patients()), (52.0, 400));
}

#[test]
fn what_a_preset_sets_was_taken() {
    // A setting outside the parameter table would silently leave the default; these are the ones that are not seen above.
    assert_eq!(preset("pml").scenario.patient.rna(), 0.0);
    assert_eq!(preset("pml").scenario.patient.age(), 61.0);
    for preset in presets::all() {
        let Some((low, high)) = preset.scenario.patient.range() else { panic!("{} has no inclusion range", preset.id) };
        assert!(low < high && (low..=high).contains(&preset.scenario.patient.baseline()), "{}", preset.id);
        assert!(preset.scenario.schedule(Arm::A).is_some_and(|a| !a.is_empty()) || preset.id == "anrs079-control");
    }
}

#[test]
fn names_are_unique_and_every_name_that_is_used_exists() {
    let ids: Vec<&str> = observations::all().map(|observation| observation.id).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    let ids: Vec<&str> = source::all().map(|source| source.id).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    let mut seen = HashSet::new();
    for preset in presets::all() {
        assert!(
            seen.insert(preset.id) && preset.source().is_some_and(|found| source::by_id(found.id) == Some(found)),
            "{}",
            preset.id
        );
        for id in preset.observations {
            assert!(observations::by_id(id).is_some(), "{}: {id}", preset.id);
        }
    }
    for observation in observations::all() {
        assert!(observation.source().is_some_and(|found| source::by_id(found.id) == Some(found)), "{}", observation.id);
        assert!(
            presets::all().iter().any(|preset| preset.observations.contains(&observation.id)),
            "{}",
            observation.id
        );
    }
}

#[test]
fn every_passport_is_filled_and_makes_sense() {
    for observation in observations::all() {
        let id = observation.id;
        for text in [observation.trial, observation.arm_words(), observation.written(), observation.how_read()] {
            assert!(!text.is_empty(), "{id}");
        }
        assert!(observation.weeks.0 <= observation.weeks.1, "{id}");
        if let Spread::Range(low, high) | Spread::InterquartileRange(low, high) = observation.spread {
            assert!(low < high && observation.value.is_none_or(|value| (low..=high).contains(&value)), "{id}");
        }
        assert_eq!(observation.value.is_none(), observation.statistic == Statistic::RangeOfChange, "{id}");
        if observation.statistic.is_share() {
            assert!(observation.value.is_some_and(|share| (0.0..=1.0).contains(&share)), "{id}");
        }
        // A median change is a point in time; an average over the follow-up and a range over unequal follow-ups are spans.
        let spans =
            [Statistic::RangeOfChange, Statistic::TimeWeightedMeanChange, Statistic::TimeWeightedMeanDifference];
        if spans.contains(&observation.statistic) {
            assert!(observation.is_span(), "{id}");
        }
        assert!(
            observation.reading == HowRead::Verified,
            "{id}: a number that is only weakly read is a fact, never a point"
        );
        let control = id.contains("control");
        assert_eq!(observation.arm == TrialArm::Control, control, "{id}");
    }
}

#[test]
fn the_number_kept_is_the_number_written() {
    for observation in observations::all() {
        let numbers: Vec<f64> = match observation.statistic {
            Statistic::RangeOfChange => match observation.spread {
                Spread::Range(low, high) => vec![low, high],
                _ => vec![],
            },
            Statistic::ShareRise50 => continue, // written as 6 of 10
            Statistic::ShareRise80 => observation.value.iter().map(|share| (share * 100.0).round()).collect(),
            _ => observation.value.into_iter().collect(),
        };
        for number in numbers {
            let printed = number.to_string().replace('-', "\u{2212}"); // a minus sign, as in print
            assert!(observation.written().contains(&printed), "{}: {number}", observation.id);
        }
    }
}

#[test]
fn each_preset_brings_its_own_points_and_no_other_scenario_does() {
    for preset in presets::all() {
        let found = il2_explorer::trials::observations_for(&preset.scenario);
        for id in preset.observations {
            assert!(found.iter().any(|observation| observation.id == *id), "{}: {id}", preset.id);
        }
    }
    let other = il2_explorer::scenario::Scenario::default();
    assert!(il2_explorer::trials::observations_for(&other).is_empty());
    assert_eq!(il2_explorer::trials::observations_of("kovacs1996").len(), 4);
    assert!(il2_explorer::trials::observations_of("no such preset").is_empty());
}

#[test]
fn nothing_that_a_trial_did_is_hatched_in_its_picture() {
    for preset in presets::all() {
        let scenario = preset.scenario.clone().set(ParameterId::Population, 0.0).unwrap_or_default();
        let hatched = hatches(&scenario);
        assert!(hatched.is_empty(), "{}: {hatched:?}", preset.id);
    }
}

fn hatches(scenario: &Scenario) -> Vec<(f64, f64)> {
    let evidence = Evidence { observations: &[] };
    let run = il2_explorer::simulation::simulate(scenario);
    let picture = figure(&run, scenario, &evidence, &ViewOptions::default(), Lang::En.words());
    picture.hatches.iter().map(|hatch| hatch.weeks).collect()
}

/// For the presets whose route and therapy differ, and for four pairs of axes.
#[test]
fn a_cell_of_the_map_is_hatched_where_its_picture_is_hatched() {
    let (mut clean, mut hatched) = (0, 0);
    for id in ["anrs079", "kovacs1996", "esprit-induction", "tambussi", "ukvanguard-4.5", "inspire", "silcaat"] {
        let scenario = preset(id).scenario.clone().set(ParameterId::Population, 0.0).unwrap_or_default();
        let scenario = Scenario { b: None, ..scenario };
        let dose = main_block(&scenario).map_or(ParameterId::DosePerInjection, |block| block.route().dose());
        let doses = MapAxis { id: dose, values: vec![1.5, 3.0, 4.5, 5.0, 6.0, 7.5, 12.0, 18.0, 20.0] };
        let weeks = MapAxis { id: ParameterId::WeeksBetween, values: vec![1.0, 4.0, 6.0, 8.0, 9.0, 16.0] };
        let cycles = MapAxis { id: ParameterId::Cycles, values: vec![1.0, 3.0, 6.0, 10.0, 12.0] };
        let days = MapAxis { id: ParameterId::DaysOn, values: vec![1.0, 3.0, 5.0, 7.0] };
        let baselines = MapAxis { id: ParameterId::Baseline, values: vec![50.0, 200.0, 350.0, 500.0, 800.0] };
        for (x, y) in [(&doses, &weeks), (&doses, &cycles), (&days, &cycles), (&baselines, &cycles)] {
            let request = MapRequest { x: x.clone(), y: y.clone(), measure: Measure::Gain };
            for (row, above) in y.values.iter().enumerate() {
                for (of_map, across) in untested_in_row(&scenario, &request, row).into_iter().zip(&x.values) {
                    let Some((a, around)) = place(&scenario, &[(x.id, *across), (y.id, *above)]) else {
                        assert!(of_map, "{id}: {across} and {above} are not allowed");
                        continue;
                    };
                    let of_picture = !hatches(&Scenario { a, ..around }).is_empty();
                    assert_eq!(of_map, of_picture, "{id}: {:?} {across}, {:?} {above}", x.id, y.id);
                    *if of_map { &mut hatched } else { &mut clean } += 1;
                }
            }
        }
    }
    assert!(clean > 20 && hatched > 20, "{clean} clean, {hatched} hatched");
}

#[test]
fn weak_numbers_are_never_fitted_and_never_drawn() {
    let weak: Vec<_> =
        observations::further().iter().filter(|found| matches!(found.reading, HowRead::Weak(_))).collect();
    // The interim report of SILCAAT alone: all outcome figures are those of the published abstract.
    assert_eq!(weak.len(), 3);
    assert!(weak.iter().all(|found| !found.used_for_fitting && found.source().is_some_and(|source| source.id == "silcaat-interim")));
    assert!(facts::all().all(|fact| !matches!(fact.reading, HowRead::Weak(_))));
    for found in observations::further() {
        assert!(observations::all().all(|drawn| drawn.id != found.id), "{}", found.id);
    }
    assert!(
        observations::all().all(|observation| observation.source().is_some_and(|source| source.id != "insight-2009"))
    );
    assert!(outcome::SENTENCE.contains("raised CD4 counts and yielded no clinical benefit"));
}

#[test]
fn every_fact_has_its_number_in_its_sentence() {
    let mut seen = HashSet::new();
    for fact in facts::all() {
        assert!(seen.insert(fact.id) && fact.sentence().ends_with('.'), "{}", fact.id);
        assert!(source::by_id(fact.source.id).is_some());
        // These say their number in words or in another unit: equality, a year, a share in percent.
        let otherwise = ["tambussi-equal", "inspire-course", "inspire23-time"];
        let says = |number: f64| {
            let written = format!("{number:?}").replace('-', "\u{2212}");
            let whole = written.strip_suffix(".0").unwrap_or(&written).to_owned();
            let plain = fact.sentence().replace('-', "\u{2212}").replace(',', "");
            plain.contains(&written) || plain.contains(&whole)
        };
        if let (Some((number, _)), false) = (fact.value, otherwise.contains(&fact.id)) {
            assert!(says(number), "{}: {number}", fact.id);
        }
        if let Some((low, high)) = fact.interval {
            assert!(low < high && says(low) && says(high) && fact.sentence().contains("95% CI"), "{}", fact.id);
        }
        if let Some(p) = fact.p {
            assert!(
                fact.sentence().contains("P =") && fact.sentence().contains(p)
                    || fact.sentence().contains(&format!("P {p}")),
                "{}: {p}",
                fact.id
            );
        }
        for n in fact.events.iter().chain(fact.groups) {
            assert!(says(f64::from(*n)), "{}: {n}", fact.id);
        }
    }
}

#[test]
fn the_targets_of_the_calibration_are_marked() {
    let points =
        observations::all().filter(|point| point.used_for_fitting).filter_map(|point| Some(point.source()?.id));
    let marked: HashSet<&str> =
        points.chain(facts::all().filter(|fact| fact.used_for_fitting).map(|fact| fact.source.id)).collect();
    let targets = [
        "levy-2003",
        "durier-2007",
        "kovacs-1995",
        "kovacs-1996",
        "fox-2007",
        "youle-2006",
        "losso-2000",
        "tambussi-2001",
        "keh-2006",
        "inspire-2012",
    ];
    assert_eq!(marked, targets.into_iter().collect());
}

#[test]
fn the_document_is_up_to_date_and_holds_every_number_and_every_source() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/evidence.md");
    let now = crate::evidence_document::document();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &now).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == now, "docs/evidence.md is not what the data say: run this test with UPDATE_DOCS=1");
    for observation in observations::all() {
        assert!(written.contains(observation.written()), "{}", observation.id);
    }
    for fact in facts::all() {
        assert!(written.contains(fact.sentence()), "{}", fact.id);
    }
    for event in events::PML {
        assert!(written.contains(Lang::En.event(event).0), "{}", event.id);
    }
    for source in source::all() {
        assert!(written.contains(&format!("id=\"{}\"", source.id)), "{}", source.id);
    }
}

#[test]
fn no_record_of_a_trial_is_idle() {
    // The turnover review, fitted and assumed stand behind parameters of the model, not behind a finding.
    let elsewhere = ["de-boer-2013", "calibration", "assumed"];
    for source in source::all().filter(|source| !elsewhere.contains(&source.id)) {
        let used = observations::all().any(|point| point.source() == Some(source))
            || facts::all().any(|fact| fact.source == source)
            || observations::further().iter().any(|point| point.source() == Some(source))
            || presets::all().iter().any(|preset| preset.source() == Some(source));
        assert!(used, "{}", source.id);
    }
}

#[test]
fn every_parameter_of_the_model_leads_to_a_record_of_its_kind() {
    for record in il2_explorer::model::constants::RECORDS {
        let source =
            source::by_id(record.source).unwrap_or_else(|| panic!("{}: no record {}", record.name, record.source));
        assert_eq!(source.kind, record.kind, "{}", record.name);
    }
}

#[test]
fn every_preset_runs_to_the_weeks_of_its_points() {
    for preset in presets::all() {
        let run = il2_explorer::scenario::reduce(
            &preset.scenario,
            il2_explorer::scenario::Action::Set(il2_explorer::parameters::ParameterId::Population, 0.0),
        );
        let trajectory = il2_explorer::simulation::simulate(&run);
        for arm in &trajectory.arms {
            assert!(arm.typical.cd4.iter().all(|count| count.is_finite() && *count > 0.0), "{}", preset.id);
        }
        // A later point belongs to the same regimen followed for longer, which is its own preset.
        let seen = preset.observations().filter(|point| point.weeks.1 <= preset.scenario.run.weeks()).count();
        assert!(seen > 0 || preset.observations.is_empty(), "{}: no point lies within the run", preset.id);
    }
}
