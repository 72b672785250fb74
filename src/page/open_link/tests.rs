use crate::lazy::chunk::Chunk;
use crate::page::device::Device;
use crate::page::explore::preset_comparisons;
use crate::page::explore::state::ExploreMsg;
use crate::page::history_entry::Entry;
use crate::page::message::{Effects, Msg};
use crate::page::own_data::OwnMsg;
use crate::page::panels::state::PanelMsg;
use crate::page::parts::Parts;
use crate::page::session::Return;
use crate::page::share::state::ShareMsg;
use crate::page::state::State;
use crate::page::teach::state::{Leaving, TeachMsg};
use crate::page::view::{Colours, ViewMsg};
use crate::page::view::{Field, Lens};
use crate::parameters::ParameterId;
use crate::text::Lang;
use crate::trials::presets;

fn begun(link: &str, device: &Device) -> State {
    State::begin(link, device, Colours::default(), None)
}

fn opened(link: &str) -> State {
    begun(link, &Device::default())
}

fn type_age(state: &mut State, age: &str) -> Effects {
    state.update(Msg::Typed(Field::Whole(ParameterId::Age), age.into()))
}

fn again(state: &State) -> State {
    opened(&state.link())
}

#[test]
fn a_changed_regimen_comes_back_with_its_results_whatever_its_name() {
    let mut states: Vec<State> = Vec::new();
    for preset in presets::all() {
        let mut state = opened("");
        state.update(Msg::Load(preset.id));
        states.push(state);
    }
    for ready in preset_comparisons::ALL {
        let mut state = opened("");
        state.update(Msg::Explore(ExploreMsg::Compare(ready)));
        states.push(state);
    }
    for mut state in states {
        type_age(&mut state, "33");
        let again = again(&state);
        assert_eq!(again.notices, Vec::<String>::new(), "{}", state.link());
        assert_eq!((again.preset, again.view.lens, again.link()), (state.preset, state.view.lens, state.link()));
        assert_eq!(again.observations().len(), state.observations().len());
    }
}

#[test]
fn what_has_become_a_regimen_is_one_as_its_link_says() {
    let mut state = opened("v=1&m=2&a=5m5d4w3c4s-5m5d8w7c&nr=200-550&artw=0&n=300");
    assert_eq!(state.preset, None);
    state.update(Msg::Typed(Field::Whole(ParameterId::Baseline), "340".into()));
    assert_eq!((state.preset, again(&state).preset), (Some("anrs079"), Some("anrs079")));
}

#[test]
fn during_a_tour_the_address_names_what_is_shown() {
    let mut state = opened("v=1&m=2&tour=two-cytokines&step=1");
    state.update(Msg::View(ViewMsg::Lens(Lens::Map)));
    state.update(Msg::View(ViewMsg::Log(true)));
    let again = again(&state);
    assert_eq!((again.view.lens, again.is_log()), (Lens::Map, true), "{}", state.link());
    // The panel that a step opens can be closed.
    let mut state = opened("v=1&m=2&tour=new-cells&step=1");
    let open = state.panels.open.clone();
    assert!(!open.is_empty());
    for panel in open {
        state.update(Msg::Panel(PanelMsg::Toggle(panel)));
    }
    assert!(crate::page::open_link::tests::again(&state).panels.open.is_empty(), "{}", state.link());
}

#[test]
fn a_missing_part_drops_nothing_of_the_link() {
    const LINK: &str = "v=1&m=2&a=5m5d8w6c&n=341&tour=five-days&step=2&task=above500for52#data=0w340v-8w512v&draw=p1-x";
    for chunk in Chunk::all() {
        let parts = Parts::default().without(chunk);
        let mut state = State::begin_with(parts, LINK, &Device::default(), Colours::default(), None);
        if matches!(chunk, Chunk::Sharing) {
            assert!(state.link().ends_with("#data=0w340v-8w512v"), "{}", state.link());
            assert!(!state.notices.is_empty(), "a notice tells it");
        }
        if matches!(chunk, Chunk::Lessons) {
            type_age(&mut state, "33");
            for pair in ["&tour=five-days&step=2&task=above500for52", "#data=0w340v-8w512v&draw=p1-x"] {
                assert!(state.link().contains(pair), "{}", state.link());
            }
            state.update(Msg::Step(-1));
            assert!(state.link().contains("draw=p1-x"), "{}", state.link());
        }
    }
    let parts = Parts::default().without(Chunk::Sharing);
    let mut state = State::begin_with(parts, LINK, &Device::default(), Colours::default(), None);
    state.parts = Parts::default();
    state.update(Msg::Arrived(Chunk::Sharing));
    assert_eq!(state.own.data.points().len(), 2, "read when the part has come");
    state.update(Msg::Teach(TeachMsg::AddStep));
    let kept = Device { draft: Some(state.own_tour().encode()), ..Device::default() };
    let mut state = State::begin_with(Parts::default().without(Chunk::Lessons), LINK, &kept, Colours::default(), None);
    state.parts = Parts::default();
    assert!(state.update(Msg::Arrived(Chunk::Lessons)).replace_link);
    assert_eq!(state.teach.tour.as_ref().map(|running| running.step), Some(1));
    assert_eq!(state.teach.draft.tour().steps.len(), 1, "the draft is not written over by an empty one");
}

#[test]
fn back_tells_the_browser_its_language() {
    let first = opened("v=1&m=2&a=5m5d8w6c&lang=fr");
    let mut state = opened("v=1&m=2&a=5m5d8w6c&n=300&lang=fr");
    state.update(Msg::SetLanguage(Lang::En));
    let effects = state.update(Msg::HistoryPopped { entry: Some(first.entry()), link: first.link() });
    assert_eq!(state.lang, Lang::En, "a step of this visit keeps the language");
    assert_eq!(effects.language, None);
    let mark = crate::history::HistoryPosition { visit: 9, step: 0, place: 0 };
    let earlier = Entry { mark, ..Entry::default() };
    let effects = state.update(Msg::HistoryPopped { entry: Some(earlier), link: first.link() });
    assert_eq!((state.lang, effects.language), (Lang::Fr, Some(Lang::Fr)));
}

#[test]
fn undo_brings_back_the_reset_values_and_the_weeks() {
    let mut state = opened("");
    let before = (state.link(), state.home.clone());
    state.update(Msg::Load("kovacs1996"));
    state.update(Msg::Panel(PanelMsg::OneCycle));
    let after = state.link();
    state.update(Msg::Step(-1));
    assert_eq!((state.link(), state.home.clone()), before);
    assert!(!state.update(Msg::ResetAll).push_link, "nothing differs from ANRS 079");
    state.update(Msg::Step(1));
    assert_eq!(state.link(), after);
}

#[test]
fn undo_keeps_what_is_the_readers_own() {
    let mut state = opened("");
    state.update(Msg::Own(OwnMsg::Typed("0,340".into())));
    state.update(Msg::Share(ShareMsg::WithData(true)));
    type_age(&mut state, "33");
    state.update(Msg::Own(OwnMsg::Remove));
    state.update(Msg::SetLanguage(Lang::Fr));
    state.update(Msg::Teach(TeachMsg::Present(true)));
    state.update(Msg::Step(-1));
    assert!(state.own.data.is_empty() && state.teach.presenting && state.lang == Lang::Fr, "{}", state.link());
    // What a closed part remembers is not in the link, and stays.
    state.explore.finder.budget.total_miu = 250.0;
    type_age(&mut state, "34");
    state.update(Msg::Step(-1));
    assert!((state.explore.finder.budget.total_miu - 250.0).abs() < 1e-9);
}

#[test]
fn the_bare_address_opens_on_anrs_079_and_offers_the_last_view() {
    let device = Device { session: Some("v=1&m=2&a=7.5m5d8w3c&lang=fr".into()), ..Device::default() };
    for address in ["", "lang=fr", "?utm_source=mail", "fbclid=1"] {
        let mut state = begun(address, &device);
        assert_eq!((state.preset, state.share.session.offer()), (Some("anrs079"), Some(Return::LastView)), "{address}");
        assert_eq!((state.lang, state.notices.len()), (Lang::Fr, 0), "in the language of the last visit");
        assert!(state.update(Msg::Share(ShareMsg::Return)).push_link);
        assert_eq!(state.link(), "v=1&m=2&a=7.5m5d8w3c&lang=fr");
        assert!(state.can_travel().0, "Undo leads back to the opening");
    }
    assert_eq!(begun("ui=embed", &device).ui(), Some(crate::page::view::Ui::Embed));
}

#[test]
fn the_end_of_a_tour_or_a_task_gives_back_what_was_there() {
    let mut state = opened("v=1&m=2&a=7.5m5d8w6c&n=300&view=table.rna&x=10-30");
    let (before, home) = (state.link(), state.home.clone());
    state.update(Msg::Teach(TeachMsg::Start("five-days")));
    state.update(Msg::Teach(TeachMsg::Step(1)));
    let in_tour = state.link();
    assert!(state.update(Msg::Teach(TeachMsg::Leave(Leaving::Tour))).push_link);
    assert_eq!((state.link(), &state.home), (before.clone(), &home));
    state.update(Msg::Step(-1));
    assert_eq!(state.link(), in_tour, "Undo leads back into the tour");
    state.update(Msg::Teach(TeachMsg::Leave(Leaving::Tour)));
    assert_eq!(state.link(), before, "which ends as before");

    state.update(Msg::Teach(TeachMsg::Goal(0, true)));
    state.update(Msg::Teach(TeachMsg::TryTask));
    type_age(&mut state, "33");
    let in_task = state.link();
    state.update(Msg::Teach(TeachMsg::Start("no-benefit")));
    state.update(Msg::Teach(TeachMsg::Leave(Leaving::Tour)));
    assert_eq!(state.link(), in_task, "a tour within a task gives the task back");
    state.update(Msg::Teach(TeachMsg::Leave(Leaving::Task)));
    assert_eq!(state.link(), before);

    state.update(Msg::View(ViewMsg::Log(true)));
    state.update(Msg::Teach(TeachMsg::Predict));
    assert!(!state.is_log());
    state.update(Msg::Teach(TeachMsg::Leave(Leaving::Prediction)));
    assert!(state.is_log(), "a prediction gives the scale back");
}

#[test]
fn reload_back_and_forward_keep_the_newest_view() {
    let mut first = opened("v=1&m=2&a=5m5d8w6c");
    let (old, old_mark) = (first.link(), first.entry());
    type_age(&mut first, "33");
    let (new, new_mark) = (first.link(), first.entry());
    let mut second = begun(&new, &Device { entry: Some(new_mark.clone()), visit: 2, ..Device::default() });
    second.update(Msg::HistoryPopped { entry: Some(old_mark.clone()), link: old.clone() });
    assert_eq!((second.link(), second.entry()), (old.clone(), old_mark.clone()));
    second.update(Msg::HistoryPopped { entry: Some(new_mark.clone()), link: new.clone() });
    assert_eq!((second.link(), second.entry()), (new, new_mark.clone()));
    second.update(Msg::HistoryPopped { entry: Some(old_mark), link: old });
    type_age(&mut second, "44");
    assert!(second.mark() != new_mark.mark, "another step has another mark");
}

#[test]
fn a_blanked_curve_is_back_when_the_presenter_is_left_by_back() {
    let mut state = opened("v=1&m=2&a=5m5d8w6c&ui=present");
    state.update(Msg::Teach(TeachMsg::Blank));
    assert!(state.figure.series.is_empty());
    let mark = crate::history::HistoryPosition { visit: 9, step: 0, place: 0 };
    let entry = Some(Entry { mark, ..Entry::default() });
    state.update(Msg::HistoryPopped { entry, link: "v=1&m=2&a=5m5d8w6c".into() });
    assert!(!state.figure.series.is_empty());
}

/// The same tab opens the same address again.
fn reloaded(state: &State, parts: Parts) -> State {
    let entry = Entry::read(&state.entry().to_string());
    let device = Device { entry, visit: 2, ..Device::default() };
    State::begin_with(parts, &state.link(), &device, Colours::default(), None)
}

#[test]
fn a_lesson_gives_back_after_a_reload_what_was_there_before_it() {
    let start = [Msg::Load("kovacs1996"), Msg::Typed(Field::Whole(ParameterId::Baseline), "333".into())];
    let tour = || vec![Msg::Teach(TeachMsg::Start("five-days")), Msg::Teach(TeachMsg::Step(1))];
    let task = || vec![Msg::Teach(TeachMsg::Goal(0, true)), Msg::Teach(TeachMsg::TryTask)];
    let lessons = [(tour(), Leaving::Tour), (task(), Leaving::Task)];
    for (lesson, leaving) in lessons {
        for part_is_late in [false, true] {
            let mut state = opened("");
            for msg in start.clone() {
                state.update(msg);
            }
            let (before, home) = (state.link(), state.home.clone());
            for msg in lesson.clone() {
                state.update(msg);
            }
            let parts = if part_is_late { Parts::default().without(Chunk::Lessons) } else { Parts::default() };
            let mut state = reloaded(&state, parts);
            if part_is_late {
                state = reloaded(&state, parts);
                state.parts = Parts::default();
                state.update(Msg::Arrived(Chunk::Lessons));
            }
            state.update(Msg::Teach(TeachMsg::Leave(leaving)));
            assert_eq!((state.link(), &state.home), (before, &home), "{leaving:?} {part_is_late}");
        }
    }
}

#[test]
fn what_one_lesson_gives_back_is_not_given_back_by_another() {
    let mut state = opened("v=1&m=2&a=7.5m5d8w6c");
    state.update(Msg::Teach(TeachMsg::Start("five-days")));
    // Somebody types another tour into the address: nothing is known of what was there before it.
    state.update(Msg::HistoryPopped { entry: None, link: "v=1&m=2&tour=two-cytokines&step=2".into() });
    assert!(state.teach.before == crate::page::teach::state::Before::default());
    let shown = state.scenario.clone();
    state.update(Msg::Teach(TeachMsg::Leave(Leaving::Tour)));
    assert_eq!(state.scenario, shown);
}

#[test]
fn a_notice_that_a_part_is_missing_goes_with_it_in_either_language() {
    let parts = Parts::default().without(Chunk::Lessons);
    let link = "v=1&m=2&tour=five-days&step=2&lang=fr";
    let mut state = State::begin_with(parts, link, &Device::default(), Colours::default(), None);
    assert_eq!(state.notices, [Lang::Fr.lazy_labels().not_yet]);
    state.update(Msg::SetLanguage(Lang::En));
    state.parts = Parts::default();
    state.update(Msg::Arrived(Chunk::Explore));
    assert_eq!(state.notices, [Lang::Fr.lazy_labels().not_yet], "the tour is still missing");
    state.update(Msg::Arrived(Chunk::Lessons));
    assert!(state.notices.is_empty(), "{:?}", state.notices);
}

#[test]
fn a_notice_of_parts_that_did_not_come_goes_with_the_last_of_them() {
    let words = Lang::En.lazy_labels();
    for why in [words.not_fetched, words.other_came, words.replaced] {
        let mut state = opened("v=1&m=2&a=5m5d8w6c");
        state.lost = vec![Chunk::Explore];
        state.tell(why);
        state.update(Msg::Arrived(Chunk::Sharing));
        assert_eq!(state.notices, [why]);
        state.lost.clear();
        state.update(Msg::Arrived(Chunk::Explore));
        assert!(state.notices.is_empty(), "{:?}", state.notices);
    }
    let mut state = opened("v=1&m=2&a=5m5d8w6c");
    state.update(Msg::NoBand);
    assert_eq!(state.notices, [words.no_patients]);
    let band = crate::page::state::tests::band(&state);
    state.update(band);
    assert!(state.notices.is_empty(), "{:?}", state.notices);
}

/// The words come with a part of the page; what is to be said waits for it, in the order in which it came.
#[test]
fn what_is_wrong_with_a_link_is_said_once_its_words_are_here() {
    let link = "v=1&m=2&a=5m5d8w6c&n=99999&age=x&newer=1";
    let whole = opened(link);
    assert_eq!(whole.notices.len(), 3, "{:?}", whole.notices);
    let mut early =
        State::begin_with(Parts::default().without(Chunk::Details), link, &Device::default(), Colours::default(), None);
    assert_eq!(early.notices, Vec::<String>::new());
    early.tell("said meanwhile");
    early.parts = Parts::default();
    early.update(Msg::Arrived(Chunk::Details));
    early.update(Msg::Arrived(Chunk::Details));
    assert_eq!(early.notices, [&whole.notices[..], &["said meanwhile".to_owned()]].concat());
}
