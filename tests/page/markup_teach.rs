//! The HTML of lessons and their forms, rendered without a browser.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use il2_explorer::app::{App, AppProps};
use il2_explorer::page::device::Device;
use il2_explorer::page::message::Msg;
use il2_explorer::page::opening_stage::OpeningStage;
use il2_explorer::page::state::State;
use il2_explorer::page::teach::state::{SheetPart, TeachMsg, TourText};
use il2_explorer::page::view::Sheet;
use il2_explorer::page::view::{Colours, ViewMsg};
use il2_explorer::teach::tour::{MAX_ADDRESS, MAX_LETTERS, Tour, TourStep};
use il2_explorer::text::Lang;

fn html(make: impl FnOnce() -> State + Send + 'static) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    let props = move || AppProps { state: make().into(), extent: OpeningStage::Whole };
    runtime.block_on(yew::ServerRenderer::<App>::with_props(props).hydratable(false).render())
}

fn opened(link: &str) -> State {
    State::begin(link, &Device::default(), Colours::default(), None)
}

fn page(link: String) -> String {
    html(move || opened(&link))
}

fn of_tour(tour: &Tour, lang: Lang) -> String {
    format!("v=1&m=2&a=5m5d8w6c&step=1&lang={}#tour={}", lang.code(), tour.encode())
}

#[test]
fn the_words_of_a_link_are_named_as_its_senders_and_stay_text() {
    let attack = "<img src=x onerror=alert(1)> [x](javascript:1) {a.end.cd4_median}";
    let step = TourStep { title: attack.into(), caption: attack.into(), note: attack.into(), ..TourStep::default() };
    let tour = Tour { title: attack.into(), steps: vec![step], ..Tour::default() };
    for (lang, said) in
        [(Lang::En, "Written by the sender of this link, not by this page"), (Lang::Fr, "par l’expéditeur de ce lien")]
    {
        let card = page(of_tour(&tour, lang));
        assert!(card.contains(said), "{lang:?}");
        assert!(!card.contains("<img") && card.contains("&lt;img src=x"), "the sender's text is markup");
        let task = page(format!("v=1&m=2&a=5m5d8w6c&task=end900&lang={}", lang.code()));
        assert!(task.contains(said), "a task, {lang:?}");
        for own in ["tour=five-days", "a=5m5d8w6c&wk=64&task=above500for52-miu300-lock4165"] {
            assert!(!page(format!("v=1&m=2&{own}&lang={}", lang.code())).contains(said), "{own} is the page's");
        }
    }
}

fn making(steps: usize, caption: &str) -> State {
    let mut state = opened("");
    state.update(Msg::View(ViewMsg::Open(Sheet::Teach)));
    state.update(Msg::Teach(TeachMsg::Part(SheetPart::MakeTour)));
    for step in 0..steps {
        state.update(Msg::Teach(TeachMsg::AddStep));
        state.update(Msg::Teach(TeachMsg::Edit(TourText::Caption(step), caption.into())));
    }
    state
}

#[test]
fn the_maker_counts_the_room_and_refuses_in_words_without_cutting() {
    let fits = html(|| making(3, &"é".repeat(MAX_LETTERS)));
    assert!(fits.contains("id=\"tour-link\"") && fits.contains("of 64,000 characters of a link"));
    assert!(!fits.contains("id=\"tour-refused\""));
    let text = html(|| making(1, &"x".repeat(MAX_LETTERS + 1)));
    assert!(
        text.contains("This text has 2,001 characters; 2,000 is the most")
            && text.contains(&"x".repeat(MAX_LETTERS + 1))
    );
    assert!(
        !text.contains("id=\"tour-link\"")
            && text.contains("id=\"tour-refused\"")
            && text.contains("aria-invalid=\"true\"")
    );
    let long = || making(9, &"é".repeat(MAX_LETTERS));
    assert!(long().tour_link().len() > MAX_ADDRESS);
    let long = html(long);
    assert!(!long.contains("id=\"tour-link\"") && long.contains("too long for a link"));
}

#[test]
fn every_id_of_a_form_is_there_once_and_its_heading_can_take_the_keyboard() {
    for part in [
        SheetPart::List,
        SheetPart::Teachers,
        SheetPart::Plans,
        SheetPart::Class,
        SheetPart::MakeTask,
        SheetPart::Codes,
        SheetPart::MakeTour,
    ] {
        let page = html(move || {
            let mut state = making(2, "Look");
            state.update(Msg::Teach(TeachMsg::Part(part)));
            state
        });
        let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        for id in &ids {
            assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{part:?}: id {id}");
        }
        assert!(page.contains("id=\"teach-title\" tabindex=\"-1\""), "{part:?}");
        if part == SheetPart::List {
            assert!(ids.contains(&SheetPart::Teachers.entry().unwrap()));
        }
        if part == SheetPart::Teachers {
            for form in [SheetPart::Plans, SheetPart::Class, SheetPart::MakeTask, SheetPart::Codes, SheetPart::MakeTour]
            {
                assert!(ids.contains(&form.entry().unwrap()), "{form:?}");
            }
        }
    }
}
