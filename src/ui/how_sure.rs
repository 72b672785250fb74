//! How sure the result is: on which parameters of the model it hangs, and what the fit leaves open of it. In the chunk of what is read next to the picture.

use crate::chart::figure::LineStatistic;
use crate::explore::model_draws::{DrawnStatistic, ModelDraws, PATIENTS};
use crate::explore::sensitivity::{FACTORS, Sensitivity, Swing};
use crate::model::posterior::Posterior;
use crate::page::explore::doubt::{DoubtState, drawn_statistic, ends};
use crate::page::explore::state::{ExploreMsg, ShownBand};
use crate::page::message::Msg;
use crate::scenario::{Action, Known, Scenario};
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::trials::report_card::{self, Knowledge, NUMBERS};
use crate::ui::Dispatch;
use crate::ui::row_picture::RowPicture;
use yew::{Callback, Event, Html, classes, html};

/// Parameters that are told in words.
const IN_WORDS: usize = 5;

/// What it is said of.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its run.
    pub run: &'a Trajectory,
    /// What the lines of the chart show.
    pub statistic: LineStatistic,
    /// The band round them.
    pub band: ShownBand,
}

/// The button that opens it, and what it says.
pub fn how_sure(lang: Lang, told: &Told<'_>, doubt: &DoubtState, dispatch: &Dispatch) -> Html {
    let scenario = told.scenario;
    let words = lang.how_sure();
    let is_open = doubt.is_open;
    let toggle = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Explore(ExploreMsg::HowSure(!is_open))))
    };
    html! {
        <section class="how-sure" aria-labelledby="how-sure">
            <button type="button" id="how-sure" class="button quiet" aria-expanded={is_open.to_string()}
                aria-controls="how-sure-panel" onclick={toggle}>{ words.title }</button>
            <div id="how-sure-panel" hidden={!is_open}>
                if is_open {
                    { year_choice(lang, scenario.run.known, dispatch) }
                    { match doubt.known(scenario, drawn_statistic(told.statistic)) {
                        Some((found, is_fresh)) => html! {
                            <div class={classes!((!is_fresh).then_some("stale"))} aria-busy={(!is_fresh).to_string()}>
                                <h4>{ words.unknown }</h4>
                                { draws(lang, told, &found.draws, dispatch) }
                                <h4>{ words.hangs_on }</h4>
                                { hangs_on(lang, scenario, &found.sensitivity) }
                            </div>
                        },
                        None => html! { <p class="hint">{ words.running }</p> },
                    } }
                }
            </div>
        </section>
    }
}

/// The choice of what the model knows of the trials, and what it then knows.
fn year_choice(lang: Lang, known: Known, dispatch: &Dispatch) -> Html {
    let words = lang.how_sure();
    let choose = |known: Known| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: Event| dispatch.emit(Msg::Do(Action::SetKnown(known))))
    };
    let name = |known: Known| known.year().map_or_else(|| words.today.to_owned(), |year| year.to_string());
    let (trials, of) = (report_card::known_trials(known), report_card::known_trials(Known::Today));
    html! {
        <div class="year-choice">
            <fieldset class="segments">
                <legend>{ words.known }</legend>
                for year in Known::YEARS.into_iter().chain([Known::Today]) {
                    <label class="segment">
                        <input type="radio" name="known" value={name(year)} checked={known == year} onchange={choose(year)} />
                        <span>{ name(year) }</span>
                    </label>
                }
            </fieldset>
            <p class="hint">{ known.year().map(|year| (words.known_is)(year, trials, of)).unwrap_or_default() }</p>
        </div>
    }
}

/// What the model does not know, in words: what is drawn, what is held fixed, how far off the model has been.
pub(crate) fn model_in_words(lang: Lang, known: Known, statistic: DrawnStatistic, as_change: bool) -> String {
    let words = lang.how_sure();
    let fixed = (words.held_fixed)((words.statistic)(statistic, as_change));
    let on_patients = (words.on_patients)(&lang.number(f64::from(PATIENTS)));
    let on_patients = if statistic == DrawnStatistic::Typical { String::new() } else { format!(" {on_patients}") };
    let factor = lang.number(Posterior::of(known).trial_factor());
    // The report card is of the fit to every trial.
    let how_far_off = if known.is_today() {
        (words.how_far_off)(report_card::missed(Knowledge::OtherTrials), NUMBERS.len(), &factor)
    } else {
        (words.how_far_apart)(&factor)
    };
    format!("{fixed}{on_patients} {how_far_off}")
}

/// What the fit leaves open of the end of each arm, and of the difference.
fn draws(lang: Lang, told: &Told<'_>, drawn: &ModelDraws, dispatch: &Dispatch) -> Html {
    let words = lang.how_sure();
    let as_change = told.statistic.as_change;
    let Some(ends) = ends(told.run, told.statistic) else { return html! { <p class="hint">{ words.running }</p> } };
    let found = drawn.around(ends);
    let signed = |value: f64| lang.signed(libm::round(value));
    let number = |value: f64| if as_change { signed(value) } else { lang.number(libm::round(value)) };
    let has_b = told.scenario.b.is_some();
    let names = ["A", if has_b { "B" } else { words.control }];
    let [first, second] = found.higher.map(f64::from).map(|count| lang.number(count));
    let is_on_chart = told.band == ShownBand::Model;
    let toggle = {
        let (dispatch, next) = (dispatch.clone(), if is_on_chart { ShownBand::Patients } else { ShownBand::Model });
        Callback::from(move |_| dispatch.emit(Msg::Explore(ExploreMsg::Band(next))))
    };
    html! {
        <>
            <ul>
                for (name, percentiles) in names.into_iter().zip(&found.arms) {
                    <li><b>{ name }</b>{ ": " }{ (words.interval)(&percentiles.map(number)) }</li>
                }
                <li><b>{ (words.difference)(has_b) }</b>{ ": " }{ (words.interval)(&found.difference.map(signed)) }</li>
            </ul>
            <p>{ (words.higher)(&first, &second, &lang.number(f64::from(found.draws)), has_b) }</p>
            <button type="button" id="how-sure-band" class="chip" aria-pressed={is_on_chart.to_string()} onclick={toggle}>{ words.on_chart }</button>
            <p class="hint">{ model_in_words(lang, told.scenario.run.known, drawn.statistic, as_change) }</p>
        </>
    }
}

fn hangs_on(lang: Lang, scenario: &Scenario, found: &Sensitivity) -> Html {
    let words = lang.how_sure();
    let answer = lang.signed(libm::round(found.answer));
    // What moves the answer by less than a cell says nothing.
    let moving: Vec<&Swing> = found.swings.iter().filter(|swing| swing.reach(found.answer) >= 1.0).collect();
    let reach = moving.first().map_or(1.0, |swing| swing.reach(found.answer));
    html! {
        <>
            <p>{ (words.answer)(&answer, &lang.number(scenario.run.weeks()), scenario.b.is_some()) }</p>
            if moving.is_empty() {
                <p>{ words.nothing }</p>
            } else {
                <ol class="first-five">for swing in moving.iter().take(IN_WORDS) { <li>{ lang.swing(swing) }</li> }</ol>
                <details class="more">
                    <summary>{ (words.all)(found.swings.len()) }</summary>
                    <div class="table-scroll" tabindex="0" role="region" aria-label={(words.all)(found.swings.len())}>
                        <table class="tornado">
                            <thead><tr>for head in words.heads { <th scope="col">{ head }</th> }</tr></thead>
                            <tbody>for swing in &found.swings { { row(lang, found.answer, reach, swing) } }</tbody>
                        </table>
                    </div>
                </details>
            }
            <p class="hint">{ words.how }</p>
        </>
    }
}

/// Half the width of a bar's picture, and its height.
const HALF_PX: f64 = 60.0;
const HEIGHT_PX: f64 = 14.0;

fn row(lang: Lang, answer: f64, reach: f64, swing: &Swing) -> Html {
    let Some(record) = swing.record() else { return Html::default() };
    let [low, high] = swing.answers;
    let px = |value: f64| (value - answer) / reach.max(1.0) * HALF_PX;
    let (from, to) = (px(low).min(px(high)).min(0.0), px(low).max(px(high)).max(0.0));
    let bar =
        html! { <rect class="swing" x={format!("{from:.1}")} y="2" width={format!("{:.1}", to - from)} height="10" /> };
    html! {
        <tr key={record.name}>
            <th scope="row">{ lang.parameter_name(record) }</th>
            <td>
                { RowPicture { half_px: HALF_PX, height_px: HEIGHT_PX }.html(bar, Html::default(), None) }
            </td>
            for (told, factor) in lang.moved(swing).into_iter().zip(FACTORS) {
                <td class="figure">{ cell(lang, told, factor) }</td>
            }
            <td><span class="kind">{ (lang.evidence().kind)(record.kind) }</span></td>
        </tr>
    }
}

/// An answer, with its factor where that is not the column's; a dash where the parameter does not move.
fn cell(lang: Lang, told: Option<[String; 2]>, factor: f64) -> String {
    match told {
        Some([answer, at]) if at == lang.number(factor) => answer,
        Some([answer, at]) => format!("{answer} (× {at})"),
        None => "\u{2013}".to_owned(),
    }
}
