//! The calendar as a table: one row a cycle, its numbers in boxes, its deeds as buttons. Cycles after the end of the run stand here too.

use crate::app::Dispatch;
use crate::app::calendar::state::{Calendar, CalendarMsg, Deed, dose_in_words};
use crate::app::state::Msg;
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Cycle, Repeat, Schedule};
use crate::words::{CycleValue, Lang};
use web_sys::{Event, HtmlInputElement};
use yew::{Callback, Html, Properties, TargetCast, classes, component, html};

/// What the table shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CycleTableProps {
    /// Language.
    pub lang: Lang,
    /// The schedules.
    pub scenario: Scenario,
    /// What is selected, and what was refused.
    pub calendar: Calendar,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl CycleTableProps {
    fn send(&self, msg: CalendarMsg) -> Callback<yew::MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Calendar(msg.clone())))
    }
}

/// The tables of both schedules.
#[component]
pub fn CycleTable(props: &CycleTableProps) -> Html {
    let words = props.lang.calendar();
    let rest = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let along = event.target_unchecked_into::<HtmlInputElement>().checked();
            dispatch.emit(Msg::Calendar(CalendarMsg::Rest(along)));
        })
    };
    html! {
        <div class="cycle-tables">
            <div class="cycle-aside">
                <h3>{ words.calendar }</h3>
                <p class="hint">{ words.calendar_hint }</p>
                <p class="hint">{ words.calendar_keys }</p>
                <label class="check">
                    <input type="checkbox" checked={props.calendar.rest} onchange={rest} />
                    <span>{ words.rest }</span>
                </label>
                if let Some(refused) = &props.calendar.refused {
                    <p class="control-message">{ refused }</p>
                }
            </div>
            for arm in [Arm::A, Arm::B] {
                if let Some(schedule) = props.scenario.schedule(arm) {
                    { table(props, arm, schedule) }
                }
            }
        </div>
    }
}

fn table(props: &CycleTableProps, arm: Arm, schedule: &Schedule) -> Html {
    let words = props.lang.calendar();
    let cycles = schedule.fixed_cycles(f64::INFINITY);
    let name = (words.cycles_of)(props.scenario.b.is_some().then_some(arm));
    let end = props.scenario.run.weeks();
    let next = cycles.last().map_or(0.0, |last| last.start_weeks + interval(schedule, last));
    html! {
        <section class="cycle-table">
            <h3>{ name }</h3>
            if cycles.is_empty() {
                if schedule.rule().is_none() {
                    <p class="hint">{ words.no_cycle }</p>
                }
            } else {
                <div class="table-scroll" tabindex="0" role="region" aria-label={name}>
                    <table>
                        <thead><tr>for head in words.table_heads { <th scope="col">{ head }</th> }</tr></thead>
                        <tbody>
                            for (place, cycle) in cycles.iter().enumerate() {
                                if let Some(block) = schedule.blocks().get(cycle.block) {
                                    { row(props, (arm, place), cycle, block, cycle.start_weeks >= end) }
                                }
                            }
                        </tbody>
                    </table>
                </div>
            }
            for block in schedule.blocks() {
                if let Repeat::Below(level) = block.repeat() {
                    <p>{ (words.rule)(&dose_in_words(block, props.lang), block.days_on(), &(props.lang.words().number)(level)) }</p>
                }
            }
            <div class="row">
                <button type="button" class="button" onclick={props.send(CalendarMsg::AddAt(arm, next))}>{ words.add }</button>
            </div>
        </section>
    }
}

fn interval(schedule: &Schedule, cycle: &Cycle) -> f64 {
    match schedule.blocks().get(cycle.block).map(Block::repeat) {
        Some(Repeat::Every { weeks, .. }) => weeks,
        _ => ParameterId::WeeksBetween.spec().default,
    }
}

fn row(
    props: &CycleTableProps,
    (arm, place): (Arm, usize),
    cycle: &Cycle,
    block: &Block,
    is_after_the_run: bool,
) -> Html {
    let (words, page) = (props.lang.calendar(), props.lang.words());
    let [cycle_head, week_head, days_head, dose_head, given_head, _] = words.table_heads;
    let number = place + 1;
    let unit = |id| (page.unit)(id);
    let number_box = |head: &'static str, field: CycleValue, value: f64, unit: &'static str| {
        let dispatch = props.dispatch.clone();
        let typed = Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.emit(Msg::Calendar(CalendarMsg::Typed(arm, place, field, text)));
        });
        html! {
            <td data-head={head}>
                <span class="number">
                    <input type="text" inputmode="decimal" autocomplete="off" value={value.to_string()} onchange={typed}
                        aria-label={(words.cell)(field, number)} />
                    <span class="unit" aria-hidden="true">{ unit }</span>
                </span>
            </td>
        }
    };
    let deed = |name: &'static str, deed: Deed| {
        html! {
            <button type="button" class="button quiet" aria-label={(words.deed_on)(name, number)}
                onclick={props.send(CalendarMsg::DoAt(arm, place, deed))}>{ name }</button>
        }
    };
    let selected = props.calendar.selected == Some((arm, place));
    html! {
        <tr key={place} class={classes!(selected.then_some("selected"), is_after_the_run.then_some("after-the-run"))}>
            <th scope="row" data-head={cycle_head}>{ number }</th>
            { number_box(week_head, CycleValue::Week, cycle.start_weeks, "") }
            { number_box(days_head, CycleValue::Days, f64::from(cycle.days_on), if cycle.days_on == 1 { page.day } else { unit(ParameterId::DaysOn) }) }
            { number_box(dose_head, CycleValue::Dose, block.dose(), unit(block.route().dose())) }
            <td data-head={given_head}>{ (page.route_name)(block.route()) }
                if is_after_the_run {
                    <span class="sub">{ words.after_the_run }</span>
                }
            </td>
            <td class="deeds">{ deed(words.skip, Deed::Skip) }{ deed(words.delete, Deed::Delete) }</td>
        </tr>
    }
}
