//! Two schedules on the same virtual patients: an answer in words, a table, and the difference over time.

use crate::counterpart::counterpart_in;
use crate::page::explore::comparison::{Cell, rows, verdict};
use crate::page::explore::plot;
use crate::page::explore::preset_comparisons::{self, PresetComparison};
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::population::patients::Patients;
use crate::scenario::Scenario;
use crate::text::Lang;
use crate::trajectory::{ArmName, Trajectory};
use crate::trials::{observations, presets};
use crate::ui::Dispatch;
use crate::ui::lenses::difference::Difference;
use std::rc::Rc;
use yew::{Html, Properties, classes, component, html};

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
    let choose = |ready: PresetComparison| {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Explore(ExploreMsg::Compare(ready)))
    };
    let current = preset_comparisons::matching(&props.scenario);
    html! {
        <div class="compare">
            <div class="ready" role="group" aria-label={words.ready}>
                <span class="hint">{ words.ready }</span>
                for ready in preset_comparisons::ALL {
                    <button type="button" class="chip" aria-pressed={(current == Some(ready)).to_string()} onclick={choose(ready)}>
                        { (words.ready_name)(ready.id) }
                    </button>
                }
            </div>
            { match &props.patients {
                _ if props.scenario.run.patients() == 0 => html! { <p class="hint">{ words.nobody }</p> },
                None => html! { <p class="hint">{ words.waiting }</p> },
                Some(patients) => compared(props, patients, current),
            } }
        </div>
    }
}

fn compared(props: &CompareProps, patients: &Rc<Patients>, current: Option<PresetComparison>) -> Html {
    let words = props.lang.compare();
    let [a, other, ..] = props.run.arms.as_slice() else { return Html::default() };
    let against_none = props.scenario.b.is_none();
    let weeks = props.run.weeks.clone();
    let [minus, other_name] =
        if against_none { [words.minus_none, words.arm_none] } else { [words.minus_b, words.arm_b] };
    let a_name = html! { <span class="arm-name role-a">{ words.arm_a }</span> };
    let role = if against_none { "arm-name role-control" } else { "arm-name role-b" };
    let name = html! { <span class={role}>{ other_name }</span> };
    html! {
        <div class={classes!("compared", (!props.fresh).then_some("stale"))} aria-busy={(!props.fresh).to_string()}>
            <p class="sentence">{ (words.verdict)(&verdict(&props.scenario, patients, a, other)) }</p>
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
                        <div><dt>{ a_name.clone() }</dt><dd>{ (words.schedule)(&props.scenario.a) }</dd></div>
                        if let Some(b) = &props.scenario.b {
                            <div><dt>{ name.clone() }</dt><dd>{ (words.schedule)(b) }</dd></div>
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
                <Difference lang={props.lang} patients={patients.clone()} weeks={Rc::<[f64]>::from(weeks)} {against_none}
                    width={plot::width_of(props.width)} />
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
