//! What is drawn, filled in and made is kept; where the keyboard goes.

use crate::page::device::Device;
use crate::page::message::{Effects, Msg};
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::{Leaving, PredictionStage, SheetPart, TeachMsg, TourText};
use crate::page::teach::tour_maker::{RESTORE_BUTTON, UNDO_BUTTON};
use crate::page::teach::update::tests::{key, opened};
use crate::page::teach::update::{BUTTON, PRESENTER, SHEET_TITLE};
use crate::page::view::Sheet;
use crate::page::view::{Colours, ViewMsg};

/// The page after a reload: on its address, with what the tab and the device keep.
fn reloaded(state: &State) -> State {
    let (lesson, draft) = (state.kept_of_tab().write(), state.teach.draft.code().map(str::to_owned));
    let device = Device { draft, lesson, ..Device::default() };
    State::begin(&state.link(), &device, Colours::default(), None)
}

fn drawn(state: &State) -> Vec<(f64, f64)> {
    state.teach.predicting.iter().flat_map(|one| one.sketch.points()).collect()
}

#[test]
fn a_curve_that_is_not_revealed_outlives_a_reload_escape_and_another_step() {
    let mut state = opened("");
    let draw = |state: &mut State, count: f64| {
        let stroke = TeachMsg::Stroke { from: Some((2.0, 300.0)), to: (30.0, count) };
        assert_eq!(state.update(Msg::Teach(stroke)).keep, Some(Keeping::Tab));
    };
    state.update(Msg::Teach(TeachMsg::Predict));
    draw(&mut state, 900.0);
    let mine = drawn(&state);
    assert!(mine.len() > 10);
    let mut again = reloaded(&state);
    assert!(again.teach.is_drawing() && super::shows_nothing_to_draw(&again), "nothing is given away after a reload");
    assert_eq!(drawn(&again), mine);
    key(&mut again, "Escape");
    assert!(again.teach.predicting.is_none() && !again.figure.series.is_empty());
    assert!(reloaded(&again).teach.predicting.is_none(), "who has left it does not find it open");
    again = reloaded(&again);
    again.update(Msg::Load("kovacs1996"));
    again.update(Msg::Teach(TeachMsg::Predict));
    assert!(again.teach.predicting.as_ref().unwrap().sketch.is_empty(), "it belongs to its picture");
    again.update(Msg::Teach(TeachMsg::Leave(Leaving::Prediction)));
    again.update(Msg::Load("anrs079"));
    again.update(Msg::Teach(TeachMsg::Predict));
    assert_eq!(drawn(&again), mine);
    // Once it is revealed it is in the address, and drawing it again begins with an empty picture.
    again.update(Msg::Teach(TeachMsg::Choose(isize::MAX)));
    again.update(Msg::Teach(TeachMsg::Nudge(1.0)));
    again.update(Msg::Teach(TeachMsg::Reveal(PredictionStage::Model)));
    again.update(Msg::Teach(TeachMsg::Predict));
    assert!(again.teach.predicting.as_ref().unwrap().sketch.is_empty());
    // In a tour: a step on and back.
    let mut tour = opened("v=1&m=2&tour=five-days");
    draw(&mut tour, 700.0);
    let mine = drawn(&tour);
    key(&mut tour, "ArrowRight");
    key(&mut tour, "ArrowLeft");
    assert_eq!(drawn(&tour), mine);
    assert_eq!(drawn(&reloaded(&tour)), mine);
}

#[test]
fn what_is_filled_in_outlives_a_reload_and_a_closed_sheet() {
    let mut state = opened("");
    state.update(Msg::View(ViewMsg::Open(Sheet::Teach)));
    let chat = "Ana: p1-2-0\r\nBo: hello\n";
    state.update(Msg::Teach(TeachMsg::ClassText(chat.into())));
    state.update(Msg::Teach(TeachMsg::Student(0, "?v=1&m=2&a=0".into())));
    state.update(Msg::Teach(TeachMsg::Student(1, "k3f-9q2".into())));
    state.update(Msg::View(ViewMsg::Close));
    assert_eq!(&*state.teach.class_text, chat);
    let again = reloaded(&state);
    assert_eq!((&*again.teach.class_text, again.teach.class.is_none()), (chat, true));
    assert_eq!(again.teach.student.clone().map(|text| text.to_string()), ["?v=1&m=2&a=0", "k3f-9q2"]);
    // Curves that are shown are shown again.
    state.update(Msg::Teach(TeachMsg::Predict));
    state.update(Msg::Teach(TeachMsg::Choose(isize::MAX)));
    state.update(Msg::Teach(TeachMsg::Nudge(1.0)));
    state.update(Msg::Teach(TeachMsg::Reveal(PredictionStage::Model)));
    let code = state.teach.predicting.as_ref().unwrap().prediction.as_ref().unwrap().code();
    state.update(Msg::Teach(TeachMsg::Class(format!("Ana: {code}"))));
    assert_eq!(reloaded(&state).teach.class, state.teach.class);
    state.update(Msg::Teach(TeachMsg::Leave(Leaving::Class)));
    assert!(reloaded(&state).teach.class.is_none());
}

#[test]
fn every_change_of_a_tour_that_is_made_can_be_undone_in_its_maker() {
    let mut state = opened("");
    let steps = |state: &State| state.teach.draft.tour().steps.len();
    state.update(Msg::View(ViewMsg::Open(Sheet::Teach)));
    state.update(Msg::Teach(TeachMsg::Part(SheetPart::MakeTour)));
    state.update(Msg::Teach(TeachMsg::AddStep));
    state.update(Msg::Teach(TeachMsg::AddStep));
    for typed in ["L", "Lo", "Look"] {
        state.update(Msg::Teach(TeachMsg::Edit(TourText::Caption(1), typed.into())));
    }
    let before = state.teach.draft.tour().clone();
    let effects = state.update(Msg::Teach(TeachMsg::Delete(1)));
    assert_eq!((steps(&state), effects.focus, effects.keep), (1, Some(UNDO_BUTTON), Some(Keeping::Edited)));
    assert!(state.teach.draft.said.contains("deleted"), "{}", state.teach.draft.said);
    // Ctrl+Z is the maker's while it is open, and the page's otherwise.
    let effects = state.update(Msg::Undo);
    assert_eq!((state.teach.draft.tour(), effects.travel, effects.keep), (&before, 0, Some(Keeping::Travelled)));
    state.update(Msg::Redo);
    assert_eq!(steps(&state), 1);
    for left in [2, 2, 1, 0] {
        state.update(Msg::Undo);
        assert_eq!(steps(&state), left);
    }
    state.update(Msg::Undo);
    assert_eq!(steps(&state), 0);
    state.update(Msg::View(ViewMsg::Close));
    state.update(Msg::Load("kovacs1996"));
    assert_eq!(state.update(Msg::Undo).travel, -1);
    let again = reloaded(&state);
    assert_eq!(again.teach.draft.tour(), state.teach.draft.tour());
}

#[test]
fn a_title_alone_is_kept_and_another_tabs_tour_can_be_taken() {
    let mut state = opened("");
    state.update(Msg::Teach(TeachMsg::Edit(TourText::Tour, "Mine".into())));
    let mut again = reloaded(&state);
    assert_eq!(again.teach.draft.tour().title, "Mine");
    let mut theirs = opened("");
    theirs.update(Msg::Teach(TeachMsg::AddStep));
    let code = theirs.teach.draft.code().unwrap().to_owned();
    again.update(Msg::Teach(TeachMsg::Others(vec![code, "u1.z?".into()], true)));
    assert_eq!(again.teach.draft.others.len(), 1, "what is no tour is left out");
    let effects = again.update(Msg::Teach(TeachMsg::Take(0)));
    assert_eq!((again.teach.draft.tour(), effects.keep), (theirs.teach.draft.tour(), Some(Keeping::Taken)));
    again.update(Msg::Teach(TeachMsg::Travel { forward: false }));
    assert_eq!(again.teach.draft.tour().title, "Mine");
}

#[test]
fn another_tabs_tour_can_be_discarded_and_restored() {
    let mut theirs = opened("");
    theirs.update(Msg::Teach(TeachMsg::Edit(TourText::Tour, "Theirs".into())));
    let code = theirs.teach.draft.code().unwrap().to_owned();
    let mut state = opened("");
    state.update(Msg::Teach(TeachMsg::Others(vec![code.clone()], true)));
    let effects = state.update(Msg::Teach(TeachMsg::Discard(0)));
    assert_eq!((effects.keep, effects.focus), (Some(Keeping::Discarded), Some(RESTORE_BUTTON)));
    assert!(state.teach.draft.others.is_empty() && state.teach.draft.said.contains("Theirs"));
    assert_eq!(state.update(Msg::Teach(TeachMsg::Discard(7))), Effects::default(), "there is none");
    let effects = state.update(Msg::Teach(TeachMsg::Restore));
    assert_eq!((effects.keep, state.teach.draft.others.len()), (Some(Keeping::Restored), 1));
    assert_eq!(state.teach.draft.others[0].0, code);
    assert!(state.teach.draft.discarded.is_none());
}

#[test]
fn the_keyboard_goes_with_the_step_that_is_moved() {
    let mut state = opened("");
    for _ in 0..3 {
        state.update(Msg::Teach(TeachMsg::AddStep));
    }
    state.update(Msg::Teach(TeachMsg::Edit(TourText::Title(0), "First".into())));
    let title = |state: &State, at: usize| state.teach.draft.tour().steps[at].title.to_string();
    for (from, by, to, focus) in [(0, 1, 1, "step-2-later"), (1, 1, 2, "step-3-later"), (2, -1, 1, "step-2-earlier")] {
        assert_eq!(state.update(Msg::Teach(TeachMsg::Move(from, by))).focus, Some(focus));
        assert_eq!(title(&state, to), "First");
    }
    // At the end there is nowhere to go, and the keyboard stays.
    assert_eq!(state.update(Msg::Teach(TeachMsg::Move(2, 1))).focus, None);
}

#[test]
fn each_form_takes_the_keyboard_and_gives_it_back_to_its_entry() {
    let mut state = opened("");
    state.update(Msg::View(ViewMsg::Open(Sheet::Teach)));
    let mut entries = std::collections::BTreeSet::new();
    for part in [
        SheetPart::Teachers,
        SheetPart::Plans,
        SheetPart::Class,
        SheetPart::MakeTask,
        SheetPart::Codes,
        SheetPart::MakeTour,
    ] {
        assert_eq!(state.update(Msg::Teach(TeachMsg::Part(part))).focus, Some(SHEET_TITLE), "{part:?}");
        let back = state.update(Msg::Teach(TeachMsg::Part(part.above()))).focus;
        assert!(back == part.entry() && back.is_some_and(|entry| entries.insert(entry)), "{part:?}: {back:?}");
    }
    state.update(Msg::View(ViewMsg::Close));
    let present = state.update(Msg::Teach(TeachMsg::Key("p".into())));
    let leave = state.update(Msg::Teach(TeachMsg::Key("p".into())));
    assert_eq!(
        (present.rescue, leave.rescue),
        (Some(PRESENTER), Some(BUTTON)),
        "each is in its layout, and P is free there"
    );
}
