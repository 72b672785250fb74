//! The report card: every number that the fit reads, against what the model predicts for it. In the chunk of what is read next to the picture.

mod scatter;

use crate::model::posterior::POSTERIOR;
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::text::Lang;
use crate::trials::report_card::{self, Knowledge, NUMBERS, TrialNumber, regimens};
use crate::ui::Dispatch;
use crate::ui::evidence::citation;
use crate::ui::row_picture::RowPicture;
use std::ops::Range;
use yew::{Callback, Html, Properties, classes, component, html, use_state_eq};

/// What the report card needs.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReportCardProps {
    /// Language.
    pub lang: Lang,
    /// What it opens on.
    #[prop_or_default]
    pub from: Knowledge,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The report card; folded, its heading says how many numbers are missed. A component, so that a moving slider leaves its rows alone.
#[component]
pub fn ReportCard(props: &ReportCardProps) -> Html {
    let lang = props.lang;
    let words = lang.report_card();
    let from = use_state_eq(|| props.from);
    let is_left_out = *from == Knowledge::OtherTrials;
    let switch = {
        let from = from.clone();
        Callback::from(move |_| from.set(if is_left_out { Knowledge::AllTrials } else { Knowledge::OtherTrials }))
    };
    let title = (words.title)(report_card::missed(*from), NUMBERS.len(), *from);
    let factor = lang.number(POSTERIOR.trial_factor());
    let misses: Vec<usize> = report_card::misses(*from).collect();
    html! {
        <section class="findings report-card" aria-labelledby="report-card-title">
            <details class="all-findings">
                <summary><h3 id="report-card-title">{ title }</h3></summary>
                <p class="hint">{ words.intro }{ " " }{ (words.spread)(&factor) }</p>
                <div class="row">
                    <button type="button" class="button" aria-pressed={is_left_out.to_string()} onclick={switch}>{ words.switch }</button>
                    if is_left_out {
                        <span class="hint">{ words.switched }</span>
                    }
                </div>
                { scatter::scatter(lang, *from, &misses, &props.dispatch) }
                <p class="hint">{ (words.left_out)(scatter::left_out()) }</p>
                <h4>{ words.misses }</h4>
                <ol class="misses">for place in &misses { { miss(props, *from, *place) } }</ol>
                <h4>{ (words.table)(NUMBERS.len()) }</h4>
                <p class="hint">{ words.rows }</p>
                <div class="table-scroll" tabindex="0" role="region" aria-labelledby="report-card-title">
                    <table class="report-table" role="table">
                        <thead role="rowgroup">
                            <tr role="row">for head in words.heads { <th scope="col" role="columnheader">{ head }</th> }</tr>
                        </thead>
                        for (trial, places) in report_card::trials() {
                            { rows(props, *from, trial, places) }
                        }
                    </table>
                </div>
                <p class="hint">{ words.axis }</p>
            </details>
        </section>
    }
}

/// A number that is missed: what was found and predicted, and why.
fn miss(props: &ReportCardProps, from: Knowledge, place: usize) -> Html {
    let (lang, words) = (props.lang, props.lang.report_card());
    let Some(number) = NUMBERS.get(place) else { return Html::default() };
    let load = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Explore(ExploreMsg::LoadNumber(place))))
    };
    let (found, predicted) = (lang.found(number), lang.predicted(number.unit, number.prediction(from)));
    html! {
        <li key={place}>
            <button type="button" class="link" onclick={load}>{ lang.number_of_card(place) }</button>
            { ". " }{ (words.found_predicted)(&found, &predicted) }{ " " }
            { words.reason }{ lang.reason_of_number(place).unwrap_or(words.no_reason) }
        </li>
    }
}

/// The numbers of a trial.
fn rows(props: &ReportCardProps, from: Knowledge, trial: &'static str, places: Range<usize>) -> Html {
    let lang = props.lang;
    let first = places.start;
    let numbers = NUMBERS.iter().enumerate().skip(first).take(places.len());
    html! {
        <tbody key={trial} role="rowgroup">
            <tr role="row">
                <th class="trial-name" scope="rowgroup" role="rowheader" colspan="4">
                    { lang.trial_of_card(trial) }{ " " }
                    <span class="cited">{ regimens::source(trial).map(|source| citation(source, lang)) }</span>
                </th>
            </tr>
            for (place, number) in numbers {
                { row(props, from, place, lang.trial_number(trial, place - first), lang.reason_of_miss(trial, place - first), number) }
            }
        </tbody>
    }
}

fn row(
    props: &ReportCardProps,
    from: Knowledge,
    place: usize,
    name: &'static str,
    reason: Option<&'static str>,
    number: &TrialNumber,
) -> Html {
    let lang = props.lang;
    let words = lang.report_card();
    let [_, picture, found, predicted] = words.heads;
    let is_missed = number.is_missed(from);
    let load = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Explore(ExploreMsg::LoadNumber(place))))
    };
    let spoken = (words.load)(lang.trial_of_card(number.trial), name);
    html! {
        <tr key={place} role="row" class={classes!(is_missed.then_some("missed"))}>
            <th scope="row" role="rowheader">
                <button type="button" class="link" aria-label={spoken} onclick={load.clone()}>{ name }</button>
                if is_missed {
                    <span class="sub">{ words.reason }{ reason.unwrap_or(words.no_reason) }</span>
                }
            </th>
            <td role="cell" data-head={picture}>{ mark(number, from, load) }</td>
            <td role="cell" class="figure" data-head={found}>
                { lang.found(number) }
                if is_missed {
                    { " " }<span class="kind">{ words.missed }</span>
                }
            </td>
            <td role="cell" data-head={predicted}>{ lang.predicted(number.unit, number.prediction(from)) }</td>
        </tr>
    }
}

/// Half the width of the picture of a row, in half widths of the interval.
const REACH: f64 = 1.6;
/// Half the width of a row's picture, and its height.
const HALF_PX: f64 = 80.0;
const HEIGHT_PX: f64 = 20.0;

/// Where a number lies within its interval. The button of the row does the same with a name.
fn mark(number: &TrialNumber, from: Knowledge, load: Callback<yew::MouseEvent>) -> Html {
    let px = |error: f64| format!("{:.1}", error.clamp(-REACH, REACH) / REACH * (HALF_PX - 6.0));
    let error = number.prediction(from).error(number.found);
    let (low, width) = (px(-1.0), format!("{:.1}", 2.0 / REACH * (HALF_PX - 6.0)));
    let interval = html! { <rect class="card-interval" x={low} y="5" {width} height="10" rx="2" /> };
    let found = html! { <circle class="card-found" cx={px(error)} cy="10" r="5" /> };
    RowPicture { half_px: HALF_PX, height_px: HEIGHT_PX }.html(interval, found, Some(load))
}
