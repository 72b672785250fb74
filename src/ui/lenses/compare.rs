//! Two schedules on the same virtual patients: an answer in words, a table, and the difference over time.

use crate::counterpart::counterpart_in;
use crate::page::calendar::CalendarMsg;
use crate::page::explore::comparison::{Cell, rows, verdict};
use crate::page::explore::preset_comparisons::{self, PresetComparison};
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::population::patients::Patients;
use crate::scenario::{Action, Arm, Scenario};
use crate::text::Lang;
use crate::trajectory::{ArmName, Trajectory};
use crate::trials::{observations, presets};
use crate::ui::Dispatch;
use std::rc::Rc;
use web_sys::{Event, HtmlSelectElement, MouseEvent};
use yew::{Callback, Html, Properties, TargetCast, classes, component, html};

/// What the comparison shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CompareProps {
    /// Language.
    pub lang: Lang,
    /// The scenario with both schedules.
    pub scenario: Scenario,
    /// Its run.
    pub run: Rc<Trajectory>,
    /// The virtual patients of this run or, while new ones are under way, of an earlier one.
    pub patients: Option<Rc<Patients>>,
    /// Whether they are of this run.
    pub fresh: bool,
    /// Width of the large picture in CSS pixels.
    pub width: f64,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// Two schedules compared.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let words = props.lang.compare();
    let current = preset_comparisons::matching(&props.scenario);
    html! {
        <div class="compare">
            { choice(props, current) }
            { match &props.patients {
                _ if props.scenario.run.patients() == 0 => html! { <p class="hint">{ words.nobody }</p> },
                None => html! { <p class="hint">{ words.waiting }</p> },
                Some(patients) => compared(props, patients, current),
            } }
        </div>
    }
}

/// What A is compared with: a copy of it to change, or a regimen's schedule; where there is a B, another takes its place. Or both
/// schedules of a comparison that is ready.
fn choice(props: &CompareProps, current: Option<PresetComparison>) -> Html {
    let words = props.lang.compare();
    let has_b = props.scenario.b.is_some();
    let copy = {
        let dispatch = props.dispatch.clone();
        let msg = if has_b { CalendarMsg::CopyToB } else { CalendarMsg::Compare };
        Callback::from(move |_: MouseEvent| dispatch.emit(Msg::Calendar(msg.clone())))
    };
    let schedules = || presets::all().iter().filter(|preset| !preset.scenario.a.is_empty());
    let chosen = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let select = event.target_unchecked_into::<HtmlSelectElement>();
            // The first entry asks for a choice, and is there again after one.
            let place = usize::try_from(select.selected_index()).ok().and_then(|at| at.checked_sub(1));
            select.set_selected_index(0);
            if let Some(preset) = place.and_then(|place| schedules().nth(place)) {
                dispatch.emit(Msg::Do(Action::SetSchedule(Arm::B, Some(preset.scenario.a.clone()))));
            }
        })
    };
    let ready = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let place = usize::try_from(at).ok().and_then(|at| at.checked_sub(1));
            if let Some(ready) = place.and_then(|place| preset_comparisons::ALL.get(place)) {
                dispatch.emit(Msg::Explore(ExploreMsg::Compare(*ready)));
            }
        })
    };
    html! {
        <div class="compare-choice">
            <select class="ready" aria-label={words.ready} onchange={ready}>
                <option selected={current.is_none()} disabled={current.is_some()}>{ words.ready }</option>
                for ready in preset_comparisons::ALL {
                    <option selected={current == Some(ready)}>{ (words.ready_name)(ready.id) }</option>
                }
            </select>
            <button type="button" class="button" onclick={copy}>{ words.same_to_change }</button>
            <select aria-label={words.regimen_as_b} onchange={chosen}>
                <option selected={true}>{ words.regimen_as_b }</option>
                for preset in schedules() {
                    <option>{ props.lang.regimen(preset) }</option>
                }
            </select>
        </div>
    }
}

fn compared(props: &CompareProps, patients: &Rc<Patients>, current: Option<PresetComparison>) -> Html {
    let words = props.lang.compare();
    let [a, other, ..] = props.run.arms.as_slice() else { return Html::default() };
    let against_none = props.scenario.b.is_none();
    let [minus, other_name] =
        if against_none { [words.minus_none, words.arm_none] } else { [words.minus_b, words.arm_b] };
    let a_name = html! { <span class="arm-name role-a">{ words.arm_a }</span> };
    let role = if against_none { "arm-name role-control" } else { "arm-name role-b" };
    let name = html! { <span class={role}>{ other_name }</span> };
    html! {
        <div class={classes!("compared", (!props.fresh).then_some("stale"))} aria-busy={(!props.fresh).to_string()}>
            <p class="sentence">{ props.lang.comparison(&verdict(&props.scenario, patients, a, other)) }</p>
            if let Some(ready) = current {
                <p class="found"><b>{ (words.found)(ready.id) }</b>{ " " }
                    if let Some(assumed) = presets::by_id(ready.preset).map(|preset| props.lang.assumed(preset)) {
                        { words.assumed }{ " " }{ assumed }
                    }
                </p>
                { results(props, ready) }
            }
            <div class="side-by-side">
                <div class="table-scroll" tabindex="0" role="region" aria-label={words.tab}>
                    // Not in the head of the table: on a phone a schedule would be a column of single words.
                    <dl class="compare-arms">
                        <div><dt>{ a_name.clone() }</dt><dd>{ props.lang.schedule_in_words(&props.scenario.a) }</dd></div>
                        if let Some(b) = &props.scenario.b {
                            <div><dt>{ name.clone() }</dt><dd>{ props.lang.schedule_in_words(b) }</dd></div>
                        }
                    </dl>
                    <table class="compare-table">
                        <caption>{ (words.caption)(patients.n) }</caption>
                        <thead><tr>
                            <td></td>
                            <th scope="col">{ a_name }</th>
                            <th scope="col">{ name }</th>
                            <th scope="col">{ minus }</th>
                        </tr></thead>
                        <tbody>
                            for (name, cells) in rows(props.lang, patients, a, other) {
                                <tr key={name.clone()}>
                                    <th scope="row">{ name }</th>
                                    for Cell { value, range } in cells {
                                        <td>{ value } if !range.is_empty() { { " " }<span class="compare-range">{ range }</span> }</td>
                                    }
                                </tr>
                            }
                        </tbody>
                    </table>
                    <p class="hint">{ words.how }</p>
                </div>
            </div>
        </div>
    }
}

/// What the trial of a ready-made comparison found, next to the model's same statistic.
fn results(props: &CompareProps, ready: PresetComparison) -> Html {
    let (words, lang) = (props.lang.compare(), props.lang);
    let line = |(id, arm): &(&str, ArmName)| {
        let found = observations::by_id(id)?;
        let model = counterpart_in(&props.run, *arm, found).map(|same| lang.counterpart(found, &same));
        let arm = if *arm == ArmName::A { words.arm_a } else { words.arm_b };
        let weeks = lang.weeks_of(found.weeks);
        let statistic = lang.statistic(found.statistic);
        let model = model.unwrap_or_else(|| lang.evidence().not_in_this_run.to_owned());
        Some(html! { <li>{ (words.result)([arm, statistic, &weeks, found.written(), &model]) }</li> })
    };
    html! { if !ready.results.is_empty() { <ul class="found">for line in ready.results.iter().filter_map(line) { { line } }</ul> } }
}
