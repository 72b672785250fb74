use super::*;
use crate::parameters::ParameterId;
use crate::scenario::{Action, Art, reduce};
use crate::text::Lang;
use crate::trials::presets;

fn of(id: &str) -> Scenario {
    presets::by_id(id).unwrap().scenario.clone()
}

fn parts(scenario: &Scenario) -> Vec<CoveragePart> {
    untested(scenario, Arm::A).map(|found| found.parts).unwrap_or_default()
}

fn in_block(scenario: &Scenario, id: ParameterId, value: f64) -> Scenario {
    reduce(scenario, Action::SetInBlock(Arm::A, 0, id, value))
}

/// The last week to which a trial of a preset was followed.
fn followed(preset: &crate::trials::Preset, arm: Arm) -> f64 {
    let schedule = preset.scenario.schedule(arm).unwrap();
    let course = Course::new(schedule, &preset.scenario.patient, preset.scenario.run.weeks());
    let own = tested_arms().iter().filter(|tested| tested.id == preset.id);
    own.filter(|tested| tested.course.regimen() == course.regimen())
        .map(|tested| tested.course.weeks)
        .fold(0.0, f64::max)
}

#[test]
fn no_preset_is_untested_within_its_follow_up() {
    for preset in presets::all() {
        for arm in [Arm::A, Arm::B].into_iter().filter(|arm| preset.scenario.schedule(*arm).is_some()) {
            assert_eq!(untested(&preset.scenario, arm), None, "{}", preset.id);
            let longest = reduce(&preset.scenario, Action::Set(ParameterId::RunWeeks, followed(preset, arm)));
            assert_eq!(untested(&longest, arm), None, "{}", preset.id);
        }
    }
}

#[test]
fn what_is_changed_in_a_preset_is_what_is_named() {
    let mut seen = std::collections::BTreeSet::new();
    for preset in presets::all() {
        let own = &preset.scenario;
        let mut changes: Vec<(CoveragePart, Scenario)> = Vec::new();
        for value in [10.0, 60.0, 150.0, 340.0, 650.0, 1200.0] {
            changes.push((CoveragePart::Baseline, reduce(own, Action::Set(ParameterId::Baseline, value))));
        }
        for art in [Art::None, Art::Weak, Art::Full] {
            changes.push((CoveragePart::Art, reduce(own, Action::SetArt(art))));
        }
        changes.push((CoveragePart::Art, reduce(own, Action::SetArtWeek(Some(30.0)))));
        changes.push((CoveragePart::Art, reduce(own, Action::SetArtStop(Some(10.0)))));
        let hiv = if own.patient.rna() > 0.0 { 0.0 } else { 4.5 };
        changes.push((CoveragePart::Hiv, reduce(own, Action::Set(ParameterId::Rna, hiv))));
        changes.push((CoveragePart::FollowUp, reduce(own, Action::Set(ParameterId::RunWeeks, 520.0))));
        if let Some(block) = own.a.blocks().first() {
            for value in [0.5, 1.0, 2.0, 4.0, 6.0, 9.0, 12.0, 15.0, 17.0, 24.0, 60.0] {
                changes.push((CoveragePart::Dose, in_block(own, block.route().dose(), value)));
            }
            for value in [1.0, 2.0, 3.0, 7.0, 10.0] {
                changes.push((CoveragePart::Days, in_block(own, ParameterId::DaysOn, value)));
            }
            for value in [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 10.0, 12.0, 20.0] {
                changes.push((CoveragePart::Interval, in_block(own, ParameterId::WeeksBetween, value)));
            }
            changes.push((CoveragePart::Cycles, in_block(own, ParameterId::Cycles, 60.0)));
        }
        for (part, changed) in changes {
            let Some(found) = untested(&changed, Arm::A) else { continue };
            // Another trial may have followed the changed regimen for a while: what is left then is not what was changed.
            assert!(found.parts.contains(&part), "{}: {part:?} changed, {found:?}", preset.id);
            seen.insert(part);
        }
    }
    assert_eq!(seen.len(), 8, "{seen:?}");
}

#[test]
fn a_part_that_no_trial_had_is_new_and_one_that_another_had_is_not() {
    let esprit = of("esprit-induction");
    let say = |scenario: &Scenario| Lang::En.coverage(&coverage(scenario, Arm::A).unwrap(), None);
    let weekly = in_block(&esprit, ParameterId::WeeksBetween, 4.0);
    assert_eq!(
        say(&weekly),
        "7.5 MIU every 4 weeks: no listed trial from week 4 on. Tested, but not in this combination: interval \
         and baseline. Nearest: Davey 1999, 7.5 MIU every 4 weeks, baseline 500 to 1,500."
    );
    let dose = in_block(&esprit, ParameterId::DosePerInjection, 12.0);
    assert_eq!(
        say(&dose),
        "12 MIU every 8 weeks: no listed trial. New: dose. Nearest: ESPRIT (Fox 2007), 7.5 MIU every 8 weeks."
    );
    let without = reduce(&of("anrs079"), Action::Set(ParameterId::Rna, 0.0));
    assert_eq!(
        say(&without),
        "5 MIU every 4, then 8 weeks: no listed trial. New: HIV status. \
         Nearest: ANRS 079 (Levy 2003), 5 MIU every 4, then 8 weeks, with HIV."
    );
    assert_eq!(say(&of("anrs079")), "A listed trial had this combination: ANRS 079 (Levy 2003).");
}

#[test]
fn a_value_within_a_tenth_of_a_tested_one_is_tested_and_one_between_two_is_not() {
    let silcaat = of("silcaat");
    assert_eq!(parts(&in_block(&silcaat, ParameterId::DosePerInjection, 4.9)), []);
    assert_eq!(parts(&in_block(&silcaat, ParameterId::DosePerInjection, 6.0)), [CoveragePart::Dose]);
    assert_eq!(parts(&in_block(&silcaat, ParameterId::WeeksBetween, 8.7)), [], "every two months");
}

#[test]
fn the_same_dose_a_day_in_other_injections_is_another_dose() {
    let once = in_block(&of("silcaat"), ParameterId::InjectionsPerDay, 1.0);
    assert_eq!(parts(&in_block(&once, ParameterId::DosePerInjection, 9.0)), [CoveragePart::Dose]);
}

#[test]
fn fewer_cycles_are_new_from_the_week_in_which_the_next_was_due() {
    let silcaat = of("silcaat");
    let found = untested(&in_block(&silcaat, ParameterId::Cycles, 4.0), Arm::A).unwrap();
    assert_eq!((found.from_weeks, found.parts), (32.0, vec![CoveragePart::Cycles]));
    let more = untested(&in_block(&silcaat, ParameterId::Cycles, 7.0), Arm::A).unwrap();
    // In ANRS 079, whose patients started ART with the trial, more cycles were given.
    assert_eq!((more.from_weeks, more.parts), (48.0, vec![CoveragePart::Cycles, CoveragePart::Art]));
}

#[test]
fn the_control_has_its_own_trials() {
    let control = of("anrs079-control");
    assert_eq!(untested(&control, Arm::A), None);
    // The control arm of ANRS 119 had no ART, from 300 cells on.
    assert_eq!(parts(&reduce(&control, Action::SetArt(Art::None))), []);
    let low = reduce(&control, Action::Set(ParameterId::Baseline, 250.0));
    assert_eq!(parts(&reduce(&low, Action::SetArt(Art::None))), [CoveragePart::Art, CoveragePart::Baseline]);
    assert_eq!(coverage(&control, Arm::B), None);
}

#[test]
fn both_languages_say_every_part() {
    for lang in Lang::ALL {
        for preset in presets::all() {
            let long = reduce(&preset.scenario, Action::Set(ParameterId::RunWeeks, 520.0));
            let said = lang.coverage(&coverage(&long, Arm::A).unwrap(), Some(Arm::A));
            let name = untested(&long, Arm::A).unwrap().nearest.trial;
            assert!(said.contains(name) && said.ends_with('.'), "{said}");
        }
    }
}

/// The clause on the nearest trial names it once and each of its figures once: no dose twice, no year of follow-up twice.
#[test]
fn the_nearest_trial_is_told_without_repeating_a_figure() {
    let figures = |clause: &str| -> Vec<(String, String)> {
        let bare = |word: &str| word.trim_matches([',', '.', '(', ')', ';']).to_owned();
        let words: Vec<String> = clause.split([' ', '\u{a0}', '\u{202f}']).map(bare).collect();
        let pairs = words.windows(2).map(|pair| (pair[0].clone(), pair[1].clone()));
        pairs.filter(|(figure, _)| figure.starts_with(|first: char| first.is_ascii_digit())).collect()
    };
    for preset in presets::all() {
        let mut changed = vec![
            reduce(&preset.scenario, Action::Set(ParameterId::RunWeeks, 520.0)),
            reduce(&preset.scenario, Action::Set(ParameterId::Baseline, 1200.0)),
            reduce(&preset.scenario, Action::SetArtWeek(Some(30.0))),
        ];
        for (id, value) in [(ParameterId::DaysOn, 3.0), (ParameterId::WeeksBetween, 20.0), (ParameterId::Cycles, 60.0)]
        {
            changed.push(in_block(&preset.scenario, id, value));
        }
        for scenario in changed {
            let Some(found) = coverage(&scenario, Arm::A).filter(|found| matches!(found, Coverage::Untested(_))) else {
                continue;
            };
            for lang in Lang::ALL {
                let said = lang.coverage(&found, None);
                let (_, clause) = said.rsplit_once(": ").unwrap();
                let mut told = figures(clause);
                assert!(!told.is_empty() || clause.contains("JAMA"), "{said}");
                told.sort();
                assert!(told.windows(2).all(|pair| pair[0] != pair[1]), "{said}");
            }
        }
    }
}

/// The ticks of a slider are the values that the trials' reports give, no more and no fewer. What we assumed of a trial has no tick.
#[test]
fn the_ticks_of_the_sliders_are_what_the_trials_had() {
    // Doses and numbers of cycles that no report read gives; of ANRS 048, 3 MIU/m² is about 5.4 MIU.
    let assumed = |id: &str, part: CoveragePart| match part {
        CoveragePart::Dose => ["carr1998-il2-w52", "anrs119-il2-w96", "pml"].contains(&id),
        CoveragePart::Cycles => [
            "tambussi",
            "kovacs1995-above-200",
            "kovacs1995-below-200",
            "carr1998-il2-w52",
            "cpcra059-il2-m12",
            "davey1999-high-m6",
            "ruxrungtham-il2",
            "anrs119-il2-w96",
        ]
        .contains(&id),
        _ => false,
    };
    let mut had: std::collections::BTreeMap<ParameterId, std::collections::BTreeSet<String>> =
        std::collections::BTreeMap::default();
    let mut add = |id: ParameterId, value: f64| {
        had.entry(id).or_default().insert(value.to_string());
    };
    for arm in tested_arms().iter().filter(|arm| !arm.course.is_empty()) {
        let regimen = arm.course.regimen();
        let route = regimen.route.unwrap();
        if !assumed(arm.id, CoveragePart::Dose) {
            let reported = regimen.doses.iter().chain(arm.other_doses).filter(|dose| (**dose - 5.4).abs() > 1e-9);
            reported.for_each(|dose| add(route.dose(), *dose));
        }
        if route == crate::schedule::Route::Il7Subcutaneous {
            continue; // Its rhythm has no ticks: the sliders of a block start at IL-2's.
        }
        regimen.days.iter().for_each(|days| add(ParameterId::DaysOn, *days));
        regimen.intervals.iter().for_each(|weeks| add(ParameterId::WeeksBetween, *weeks));
        if !assumed(arm.id, CoveragePart::Cycles) {
            add(ParameterId::Cycles, regimen.cycles as f64);
        }
        if route == crate::schedule::Route::Il2Subcutaneous {
            arm.course.given().for_each(|(_, block)| add(ParameterId::InjectionsPerDay, f64::from(block.per_day())));
        }
    }
    // Medians of treated patients: as reported, and of ANRS 079 as the long-term count less the gain.
    let observation = |id: &str| crate::trials::observations::by_id(id).unwrap();
    for result in crate::trials::observations::all().chain(crate::trials::observations::further()) {
        let is_own =
            result.arm == crate::trials::TrialArm::Treated && result.reading == crate::trials::HowRead::Verified;
        result.baseline.filter(|_| is_own).into_iter().for_each(|baseline| add(ParameterId::Baseline, baseline));
    }
    add(ParameterId::Baseline, crate::trials::facts::by_id("silcaat-design").unwrap().value.unwrap().0);
    add(
        ParameterId::Baseline,
        observation("anrs079-il2-w170-count").value.unwrap() - observation("anrs079-il2-w170").value.unwrap(),
    );
    for spec in crate::parameters::ALL {
        let ticks: std::collections::BTreeSet<String> = spec.tested.iter().map(f64::to_string).collect();
        assert_eq!(ticks, had.remove(&spec.id).unwrap_or_default(), "{}", spec.label);
    }
}
