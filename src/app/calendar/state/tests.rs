use super::*;
use crate::app::browser::Colours;
use crate::app::state::Msg;
use crate::app::view::Field;
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
    state.update(Msg::Travelled { step: Some(2), link: String::new() });
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
    let mut state = opened("v=1&m=1&a=5m5d8w6c&b=3m5d4w12c");
    let (a, b) = (state.scenario.a.clone(), state.scenario.b.clone());
    send(&mut state, CalendarMsg::Swap);
    assert_eq!((Some(&state.scenario.a), state.scenario.b.as_ref()), (b.as_ref(), Some(&a)));
    send(&mut state, CalendarMsg::CopyToB);
    assert_eq!(state.scenario.b.as_ref(), Some(&state.scenario.a));
    assert_eq!(state.step(), 2);
    let mut alone = opened("");
    send(&mut alone, CalendarMsg::Swap);
    send(&mut alone, CalendarMsg::CopyToB);
    assert_eq!((alone.step(), alone.scenario.b), (0, None));
}

#[test]
fn reset_of_a_copy_returns_to_what_was_copied() {
    let mut state = opened("v=1&m=1&a=4m5d8w6c");
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
    assert!(labels(&state).contains(&"Typical patient".to_owned()));
    send(&mut state, CalendarMsg::Compare);
    let labels = labels(&state);
    assert!(labels.contains(&"Typical patient, schedule A".to_owned()), "{labels:?}");
    assert!(labels.contains(&"Typical patient, schedule B".to_owned()), "{labels:?}");
    let ends: Vec<&str> = state.figure.series.iter().map(|line| line.end_label.as_str()).collect();
    assert!(ends.iter().any(|end| end.ends_with("schedule A")) && ends.iter().any(|end| end.ends_with("schedule B")));
}
