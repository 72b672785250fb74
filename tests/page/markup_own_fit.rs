//! The patient who is fitted to own data, rendered without a browser, with what the worker would answer.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use il2_explorer::chart::figure::EntryKind;
use il2_explorer::page::explore::state::ExploreMsg;
use il2_explorer::page::message::Msg;
use il2_explorer::page::share::content;
use il2_explorer::page::share::state::File;
use il2_explorer::page::state::State;
use il2_explorer::page::view::Colours;
use il2_explorer::service::{Request, Response, Service};
use il2_explorer::text::Lang;
use il2_explorer::ui::own_fit::own_fit;
use std::rc::Rc;
use yew::{Callback, Html, Properties, ServerRenderer, component};

const COUNTS: &str = "v=1&m=2&a=5m5d8w6c&wk=52&pop=0&view=fit#data=0w340v-8w512v-16w600v-24w700v";

#[derive(Clone, PartialEq, Properties)]
struct Props {
    content: Html,
}

#[component]
fn Shown(props: &Props) -> Html {
    props.content.clone()
}

/// The page on a link, with what the worker answers to the fit.
fn opened(link: &str) -> State {
    let mut state = State::open(link, Colours::default(), None);
    state.stale = false;
    for question in state.questions().into_iter().filter(|question| matches!(question, Request::Fit { .. })) {
        let answer: Response = Service::default().answer(&question).unwrap();
        state.update(Msg::Explore(ExploreMsg::Answered(Rc::new((question, answer)))));
    }
    state
}

fn html_of(lang: Lang, link: &'static str) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    let props = move || {
        let state = opened(link);
        let (scenario, own, fit) = (&state.scenario, &state.own.data, &state.explore.fit);
        Props { content: own_fit(lang, scenario, own, fit, &Callback::noop()) }
    };
    runtime.block_on(ServerRenderer::<Shown>::with_props(props).hydratable(false).render())
}

#[test]
fn a_link_with_data_shows_the_fitted_patient_with_the_next_count() {
    for lang in Lang::ALL {
        let html = html_of(lang, COUNTS);
        let words = lang.own_fit();
        assert!(html.contains(&(words.as_if)(4)), "{html}");
        for name in words.traits {
            assert!(html.contains(&format!(">{name}</th>")), "{name}");
        }
        assert!(html.contains("aria-pressed=\"true\"") && html.contains(words.how));
        assert!(html.contains("28"), "four weeks after the last count: {html}");
    }
}

#[test]
fn what_cannot_be_fitted_is_said_and_without_data_there_is_nothing() {
    let words = Lang::En.own_fit();
    for (link, told) in [
        ("v=1&m=2&a=5m5d8w6c&wk=52&pop=0&view=fit#data=0w340v", "needs two counts"),
        ("v=1&m=2&a=5m5d8w6c&wk=12&pop=0&view=fit#data=0w340v-24w500v", "needs two counts"),
        ("v=1&m=2&a=7.5m5d8w2c-7.5m5d600l&wk=52&pop=0&view=fit#data=0w340v-24w500v", "A rule starts the cycles"),
        ("v=1&m=2&a=5m5d8w6c&wk=20&pop=0&view=fit#data=0w340v-8w500v-24w500v", "One count after the end"),
        ("v=1&m=2&a=5m5d8w6c&wk=24&pop=0&view=fit#data=0w340v-24w500v", words.no_next),
        ("v=1&m=2&a=5m5d8w6c&wk=24&pop=0&view=fit#data=0w340v-12w500v400l600h", words.bars),
    ] {
        let html = html_of(Lang::En, link);
        assert!(html.contains(told), "{told} in {html}");
    }
    assert!(!html_of(Lang::En, "v=1&m=2&a=5m5d8w6c&pop=0&view=fit").contains("button"));
}

#[test]
fn it_is_in_the_link_on_the_chart_and_in_the_document() {
    let mut state = opened(COUNTS);
    let has = |state: &State| {
        let line = state.figure.series.iter().any(|line| line.id.1 == EntryKind::Fitted);
        let band = state.figure.bands.iter().any(|band| band.id.1 == EntryKind::FittedBand);
        assert_eq!(line, band);
        line
    };
    assert!(has(&state) && state.link().contains("view=fit"), "{}", state.link());
    let json = |state: &State| content::file(File::Json, state).unwrap();
    assert!(json(&state).contains("\"fit\":{\"counts\":4,"));
    assert!(state.update(Msg::Explore(ExploreMsg::Fit(false))).replace_link);
    assert!(!has(&state) && !state.link().contains("fit") && !json(&state).contains("\"fit\""));
    state.update(Msg::Explore(ExploreMsg::Fit(true)));
    assert!(has(&state) && state.questions().is_empty(), "what is known needs no question");
}
