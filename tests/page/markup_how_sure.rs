//! How sure the result is, rendered without a browser, with what the worker would answer.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use crate::answered;
use il2_explorer::model::constants::RECORDS;
use il2_explorer::page::explore::state::ExploreMsg;
use il2_explorer::page::message::Msg;
use il2_explorer::page::state::State;
use il2_explorer::page::view::Colours;
use il2_explorer::service::Request;
use il2_explorer::text::Lang;
use il2_explorer::ui::how_sure::{Told, how_sure};
use yew::Callback;

/// The page as a person has opened it and the worker has answered.
fn opened(link: &str) -> State {
    answered::opened(link, vec![Msg::Explore(ExploreMsg::HowSure(true))], |question| {
        matches!(question, Request::Doubt { .. })
    })
}

fn html_of(lang: Lang, link: &'static str) -> String {
    answered::html_of(move || {
        let state = opened(link);
        let (scenario, run, band) = (&state.scenario, &state.run, state.explore.band);
        let told = Told { scenario, run, statistic: state.figure.statistic, band };
        how_sure(lang, &told, &state.explore.doubt, &Callback::noop())
    })
}

#[test]
fn the_first_five_are_in_words_and_every_parameter_is_in_the_table_with_its_kind() {
    for lang in Lang::ALL {
        let html = html_of(lang, "v=1&m=2&a=5m5d8w6c&wk=52&pop=0");
        let words = html.split("<ol").nth(1).unwrap().split("</ol>").next().unwrap();
        assert_eq!(words.matches("<li>").count(), 5, "{words}");
        assert_eq!(html.matches("<svg").count(), RECORDS.len());
        for record in RECORDS {
            assert!(html.contains(lang.parameter_name(record)), "{}", record.name);
        }
        assert!(html.contains("aria-expanded=\"true\"") && html.contains("aria-busy=\"false\""));
    }
}

#[test]
fn the_draws_are_told_for_each_arm_and_for_the_difference() {
    for (link, names, told) in [
        (
            "v=1&m=2&a=5m5d8w6c&wk=52&pop=0",
            ["A", "Control", "A \u{2212} control"],
            "A ends above the control in 200 of 200 draws.",
        ),
        (
            "v=1&m=2&a=3m5d8w3c&b=6m5d8w3c&wk=30&pop=0",
            ["A", "B", "A \u{2212} B"],
            "B ends higher in 200 of 200 draws, A in 0.",
        ),
    ] {
        let html = html_of(Lang::En, link);
        for name in names {
            assert!(html.contains(&format!("<b>{name}</b>")), "{name} in {html}");
        }
        assert!(html.contains(told), "{told} in {html}");
    }
}

#[test]
fn without_a_cytokine_nothing_is_ranked() {
    let html = html_of(Lang::En, "v=1&m=2&a=0&pop=0");
    assert!(html.contains(Lang::En.how_sure().nothing) && !html.contains("<ol"));
}

#[test]
fn it_is_folded_and_asks_for_nothing_until_it_is_opened() {
    let mut state = State::open("", Colours::default(), None);
    state.stale = false;
    assert!(state.questions().is_empty());
    state.update(Msg::Explore(ExploreMsg::HowSure(true)));
    assert!(state.questions().iter().any(|question| matches!(question, Request::Doubt { .. })));
    state.update(Msg::Explore(ExploreMsg::HowSure(false)));
    assert!(!state.explore.doubt.is_open);
}
