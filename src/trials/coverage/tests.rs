use super::*;
use crate::parameters::ParameterId;
use crate::scenario::{Action, Art, reduce};
use crate::trials::presets;
use crate::words::Lang;

fn of(id: &str) -> Scenario {
    presets::by_id(id).unwrap().scenario.clone()
}

fn parts(scenario: &Scenario) -> Vec<Part> {
    untested(scenario, Arm::A).map(|found| found.parts).unwrap_or_default()
}

fn in_block(scenario: &Scenario, id: ParameterId, value: f64) -> Scenario {
    reduce(scenario, Action::SetInBlock(Arm::A, 0, id, value))
}

/// The last week to which a trial of a preset was followed.
fn followed(preset: &crate::trials::Preset, arm: Arm) -> f64 {
    let schedule = preset.scenario.schedule(arm).unwrap();
    let course = Course::new(schedule, &preset.scenario.patient, preset.scenario.run.weeks());
    let own = tested_arms().iter().filter(|tested| tested.preset == preset);
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
        let mut changes: Vec<(Part, Scenario)> = Vec::new();
        for value in [10.0, 60.0, 150.0, 340.0, 650.0, 1200.0] {
            changes.push((Part::Baseline, reduce(own, Action::Set(ParameterId::Baseline, value))));
        }
        for art in [Art::None, Art::Weak, Art::Full] {
            changes.push((Part::Art, reduce(own, Action::SetArt(art))));
        }
        changes.push((Part::Art, reduce(own, Action::SetArtWeek(Some(30.0)))));
        changes.push((Part::Art, reduce(own, Action::SetArtStop(Some(10.0)))));
        let hiv = if own.patient.rna() > 0.0 { 0.0 } else { 4.5 };
        changes.push((Part::Hiv, reduce(own, Action::Set(ParameterId::Rna, hiv))));
        changes.push((Part::FollowUp, reduce(own, Action::Set(ParameterId::RunWeeks, 520.0))));
        if let Some(block) = own.a.blocks().first() {
            for value in [0.5, 1.0, 2.0, 4.0, 6.0, 9.0, 12.0, 15.0, 17.0, 24.0, 60.0] {
                changes.push((Part::Dose, in_block(own, block.route().dose(), value)));
            }
            for value in [1.0, 2.0, 3.0, 7.0, 10.0] {
                changes.push((Part::Days, in_block(own, ParameterId::DaysOn, value)));
            }
            for value in [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 10.0, 12.0, 20.0] {
                changes.push((Part::Interval, in_block(own, ParameterId::WeeksBetween, value)));
            }
            changes.push((Part::Cycles, in_block(own, ParameterId::Cycles, 60.0)));
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
        "7.5 MIU every 4 weeks: no plotted trial from week 4 on. Tested, but not in this combination: interval. \
         Nearest: ESPRIT, induction (Fox 2007), 7.5 MIU every 8 weeks."
    );
    let dose = in_block(&esprit, ParameterId::DosePerInjection, 12.0);
    assert_eq!(
        say(&dose),
        "12 MIU every 8 weeks: no plotted trial. New: dose. Nearest: ESPRIT, induction (Fox 2007), 7.5 MIU every 8 weeks."
    );
    let without = reduce(&of("anrs079"), Action::Set(ParameterId::Rna, 0.0));
    assert_eq!(
        say(&without),
        "5 MIU every 4, then 8 weeks: no plotted trial. New: HIV status. \
         Nearest: ANRS 079 (Levy 2003), 5 MIU every 4, then 8 weeks, with HIV."
    );
    assert_eq!(say(&of("anrs079")), "A plotted trial had this combination: ANRS 079 (Levy 2003).");
}

#[test]
fn a_value_within_a_tenth_of_a_tested_one_is_tested_and_one_between_two_is_not() {
    let silcaat = of("silcaat");
    assert_eq!(parts(&in_block(&silcaat, ParameterId::DosePerInjection, 4.9)), []);
    assert_eq!(parts(&in_block(&silcaat, ParameterId::DosePerInjection, 6.0)), [Part::Dose]);
    assert_eq!(parts(&in_block(&silcaat, ParameterId::WeeksBetween, 8.7)), [], "every two months");
}

#[test]
fn the_same_dose_a_day_in_other_injections_is_another_dose() {
    let once = in_block(&of("silcaat"), ParameterId::InjectionsPerDay, 1.0);
    assert_eq!(parts(&in_block(&once, ParameterId::DosePerInjection, 9.0)), [Part::Dose]);
}

#[test]
fn fewer_cycles_are_new_from_the_week_in_which_the_next_was_due() {
    let silcaat = of("silcaat");
    let found = untested(&in_block(&silcaat, ParameterId::Cycles, 4.0), Arm::A).unwrap();
    assert_eq!((found.from_weeks, found.parts), (32.0, vec![Part::Cycles]));
    let more = untested(&in_block(&silcaat, ParameterId::Cycles, 7.0), Arm::A).unwrap();
    // In ANRS 079, whose patients started ART with the trial, more cycles were given.
    assert_eq!((more.from_weeks, more.parts), (48.0, vec![Part::Cycles, Part::Art]));
}

#[test]
fn the_control_has_its_own_trials() {
    let control = of("anrs079-control");
    assert_eq!(untested(&control, Arm::A), None);
    // The control arm of UK-Vanguard had no ART, from higher baselines.
    assert_eq!(parts(&reduce(&control, Action::SetArt(Art::None))), [Part::Art, Part::Baseline]);
    assert_eq!(coverage(&control, Arm::B), None);
}

#[test]
fn both_languages_say_every_part() {
    for lang in Lang::ALL {
        for preset in presets::all() {
            let long = reduce(&preset.scenario, Action::Set(ParameterId::RunWeeks, 520.0));
            let said = lang.coverage(&coverage(&long, Arm::A).unwrap(), Some(Arm::A));
            let name = lang.regimen(untested(&long, Arm::A).unwrap().nearest.preset);
            assert!(said.contains(name) && said.ends_with('.'), "{said}");
        }
    }
}
