use super::*;
use crate::page::message::{Effects, Msg};
use crate::page::state::State;
use crate::page::view::Colours;
use crate::page::view::Field;
use crate::parameters::ParameterId;
use crate::trajectory::ArmName;

fn opened(link: &str) -> State {
    State::open(link, Colours::default(), None)
}

fn send(state: &mut State, msg: CalendarMsg) -> Effects {
    state.update(Msg::Calendar(msg))
}

const DOSE_OF_B: Field = Field::Block(Arm::B, 1, ParameterId::DosePerInjection);

#[test]
fn compare_adds_a_copy_that_the_controls_then_change_and_takes_it_away_again() {
    let mut state = opened("");
    assert!(send(&mut state, CalendarMsg::Compare).push_link);
    assert_eq!((state.scenario.b.as_ref(), state.view.arm, state.view.block), (Some(&state.scenario.a), Arm::B, 1));
    state.update(Msg::Edit(DOSE_OF_B, 3.0));
    state.update(Msg::Commit);
    assert!(state.link().contains("&b=3m5d4w3c4s-3m5d8w7c"), "{}", state.link());
    assert!(state.link().contains("&a=5m5d4w3c4s-5m5d8w7c"), "{}", state.link());
    assert!(state.run.arm(ArmName::B).is_some());
    send(&mut state, CalendarMsg::Compare);
    assert_eq!((state.scenario.b.as_ref(), state.view.arm), (None, Arm::A));
    state.update(Msg::Step(-1));
    assert_eq!(DOSE_OF_B.get(&state.scenario), Some(3.0), "undo brings it back");
}

#[test]
fn blocks_are_added_to_and_taken_from_the_arm_under_the_controls() {
    let mut state = opened("");
    send(&mut state, CalendarMsg::Compare);
    state.update(Msg::AddBlock);
    let blocks = |state: &State| (state.scenario.a.blocks().len(), state.scenario.b.as_ref().map(|b| b.blocks().len()));
    assert_eq!(blocks(&state), (2, Some(3)));
    send(&mut state, CalendarMsg::Edit(Arm::A));
    state.update(Msg::RemoveBlock);
    assert_eq!(blocks(&state), (1, Some(3)));
}

#[test]
fn swap_and_copy() {
    let mut state = opened("v=1&m=2&a=5m5d8w6c&b=3m5d4w12c");
    let (a, b) = (state.scenario.a.clone(), state.scenario.b.clone());
    send(&mut state, CalendarMsg::Swap);
    assert_eq!((Some(&state.scenario.a), state.scenario.b.as_ref()), (b.as_ref(), Some(&a)));
    send(&mut state, CalendarMsg::CopyToB);
    assert_eq!(state.scenario.b.as_ref(), Some(&state.scenario.a));
    assert_eq!(state.mark().place, 2);
    let mut alone = opened("");
    send(&mut alone, CalendarMsg::Swap);
    send(&mut alone, CalendarMsg::CopyToB);
    assert_eq!((alone.mark().place, alone.scenario.b), (0, None));
}

#[test]
fn reset_of_a_copy_returns_to_what_was_copied() {
    let mut state = opened("v=1&m=2&a=4m5d8w6c");
    send(&mut state, CalendarMsg::Compare);
    let field = Field::Block(Arm::B, 0, ParameterId::DosePerInjection);
    state.update(Msg::Edit(field, 7.5));
    state.update(Msg::Reset(field));
    assert_eq!(field.get(&state.scenario), Some(4.0));
}

#[test]
fn lines_of_two_schedules_are_told_apart_in_words() {
    let mut state = opened("");
    let labels = |state: &State| state.figure.series.iter().map(|line| line.label.clone()).collect::<Vec<_>>();
    state.update(crate::page::state::tests::band(&state));
    assert!(labels(&state).contains(&"Baseline + median change, IL-2".to_owned()));
    send(&mut state, CalendarMsg::Compare);
    let labels = labels(&state);
    assert!(labels.contains(&"Baseline + median change, A".to_owned()), "{labels:?}");
    assert!(labels.contains(&"Baseline + median change, B".to_owned()), "{labels:?}");
    let ends: Vec<&str> = state.figure.series.iter().map(|line| line.end_label.as_str()).collect();
    assert!(ends.iter().any(|end| end.starts_with("A +")) && ends.iter().any(|end| end.starts_with("B +")), "{ends:?}");
}

fn starts(state: &State, arm: Arm) -> Vec<f64> {
    shown(&state.scenario, arm).iter().map(|cycle| cycle.start_weeks).collect()
}

#[test]
fn a_drag_redraws_all_the_way_and_is_one_step() {
    let mut state = opened("");
    let before = state.link();
    send(&mut state, CalendarMsg::Grab { arm: Arm::A, place: 5, part: DragHandle::Whole { rest: false }, week: 36.2 });
    let mut pictures = Vec::new();
    for week in [37.1, 38.4, 39.3] {
        assert!(send(&mut state, CalendarMsg::Drag(week, false)).replace_link);
        pictures.push(state.figure.clone());
    }
    assert!(pictures.windows(2).all(|pair| pair[0] != pair[1]), "each place has a picture of its own");
    assert_eq!((state.mark().place, starts(&state, Arm::A)[5]), (0, 39.0));
    assert!(send(&mut state, CalendarMsg::Drop).push_link);
    assert_eq!((state.mark().place, state.calendar.selected), (1, Some((Arm::A, 5))));
    assert!(state.link().contains("a=5m5d4w3c4s-5m5d8w2c-5m5d"), "{}", state.link());
    let back = state.update(Msg::Step(-1));
    assert!(back.replace_link, "the address of the step is put right");
    assert_eq!(state.link(), before);
}

#[test]
fn a_cycle_dragged_past_another_stays_in_the_hand() {
    let mut state = opened("v=1&m=2&a=5m5d8w6c");
    send(&mut state, CalendarMsg::Grab { arm: Arm::A, place: 1, part: DragHandle::Whole { rest: false }, week: 8.0 });
    for week in [12.0, 16.0, 19.0] {
        send(&mut state, CalendarMsg::Drag(week, false));
    }
    assert_eq!(state.calendar.selected, Some((Arm::A, 2)));
    assert_eq!(starts(&state, Arm::A), [0.0, 16.0, 19.0, 24.0, 32.0, 40.0]);
    send(&mut state, CalendarMsg::Cancel);
    assert_eq!((starts(&state, Arm::A), state.mark().place), (vec![0.0, 8.0, 16.0, 24.0, 32.0, 40.0], 0));
}

#[test]
fn a_drag_that_is_cancelled_leaves_no_trace() {
    let mut state = opened("");
    send(&mut state, CalendarMsg::Compare);
    send(&mut state, CalendarMsg::Edit(Arm::A));
    let traces = |state: &State| {
        let view = &state.view;
        (state.link(), state.mark(), state.calendar.clone(), view.arm, view.block, view.dragging)
    };
    let before = traces(&state);
    for part in [DragHandle::Whole { rest: false }, DragHandle::Whole { rest: true }, DragHandle::End] {
        send(&mut state, CalendarMsg::Grab { arm: Arm::B, place: 0, part, week: 0.0 });
        send(&mut state, CalendarMsg::Drag(1.0, false));
        assert_ne!(traces(&state).0, before.0, "{part:?}");
        send(&mut state, CalendarMsg::Cancel);
        assert_eq!(traces(&state), before, "{part:?}");
    }
}

#[test]
fn the_end_of_a_cycle_is_dragged_by_days_and_the_rest_moves_along_if_asked() {
    let mut state = opened("v=1&m=2&a=5m5d8w6c");
    send(&mut state, CalendarMsg::Grab { arm: Arm::A, place: 2, part: DragHandle::End, week: 16.7 });
    send(&mut state, CalendarMsg::Drag(17.0, false));
    send(&mut state, CalendarMsg::Drop);
    assert_eq!(shown(&state.scenario, Arm::A)[2].days_on, 7);
    send(&mut state, CalendarMsg::Grab { arm: Arm::A, place: 4, part: DragHandle::Whole { rest: true }, week: 32.0 });
    send(&mut state, CalendarMsg::Drag(36.0, false));
    send(&mut state, CalendarMsg::Drop);
    assert_eq!(starts(&state, Arm::A), [0.0, 8.0, 16.0, 24.0, 36.0, 44.0]);
}

#[test]
fn every_deed_is_there_for_the_keyboard_and_is_said() {
    let mut state = opened("v=1&m=2&a=5m5d8w4c");
    send(&mut state, CalendarMsg::Select(Arm::A, 1));
    send(&mut state, CalendarMsg::Do(CycleAction::Move(7.0)));
    assert_eq!(starts(&state, Arm::A), [0.0, 9.0, 16.0, 24.0]);
    assert_eq!(state.announcement, "Cycle 2 of 4: week 9, 5 days, 5 MIU twice a day");
    send(&mut state, CalendarMsg::Do(CycleAction::Stretch(1)));
    assert_eq!(shown(&state.scenario, Arm::A)[1].days_on, 6);
    send(&mut state, CalendarMsg::Do(CycleAction::Add));
    assert_eq!(
        (starts(&state, Arm::A), state.calendar.selected),
        (vec![0.0, 9.0, 13.0, 16.0, 24.0], Some((Arm::A, 2)))
    );
    send(&mut state, CalendarMsg::Do(CycleAction::Skip));
    assert_eq!(starts(&state, Arm::A), [0.0, 9.0, 16.0, 24.0]);
    send(&mut state, CalendarMsg::Select(Arm::A, 1));
    send(&mut state, CalendarMsg::Do(CycleAction::Delete));
    assert_eq!(starts(&state, Arm::A), [0.0, 9.0, 17.0]);
    send(&mut state, CalendarMsg::Go(SelectionMove::Last));
    send(&mut state, CalendarMsg::Do(CycleAction::Add));
    assert_eq!(starts(&state, Arm::A), [0.0, 9.0, 17.0, 25.0], "one interval behind the last");
    assert_eq!(state.mark().place, 6);
}

#[test]
fn a_cycle_is_added_where_there_is_none() {
    let mut state = opened("v=1&m=2&a=0");
    send(&mut state, CalendarMsg::AddAt(Arm::A, 12.0));
    assert_eq!((starts(&state, Arm::A), state.calendar.selected), (vec![12.0], Some((Arm::A, 0))));
    send(&mut state, CalendarMsg::AddAt(Arm::A, 20.0));
    assert!(state.link().contains("a=5m5d8w2c12s"), "{}", state.link());
}

#[test]
fn what_cannot_be_is_said_and_nothing_changes() {
    let mut state = opened("v=1&m=2&a=5m1d1w6c");
    let before = (state.scenario.clone(), state.mark().place);
    send(&mut state, CalendarMsg::Select(Arm::A, 1));
    for (deed, words) in [(CycleAction::Move(7.0), "same time"), (CycleAction::Stretch(-1), "1 to 7 days")] {
        send(&mut state, CalendarMsg::Do(deed));
        let refused = state.calendar.refused.clone().unwrap_or_default();
        assert!(
            refused.contains(words) && refused.contains("Nothing was changed") && state.announcement == refused,
            "{refused}"
        );
        assert_eq!((&state.scenario, state.mark().place), (&before.0, before.1));
    }
    let typed = |text: &str| CalendarMsg::Typed(Arm::A, 0, CycleValue::Days, text.into());
    send(&mut state, typed("99"));
    assert_eq!(state.scenario, before.0);
    send(&mut state, typed("many"));
    assert!(state.calendar.refused.as_ref().is_some_and(|text| text.contains("not a number")));
    send(&mut state, typed("4"));
    assert_eq!((shown(&state.scenario, Arm::A)[0].days_on, &state.calendar.refused), (4, &None));
}

#[test]
fn a_selection_goes_with_its_arm_and_is_forgotten_with_its_cycle() {
    let mut state = opened("v=1&m=2&a=5m5d8w6c&b=3m5d4w12c");
    send(&mut state, CalendarMsg::Select(Arm::A, 2));
    send(&mut state, CalendarMsg::Go(SelectionMove::OtherArm));
    assert_eq!((state.calendar.selected, state.view.arm), (Some((Arm::B, 4)), Arm::B));
    assert!(state.announcement.starts_with("B, cycle 5 of 12"), "{}", state.announcement);
    send(&mut state, CalendarMsg::Compare);
    assert_eq!((state.calendar.selected, state.view.arm), (None, Arm::A));
}

#[test]
fn moving_by_days_keeps_the_link_short() {
    let mut state = opened("v=1&m=2&a=5m5d8w6c");
    send(&mut state, CalendarMsg::Select(Arm::A, 5));
    for _ in 0..3 {
        send(&mut state, CalendarMsg::Do(CycleAction::Move(1.0)));
    }
    let link = state.link();
    assert!(link.contains("a=5m5d8w5c-5m5d8w1c8.429s"), "{link}");
}

#[test]
fn a_limit_that_shuts_the_baseline_out_is_refused_in_words() {
    let mut state = opened("v=1&m=2&a=5m5d8w6c&n=340&nr=200-550");
    let high = Field::Whole(ParameterId::RangeHigh);
    state.update(Msg::Typed(high, "300".into()));
    assert_eq!(state.scenario.patient.range(), Some((200.0, 550.0)));
    assert!(
        state.view.message.as_ref().is_some_and(|(field, text)| *field == high && text.contains("baseline of 340"))
    );
    state.update(Msg::Typed(high, "600".into()));
    assert_eq!((state.scenario.patient.range(), &state.view.message), (Some((200.0, 600.0)), &None));
    assert!(state.link().contains("nr=200-600"), "{}", state.link());
}

#[test]
fn a_cycle_does_not_leave_the_picture_by_key_but_may_be_added_behind_it() {
    let mut state = opened("v=1&m=2&a=5m5d8w2c&wk=12");
    send(&mut state, CalendarMsg::Select(Arm::A, 1));
    for _ in 0..9 {
        send(&mut state, CalendarMsg::Do(CycleAction::Move(7.0)));
    }
    assert_eq!(starts(&state, Arm::A), [0.0, 11.0]);
    send(&mut state, CalendarMsg::AddAt(Arm::A, 22.0));
    assert_eq!(starts(&state, Arm::A), [0.0, 11.0]);
    assert!(state.announcement.contains("after the end of the run"), "{}", state.announcement);
}

#[test]
fn the_sentence_says_where_the_second_schedule_leads() {
    let mut state = opened("v=1&m=2&a=5m5d8w6c");
    let sentence =
        |state: &State| crate::summary::sentence(&crate::summary::facts(&state.run, &state.scenario), state.lang);
    assert!(!sentence(&state).contains("schedule B"));
    send(&mut state, CalendarMsg::Compare);
    let same = sentence(&state);
    state.update(Msg::Edit(Field::Block(Arm::B, 0, ParameterId::DosePerInjection), 1.0));
    let weaker = sentence(&state);
    assert!(same.contains("With schedule B it would be about") && same != weaker, "{same} / {weaker}");
}
