//! The response map: a measure over two settings, the trials as dots, pale where no listed trial went.

pub mod cells;
mod colour_bar;

use crate::explore::outcome::Measure;
use crate::explore::trial_regimens::tried;
use crate::page::explore::cell_in_words::{named, replaced, spoken};
use crate::page::explore::map::{MapMsg, MapState, Setting, own_place, route_of, settings_at};
use crate::page::explore::plot;
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::scenario::Scenario;
use crate::schedule::Route;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::lenses::map::cells::Cells;
use crate::ui::lenses::map::colour_bar::colour_bar;
use web_sys::{Event, HtmlSelectElement};
use yew::{Callback, Html, Properties, TargetCast, classes, component, html};

/// What the map shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MapProps {
    /// Language.
    pub lang: Lang,
    /// What is set and what came out.
    pub state: MapState,
    /// The scenario around it.
    pub scenario: Scenario,
    /// Width of the lens in CSS pixels.
    pub width: f64,
    /// Height of the picture in CSS pixels.
    pub height: f64,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// Measures, in the order of the list.
pub const MEASURES: [Measure; 7] = [
    Measure::Gain,
    Measure::End,
    Measure::AverageGain,
    Measure::WeeksAbove350,
    Measure::WeeksAbove500,
    Measure::GainPerMiu,
    Measure::SideEffectScore,
];

/// The map.
#[component]
pub fn Map(props: &MapProps) -> Html {
    let words = props.lang.map();
    let request = props.state.request(&props.scenario);
    let places = tried(&request, route_of(&props.scenario));
    let own = own_place(&request, &props.scenario);
    let load = {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Explore(ExploreMsg::Map(MapMsg::Load)))
    };
    let pinned = props.state.pinned.and_then(|cell| settings_at(&request, cell));
    let pinned =
        pinned.map(|settings| props.lang.map_pinned(&settings.map(|(id, value)| named(props.lang, id, value))));
    let is_idle = pinned.is_none();
    let width = plot::width_beside(props.width);
    let varies = |setting| props.state.settings.0 == setting || props.state.settings.1 == setting;
    html! {
        <div class="map">
            <div class={classes!("map-picture", (!props.state.is_whole()).then_some("coming"))} aria-busy={(!props.state.is_whole()).to_string()}>
                <Cells lang={props.lang} state={props.state.clone()} {request} trials={places} {own} size={(width, props.height)} dispatch={props.dispatch.clone()} />
                { colour_bar(props.lang, props.state.measure, &props.state.levels(), width) }
            </div>
            <div class="map-side map-told">
                // What is said of the cell under the pointer comes last: as that grows and shrinks, buttons and lists stay where they are.
                <div class="map-load">
                    <p id="map-pinned">{ pinned.unwrap_or_else(|| words.pin_first.to_owned()) }</p>
                    <button type="button" class="button" aria-disabled={is_idle.then_some("true")} aria-describedby="map-pinned map-replaced"
                        onclick={load}>{ words.load }</button>
                </div>
                <p class="hint" id="map-replaced">{ replaced(props.lang, &props.state, &props.scenario) }</p>
            </div>
            <div class="map-side map-asked">
                { selects(props) }
                <p class="map-spot" id="map-spot">{ spoken(props.lang, &props.state, &props.scenario, props.state.shown()) }</p>
                { signs(props.lang) }
                <p class="hint">{ words.intro }</p>
                if varies(Setting::Weeks) && !varies(Setting::Cycles) {
                    <p class="hint">{ words.to_the_end }</p>
                }
            </div>
        </div>
    }
}

fn setting_name(lang: Lang, setting: Setting) -> &'static str {
    match setting {
        Setting::Dose => lang.map().dose,
        // A list next to another has no room for what it is counted from.
        Setting::Weeks => lang.map().interval,
        // Only the dose depends on the route.
        other => lang.parameter(other.id(Route::Il2Subcutaneous)),
    }
}

fn selects(props: &MapProps) -> Html {
    let words = props.lang.map();
    let choose = |message: fn(usize) -> Option<MapMsg>| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(msg) = usize::try_from(at).ok().and_then(message) {
                dispatch.emit(Msg::Explore(ExploreMsg::Map(msg)));
            }
        })
    };
    let axis = |id: &'static str, name: &'static str, now: Setting, onchange: Callback<Event>| {
        html! {
            <div class="field">
                <label for={id}>{ name }</label>
                <select {id} {onchange}>
                    for setting in Setting::ALL {
                        <option selected={setting == now}>{ setting_name(props.lang, setting) }</option>
                    }
                </select>
            </div>
        }
    };
    html! {
        <div class="map-selects">
            { axis("map-x", words.across, props.state.settings.0, choose(|at| Setting::ALL.get(at).copied().map(MapMsg::X))) }
            { axis("map-y", words.upwards, props.state.settings.1, choose(|at| Setting::ALL.get(at).copied().map(MapMsg::Y))) }
            <div class="field">
                <label for="map-measure">{ words.outcome }</label>
                <select id="map-measure" onchange={choose(|at| MEASURES.get(at).copied().map(MapMsg::Measure))}>
                    for measure in MEASURES {
                        <option selected={measure == props.state.measure}>{ (words.measure)(measure) }</option>
                    }
                </select>
            </div>
        </div>
    }
}

/// What pale cells and dots stand for.
fn signs(lang: Lang) -> Html {
    let words = lang.map();
    html! {
        <ul class="map-signs">
            <li><svg class="swatch" viewBox="0 0 28 16" aria-hidden="true"><rect class="step-4" width="28" height="16" />
                <path class="map-veil" d="M14 0H28V16H14Z" /></svg>{ words.no_trial }</li>
            <li><svg class="swatch" viewBox="0 0 28 16" aria-hidden="true"><circle class="map-trial" cx="14" cy="8" r="5" /></svg>{ words.trial_dot }</li>
        </ul>
    }
}
