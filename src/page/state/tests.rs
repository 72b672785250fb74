use super::*;
use crate::chart::figure::{EntryId, EntryKind};
use crate::page::message::{Effects, Msg};
use crate::page::own_data::OwnMsg;
use crate::page::view::{Field, ReadingKey};
use crate::page::view::{Lens, ViewMsg};
use crate::parameters::ParameterId;
use crate::scenario::Arm;
use crate::service::ArmBand;
use crate::trials::presets;

fn opened() -> State {
    State::open("", Colours::default(), None)
}

const DOSE: Field = Field::Block(Arm::A, 1, ParameterId::DosePerInjection);

/// The virtual patients of a state, all at once.
pub(crate) fn band(state: &State) -> Msg {
    let run = crate::simulation::simulate(&state.scenario);
    let arm = |arm: &crate::trajectory::ArmTrajectory| {
        Some(ArmBand {
            population: arm.population.clone()?,
            end: arm.end.clone()?,
            changes: arm.changes.clone()?,
            treated_by_rule: arm.treated_by_rule?,
        })
    };
    Msg::Band { arms: Rc::new(run.arms.iter().filter_map(arm).collect()), difference: run.difference, complete: true }
}

#[test]
fn the_page_opens_on_anrs_079_with_its_main_block_under_the_controls() {
    let state = opened();
    assert_eq!(state.preset, Some("anrs079"));
    assert_eq!((state.view.block, state.view.same_in_all), (1, true));
}

#[test]
fn a_label_at_the_end_of_a_line_says_where_the_line_ends_on_the_picture() {
    let mut state = opened();
    state.update(band(&state));
    state.update(Msg::Panel(crate::page::panels::state::PanelMsg::Show(Some((20.0, 28.0)))));
    let medians: Vec<_> = state.figure.series.iter().filter(|line| line.id.1 == EntryKind::MedianChange).collect();
    assert_eq!(medians.len(), 2);
    for line in medians {
        let last = line.points.iter().rfind(|point| point.0 <= 28.0).map_or(f64::NAN, |point| point.1);
        let name = state.lang.arm_name(line.id.0, &state.run);
        let change = state.lang.signed(libm::round(last - state.run.arms[0].population.as_ref().unwrap().cd4.p50[0]));
        assert_eq!(line.end_label, format!("{name} {change}"));
    }
}

#[test]
fn a_control_at_rest_shows_the_exact_run_and_keeps_its_virtual_patients() {
    let mut state = opened();
    state.update(Msg::Edit(DOSE, 7.5));
    state.update(band(&state));
    let moving = state.run.clone();
    state.update(Msg::Commit);
    let exact = crate::simulation::simulate_typical(&state.scenario);
    let typical =
        |run: &crate::trajectory::Trajectory| run.arms.iter().map(|arm| arm.typical.clone()).collect::<Vec<_>>();
    assert!(typical(&moving) != typical(&exact), "the run of a moving control is as dear as any");
    assert!(typical(&state.run) == typical(&exact), "the run at rest is not the exact one");
    assert!(state.run.arms[0].population.is_some() && state.run.difference.is_some());
}

#[test]
fn a_drag_is_one_step_and_the_axis_grows_and_never_shrinks() {
    let mut state = opened();
    state.update(band(&state));
    let mut top = state.figure.y.domain.1;
    let first = top;
    for dose in [5.5, 15.0, 9.0, 2.0] {
        let effects = state.update(Msg::Edit(DOSE, dose));
        assert!(effects.replace_link && effects.population && !effects.push_link);
        let highest = state.figure.series.iter().flat_map(|line| &line.points).map(|point| point.1).fold(0.0, f64::max);
        assert!(state.figure.y.domain.1 >= top.max(highest), "{dose}: {:?} for {highest}", state.figure.y.domain);
        top = state.figure.y.domain.1;
    }
    assert!(top > first, "the highest dose leaves the axis of the regimen as loaded");
    assert!(state.update(Msg::Commit).push_link);
    state.update(band(&state));
    assert_eq!(state.figure.y.domain.1, top, "at rest it stays");
    assert!(state.view.can_fit, "and can be fitted");
    assert_eq!(state.mark().place, 1);
    assert_eq!(DOSE.get(&state.scenario), Some(2.0));
    assert_eq!(state.update(Msg::Undo).travel, -1);
    state.update(Msg::Step(-1));
    assert_eq!(DOSE.get(&state.scenario), Some(5.0));
    assert_eq!(state.update(Msg::Redo).travel, 1);
}

#[test]
fn a_dose_goes_to_every_block_unless_told_otherwise() {
    let first = Field::Block(Arm::A, 0, ParameterId::DosePerInjection);
    let mut state = opened();
    state.update(Msg::Edit(DOSE, 7.5));
    assert_eq!(first.get(&state.scenario), Some(7.5));
    state.update(Msg::View(ViewMsg::SameInAll(false)));
    state.update(Msg::Edit(DOSE, 3.0));
    assert_eq!((first.get(&state.scenario), DOSE.get(&state.scenario)), (Some(7.5), Some(3.0)));
    let weeks = |block| Field::Block(Arm::A, block, ParameterId::WeeksBetween).get(&state.scenario);
    assert_eq!((weeks(0), weeks(1)), (Some(4.0), Some(8.0)));
}

#[test]
fn a_typed_value_out_of_range_is_clamped_and_said() {
    let mut state = opened();
    state.update(Msg::Typed(DOSE, "40".into()));
    assert_eq!(DOSE.get(&state.scenario), Some(18.0));
    let message = state.view.message.clone().map(|message| message.1).unwrap_or_default();
    assert_eq!(message, "40 is out of range (0.1 to 18 MIU). Set to 18 MIU.");
    state.update(Msg::Typed(DOSE, "4,5".into()));
    assert_eq!((DOSE.get(&state.scenario), &state.view.message), (Some(4.5), &None));
    state.update(Msg::Typed(DOSE, "many".into()));
    assert_eq!(DOSE.get(&state.scenario), Some(4.5));
    assert!(state.view.message.is_some());
}

#[test]
fn a_typed_value_that_was_changed_is_said_to_be_set_in_both_languages() {
    let days = Field::Block(Arm::A, 1, ParameterId::DaysOn);
    let weeks = Field::Block(Arm::A, 1, ParameterId::WeeksBetween);
    let baseline = Field::Whole(ParameterId::Baseline);
    let said = |lang, field, typed: &str| {
        let mut state = opened();
        state.lang = lang;
        state.update(Msg::Typed(weeks, "1".into()));
        state.update(Msg::Typed(field, typed.into()));
        (field.get(&state.scenario), state.view.message.map(|message| message.1).unwrap_or_default())
    };
    for (lang, field, typed, used, message) in [
        (Lang::En, baseline, "1,000", 1000.0, ""),
        (Lang::En, baseline, "9,999", 1500.0, "9,999 is out of range (10 to 1,500 cells/µL). Set to 1,500 cells/µL."),
        (Lang::En, days, "4.5", 5.0, "4.5 is not a whole number. Set to 5 days."),
        (Lang::En, days, "21", 7.0, "21 is out of range (1 to 7 days). Set to 7 days."),
        (Lang::Fr, baseline, "1 000", 1000.0, ""),
        (Lang::Fr, days, "21", 7.0, "21 est hors limites (de 1 à 7\u{a0}jours). Fixé à 7\u{a0}jours."),
        (Lang::Fr, DOSE, "0,05", 0.1, "0,05 est hors limites (de 0,1 à 18\u{a0}MUI). Fixé à 0,1\u{a0}MUI."),
    ] {
        assert_eq!(said(lang, field, typed), (Some(used), message.to_owned()), "{typed}");
    }
}

#[test]
fn the_line_follows_a_moving_control_and_hardly_moves_when_the_virtual_patients_come() {
    let mut state = opened();
    state.update(band(&state));
    let end = |state: &State| state.figure.line(crate::trajectory::ArmName::A).unwrap().points.last().unwrap().1;
    let loaded = end(&state);
    state.update(Msg::Edit(DOSE, 6.0));
    let followed = end(&state);
    assert!(state.stale && followed > loaded + 20.0, "{followed} for {loaded}");
    let band = band(&state);
    let Msg::Band { arms, .. } = &band else { panic!("a band") };
    // The first few are no nearer to all of them than what is drawn.
    let mut few = ArmBand::clone(&arms[0]);
    few.population.n = 64;
    let part = Msg::Band { arms: Rc::new(vec![few]), difference: None, complete: false };
    state.update(part);
    assert_eq!(end(&state), followed);
    state.update(band);
    assert!((end(&state) - followed).abs() < 0.02 * state.figure.y.domain.1, "{} for {followed}", end(&state));
}

#[test]
fn the_regimen_as_loaded_stays_in_grey_and_the_line_says_how_far_it_is_from_it() {
    let mut state = opened();
    state.update(band(&state));
    let references = |state: &State| {
        let lines = state.figure.series.iter().filter(|line| line.id.1 == EntryKind::Reference);
        lines.map(|line| (line.id.0, line.points.clone())).collect::<Vec<_>>()
    };
    assert!(references(&state).is_empty());
    let arm = crate::trajectory::ArmName::A;
    let before = state.figure.line(arm).unwrap().points.clone();
    state.update(Msg::Edit(DOSE, 3.0));
    state.update(Msg::Commit);
    state.update(band(&state));
    assert_eq!(references(&state), [(arm, before)], "the control has not moved, and has none");
    let by =
        crate::page::reference::difference(&state.run, state.reference_run().unwrap(), arm, |end| end.change_median);
    let end = format!(" ({})", state.lang.signed(libm::round(by.unwrap())));
    let label = &state.figure.line(arm).unwrap().end_label;
    assert!(label.starts_with("IL-2 +") && label.ends_with(&end), "{label} for {end}");
    state.update(Msg::View(ViewMsg::TakeReference));
    assert!(references(&state).is_empty(), "what is shown is the reference now");
}

#[test]
fn reset_returns_to_the_regimen_that_was_loaded() {
    let mut state = opened();
    state.update(Msg::Edit(DOSE, 6.0));
    state.update(Msg::Reset(DOSE));
    assert_eq!(state.scenario, presets::opening_scenario());
    state.update(Msg::Load("esprit-induction"));
    state.update(Msg::RemoveBlock);
    assert!(state.scenario.a.is_empty());
    state.update(Msg::ResetAll);
    assert_eq!(Some(&state.scenario), presets::by_id("esprit-induction").map(|preset| &preset.scenario));
}

#[test]
fn the_keyboard_reads_the_picture_from_end_to_end() {
    let mut state = opened();
    state.update(Msg::Read(ReadingKey::Start));
    assert_eq!(state.view.cursor_week, Some(0.0));
    state.update(Msg::Read(ReadingKey::Step(4)));
    assert_eq!(state.view.cursor_week, Some(1.0));
    assert!(state.announcement.starts_with("Week 1: Typical patient, IL-2 "), "{}", state.announcement);
    state.update(Msg::Read(ReadingKey::Last));
    state.update(Msg::Read(ReadingKey::Step(1)));
    assert_eq!(state.view.cursor_week, Some(74.0));
    state.update(Msg::Read(ReadingKey::Stop));
    assert_eq!(state.view.cursor_week, None);
}

#[test]
fn own_measurements_stand_on_the_picture_until_they_are_taken_away() {
    let mut state = opened();
    let own = crate::own_data::OwnData::new(vec![crate::own_data::OwnPoint::new(12.0, 520.0).unwrap()]);
    state.update(Msg::View(ViewMsg::Toggle(EntryId::Own(0))));
    state.update(Msg::Own(OwnMsg::Typed("week,value\n12,520".into())));
    assert_eq!(state.figure.own, own.points(), "new ones are shown, whatever was switched off before");
    state.update(Msg::Load("esprit-induction"));
    assert_eq!(state.figure.own, own.points());
    state.update(Msg::Own(OwnMsg::Remove));
    assert!(
        state.figure.own.is_empty() && state.figure.legend.iter().all(|entry| !matches!(entry.id, EntryId::Own(_)))
    );
}

#[test]
fn a_change_that_is_cancelled_is_no_step() {
    let mut state = opened();
    state.update(Msg::Load("esprit-induction"));
    state.update(Msg::Step(-1));
    let before = (state.link(), state.mark(), state.can_travel(), state.scenario.clone());
    assert_eq!(before.2, (false, true), "what was undone can still be done again");
    let dose = Field::Block(Arm::A, 0, ParameterId::DosePerInjection);
    state.update(Msg::Edit(dose, 13.5));
    assert_ne!(state.link(), before.0);
    let effects = state.update(Msg::Cancel);
    assert!(effects.replace_link && !effects.push_link, "the address follows back in place");
    assert_eq!((state.link(), state.mark(), state.can_travel(), state.scenario.clone()), before);
    assert!(!state.view.dragging);
    // What a browser sends after that commits nothing either.
    assert_eq!(state.update(Msg::Commit), Effects::default());
    assert_eq!(state.update(Msg::Cancel), Effects::default());
    assert_eq!((state.link(), state.mark()), (before.0, before.1));
}

#[test]
fn what_the_map_loads_and_what_that_replaces_is_said_and_one_step_brings_it_back() {
    use crate::page::explore::cell_in_words::replaced;
    use crate::page::explore::map::MapMsg;
    use crate::page::explore::state::ExploreMsg;
    let mut state = opened();
    let send = |state: &mut State, msg| state.update(Msg::Explore(ExploreMsg::Map(msg)));
    assert_eq!(send(&mut state, MapMsg::Load), Effects::default());
    assert!(state.announcement.starts_with("No cell is pinned."), "{}", state.announcement);
    send(&mut state, MapMsg::Point(3, 2));
    send(&mut state, MapMsg::Pin);
    assert_eq!((state.scenario.clone(), state.mark().place), (presets::opening_scenario(), 0), "a pin loads nothing");
    let told = |state: &State| replaced(state.lang, &state.explore.map, &state.scenario).unwrap_or_default();
    assert!(told(&state).starts_with("Replaces the 2 phases of schedule A with one phase."), "{}", told(&state));
    send(&mut state, MapMsg::Point(8, 8));
    send(&mut state, MapMsg::Load);
    assert_eq!(state.scenario.a.blocks().len(), 1);
    assert!(state.announcement.starts_with("Loaded into A. "), "{}", state.announcement);
    assert!(state.announcement.ends_with("Undo brings it back.") && told(&state).starts_with("Schedule A was: "));
    state.update(Msg::Step(-1));
    assert_eq!(state.scenario, presets::opening_scenario());
    assert!(told(&state).starts_with("Replaces"), "what was brought back is not spoken of as gone: {}", told(&state));
}

#[test]
fn a_ready_comparison_loads_both_arms_and_opens_its_part_in_the_link() {
    use crate::page::explore::preset_comparisons;
    use crate::page::explore::state::ExploreMsg;
    let mut state = opened();
    let effects = state.update(Msg::Explore(ExploreMsg::Compare(preset_comparisons::ALL[0])));
    assert!(effects.push_link && !effects.show_section);
    assert_eq!((state.view.lens, state.preset), (Lens::Compare, Some("tambussi")));
    assert!(state.scenario.b.is_some() && state.link().contains("compare"), "{}", state.link());
    assert_eq!(state.can_travel(), (true, false), "Back undoes it");
    // The same regimen from the list of regimens opens it, too.
    let mut state = opened();
    state.update(Msg::Load("tambussi"));
    assert_eq!(state.view.lens, Lens::Compare);
    state.update(Msg::Load("kovacs1996"));
    state.update(Msg::View(ViewMsg::Lens(Lens::Result)));
    assert_eq!(state.view.lens, Lens::Result);
}

#[test]
fn a_chosen_person_is_on_the_picture_and_follows_the_controls() {
    use crate::chart::figure::EntryKind;
    use crate::page::explore::state::ExploreMsg;
    let mut state = opened();
    state.update(Msg::Explore(ExploreMsg::Person(Some(3))));
    let line = |state: &State| {
        let found = state.figure.series.iter().find(|line| matches!(line.id.1, EntryKind::Person(4)));
        found.and_then(|line| line.points.last().copied())
    };
    let before = line(&state).expect("a line of patient 4");
    state.update(Msg::Edit(DOSE, 7.5));
    assert!(line(&state).expect("still there").1 > before.1, "more dose, more cells in the same person");
    // A look shows another in the same place, and the chosen one comes back after it.
    let shown = |state: &State| -> Vec<u32> {
        let numbers = state.figure.series.iter().filter_map(|line| match line.id.1 {
            EntryKind::Person(number) => Some(number),
            _ => None,
        });
        numbers.collect()
    };
    let (link, before) = (state.link(), shown(&state));
    state.update(Msg::Explore(ExploreMsg::Look(Some(7))));
    assert!(shown(&state).iter().all(|number| *number == 8) && !shown(&state).is_empty());
    assert_eq!(state.link(), link, "a look is not in the address");
    state.update(Msg::Explore(ExploreMsg::Look(None)));
    assert_eq!(shown(&state), before);
    state.update(Msg::Explore(ExploreMsg::Person(None)));
    assert_eq!(line(&state), None);
}

#[test]
fn what_was_chosen_in_a_part_that_explores_comes_back_from_the_link() {
    let link = "v=1&m=2&a=7.5m5d8w6c&pop=40&view=map.mean.person-3.x-weeks.y-cycles";
    let opened = State::open(link, Colours::default(), None);
    assert_eq!((opened.link().as_str(), opened.notices.len()), (link, 0));
    assert!(!opened.explore.added.lines.is_empty(), "the person's line is on the picture");
    let mut visitor = State::open("", Colours::default(), None);
    visitor.open_link(link);
    visitor.redraw();
    assert_eq!(visitor.link(), link);
    assert!(!visitor.explore.added.lines.is_empty());
    let msg = crate::page::explore::map::MapMsg::Measure(crate::explore::outcome::Measure::End);
    let effects = visitor.update(Msg::Explore(crate::page::explore::state::ExploreMsg::Map(msg)));
    assert!(effects.replace_link && visitor.link().contains("of-end"), "{}", visitor.link());
}

#[test]
fn a_block_that_is_added_is_the_one_that_the_controls_set() {
    let mut state = State::open("v=1&m=2&a=5m5d8w3c", Colours::default(), None);
    let _ = state.update(Msg::AddBlock);
    assert_eq!(state.view.block, 1);
    let _ = state.update(Msg::AddBlock);
    assert_eq!((state.view.block, state.scenario.a.blocks().len()), (2, 3));
    let _ = state.update(Msg::RemoveBlock);
    assert_eq!((state.view.block, state.scenario.a.blocks().len()), (1, 2));
}

#[test]
fn the_keyboard_is_not_lost_with_the_last_notice() {
    let mut state = opened();
    state.notices = vec!["one".to_owned(), "two".to_owned()];
    assert_eq!(state.update(Msg::Dismiss(0)).focus, None, "the second has moved up");
    assert_eq!(state.update(Msg::Dismiss(0)).focus, Some("chart"));
    assert!(state.notices.is_empty());
}

#[test]
fn what_a_browser_refuses_is_told_once_for_as_long_as_it_lasts() {
    let mut state = opened();
    let english = Lang::En.degraded(Degraded::NoWorker);
    let told = |what, is_over| Msg::Degraded { what, is_over };
    state.notices = vec!["another".to_owned()];
    for _ in 0..2 {
        let _ = state.update(told(Degraded::NoWorker, false));
        let _ = state.update(told(Degraded::NoWorker, false));
        assert_eq!(state.notices, ["another", english]);
        let _ = state.update(Msg::SetLanguage(Lang::Fr));
        let _ = state.update(told(Degraded::NoWorker, true));
        assert_eq!(state.notices, ["another"], "it was told in the other language");
        let _ = state.update(Msg::SetLanguage(Lang::En));
    }
    let _ = state.update(told(Degraded::NothingKept, true));
    assert_eq!(state.notices, ["another"]);
}
