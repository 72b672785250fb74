//! A hundred virtual patients, sorted by response: each can be chosen to see its own line on the picture.

use crate::chart::figure::LineStatistic;
use crate::page::explore::doubt::drawn_statistic;
use crate::page::explore::state::{ExploreMsg, ShownBand};
use crate::page::message::Msg;
use crate::population::patients::{PatientResult, Patients, ResponseClass};
use crate::scenario::Scenario;
use crate::shell::browser;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::ui::Dispatch;
use crate::ui::how_sure::model_in_words;
use crate::ui::lenses::crowd_lines::{Backdrop, CrowdLines};
use crate::ui::lenses::outcome_draws::OutcomeDraws;
use crate::ui::lenses::patient_details::{Portrait, shape_class, shape_path};
use std::rc::Rc;
use web_sys::{FocusEvent, KeyboardEvent, PointerEvent};
use yew::{Callback, Html, Properties, classes, component, html, use_state};

/// What is shown of the people.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PeopleProps {
    /// Language.
    pub lang: Lang,
    /// The scenario.
    pub scenario: Scenario,
    /// Its run.
    pub run: Rc<Trajectory>,
    /// The virtual patients of this run or, while new ones are under way, of an earlier one.
    pub patients: Option<Rc<Patients>>,
    /// Whether they are of this run.
    pub fresh: bool,
    /// The person whose line is on the picture, by number in the draw from 0.
    pub person: Option<u32>,
    /// The person who is described: under pointer or keyboard, else the one whose line is on the picture.
    pub shown: Option<u32>,
    /// The band round an arm's line.
    pub band: ShownBand,
    /// What the lines of the chart show.
    pub statistic: LineStatistic,
    /// Width of the large picture in CSS pixels.
    pub width: f64,
    /// Where the lines of all are drawn behind the chart's; `None` for nowhere.
    pub backdrop: Option<Backdrop>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

const CLASSES: [ResponseClass; 4] =
    [ResponseClass::Large, ResponseClass::Half, ResponseClass::Small, ResponseClass::Lost];

/// The people.
#[component]
pub fn People(props: &PeopleProps) -> Html {
    let (words, compare) = (props.lang.people(), props.lang.compare());
    if props.scenario.run.patients() == 0 {
        return html! { <p class="hint">{ compare.nobody }</p> };
    }
    let Some(patients) = &props.patients else { return html! { <p class="hint">{ compare.waiting }</p> } };
    let people = &patients.people;
    html! {
        <div class={classes!("people", (!props.fresh).then_some("stale"))} aria-busy={(!props.fresh).to_string()}>
            if let Some(backdrop) = props.backdrop.clone().filter(|_| props.fresh) {
                <CrowdLines run={props.run.clone()} patients={patients.clone()} {backdrop} />
            }
            <div class="people-crowd">
                <Crowd ..props.clone() />
            </div>
            <div class="people-side">
                <Portrait lang={props.lang} scenario={props.scenario.clone()} patients={patients.clone()} person={props.shown} chosen={props.person.is_some()}
                    dispatch={props.dispatch.clone()} />
                <p class="hint">{ (words.intro)(people.len(), props.scenario.run.weeks()) }</p>
                <ul class="classes">
                    for class in CLASSES {
                        <li>
                            <svg class={classes!("face", shape_class(class))} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                                <path d={shape_path(class)} /></svg>
                            { (words.class_count)(class, people.iter().filter(|person| person.response() == class).count()) }
                        </li>
                    }
                </ul>
                if props.fresh {
                    <OutcomeDraws lang={props.lang} patients={patients.clone()} against_none={props.scenario.b.is_none()}
                        dispatch={props.dispatch.clone()} />
                }
                { band_switch(props, patients.n) }
            </div>
        </div>
    }
}

/// Spread of people, sampling interval of the mean, or what the model does not know, and what the one on the chart is.
fn band_switch(props: &PeopleProps, n: usize) -> Html {
    let words = props.lang.people();
    let choose = |band: ShownBand| {
        let dispatch = props.dispatch.clone();
        move |_: yew::Event| dispatch.emit(Msg::Explore(ExploreMsg::Band(band)))
    };
    let bands = [(ShownBand::Patients, words.spread), (ShownBand::Mean, words.mean), (ShownBand::Model, words.model)];
    let what = match props.band {
        ShownBand::Patients => (words.spread_is)(n),
        ShownBand::Mean => (words.mean_is)(n),
        ShownBand::Model => model_in_words(
            props.lang,
            props.scenario.run.known,
            drawn_statistic(props.statistic),
            props.statistic.as_change,
        ),
    };
    html! {
        <div class="band-switch">
            <fieldset class="segments">
                <legend>{ words.band }</legend>
                for (band, name) in bands {
                    <label class="segment">
                        <input type="radio" name="band" checked={props.band == band} onchange={choose(band)} />
                        <span>{ name }</span>
                    </label>
                }
            </fieldset>
            <p class="hint">{ what }</p>
        </div>
    }
}

/// How many are in a row, each wide enough for a finger, and the class of the row.
fn columns(width: f64) -> (usize, Option<&'static str>) {
    match width {
        small if small < 336.0 => (10, Some("narrow")),
        middle if middle < 560.0 => (14, Some("middle")),
        _ => (20, None),
    }
}

fn html_id(place: usize) -> String {
    format!("person-{place}")
}

/// The array of people. One of them takes the keyboard; arrow keys move it, Enter or Space chooses.
#[component]
fn Crowd(props: &PeopleProps) -> Html {
    let words = props.lang.people();
    let people: Vec<PatientResult> =
        props.patients.as_ref().map(|patients| patients.people.clone()).unwrap_or_default();
    let chosen = people.iter().position(|person| Some(person.number) == props.person);
    let here = use_state(|| 0_usize);
    let at = if *here < people.len() { *here } else { chosen.unwrap_or(0) };
    let (columns, size) = columns(props.width);
    let key = {
        let (here, count) = (here.clone(), people.len());
        Callback::from(move |event: KeyboardEvent| {
            let last = count.saturating_sub(1);
            let to = match event.key().as_str() {
                "ArrowRight" => (at + 1).min(last),
                "ArrowLeft" => at.saturating_sub(1),
                "ArrowDown" => (at + columns).min(last),
                "ArrowUp" => at.checked_sub(columns).unwrap_or(at),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            here.set(to);
            browser::focus(&html_id(to));
        })
    };
    let choose = |place: usize, person: u32, is_chosen: bool| {
        let (dispatch, here) = (props.dispatch.clone(), here.clone());
        move |_| {
            here.set(place);
            dispatch.emit(Msg::Explore(ExploreMsg::Person((!is_chosen).then_some(person))));
        }
    };
    let look = |person: Option<u32>| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |()| dispatch.emit(Msg::Explore(ExploreMsg::Look(person))))
    };
    html! {
        <div class={classes!("crowd", size)} role="group" aria-label={words.list} onkeydown={key}
            onpointerleave={look(None).reform(|_: PointerEvent| ())} onfocusout={look(None).reform(|_: FocusEvent| ())}>
            for (place, person) in people.iter().enumerate() {
                <button key={place} type="button" id={html_id(place)} class={classes!("face-button", shape_class(person.response()))}
                    aria-pressed={(chosen == Some(place)).to_string()} tabindex={if place == at { "0" } else { "-1" }}
                    aria-label={(words.spoken)(place + 1, person.number + 1, person.rise(), person.response())}
                    onpointerenter={look(Some(person.number)).reform(|_: PointerEvent| ())} onfocus={look(Some(person.number)).reform(|_: FocusEvent| ())}
                    onclick={choose(place, person.number, chosen == Some(place))}>
                    <svg class="face" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d={shape_path(person.response())} /></svg>
                </button>
            }
        </div>
    }
}
