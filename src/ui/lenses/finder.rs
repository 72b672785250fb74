//! The schedule finder: a budget, and the schedules that are worth a look under it.

pub mod cards;
pub mod front;

use crate::explore::finder::Budget;
use crate::explore::outcome::Measure;
use crate::link;
use crate::page::explore::finder::{FinderMsg, FinderState, MOST};
use crate::page::explore::plot;
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::scenario::Scenario;
use crate::service::Found;
use crate::text::Lang;
use crate::trials::report_card::{self, Knowledge, NUMBERS};
use crate::ui::Dispatch;
use crate::ui::lenses::finder::front::Front;
use crate::ui::lenses::number_slider::NumberSlider;
use crate::ui::lenses::progress::Progress;
use std::rc::Rc;
use web_sys::{Event, HtmlSelectElement};
use yew::{Callback, Html, Properties, TargetCast, classes, component, html};

/// What the finder shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FinderProps {
    /// Language.
    pub lang: Lang,
    /// What is set and what came out.
    pub state: FinderState,
    /// The scenario around it.
    pub scenario: Scenario,
    /// Width of the large picture in CSS pixels.
    pub width: f64,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// What can be aimed at: a great gain for each MIU comes from giving hardly any, and a great score is nobody's aim.
const MEASURES: [Measure; 5] =
    [Measure::Gain, Measure::End, Measure::AverageGain, Measure::WeeksAbove350, Measure::WeeksAbove500];

/// A schedule of the front, ready to show.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontPoint {
    /// In words.
    pub schedule: String,
    /// Side-effect score times days.
    pub score: f64,
    /// The measure.
    pub value: f64,
    /// IL-2 in all, in MIU.
    pub miu: f64,
    /// Days with dosing.
    pub days: usize,
}

fn shown(lang: Lang, measure: Measure, found: &Found) -> FrontPoint {
    let schedule = link::decode(&found.link).map(|decoded| lang.schedule_in_words(&decoded.scenario.a));
    let burden = found.outcome.burden;
    FrontPoint {
        schedule: schedule.unwrap_or_default(),
        score: burden.toxicity_score,
        value: found.outcome.measure(measure),
        miu: burden.total_miu,
        days: burden.days_on,
    }
}

/// The finder.
#[component]
pub fn Finder(props: &FinderProps) -> Html {
    let words = props.lang.finder();
    let measure = props.state.measure;
    let open = props.state.question(&props.scenario).is_some();
    let (done, of) = props.state.progress;
    let front: Rc<Vec<FrontPoint>> =
        Rc::new(props.state.front.iter().map(|found| shown(props.lang, measure, found)).collect());
    let own = props.state.own().map(|own| (own.burden.total_miu, own.measure(measure)));
    let made: Vec<_> = props.state.suggestions().into_iter().zip(props.state.contrasts.iter().copied()).collect();
    let busy = open || !props.state.is_contrasted();
    html! {
        <div class="finder">
            <div class={classes!("finder-first", (busy && !made.is_empty()).then_some("stale"))} aria-busy={busy.to_string()}>
                if front.is_empty() && !open {
                    <p>{ words.none }</p>
                } else if made.is_empty() {
                    <p class="hint">{ words.searching }</p>
                } else {
                    <p class="sentence" role="status">{ cards::headline(props.lang, &props.scenario, &made, props) }</p>
                    { cards::cards(props, &made) }
                }
                <Progress done={if open { done.min(of.saturating_sub(1)) } else { of }} {of} words={(words.progress)(done, of)} />
                { cards::drawn(props) }
                <p class="hint finder-credibility">
                    { (words.credibility)(report_card::missed(Knowledge::OtherTrials), NUMBERS.len()) }
                </p>
            </div>
            <div class="finder-budget">
                { dials(props) }
                <p class="hint finder-done">{ if open { String::new() } else { (words.done)(of, front.len()) } }</p>
            </div>
            <div class={classes!("finder-results", open.then_some("stale"))} aria-busy={open.to_string()}>
                if !front.is_empty() {
                    <details class="more finder-all">
                        <summary>{ (words.all)(front.len()) }</summary>
                        <Front lang={props.lang} {measure} front={front.clone()} {own} width={plot::width_beside(props.width)} dispatch={props.dispatch.clone()} />
                        { list(props, &front) }
                    </details>
                }
            </div>
        </div>
    }
}

fn dials(props: &FinderProps) -> Html {
    let words = props.lang.finder();
    let budget = props.state.budget;
    let change = |set: fn(&mut Budget, f64)| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |value: f64| {
            let mut budget = budget;
            set(&mut budget, value);
            dispatch.emit(Msg::Explore(ExploreMsg::Finder(FinderMsg::Budget(budget))));
        })
    };
    let chosen = {
        let dispatch = props.dispatch.clone();
        move |event: Event| {
            let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(measure) = usize::try_from(at).ok().and_then(|at| MEASURES.get(at)) {
                dispatch.emit(Msg::Explore(ExploreMsg::Finder(FinderMsg::Measure(*measure))));
            }
        }
    };
    html! {
        <>
            <div class="field">
                <label for="finder-measure">{ words.aim }</label>
                <select id="finder-measure" onchange={chosen}>
                    for measure in MEASURES {
                        <option selected={measure == props.state.measure}>{ (props.lang.map().measure)(measure) }</option>
                    }
                </select>
            </div>
            <NumberSlider lang={props.lang} id="finder-miu" name={words.total} unit={words.miu} value={budget.total_miu} unlimited={words.unlimited}
                range={(20.0, MOST.total_miu, 10.0)} change={change(|budget, value| budget.total_miu = value)} />
            <NumberSlider lang={props.lang} id="finder-days" name={words.days} value={budget.days_on} unlimited={words.unlimited}
                range={(2.0, MOST.days_on, 1.0)} change={change(|budget, value| budget.days_on = value)} />
            <details class="more">
                <summary>{ words.more_limits }</summary>
                <NumberSlider lang={props.lang} id="finder-score" name={words.score} value={budget.toxicity_score} unlimited={words.unlimited}
                    range={(5.0, MOST.toxicity_score, 5.0)} change={change(|budget, value| budget.toxicity_score = value)} />
                if let Some(own) = props.state.own() {
                    <p class="hint">{ (words.score_of_a)(libm::round(own.burden.toxicity_score)) }</p>
                }
            </details>
        </>
    }
}

/// The front as a table: the same as the picture for those who hear the page.
fn list(props: &FinderProps, front: &[FrontPoint]) -> Html {
    let words = props.lang.finder();
    let number = |value: f64| props.lang.number(libm::round(value));
    let [_, outcome, miu, days, score, _] = words.heads;
    let load = |place: usize| {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Explore(ExploreMsg::Finder(FinderMsg::Draw(place))))
    };
    html! {
        <div class="table-scroll finder-list" tabindex="0" role="region" aria-label={words.caption}>
            <table>
                <caption>{ words.caption }{ " " }{ words.typical }</caption>
                <thead><tr>for head in words.heads { if head.is_empty() { <td></td> } else { <th scope="col">{ head }</th> } }</tr></thead>
                <tbody>
                    for (place, row) in front.iter().enumerate() {
                        <tr key={place}>
                            <th scope="row">{ &row.schedule }</th>
                            <td class="figure" data-head={outcome}>{ (words.value)(props.state.measure, row.value) }</td>
                            <td data-head={miu}>{ number(row.miu) }</td>
                            <td data-head={days}>{ row.days }</td>
                            <td data-head={score}>{ number(row.score) }</td>
                            <td><button type="button" class="link" aria-label={(words.load_this)(&row.schedule)} onclick={load(place)}>{ words.load }</button></td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
