//! The virtual patient who explains the reader's own data best. In the chunk of what is read next to the picture.

use crate::explore::individual_fit::{FittedTrait, IndividualFit, refusal, within};
use crate::own_data::OwnData;
use crate::page::explore::fit::FitState;
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::page::own_data::OwnMsg;
use crate::population::new_trial::Interval;
use crate::scenario::Scenario;
use crate::text::Lang;
use crate::ui::Dispatch;
use web_sys::{Event, HtmlSelectElement, MouseEvent};
use yew::{Callback, Html, TargetCast, classes, html};

/// The button that fits, and what it found; nothing where there are no data. Some of them may have been dragged elsewhere.
pub fn own_fit(
    lang: Lang,
    scenario: &Scenario,
    (own, is_moved): (&OwnData, bool),
    fit: &FitState,
    dispatch: &Dispatch,
) -> Html {
    if own.is_empty() {
        return Html::default();
    }
    let words = lang.own_fit();
    let is_on = fit.is_on;
    let toggle = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Explore(ExploreMsg::Fit(!is_on))))
    };
    let put_back = dispatch.reform(|_: MouseEvent| Msg::Own(OwnMsg::PutBack));
    html! {
        <section class="own-fit" aria-labelledby="own-fit">
            <button type="button" id="own-fit" class="button" aria-pressed={is_on.to_string()} aria-controls="own-fit-panel"
                onclick={toggle}>{ words.button }</button>
            <div id="own-fit-panel" hidden={!is_on}>
                if is_on {
                    { series(lang, own, fit, dispatch) }
                    if is_moved {
                        <p class="take-row" role="status">
                            <span>{ words.moved }</span>
                            <button type="button" class="button" id="own-put-back" onclick={put_back}>{ words.put_back }</button>
                        </p>
                    } else {
                        <p class="hint">{ words.drag }</p>
                    }
                    { match (refusal(scenario, &fit.counts(own)), fit.known(scenario, own)) {
                        (Some(reason), _) => html! { <p role="status">{ (words.refused)(reason) }</p> },
                        (None, None) => html! { <p class="hint" role="status">{ words.running }</p> },
                        (None, Some((found, is_fresh))) => html! {
                            <div class={classes!((!is_fresh).then_some("stale"))} aria-busy={(!is_fresh).to_string()}>
                                { patient(lang, scenario, (own, &fit.counts(own)), found) }
                            </div>
                        },
                    } }
                }
            </div>
        </section>
    }
}

/// Which of several series is fitted, and the choice.
fn series(lang: Lang, own: &OwnData, fit: &FitState, dispatch: &Dispatch) -> Html {
    let words = lang.own_fit();
    let Some(name) = fit.series_name(own) else { return Html::default() };
    let dispatch = dispatch.clone();
    let chosen = Callback::from(move |event: Event| {
        let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        dispatch.emit(Msg::Explore(ExploreMsg::FitSeries(u8::try_from(at).unwrap_or_default())));
    });
    html! {
        <>
            <label class="fit-series">
                <span>{ words.series }</span>
                <select id="own-fit-series" onchange={chosen}>
                    for (place, one) in own.series().iter().enumerate() {
                        <option selected={usize::from(fit.series(own)) == place}>{ one }</option>
                    }
                </select>
            </label>
            <p class="hint">{ (words.only)(name, own.series().len() - 1) }</p>
        </>
    }
}

fn patient(lang: Lang, scenario: &Scenario, (own, counts): (&OwnData, &[(f64, f64)]), found: &IndividualFit) -> Html {
    let words = lang.own_fit();
    let cells = |interval: &Interval| interval.map(|count| lang.number(libm::round(count)));
    let left_out = counts.len().saturating_sub(within(scenario, counts).len());
    let has_bars = own.points().iter().any(|point| point.low().is_some() || point.high().is_some());
    html! {
        <>
            <p>{ (words.as_if)(found.counts) }</p>
            <p>
                { match &found.next {
                    Some(next) => (words.next)(&lang.number(next.week), &cells(&next.cd4)),
                    None => words.no_next.to_owned(),
                } }
                { " " }{ (words.baseline)(&cells(&found.baseline)) }
            </p>
            <div class="table-scroll" tabindex="0" role="region" aria-label={words.table}>
                <table class="fitted-traits">
                    <thead><tr>for head in words.heads { <th scope="col">{ head }</th> }</tr></thead>
                    <tbody>for (name, fitted) in words.traits.into_iter().zip(&found.traits) { { row(lang, name, fitted) } }</tbody>
                </table>
            </div>
            <p class="hint">
                { words.how }
                if left_out > 0 {
                    { " " }{ (words.left_out)(left_out) }
                }
                if has_bars {
                    { " " }{ words.bars }
                }
            </p>
        </>
    }
}

fn row(lang: Lang, name: &str, fitted: &FittedTrait) -> Html {
    let words = lang.own_fit();
    html! {
        <tr>
            <th scope="row">{ name }</th>
            <td class="figure">{ (words.factor)(&fitted.factor.map(|factor| lang.number(factor))) }</td>
            <td class="figure">{ (words.shrunk)(&lang.percent(fitted.shrunk)) }</td>
        </tr>
    }
}
