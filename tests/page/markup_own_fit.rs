//! The patient who is fitted to own data, rendered without a browser, with what the worker would answer.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use crate::answered;
use il2_explorer::chart::figure::EntryKind;
use il2_explorer::page::explore::state::ExploreMsg;
use il2_explorer::page::message::Msg;
use il2_explorer::page::own_data::OwnMsg;
use il2_explorer::page::share::content;
use il2_explorer::page::share::state::File;
use il2_explorer::page::state::State;
use il2_explorer::service::Request;
use il2_explorer::text::Lang;
use il2_explorer::ui::own_fit::own_fit;
use std::rc::Rc;
use yew::Callback;

const COUNTS: &str = "v=1&m=2&a=5m5d8w6c&wk=52&pop=0&view=fit#data=0w340v-8w512v-16w600v-24w700v";

fn is_fit(question: &Request) -> bool {
    matches!(question, Request::Fit { .. })
}

fn opened(link: &str) -> State {
    answered::opened(link, Vec::new(), is_fit)
}

fn html_of(lang: Lang, link: &'static str) -> String {
    answered::html_of(move || {
        let state = opened(link);
        let (scenario, own, fit) = (&state.scenario, (&*state.own.data, state.own.is_moved), &state.explore.fit);
        own_fit(lang, scenario, own, fit, &Callback::noop())
    })
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

/// While a point is dragged the fit is asked for where it is now, and what is shown says so; put back, all is as it was.
#[test]
fn a_dragged_point_is_fitted_where_it_is_and_put_back() {
    let mut state = opened(COUNTS);
    let line = |state: &State| {
        let is_fitted = |line: &&Rc<Vec<_>>| !line.is_empty();
        Some(&state.explore.added.lines).filter(is_fitted).map(|lines| lines[0].points.clone()).unwrap()
    };
    let (before, link) = (line(&state), state.link());
    state.update(Msg::Own(OwnMsg::Moved(3, 400.0)));
    assert!(state.own.is_moved && state.link().contains("24w400v"), "{}", state.link());
    assert_eq!(answered::answer(&mut state, is_fit), 1);
    let end = |line: &Vec<(f64, f64)>| line.iter().rfind(|(week, _)| *week <= 24.0).unwrap().1;
    assert!(end(&line(&state)) < end(&before) - 50.0, "{} is not far below {}", end(&line(&state)), end(&before));
    // A point far above widens the axis, and back below it stays: else the place under the hand would be another.
    state.update(Msg::Own(OwnMsg::Moved(3, 3000.0)));
    let wide = state.figure.y.domain;
    state.update(Msg::Own(OwnMsg::Moved(3, 400.0)));
    assert!(wide.1 >= 3000.0 && state.figure.y.domain == wide, "{wide:?} and {:?}", state.figure.y.domain);
    // The file of the reader's own table is that of the measurements.
    assert!(content::file(File::OwnData, &state).unwrap().contains("24,700"));
    state.update(Msg::Own(OwnMsg::PutBack));
    assert_eq!((state.link(), state.own.is_moved), (link, false));
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

#[test]
fn the_reader_chooses_which_series_is_fitted() {
    const TWO: &str = "v=1&m=2&a=5m5d8w6c&wk=52&pop=0&view=fit-2#data=sA-0w340v-8w512v-16w600v-sB.3c.-0w300v-8w310v";
    let mut state = opened(TWO);
    let json = |state: &State| content::file(File::Json, state).unwrap();
    assert!(json(&state).contains("\"fit\":{\"series\":\"B<\",\"counts\":2,"), "{}", json(&state));
    assert!(state.link().contains("view=fit-2"), "{}", state.link());
    for lang in Lang::ALL {
        let html = html_of(lang, TWO);
        let only = (lang.own_fit().only)("B<", 1).replace('<', "&lt;");
        assert!(
            html.contains(&only) && html.contains("own-fit-series") && html.contains(&(lang.own_fit().as_if)(2)),
            "{html}"
        );
    }
    assert!(!html_of(Lang::En, COUNTS).contains("own-fit-series"), "one series is no choice");
    assert!(state.update(Msg::Explore(ExploreMsg::FitSeries(0))).replace_link);
    assert!(state.link().contains("view=fit#"), "{}", state.link());
    let asked = state.questions();
    assert!(matches!(asked.as_slice(), [Request::Fit { points, .. }] if points.len() == 3), "{asked:?}");
    assert!(!json(&state).contains("\"fit\""), "what is known is of the other series");
}
