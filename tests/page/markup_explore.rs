//! The HTML of the parts that explore, rendered without a browser, with what the worker would answer.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use il2_explorer::page::explore::forecast::planned;
use il2_explorer::page::explore::state::{Around, Explore};
use il2_explorer::page::explore::trial::TrialMsg;
use il2_explorer::page::view::Tab;
use il2_explorer::population::new_trial::{Forecast, NewTrial, simulated};
use il2_explorer::population::taken::Taken;
use il2_explorer::scenario::Scenario;
use il2_explorer::service::Service;
use il2_explorer::simulation::simulate;
use il2_explorer::text::Lang;
use il2_explorer::trials::{observations_of, presets};
use il2_explorer::ui::evidence::{Passport, PassportProps};
use il2_explorer::ui::lenses::compare::{Compare, CompareProps};
use il2_explorer::ui::lenses::finder::{Finder, FinderProps};
use il2_explorer::ui::lenses::map::{Map, MapProps};
use il2_explorer::ui::lenses::patients::{People, PeopleProps};
use il2_explorer::ui::lenses::trial::{Trial, TrialProps};
use std::rc::Rc;
use yew::{BaseComponent, Callback, ServerRenderer};

const WIDTH: f64 = 900.0;

fn scenario(preset: &str) -> Scenario {
    presets::by_id(preset).expect("a preset").scenario.clone()
}

/// What the worker would have answered once everything is there.
fn settled(tab: Tab, scenario: &Scenario, set: impl FnOnce(&mut Explore)) -> Explore {
    let (mut explore, mut service) = (Explore::default(), Service::default());
    set(&mut explore);
    loop {
        let questions = explore.questions(Around { tab, scenario, stale: false, passport: None });
        if questions.is_empty() {
            return explore;
        }
        for question in questions {
            explore.take(&question, &service.answer(&question).unwrap());
        }
    }
}

fn render<C: BaseComponent>(props: impl FnOnce() -> C::Properties + Send + 'static) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime of one thread");
    let html = runtime.block_on(ServerRenderer::<C>::with_props(props).hydratable(false).render());
    sound(&html);
    html
}

fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn text(html: &str) -> String {
    html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect::<Vec<_>>().join(" ")
}

/// What holds of every part: no style, ids once, everything that is operated has a name, no number that is none.
fn sound(html: &str) {
    assert!(values(html, "style").is_empty() && !html.contains("<script"));
    let ids = values(html, "id");
    for id in &ids {
        assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "id {id}");
    }
    for attribute in ["for", "aria-describedby", "aria-labelledby"] {
        // Descriptions may be several.
        for id in values(html, attribute).into_iter().flat_map(str::split_whitespace) {
            assert!(ids.contains(&id), "{attribute}={id}");
        }
    }
    for input in html.split("<input").chain(html.split("<select")).skip(1).filter_map(|rest| rest.split('>').next()) {
        let labelled = input.contains("aria-label=") || input.contains("radio") || !input.contains("type=\"range\"");
        assert!(labelled, "{input}");
    }
    assert!(!html.contains("NaN") && !html.contains(">inf"), "a number that is none");
}

fn compare(preset: &'static str, lang: Lang) -> String {
    render::<Compare>(move || {
        let scenario = scenario(preset);
        let explore = settled(Tab::Compare, &scenario, |_| {});
        let patients = explore.patients.map(|(_, patients)| patients);
        let (run, dispatch) = (Rc::new(simulate(&scenario)), Callback::noop());
        CompareProps { lang, scenario, run, patients, fresh: true, width: WIDTH, dispatch }
    })
}

#[test]
fn four_weekly_3_miu_against_eight_weekly_7_5_is_answered_with_its_cost_and_the_trial() {
    let html = compare("tambussi", Lang::En);
    let text = text(&html);
    assert!(text.contains("A raises the count"), "{text}");
    assert!(text.contains("360 MIU against 450"), "{text}");
    assert!(text.contains("was better tolerated"), "{text}");
    for row in
        ["Change from baseline", "Weeks above 350", "Weeks above 500", "Peak", "Trough", "Injections", "Days with"]
    {
        assert!(text.contains(row), "{row}");
    }
    assert_eq!(html.matches("<tr").count(), html.matches("scope=\"row\"").count() + 1, "every row has a name");
    assert_eq!(values(&html, "aria-pressed").iter().filter(|pressed| **pressed == "true").count(), 1);
}

#[test]
fn without_b_the_comparison_is_with_no_cytokine_and_french_is_french() {
    let english = text(&compare("anrs079", Lang::En));
    assert!(english.contains("Control") && english.contains("A raises the count more than the control"), "{english}");
    let french = text(&compare("anrs079", Lang::Fr));
    assert!(french.contains("A élève les CD4 plus que"), "{french}");
    for left in ["Change from", "Weeks above", "PresetComparison-made", "schedule"] {
        assert!(!french.contains(left), "English in French: {left}");
    }
}

#[test]
fn a_hundred_people_of_whom_one_takes_the_keyboard() {
    let html = render::<People>(|| {
        let scenario = scenario("anrs079");
        let explore = settled(Tab::People, &scenario, |_| {});
        let patients = explore.patients.map(|(_, patients)| patients);
        let person = patients.as_ref().map(|patients| patients.people[4].number);
        let dispatch = Callback::noop();
        PeopleProps { lang: Lang::En, scenario, patients, fresh: true, person, mean: false, width: WIDTH, dispatch }
    });
    let people: Vec<&str> = html.split("<button").filter(|button| button.contains("person-")).collect();
    assert_eq!(people.len(), 100);
    assert_eq!(people.iter().filter(|person| person.contains("tabindex=\"0\"")).count(), 1);
    assert_eq!(people.iter().filter(|person| person.contains("aria-pressed=\"true\"")).count(), 1);
    let text = text(&html);
    assert!(text.contains("place 5 of 100") && text.contains("in the control arm would stand at"), "{text}");
    assert!(text.contains("50% prediction interval: half of the 400 virtual patients"), "{text}");
}

#[test]
fn a_trial_stands_beside_the_published_values() {
    let html = render::<Trial>(|| {
        let scenario = scenario("anrs079");
        let explore = settled(Tab::Trial, &scenario, |explore| explore.trial.take(TrialMsg::Many(true)));
        let fresh = explore.is_trial_fresh(&scenario);
        let (week, observations) = (scenario.run.weeks(), observations_of("anrs079"));
        let forecast = explore.forecasts.get(&planned(&scenario, explore.trial.design.per_arm));
        assert!(forecast.is_some(), "the new trial is asked for with the part");
        let (state, dispatch, simulated) = (explore.trial, Callback::noop(), (0, 0));
        TrialProps {
            lang: Lang::En,
            state,
            forecast,
            simulated,
            fresh,
            against_none: true,
            observations,
            other_schedule: false,
            week,
            width: WIDTH,
            dispatch,
        }
    });
    let text = text(&html);
    // Source: docs/evidence.md#levy-2003.
    for published in ["865", "262", "603"] {
        assert!(text.contains(published), "{published}: {text}");
    }
    assert_eq!(
        html.matches("role=\"listitem\"").count(),
        6,
        "two arms and the difference, each with what was published"
    );
    assert!(text.contains("of 200 trials"), "{text}");
    assert!(text.contains("with 59 patients in each arm would land, 90% of the time"), "{text}");
    assert_eq!(text.matches("(median ").count(), 3, "two arms and the difference");
}

#[test]
fn the_passport_of_a_result_says_where_a_new_trial_would_land() {
    for (lang, term, size) in [
        (Lang::En, "Where a new trial of the run\u{2019}s schedule would land", "30 patients in each arm"),
        (Lang::Fr, "Où se situerait un nouvel essai du schéma simulé", "30 patients par bras"),
    ] {
        let html = render::<Passport>(move || {
            let scenario = scenario("anrs079");
            let trial = NewTrial { per_arm: 30, taken: Taken::Planned, from_week: 0.0 };
            let simulated: Vec<_> = (0..8).map(|draw| simulated(&scenario, &trial, draw)).collect();
            let new_trial = Some(Rc::new(Forecast::of(&trial, &simulated)));
            let run = Rc::new(simulate(&scenario));
            let (open, dispatch) = (Some("anrs079-il2-w74"), Callback::noop());
            PassportProps { lang, run, open, scenario, new_trial, progress: (0, 0), dispatch }
        });
        let text = text(&html);
        assert!(text.contains(term) && text.contains(size), "{text}");
    }
}

#[test]
fn the_map_has_cells_lines_trials_and_a_cursor_in_words() {
    let html = render::<Map>(|| {
        let scenario = scenario("anrs079");
        let state = settled(Tab::Map, &scenario, |_| {}).map;
        MapProps { lang: Lang::En, state, scenario, width: WIDTH, dispatch: Callback::noop() }
    });
    let (text, cells) = (text(&html), html.matches("class=\"step-").count());
    assert!(cells > 16 * 16, "{cells} cells");
    assert!(html.matches("class=\"map-level\"").count() >= 3);
    assert!(html.contains("<title>") && text.contains("ANRS 079"), "{text}");
    assert!(text.contains("Dose per injection") && text.contains("no trial here"), "{text}");
}

#[test]
fn the_front_can_be_pressed_and_is_a_list_too() {
    let html = render::<Finder>(|| {
        let scenario = scenario("anrs079");
        let state = settled(Tab::Finder, &scenario, |explore| explore.finder.budget.total_miu = 200.0).finder;
        let (run, dispatch) = (Rc::new(simulate(&scenario)), Callback::noop());
        FinderProps { lang: Lang::En, state, scenario, run, width: WIDTH, dispatch }
    });
    let points = html.matches("class=\"front-point").count();
    assert!(points > 3);
    assert_eq!(html.matches("scope=\"row\"").count(), points, "the list has what the picture has");
    assert!(text(&html).contains("that no other beats"));
}
