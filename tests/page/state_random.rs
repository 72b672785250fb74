//! The page's state, its link and the browser's history under chance: what the address names is what is shown, and it comes back from it:
//! through a reload, Back, Forward, Undo, Redo and the kept session, with every part of the page and with each one missing.
//!
//! A tab of a browser is played: entries of its history with link and mark, what the device keeps, and what the shell does with the effects.
//! `PROPTEST_CASES=N` plays N tabs; each goes through `ACTS` states, and each state is opened again from its link.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use crate::acts::{act, some_link};
use crate::browser::{Browser, opened};
use il2_explorer::chart::panel::PanelId;
use il2_explorer::lazy::chunk::Chunk;
use il2_explorer::lazy::part;
use il2_explorer::link;
use il2_explorer::page::device::Device;
use il2_explorer::page::message::Msg;
use il2_explorer::page::panels::state::PanelMsg;
use il2_explorer::page::parts::Parts;
use il2_explorer::page::state::State;
use il2_explorer::page::teach::state::TeachMsg;
use il2_explorer::page::view::{Field, Lens, Section, ViewMsg};
use il2_explorer::parameters::ParameterId;
use il2_explorer::teach::task::WORDS;
use il2_explorer::teach::tours;
use il2_explorer::text::Lang;
use il2_explorer::trials::presets;
use proptest::prelude::*;
use std::rc::Rc;

/// Acts in a tab.
const ACTS: usize = 40;

/// What of a view is the reader's own, and stays where a step of this visit is shown again: language, layout, own data.
fn without_the_readers_own(link: &str) -> String {
    let mut decoded = link::decode(link).expect("a link of the page");
    decoded.interface.lang = None;
    decoded.interface.ui = None;
    decoded.interface.data = None;
    decoded.canonical()
}

/// What a state shows of what a link names.
fn shown(state: &State) -> impl PartialEq + std::fmt::Debug {
    let options = &state.view.options;
    let typical: Vec<u64> =
        state.run.arms.iter().map(|arm| arm.typical.cd4.iter().map(|count| count.to_bits() % 9973).sum()).collect();
    let results: Vec<_> = state.observations().iter().map(|result| result.id).collect();
    let tour = state.teach.tour.as_ref().map(|running| (running.tour.clone(), running.step));
    (
        (
            state.scenario.clone(),
            state.preset,
            state.view.lens,
            state.view.section,
            state.is_log(),
            state.lang,
            state.ui(),
        ),
        (options.window_weeks, state.panels.open.clone(), state.figure.x.domain, results),
        (tour, state.teach.task.clone(), state.explore.person, state.explore.band, state.explore.fit.is_on),
        (state.own.in_link.then(|| state.own.data.clone()), typical),
    )
}

/// The state is what its link says, and the address names it.
fn is_what_its_link_says(browser: &Browser) -> Result<(), TestCaseError> {
    let (state, link) = (&browser.state, browser.state.link());
    let entry = &browser.entries[browser.at];
    prop_assert_eq!((&entry.link, entry.read()), (&link, Some(state.entry())), "the address");
    prop_assert_eq!(browser.told, state.lang, "the language that the browser has been told");
    let again = opened(browser.parts, &link, &Device::default());
    prop_assert_eq!(again.link(), link.clone(), "link -> state -> link");
    prop_assert_eq!(shown(&again), shown(state), "state -> link -> state: {}", link);
    let waits = Chunk::all().any(|chunk| chunk != Chunk::Words(Lang::Fr) && again.waits_for(chunk));
    // A key of a newer page gives a notice each time.
    let told = again.notices.iter().find(|notice| !notice.contains("newer"));
    prop_assert!(waits || told.is_none(), "{}: {:?}", link, told);
    let kept = browser.device.session.as_deref();
    prop_assert!(kept.is_none_or(|kept| link::decode_address(kept).is_ok()));
    // What was discarded is not offered on the next visit.
    let mut next = opened(Parts::default(), "", &Device { entry: None, ..browser.device.clone() }).share.session;
    while let Some(offered) = next.take_offer() {
        prop_assert!(browser.discarded.as_ref() != Some(&offered), "{} is offered", offered);
    }
    Ok(())
}

/// Going back, forward or reloading shows what the entry named, and writes over no other.
fn travels(browser: &mut Browser, by: isize) -> Result<(), TestCaseError> {
    browser.settle();
    let before = browser.entries.clone();
    if by == 0 {
        browser.reload();
    } else {
        browser.travel(by);
    }
    browser.settle();
    let named = without_the_readers_own(&before[browser.at].link);
    prop_assert_eq!(without_the_readers_own(&browser.state.link()), named, "by {}", by);
    if let Some(kept) = before[browser.at].read() {
        prop_assert_eq!(&browser.state.teach.before, &kept.before, "what the end of a lesson gives back");
    }
    for (place, (now, then)) in browser.entries.iter().zip(&before).enumerate() {
        prop_assert!(place == browser.at || now == then, "entry {place} was written over: {then:?} by {now:?}");
    }
    prop_assert_eq!(browser.entries.len(), before.len());
    Ok(())
}

/// The same by the page's own buttons.
fn undoes(browser: &mut Browser, msg: Msg) -> Result<(), TestCaseError> {
    browser.settle();
    let (before, at) = (browser.entries.clone(), browser.at);
    let (can_undo, can_redo) = browser.state.can_travel();
    let expected = if matches!(msg, Msg::Undo) { at - usize::from(can_undo) } else { at + usize::from(can_redo) };
    browser.act(msg);
    browser.settle();
    prop_assert_eq!(browser.at, expected);
    prop_assert_eq!(without_the_readers_own(&browser.state.link()), without_the_readers_own(&before[expected].link));
    Ok(())
}

fn walk(browser: &mut Browser, acts: &[(u8, u32)]) -> Result<(), TestCaseError> {
    browser.settle();
    is_what_its_link_says(browser)?;
    for (kind, pick) in acts {
        match kind {
            38 => undoes(browser, Msg::Undo)?,
            39 => undoes(browser, Msg::Redo)?,
            40 | 41 => travels(browser, -1)?,
            42 => travels(browser, 1)?,
            43 => travels(browser, [0, -1, -2, -3][*pick as usize % 4])?,
            44 | 45 => travels(browser, 0)?,
            46 => {
                browser.settle();
                browser.type_link(&some_link(*pick));
            }
            47 => {
                // A hand on a slider, and the step before the address has followed.
                let field = Field::Whole(ParameterId::Baseline);
                browser.act(Msg::Edit(field, f64::from(100 + pick % 700)));
                if pick.is_multiple_of(2) {
                    browser.settle();
                }
                browser.act(Msg::Edit(field, f64::from(100 + pick % 650)));
                browser.act(Msg::Commit);
            }
            _ => {
                if let Some(msg) = act(*kind, *pick) {
                    browser.act(msg);
                }
                if pick.is_multiple_of(3) {
                    continue;
                }
            }
        }
        browser.settle();
        is_what_its_link_says(browser)?;
    }
    Ok(())
}

/// Acts by chance: what kind, and which of it. Written in one line where a walk fails.
#[derive(Clone)]
struct Acts(Vec<(u8, u32)>);

impl std::fmt::Debug for Acts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

fn some_acts() -> impl Strategy<Value = Acts> {
    prop::collection::vec((0_u8..48, any::<u32>()), 1..ACTS).prop_map(Acts)
}

fn config(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|asked| asked.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(cases),
        failure_persistence: None,
        max_shrink_iters: 1000,
        ..ProptestConfig::default()
    }
}

/// The view that the device keeps of the last visit, on every other visit.
fn last_view(pick: u32) -> Option<String> {
    pick.is_multiple_of(2).then(|| opened(Parts::default(), &some_link(pick / 2), &Device::default()).link())
}

/// A walk without one part.
fn walk_without(missing: Chunk, link: u32, acts: &Acts) -> Result<Browser, TestCaseError> {
    let parts = Parts::default().without(missing);
    let mut browser = Browser::open(parts, &some_link(link), last_view(link / 3));
    // What needs the part waits for it in the shell, so the rest is done here.
    let needs: fn(u8) -> bool = match missing {
        Chunk::Details => |kind| kind == 33,
        Chunk::Explore => |kind| (27..=32).contains(&kind),
        Chunk::Lessons => |kind| (15..=26).contains(&kind),
        Chunk::Sharing => |kind| (34..=36).contains(&kind),
        Chunk::Words(_) => |kind| kind == 14,
    };
    let acts: Vec<_> = acts.0.iter().copied().filter(|(kind, _)| !needs(*kind)).collect();
    let waiting = |state: &State| {
        let interface = link::decode(&state.link()).unwrap().interface;
        match missing {
            Chunk::Lessons => [interface.tour, interface.step, interface.task, interface.draw],
            Chunk::Sharing => [interface.data, None, None, None],
            // A step of this visit keeps the language, whatever entry it is.
            _ => [const { None }; 4],
        }
    };
    let came = waiting(&browser.state);
    browser.settle();
    walk(&mut browser, &acts)?;
    // Where the first entry is the present one, what came with it is still in it. A table that another link brought is the reader's own from then
    // on and goes along, as it does where every part is here.
    if browser.at == 0 {
        let now = waiting(&browser.state);
        let typed = acts.iter().filter(|(kind, _)| *kind == 46).map(|(_, pick)| some_link(*pick));
        // An address without a link brings none.
        let mut brought = typed.filter_map(|link| link::decode_address(&link).ok()?.interface.data);
        let is_readers_own = missing == Chunk::Sharing && brought.any(|data| now[0].as_ref() == Some(&data));
        if !is_readers_own {
            prop_assert_eq!(now, came);
        }
    }
    Ok(browser)
}

/// Once the part is here, the page is as if it had always been.
fn has_come(mut browser: Browser, part: Chunk) -> Result<(), TestCaseError> {
    let link = browser.state.link();
    browser.parts = Parts::default();
    browser.state.parts = Parts::default();
    browser.act(Msg::Arrived(part));
    browser.waits = true;
    browser.settle();
    let whole = opened(Parts::default(), &link, &Device::default());
    prop_assert_eq!(shown(&browser.state), shown(&whole), "{}", link);
    prop_assert_eq!(browser.state.link(), whole.link());
    Ok(())
}

proptest! {
    #![proptest_config(config(16))]

    #[test]
    fn the_address_names_what_is_shown_whatever_is_done(link: u32, acts in some_acts()) {
        let mut browser = Browser::open(Parts::default(), &some_link(link), last_view(link / 3));
        walk(&mut browser, &acts.0)?;
    }

    // One test a part, so that each is missing in as many walks as `PROPTEST_CASES` asks for.
    #[test]
    fn without_reading_nothing_of_the_link_is_lost(link: u32, acts in some_acts()) {
        has_come(walk_without(Chunk::Details, link, &acts)?, Chunk::Details)?;
    }

    #[test]
    fn without_explore_nothing_of_the_link_is_lost(link: u32, acts in some_acts()) {
        has_come(walk_without(Chunk::Explore, link, &acts)?, Chunk::Explore)?;
    }

    #[test]
    fn without_lessons_nothing_of_the_link_is_lost(link: u32, acts in some_acts()) {
        has_come(walk_without(Chunk::Lessons, link, &acts)?, Chunk::Lessons)?;
    }

    #[test]
    fn without_sharing_nothing_of_the_link_is_lost(link: u32, acts in some_acts()) {
        has_come(walk_without(Chunk::Sharing, link, &acts)?, Chunk::Sharing)?;
    }

    #[test]
    fn without_french_nothing_of_the_link_is_lost(link: u32, acts in some_acts()) {
        let browser = part::without("french", || {
            assert_eq!(Lang::Fr.words().title, Lang::En.words().title);
            walk_without(Chunk::Words(Lang::Fr), link, &acts)
        })?;
        has_come(browser, Chunk::Words(Lang::Fr))?;
    }

    #[test]
    fn every_link_comes_to_rest_at_once(pick: u32) {
        let link = some_link(pick);
        let state = opened(Parts::default(), &link, &Device::default());
        let again = opened(Parts::default(), &state.link(), &Device::default());
        prop_assert_eq!(again.link(), state.link(), "{}", link);
        prop_assert_eq!(shown(&again), shown(&state), "{}", link);
    }
}

#[test]
fn every_regimen_lens_section_panel_tour_step_task_language_and_layout_comes_back() {
    let links = |state: &State| (state.link(), Rc::clone(&state.figure));
    let mut states = Vec::new();
    for lang in Lang::ALL {
        let state = opened(Parts::default(), &format!("lang={}", lang.code()), &Device::default());
        for preset in presets::all() {
            let mut state = state.clone();
            state.update(Msg::Load(preset.id));
            states.push(state.clone());
            state.update(Msg::Typed(Field::Whole(ParameterId::Age), "33".into()));
            for lens in Lens::ALL {
                state.update(Msg::View(ViewMsg::Lens(lens)));
                for section in Section::ALL.map(Some).into_iter().chain([None]) {
                    state.update(Msg::View(ViewMsg::Section(section)));
                    states.push(state.clone());
                }
            }
            for panel in PanelId::ALL {
                state.update(Msg::Panel(PanelMsg::Toggle(panel)));
                states.push(state.clone());
            }
        }
        for tour in tours::all(lang) {
            let mut state = state.clone();
            state.update(Msg::Teach(TeachMsg::Start(tour.id)));
            for _ in &tour.steps {
                states.push(state.clone());
                state.update(Msg::Teach(TeachMsg::Step(1)));
            }
        }
        for goal in 0..WORDS.len() {
            let mut state = state.clone();
            state.update(Msg::Teach(TeachMsg::Goal(goal, true)));
            state.update(Msg::Teach(TeachMsg::TryTask));
            states.push(state);
        }
        let mut state = state.clone();
        state.update(Msg::Teach(TeachMsg::Present(true)));
        states.push(state);
    }
    assert!(states.len() > 500);
    for state in &states {
        let again = opened(Parts::default(), &state.link(), &Device::default());
        assert_eq!(shown(&again), shown(state), "{}", state.link());
        assert_eq!(links(&again).0, state.link());
        assert!(again.notices.is_empty(), "{}: {:?}", state.link(), again.notices);
    }
}
