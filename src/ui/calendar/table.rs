//! The calendar as a table: one row a cycle, its numbers in boxes, its deeds as buttons. Cycles after the end of the run stand here too.

use crate::page::calendar::{CalendarMsg, CalendarState, CycleAction, dose_in_words};
use crate::page::message::Msg;
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Cycle, Repeat, Schedule};
use crate::shell::browser;
use crate::text::{CycleValue, Lang};
use crate::ui::Dispatch;
use crate::ui::controls::number_box::NumberBox;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Event, HtmlInputElement};
use yew::{Callback, Html, Properties, TargetCast, classes, component, html, use_effect_with, use_mut_ref};

/// What the table shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CycleTableProps {
    /// Language.
    pub lang: Lang,
    /// The schedules.
    pub scenario: Scenario,
    /// What is selected, and what was refused.
    pub calendar: CalendarState,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl CycleTableProps {
    fn send(&self, msg: CalendarMsg) -> Callback<yew::MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Calendar(msg.clone())))
    }
}

/// The button of a row that was pressed last.
type Pressed = Rc<RefCell<Option<(Arm, usize, CycleAction)>>>;

fn deed_id(arm: Arm, place: usize, deed: CycleAction) -> String {
    format!("{deed:?}-{arm:?}-{place}").to_ascii_lowercase()
}

fn add_id(arm: Arm) -> String {
    format!("add-{arm:?}").to_ascii_lowercase()
}

/// The tables of both schedules.
#[component]
pub fn CycleTable(props: &CycleTableProps) -> Html {
    let (words, cycle_words) = (props.lang.calendar(), props.lang.cycles());
    let pressed: Pressed = use_mut_ref(|| None);
    {
        // The last row goes with the button that was pressed: the keyboard goes on in the row before, or where a cycle can be added.
        let pressed = Rc::clone(&pressed);
        use_effect_with(props.scenario.clone(), move |scenario| {
            if let Some((arm, place, deed)) = pressed.take().filter(|_| browser::is_focus_lost()) {
                let rows = scenario.schedule(arm).map_or(0, |schedule| schedule.fixed_cycles(f64::INFINITY).len());
                browser::focus(&rows.checked_sub(1).map_or(add_id(arm), |last| deed_id(arm, place.min(last), deed)));
            }
        });
    }
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
                <p class="hint">{ cycle_words.calendar_hint }</p>
                <p class="hint">{ cycle_words.calendar_keys }</p>
                <label class="check">
                    <input type="checkbox" checked={props.calendar.rest} onchange={rest} />
                    <span>{ cycle_words.rest }</span>
                </label>
                if let Some(refused) = &props.calendar.refused {
                    <p class="control-message">{ refused }</p>
                }
            </div>
            for arm in [Arm::A, Arm::B] {
                if let Some(schedule) = props.scenario.schedule(arm) {
                    { table(props, &pressed, arm, schedule) }
                }
            }
        </div>
    }
}

fn table(props: &CycleTableProps, pressed: &Pressed, arm: Arm, schedule: &Schedule) -> Html {
    let cycle_words = props.lang.cycles();
    let cycles = schedule.fixed_cycles(f64::INFINITY);
    let name = (cycle_words.cycles_of)(props.scenario.b.is_some().then_some(arm));
    let end = props.scenario.run.weeks();
    // Rows with nothing around them, so that each keeps its place, and the keyboard's in it, when there are more or fewer of them.
    let rows = cycles.iter().enumerate().filter_map(|(place, cycle)| {
        let block = schedule.blocks().get(cycle.block)?;
        Some(row(props, pressed, (arm, place), cycle, block, cycle.start_weeks >= end))
    });
    let next = cycles.last().map_or(0.0, |last| last.start_weeks + interval(schedule, last));
    html! {
        <section class="cycle-table">
            <h3>{ name }</h3>
            if cycles.is_empty() {
                if schedule.rule().is_none() {
                    <p class="hint">{ cycle_words.no_cycle }</p>
                }
            } else {
                <div class="table-scroll" tabindex="0" role="region" aria-label={name}>
                    <table>
                        <thead><tr>for head in cycle_words.table_heads { <th scope="col">{ head }</th> }</tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            }
            for block in schedule.blocks() {
                if let Repeat::Below(level) = block.repeat() {
                    <p>{ props.lang.rule(&dose_in_words(block, props.lang), block.days_on(), level) }</p>
                }
            }
            <div class="row">
                <button type="button" class="button" id={add_id(arm)} onclick={props.send(CalendarMsg::AddAt(arm, next))}>{ cycle_words.add }</button>
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
    pressed: &Pressed,
    (arm, place): (Arm, usize),
    cycle: &Cycle,
    block: &Block,
    is_after_the_run: bool,
) -> Html {
    let (cycle_words, page) = (props.lang.cycles(), props.lang.words());
    let [cycle_head, week_head, days_head, dose_head, given_head, _] = cycle_words.table_heads;
    let number = place + 1;
    let unit = |id| page.lang.unit(id);
    let number_box = |head: &'static str, field: CycleValue, value: f64, unit: &'static str| {
        let dispatch = props.dispatch.clone();
        let typed = Callback::from(move |text: String| {
            dispatch.emit(Msg::Calendar(CalendarMsg::Typed(arm, place, field, text)));
        });
        html! {
            <td data-head={head}>
                <span class="number">
                    <NumberBox value={props.lang.exact(value)} name={(cycle_words.cell)(field, number)} change={typed} />
                    <span class="unit" aria-hidden="true">{ unit }</span>
                </span>
            </td>
        }
    };
    let deed = |name: &'static str, deed: CycleAction| {
        let (dispatch, pressed) = (props.dispatch.clone(), Rc::clone(pressed));
        let press = move |_| {
            pressed.replace(Some((arm, place, deed)));
            dispatch.emit(Msg::Calendar(CalendarMsg::DoAt(arm, place, deed)));
        };
        html! {
            <button type="button" class="button quiet" id={deed_id(arm, place, deed)} aria-label={(cycle_words.deed_on)(name, number)}
                onclick={press}>{ name }</button>
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
                    <span class="sub">{ cycle_words.after_the_run }</span>
                }
            </td>
            <td class="deeds">{ deed(cycle_words.skip, CycleAction::Skip) }{ deed(cycle_words.delete, CycleAction::Delete) }</td>
        </tr>
    }
}
