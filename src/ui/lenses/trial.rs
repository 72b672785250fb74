//! The virtual trial: how it is run, what it estimates, and how often the answer flips.

pub mod forest;
pub mod histogram;
mod new_trial;

use crate::page::explore::plot;
use crate::page::explore::state::ExploreMsg;
use crate::page::explore::trial::{TrialMsg, TrialState};
use crate::page::message::Msg;
use crate::population::new_trial::Forecast;
use crate::population::virtual_trial::{Design, EndPoint};
use crate::text::Lang;
use crate::trials::Observation;
use crate::ui::Dispatch;
use crate::ui::lenses::number_slider::NumberSlider;
use crate::ui::lenses::progress::Progress;
use crate::ui::lenses::trial::forest::Forest;
use crate::ui::lenses::trial::histogram::Histogram;
use crate::ui::lenses::trial::new_trial::new_trial;
use std::rc::Rc;
use web_sys::{Event, HtmlSelectElement};
use yew::{Callback, Html, Properties, TargetCast, classes, component, html};

/// What the trial shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TrialProps {
    /// Language.
    pub lang: Lang,
    /// What is set and what came out.
    pub state: TrialState,
    /// Where a new trial of this size would land, once that is known.
    pub forecast: Option<Rc<Forecast>>,
    /// Trials simulated for that so far, and in all.
    pub simulated: (u32, u32),
    /// Whether what came out is of the design and the run as they are.
    pub fresh: bool,
    /// Whether A is compared with no cytokine.
    pub against_none: bool,
    /// The results on the picture.
    pub observations: Vec<&'static Observation>,
    /// Whether they are of another schedule than the one that is run.
    pub other_schedule: bool,
    /// Last week of the run.
    pub week: f64,
    /// Width of the large picture in CSS pixels.
    pub width: f64,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

const END_POINTS: [EndPoint; 5] = [
    EndPoint::MedianChange,
    EndPoint::ShareRise50,
    EndPoint::ShareRise80,
    EndPoint::ShareAbove200,
    EndPoint::ShareAbove500,
];

/// The trial.
#[component]
pub fn Trial(props: &TrialProps) -> Html {
    let words = props.lang.trial();
    let (done, of) = props.state.progress;
    let (done, of) = if props.fresh { (0, 0) } else { (done.min(of.saturating_sub(1)), of) };
    let send = |msg: TrialMsg| {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Explore(ExploreMsg::Trial(msg)))
    };
    let width = plot::width_beside(props.width);
    let forest = props.state.results.first().map(|result| {
        html! {
            <Forest lang={props.lang} result={*result} design={props.state.design} against_none={props.against_none}
                observations={props.observations.clone()} other_schedule={props.other_schedule} week={props.week} {width} />
        }
    });
    html! {
        <div class="trial">
            <div class="trial-design">
                { size(props) }
                <div class="row">
                    <button type="button" class="button" onclick={send(TrialMsg::Again)}>{ words.again }</button>
                    <button type="button" class="button" aria-pressed={props.state.many.to_string()}
                        onclick={send(TrialMsg::Many(!props.state.many))}>{ words.many }</button>
                </div>
            </div>
            <div class={classes!("trial-results", (!props.fresh).then_some("stale"))} aria-busy={(!props.fresh).to_string()}>
                if props.state.results.len() > 1 {
                    <Histogram lang={props.lang} results={props.state.results.clone()} end_point={props.state.design.end_point} {width} />
                } else {
                    { forest.clone().unwrap_or_default() }
                }
                <Progress {done} {of} words={(words.running)(done, of)} />
            </div>
            // What is read once, or set once, is folded: what is done and what comes of it are on one screen.
            <div class="trial-more">
                { end_point(props) }
                if props.state.results.len() > 1 {
                    <details class="more">
                        <summary>{ words.first_of_them }</summary>
                        { forest.unwrap_or_default() }
                    </details>
                }
                <details class="more">
                    <summary>{ words.measured }</summary>
                    { measured(props) }
                </details>
                <details class="more">
                    <summary>{ words.lands }</summary>
                    { new_trial(props.lang, props.forecast.as_deref(), props.simulated, props.state.design.end_point, props.against_none) }
                </details>
                <p class="hint">{ words.intro }</p>
            </div>
        </div>
    }
}

/// Takes a new value of a number of the design.
fn change(props: &TrialProps, set: fn(&mut Design, f64)) -> Callback<f64> {
    let (dispatch, design) = (props.dispatch.clone(), props.state.design);
    Callback::from(move |value: f64| {
        let mut design = design;
        set(&mut design, value);
        dispatch.emit(Msg::Explore(ExploreMsg::Trial(TrialMsg::Design(design))));
    })
}

/// What is compared.
fn end_point(props: &TrialProps) -> Html {
    let words = props.lang.trial();
    let design = props.state.design;
    let chosen = {
        let dispatch = props.dispatch.clone();
        move |event: Event| {
            let value = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(end_point) = usize::try_from(value).ok().and_then(|at| END_POINTS.get(at)) {
                let design = Design { end_point: *end_point, ..design };
                dispatch.emit(Msg::Explore(ExploreMsg::Trial(TrialMsg::Design(design))));
            }
        }
    };
    html! {
        <div class="field">
            <label for="end-point">{ words.end_point }</label>
            <select id="end-point" onchange={chosen}>
                for end_point in END_POINTS {
                    <option selected={end_point == design.end_point}>{ (words.end_point_name)(end_point) }</option>
                }
            </select>
        </div>
    }
}

/// How large the trial is.
fn size(props: &TrialProps) -> Html {
    let words = props.lang.trial();
    let design = props.state.design;
    // What a dial gives lies between its ends and is whole.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let per_arm = change(props, |design, value| design.per_arm = value as usize);
    html! {
        <>
            <NumberSlider lang={props.lang} id="trial-per-arm" name={words.per_arm} value={design.per_arm as f64} range={(5.0, 500.0, 1.0)}
                change={per_arm} />
        </>
    }
}

/// How each count is measured, and how many patients are lost.
fn measured(props: &TrialProps) -> Html {
    let words = props.lang.trial();
    let design = props.state.design;
    html! {
        <>
            <NumberSlider lang={props.lang} id="trial-noise" name={words.noise} unit="%" value={libm::round(design.noise_cv * 100.0)}
                range={(0.0, 50.0, 1.0)} change={change(props, |design, value| design.noise_cv = value / 100.0)} />
            <p class="hint">{ words.noise_is }</p>
            <NumberSlider lang={props.lang} id="trial-dropout" name={words.dropout} unit="%" value={libm::round(design.dropout * 100.0)}
                range={(0.0, 60.0, 1.0)} change={change(props, |design, value| design.dropout = value / 100.0)} />
        </>
    }
}
