//! Two schedules on the same virtual patients: an answer in words, a table, and the difference over time.

use crate::counterpart::counterpart_in;
use crate::page::explore::preset_comparisons;
use crate::page::explore::preset_comparisons::PresetComparison;
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::population::patients::{Patients, Quartiles, Reading};
use crate::scenario::Scenario;
use crate::text::{Lang, Verdict};
use crate::trajectory::{ArmName, ArmTrajectory, Burden, Trajectory};
use crate::trials::{observations, presets};
use crate::ui::Dispatch;
use crate::ui::lenses::difference::Difference;
use crate::ui::lenses::plot;
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

/// A row of the table: its name, the cell of A, of the other arm, and of the difference.
type Row = (String, [Cell; 3]);

/// A number, and what half of the people lie between.
struct Cell {
    value: String,
    range: String,
}

impl From<String> for Cell {
    fn from(value: String) -> Self {
        Self { value, range: String::new() }
    }
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
            <p class="sentence">{ (words.verdict)(&verdict(props, patients, a, other)) }</p>
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
        let weeks = (lang.evidence().weeks_of)(found.weeks);
        let statistic = (lang.evidence().statistic)(found.statistic);
        let model = model.unwrap_or_else(|| lang.evidence().not_in_this_run.to_owned());
        Some(html! { <li>{ (words.result)([arm, statistic, &weeks, found.written(), &model]) }</li> })
    };
    html! { if !ready.results.is_empty() { <ul class="found">for line in ready.results.iter().filter_map(line) { { line } }</ul> } }
}

fn verdict(props: &CompareProps, patients: &Patients, a: &ArmTrajectory, other: &ArmTrajectory) -> Verdict {
    let change = |arm: usize| patients.arms.get(arm).map(|arm| arm.reading(Reading::Change).median).unwrap_or_default();
    let Quartiles { low, median, high } = patients.paired(Reading::End);
    Verdict {
        week: props.scenario.run.weeks(),
        change_a: change(0),
        change_b: change(1),
        against_none: props.scenario.b.is_none(),
        paired: (median, low, high),
        share_better: patients.share_better,
        miu: (a.burden.total_miu, other.burden.total_miu),
        score: (a.burden.toxicity_score, other.burden.toxicity_score),
        score_a_day: (score_a_day(&a.burden), score_a_day(&other.burden)),
    }
}

/// The side-effect score, shared out over the days with dosing.
fn score_a_day(burden: &Burden) -> f64 {
    if burden.days_on > 0 { burden.toxicity_score / burden.days_on as f64 } else { 0.0 }
}

fn rows(lang: Lang, patients: &Patients, a: &ArmTrajectory, other: &ArmTrajectory) -> Vec<Row> {
    let words = lang.compare();
    let week = a.end.as_ref().map(|end| end.week).unwrap_or_default();
    let [first, second] = &patients.arms;
    let mut rows: Vec<Row> = Reading::ALL
        .into_iter()
        .map(|reading| {
            let in_weeks = matches!(reading, Reading::WeeksAbove350 | Reading::WeeksAbove500);
            let round = |value: f64| if in_weeks { libm::round(value * 10.0) / 10.0 } else { libm::round(value) };
            let cell = |Quartiles { low, median, high }: Quartiles, signed: bool| {
                let sign = if signed && round(median) > 0.0 { "+" } else { "" };
                Cell {
                    value: format!("{sign}{}", lang.number(round(median))),
                    range: (words.quartiles)(round(low), round(high)),
                }
            };
            let is_change = reading == Reading::Change;
            let cells = [
                cell(first.reading(reading), is_change),
                cell(second.reading(reading), is_change),
                cell(patients.paired(reading), true),
            ];
            ((words.reading)(reading, week), cells)
        })
        .collect();
    for (rise, a, b) in
        [(0.5, first.share_rise_50, second.share_rise_50), (0.8, first.share_rise_80, second.share_rise_80)]
    {
        let cells = [lang.percent(a), lang.percent(b), (words.points)(100.0 * (a - b))].map(Cell::from);
        rows.push(((words.rise)(rise), cells));
    }
    let mut cost = |name: &'static str, of: fn(&Burden) -> f64| {
        let (a, b) = (of(&a.burden), of(&other.burden));
        if a != 0.0 || b != 0.0 {
            let sign = if a > b { "+" } else { "" };
            let cells = [lang.number(a), lang.number(b), format!("{sign}{}", lang.number(a - b))];
            rows.push((name.to_owned(), cells.map(Cell::from)));
        }
    };
    cost(words.total_miu, |burden| libm::round(burden.total_miu * 10.0) / 10.0);
    cost(words.total_ug_kg, |burden| libm::round(burden.total_ug_kg * 10.0) / 10.0);
    cost(words.cycles, |burden| burden.cycles as f64);
    cost(words.injections, |burden| burden.injections as f64);
    cost(words.days_on, |burden| burden.days_on as f64);
    cost(words.score, |burden| libm::round(burden.toxicity_score));
    cost(words.score_a_day, |burden| libm::round(score_a_day(burden) * 10.0) / 10.0);
    rows
}
