//! The HTML of the parts that explore, rendered without a browser, with what the worker would answer.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use il2_explorer::chart::figure::LineStatistic;
use il2_explorer::own_data::OwnData;
use il2_explorer::page::explore::forecast::planned;
use il2_explorer::page::explore::state::{Around, ExploreState, ShownBand};
use il2_explorer::page::explore::trial::TrialMsg;
use il2_explorer::page::view::Lens;
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
fn settled(lens: Lens, scenario: &Scenario, set: impl FnOnce(&mut ExploreState)) -> ExploreState {
    let (mut explore, mut service) = (ExploreState::default(), Service::default());
    set(&mut explore);
    loop {
        let (statistic, own) = (LineStatistic::CHANGES, OwnData::default());
        let questions = explore.questions(Around {
            lens,
            scenario,
            statistic,
            own: &own,
            stale: false,
            drawn: &[],
            passport: None,
        });
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
        let explore = settled(Lens::Compare, &scenario, |_| {});
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
        ["Change from baseline", "Weeks above 350", "Weeks above 500", "Peak", "Trough", "Injections", "Dosing days"]
    {
        assert!(text.contains(row), "{row}");
    }
    assert_eq!(html.matches("<tr").count(), html.matches("scope=\"row\"").count() + 1, "every row has a name");
    let chosen: Vec<&str> = html.split("<option").filter(|option| option.starts_with(" selected")).collect();
    assert!(chosen.iter().any(|option| option.contains("3 MIU every 4 wk against 7.5")), "{chosen:?}");
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
        let explore = settled(Lens::People, &scenario, |_| {});
        let patients = explore.patients.map(|(_, patients)| patients);
        let person = patients.as_ref().map(|patients| patients.people[4].number);
        let (run, dispatch) = (Rc::new(simulate(&scenario)), Callback::noop());
        PeopleProps {
            lang: Lang::En,
            scenario,
            run,
            patients,
            fresh: true,
            person,
            shown: person,
            band: ShownBand::Patients,
            statistic: LineStatistic::CHANGES,
            width: WIDTH,
            backdrop: None,
            dispatch,
        }
    });
    let people: Vec<&str> = html.split("<button").filter(|button| button.contains("person-")).collect();
    assert_eq!(people.len(), 100);
    assert_eq!(people.iter().filter(|person| person.contains("tabindex=\"0\"")).count(), 1);
    assert_eq!(people.iter().filter(|person| person.contains("aria-pressed=\"true\"")).count(), 1);
    let text = text(&html);
    assert!(
        text.contains("place 5 of 100") && text.contains("The same patient in the control arm would have"),
        "{text}"
    );
    assert!(text.contains("50% prediction interval: half of the 400 virtual patients"), "{text}");
}

#[test]
fn a_trial_is_next_to_the_published_values() {
    let html = render::<Trial>(|| {
        let scenario = scenario("anrs079");
        let explore = settled(Lens::Trial, &scenario, |explore| explore.trial.take(TrialMsg::Many(true)));
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
fn the_map_has_cells_trials_and_a_cursor_in_words() {
    let html = render::<Map>(|| {
        let scenario = scenario("anrs079");
        let state = settled(Lens::Map, &scenario, |_| {}).map;
        MapProps { lang: Lang::En, state, scenario, width: WIDTH, height: 400.0, dispatch: Callback::noop() }
    });
    let (text, cells) = (text(&html), html.matches("class=\"step-").count());
    assert!(cells > 16 * 16, "{cells} cells");
    let classes = (0..9).filter(|class| html.contains(&format!("class=\"step-{class}\""))).count();
    assert!(classes >= 4, "the cells have {classes} colours");
    assert!(html.contains("<title>") && text.contains("ANRS 079"), "{text}");
    assert!(text.contains("Dose per injection") && text.contains("no trial here"), "{text}");
}

#[test]
fn the_front_can_be_pressed_and_is_a_list_too() {
    let html = render::<Finder>(|| {
        let scenario = scenario("anrs079");
        let state = settled(Lens::Finder, &scenario, |explore| explore.finder.budget.total_miu = 200.0).finder;
        FinderProps { lang: Lang::En, state, scenario, width: WIDTH, dispatch: Callback::noop() }
    });
    let points = html.matches("class=\"front-point").count();
    assert!(points > 3);
    assert_eq!(html.matches("scope=\"row\"").count(), points, "the list has what the picture has");
    assert!(text(&html).contains("that no other beats"));
}

#[test]
fn the_finder_begins_with_what_is_true_of_its_suggestions() {
    for preset in ["anrs079", "esprit-induction", "kovacs1996"] {
        let (tell, told) = std::sync::mpsc::channel();
        let html = render::<Finder>(move || {
            let scenario = scenario(preset);
            let state = settled(Lens::Finder, &scenario, |_| {}).finder;
            let made: Vec<_> = state.suggestions().into_iter().zip(state.contrasts.iter().copied()).collect();
            assert!(!made.is_empty() && state.is_contrasted(), "{preset}");
            let own = state.own().expect("A is run");
            for (suggestion, contrast) in &made {
                let found = &state.front[suggestion.place].outcome;
                let difference = found.measure(state.measure) - own.measure(state.measure);
                // Runs of several schedules at once differ in the last digits.
                assert!((difference - contrast.estimate).abs() < 0.5, "{preset}: {difference}, {contrast:?}");
            }
            let unclear = made.iter().filter(|(_, contrast)| contrast.holds_zero()).count();
            tell.send((made.len(), unclear)).expect("the test listens");
            FinderProps { lang: Lang::En, state, scenario, width: WIDTH, dispatch: Callback::noop() }
        });
        let (cards, unclear) = told.recv().expect("the page is made");
        assert_eq!(html.matches("class=\"suggestion\"").count(), cards, "{preset}");
        assert_eq!(text(&html).matches("not told apart").count(), unclear, "{preset}");
        let words = Lang::En.finder();
        for card in html.split("class=\"suggestion\"").skip(1) {
            let has = |purposes: [&str; 3]| purposes.iter().any(|purpose| card.contains(&format!("<b>{purpose}</b>")));
            let is_unclear = card.contains(words.unclear);
            assert_eq!((has(words.purposes), has(words.purposes_unclear)), (!is_unclear, is_unclear), "{card}");
            assert!(card.contains("of 200 draws"), "{card}");
        }
        assert!(text(&html).contains("For teaching, never for choosing a treatment."), "{preset}");
    }
}
