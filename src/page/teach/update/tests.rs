use crate::page::device::Device;
use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::teach::state::{Leaving, PredictionStage, TeachMsg, TourText};
use crate::page::view::{Colours, ViewMsg};
use crate::page::view::{Lens, Section, Sheet};
use crate::teach::task::verify_link;
use crate::teach::tours;
use crate::text::Lang;

mod kept;

/// The page on a link.
pub(in crate::page::teach) fn opened(link: &str) -> State {
    State::open(link, Colours::default(), None)
}

/// Does something of teaching.
pub(in crate::page::teach) fn teach(state: &mut State, msg: TeachMsg) {
    state.update(Msg::Teach(msg));
}

/// Whether nothing of the curve is seen after the weeks that are given.
fn shows_nothing_to_draw(state: &State) -> bool {
    let last = state.figure.series.iter().flat_map(|line| &line.points).map(|point| point.0);
    last.fold(0.0, f64::max) <= 4.0 && state.figure.bands.is_empty()
}

/// Presses a single key.
pub(in crate::page::teach) fn key(state: &mut State, key: &str) {
    teach(state, TeachMsg::Key(key.to_owned()));
}

#[test]
fn every_tour_runs_from_its_name_alone_and_steps_by_keys() {
    for lang in Lang::ALL {
        for tour in tours::all(lang) {
            let mut state = opened(&format!("v=1&m=2&tour={}&lang={}", tour.id, lang.code()));
            for (place, step) in tour.steps.iter().enumerate() {
                let running = state.teach.tour.as_ref().unwrap();
                assert_eq!((running.tour.title.as_ref(), running.step), (tour.title.as_ref(), place));
                let shown = crate::link::decode(&step.link).unwrap();
                assert_eq!(state.scenario, shown.scenario, "{} step {}", tour.id, place + 1);
                let asks = step.question.as_ref().is_some_and(|question| question.predicts);
                assert_eq!(state.teach.is_drawing(), asks);
                if asks {
                    assert!(shows_nothing_to_draw(&state), "{} step {}", tour.id, place + 1);
                } else {
                    assert!(!state.figure.series.is_empty());
                }
                // The link of a step opens that step.
                let again = opened(&state.link());
                assert_eq!(again.teach.tour.as_ref().unwrap().step, place, "{}", state.link());
                assert_eq!(
                    (again.scenario, again.view.options.window_weeks),
                    (state.scenario.clone(), state.view.options.window_weeks)
                );
                key(&mut state, "ArrowRight");
            }
            assert_eq!(state.teach.tour.as_ref().unwrap().step + 1, tour.steps.len(), "the last step is the last");
            key(&mut state, "ArrowLeft");
            assert_eq!(state.teach.tour.as_ref().unwrap().step + 2, tour.steps.len());
            key(&mut state, "Escape");
            assert!(state.teach.tour.is_none() && !state.link().contains("tour"), "{}", state.link());
            assert_eq!(state.view.options.window_weeks, None);
        }
    }
}

#[test]
fn a_changed_step_keeps_its_change_and_can_be_shown_again() {
    let state = opened("v=1&m=2&tour=five-days&step=4&a=5m5d8w2c&wk=52");
    assert!(state.link().contains("a=5m5d8w2c"), "{}", state.link());
    let mut state = state;
    state.update(Msg::Teach(TeachMsg::Again));
    assert!(state.link().starts_with("v=1&m=2&wk=52") || state.link().contains("8w6c"), "{}", state.link());
}

#[test]
fn a_stroke_that_is_cancelled_is_rubbed_out_and_the_one_before_stays() {
    let mut state = opened("");
    state.update(Msg::Teach(TeachMsg::Predict));
    let stroke = |state: &mut State, from, to| state.update(Msg::Teach(TeachMsg::Stroke { from, to }));
    let drawn = |state: &State| state.teach.predicting.as_ref().unwrap().sketch.points().collect::<Vec<_>>();
    stroke(&mut state, None, (10.0, 400.0));
    stroke(&mut state, Some((10.0, 400.0)), (20.0, 500.0));
    let first = drawn(&state);
    stroke(&mut state, None, (15.0, 900.0));
    stroke(&mut state, Some((15.0, 900.0)), (40.0, 950.0));
    assert_ne!(drawn(&state), first);
    state.update(Msg::Teach(TeachMsg::TakeBackStroke));
    assert_eq!(drawn(&state), first);
    state.update(Msg::Teach(TeachMsg::TakeBackStroke));
    assert_eq!(drawn(&state), first, "once");
}

#[test]
fn a_pointer_that_is_lifted_where_it_is_moves_no_point() {
    let stroke = |state: &mut State, from, to| state.update(Msg::Teach(TeachMsg::Stroke { from, to }));
    let drawn = |state: &State| state.teach.predicting.as_ref().unwrap().sketch.points().collect::<Vec<_>>();
    for quarter in 0..16 {
        let mut state = opened("");
        state.update(Msg::Teach(TeachMsg::Predict));
        let end = (20.0 + 0.25 * f64::from(quarter), 900.0);
        stroke(&mut state, None, (10.0, 400.0));
        stroke(&mut state, Some((10.0, 400.0)), end);
        let before = drawn(&state);
        stroke(&mut state, Some(end), end);
        assert_eq!(drawn(&state), before, "lifted at week {}", end.0);
    }
}

#[test]
fn nothing_of_the_answer_is_seen_or_said_before_the_reveals() {
    let mut state = opened("");
    state.update(Msg::Teach(TeachMsg::Predict));
    assert!(shows_nothing_to_draw(&state) && state.figure.trials.is_empty());
    assert_eq!(state.figure.y.domain.1, 1500.0, "the axis gives nothing away");
    let band = crate::page::state::tests::band(&state);
    state.update(band);
    assert_eq!(state.announcement, "");
    state.update(Msg::Teach(TeachMsg::Reveal(PredictionStage::Model)));
    assert!(state.teach.is_drawing(), "an empty sketch is no prediction");
    // By keys alone: up ten times at the first point, then to the end.
    for _ in 0..10 {
        state.update(Msg::Teach(TeachMsg::Nudge(1.0)));
    }
    assert_eq!(state.announcement, "Week 6: 460 cells");
    state.update(Msg::Teach(TeachMsg::Choose(isize::MAX)));
    state.update(Msg::Teach(TeachMsg::Nudge(10.0)));
    assert_eq!(state.announcement, "Week 74: 560 cells");
    state.update(Msg::Teach(TeachMsg::Reveal(PredictionStage::Model)));
    assert!(!state.figure.series.is_empty() && state.figure.trials.is_empty());
    assert!(state.remarks().model.iter().any(|remark| remark.missed));
    let code = state.teach.predicting.as_ref().unwrap().prediction.as_ref().unwrap().code();
    state.update(Msg::Teach(TeachMsg::Reveal(PredictionStage::Trial)));
    assert!(!state.figure.trials.is_empty() && state.announcement.contains("ANRS 079"), "{}", state.announcement);
    let link = state.link();
    assert!(
        link.split('#').nth(1).is_some_and(|fragment| fragment.contains(&code)),
        "{link}: behind the #, which no server sees"
    );
    let again = opened(&link);
    let drawn = again.teach.predicting.as_ref().unwrap();
    assert_eq!(
        (drawn.stage, drawn.prediction.as_ref().unwrap().code(), again.link()),
        (PredictionStage::Model, code.clone(), link.clone())
    );
    for (bad, said) in
        [(link.replace("d8w", "d6w"), "another schedule"), (link[..link.len() - 3].to_owned(), "is missing")]
    {
        let refused = opened(&bad);
        assert!(refused.teach.predicting.is_none(), "{bad}");
        assert!(refused.notices.iter().any(|notice| notice.contains(said)), "{:?}", refused.notices);
    }
    state.update(Msg::Teach(TeachMsg::Leave(Leaving::Prediction)));
    state.update(Msg::Teach(TeachMsg::Class(format!("Ana: {code}\nhello\nBo p1-broken"))));
    let class = state.teach.class.as_ref().unwrap();
    assert_eq!((class.predictions.len(), class.not_understood.len()), (1, 2));
    assert_eq!(class.predictions[0].prediction.picture(), state.picture_mark());
}

#[test]
fn a_task_is_ticked_off_and_gives_a_code_that_a_teacher_can_check() {
    let mut state = opened("v=1&m=2&a=5m5d8w6c&wk=64&task=above500for52-miu300-lock4165-fly3");
    assert!(state.notices.iter().any(|notice| notice.contains("fly3")), "{:?}", state.notices);
    assert_eq!(state.completion(), None);
    let faster = crate::scenario::Action::SetInBlock(
        crate::scenario::Arm::A,
        0,
        crate::parameters::ParameterId::WeeksBetween,
        4.0,
    );
    state.update(Msg::Do(faster));
    let code = state.completion().unwrap();
    assert!(verify_link(&state.link(), &code, None, Lang::En).unwrap().is_done(), "{}", state.link());
}

#[test]
fn a_tour_made_in_the_page_comes_back_from_its_link() {
    let mut state = opened("");
    state.update(Msg::Teach(TeachMsg::AddStep));
    state.update(Msg::Load("kovacs1996"));
    state.update(Msg::Teach(TeachMsg::AddStep));
    state.update(Msg::Teach(TeachMsg::Edit(TourText::Tour, "Two trials".into())));
    state.update(Msg::Teach(TeachMsg::Edit(TourText::Caption(1), "At the end {a.end.cd4_median}.".into())));
    state.update(Msg::Teach(TeachMsg::Move(1, -1)));
    let kept = Device { draft: state.teach.draft.code().map(str::to_owned), ..Device::default() };
    let next_visit = |kept: &Device| State::begin("", kept, Colours::default(), None);
    assert_eq!(next_visit(&kept).own_tour(), state.own_tour());
    let broken = next_visit(&Device { draft: Some("1.zz".into()), ..kept });
    assert!(broken.teach.draft.tour().steps.is_empty() && broken.notices.len() == 1, "{:?}", broken.notices);
    let link = state.tour_link();
    assert!(link.split('#').nth(1).is_some_and(|fragment| fragment.starts_with("tour=")), "{link}");
    let mut again = opened(&link);
    let running = again.teach.tour.clone().unwrap();
    assert_eq!((running.tour.title.as_ref(), running.tour.steps.len()), ("Two trials", 2));
    assert_eq!(running.tour.steps[0].caption, "At the end {a.end.cd4_median}.");
    assert_eq!(again.preset, Some("kovacs1996"));
    key(&mut again, "ArrowRight");
    assert_eq!(again.preset, Some("anrs079"));
    state.update(Msg::Teach(TeachMsg::Delete(0)));
    assert_eq!(state.teach.draft.tour().steps.len(), 1);
}

#[test]
fn the_presenter_has_its_keys_and_they_can_be_switched_off() {
    let mut state = opened("");
    key(&mut state, "b");
    assert!(!state.teach.blank, "B is the presenter's alone");
    key(&mut state, "p");
    assert!(state.teach.presenting && state.link().contains("ui=present"));
    assert!(opened(&state.link()).teach.presenting);
    key(&mut state, "f");
    key(&mut state, "2");
    assert!(state.teach.ghost.is_some());
    assert_eq!(state.preset, Some("anrs079-control"));
    key(&mut state, "b");
    assert!(state.figure.series.is_empty());
    key(&mut state, "B");
    assert!(!state.figure.series.is_empty());
    key(&mut state, "?");
    assert_eq!(state.view.sheet, Some(Sheet::Help));
    state.update(Msg::View(ViewMsg::Close));
    state.update(Msg::Teach(TeachMsg::Letters(false)));
    key(&mut state, "b");
    assert!(!state.teach.blank);
    key(&mut state, "Escape");
    assert!(!state.teach.presenting && !state.link().contains("ui="));
}

#[test]
fn a_tour_goes_on_in_the_language_chosen_and_looks_where_its_step_says() {
    let mut state = opened("v=1&m=2&tour=no-benefit&step=6");
    state.update(Msg::SetLanguage(Lang::Fr));
    let running = state.teach.tour.clone().unwrap();
    assert_eq!((running.step, running.tour.title.as_ref()), (5, "Le taux a monté, les patients n’y ont rien gagné"));
    for tour in tours::all(Lang::En) {
        for (place, step) in tour.steps.iter().enumerate() {
            let state = opened(&format!("v=1&m=2&tour={}&step={}", tour.id, place + 1));
            let part = match step.focus {
                crate::teach::Focus::People => (Lens::People, None),
                crate::teach::Focus::Table => (Lens::Result, Some(Section::Table)),
                crate::teach::Focus::Model => (Lens::Result, Some(Section::Model)),
                crate::teach::Focus::Evidence => (Lens::Result, Some(Section::Evidence)),
                _ => (Lens::Result, None),
            };
            assert_eq!((state.view.lens, state.view.section), part, "{} {}", tour.id, place + 1);
        }
    }
}
