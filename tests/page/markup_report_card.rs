//! The report card, rendered without a browser, and what loading from it does.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use il2_explorer::link;
use il2_explorer::page::explore::state::ExploreMsg;
use il2_explorer::page::message::Msg;
use il2_explorer::page::state::State;
use il2_explorer::page::view::Colours;
use il2_explorer::text::Lang;
use il2_explorer::trials::report_card::{Knowledge, NUMBERS, NumberUnit, missed, regimens, trials};
use il2_explorer::ui::report_card::{ReportCard, ReportCardProps};
use yew::{Callback, ServerRenderer};

fn html(lang: Lang, from: Knowledge) -> String {
    let props = move || ReportCardProps { lang, from, dispatch: Callback::noop() };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    runtime.block_on(ServerRenderer::<ReportCard>::with_props(props).hydratable(false).render())
}

#[test]
fn the_card_has_a_row_for_every_number_and_its_heading_counts_the_misses() {
    for lang in Lang::ALL {
        for from in [Knowledge::AllTrials, Knowledge::OtherTrials] {
            let html = html(lang, from);
            assert_eq!(html.matches("class=\"card-found\"").count(), NUMBERS.len());
            assert_eq!(html.matches("class=\"missed\"").count(), missed(from), "{from:?}");
            let heading = html.split("id=\"report-card-title\">").nth(1).unwrap().split('<').next().unwrap();
            assert!(
                heading.contains(&missed(from).to_string()) && heading.contains(&NUMBERS.len().to_string()),
                "{heading}"
            );
            // The picture has the same points, but for what has no square, and numbers its misses as the list below does.
            let points = html.matches("class=\"scatter-point").count();
            let log10 = NUMBERS.iter().filter(|number| number.unit == NumberUnit::Log10).count();
            assert_eq!(points, NUMBERS.len() - log10);
            let list = html.split("<ol class=\"misses\">").nth(1).unwrap().split("</ol>").next().unwrap();
            assert_eq!(list.matches("<li>").count(), missed(from));
            assert_eq!(list.matches(lang.report_card().reason).count(), missed(from));
            assert_eq!(html.matches("class=\"scatter-miss\"").count(), missed(from));
            assert!(html.contains(&format!("aria-pressed=\"{}\"", from == Knowledge::OtherTrials)));
            // A miss has its reason in its row.
            for row in html.split("<tr").filter(|row| row.contains("class=\"missed\"")) {
                assert!(
                    row.contains(lang.report_card().reason) && !row.contains(lang.report_card().no_reason),
                    "{row}"
                );
            }
        }
    }
    assert!(missed(Knowledge::OtherTrials) >= missed(Knowledge::AllTrials));
}

#[test]
fn every_trial_of_the_card_has_its_publication() {
    for (trial, _) in trials() {
        let source = regimens::source(trial).unwrap_or_else(|| panic!("{trial} has no source"));
        assert!(!source.citation.is_empty());
    }
}

#[test]
fn every_number_loads_its_regimen_as_a_step_that_can_be_undone() {
    for (place, number) in NUMBERS.iter().enumerate() {
        let scenario = regimens::scenario(place).unwrap_or_else(|| panic!("{} has no regimen", number.trial));
        // It is a link like any other.
        let link = link::encode(&scenario, &link::Interface::default(), &[]);
        assert_eq!(link::decode(&link).unwrap().scenario, scenario, "{link}");
        let mut state = State::open("v=1&m=2&a=1.5m3d12w2c", Colours::default(), None);
        let effects = state.update(Msg::Explore(ExploreMsg::LoadNumber(place)));
        assert_eq!(state.scenario, scenario, "{} {place}", number.trial);
        assert!(effects.push_link && effects.population, "{effects:?}");
        assert_eq!(effects.focus, Some("chart"));
        assert!(!state.announcement.is_empty());
    }
    assert!(regimens::scenario(NUMBERS.len()).is_none());
}

#[test]
fn a_regimen_of_the_list_is_loaded_as_such() {
    let place = NUMBERS.iter().position(|number| number.trial == "INSPIRE").unwrap();
    let mut state = State::open("", Colours::default(), None);
    state.update(Msg::Explore(ExploreMsg::LoadNumber(place)));
    assert_eq!(state.preset, Some("inspire"));
}
