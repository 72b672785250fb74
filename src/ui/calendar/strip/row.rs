//! One arm's row of the calendar.

use crate::chart::geometry::Rect;
use crate::chart::window;
use crate::page::calendar::{CalendarMsg, DragHandle, describe, shown};
use crate::scenario::Arm;
use crate::schedule::{Block, Cycle, Repeat, Route, Schedule};
use crate::shell::browser;
use crate::trajectory::ArmName;
use crate::ui::calendar::strip::{Hand, Press, ROW_PX, StripProps, cycle_id, tab_stop, week_of};
use std::rc::Rc;
use web_sys::{FocusEvent, MouseEvent, PointerEvent};
use yew::{Callback, Html, classes, html};

/// Height of the mark of the highest dose, in CSS pixels.
const MARK_PX: f64 = 18.0;
/// Width of the place to take hold of next to a mark, in CSS pixels, where the neighbours leave room.
const GRIP_PX: f64 = 14.0;

/// A row: its name, an empty lane in which cycles are added, and the cycles.
pub(crate) fn row(props: &StripProps, arm: Arm, top: f64, hand: &Rc<Hand>) -> Html {
    let (cycle_words, layout) = (props.lang.cycles(), &props.layout);
    let Some(schedule) = props.scenario.schedule(arm) else { return Html::default() };
    let two = props.scenario.b.is_some();
    let cycles = shown(&props.scenario, arm);
    let name = match (two, arm) {
        (false, _) => props.lang.words().doses_axis,
        (true, Arm::A) => "A",
        (true, Arm::B) => "B",
    };
    let add = {
        let (props, hand) = (props.clone(), hand.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some(week) = week_of(&props, &hand.drawing, &event).filter(|_| !hand.repeats(&event)) {
                let unit = if props.by_days() { 7.0 } else { 1.0 };
                props.send(CalendarMsg::AddAt(arm, libm::round(libm::round(week * unit) / unit * 1e3) / 1e3));
            }
        })
    };
    let plot = layout.plot;
    let middle = top + ROW_PX / 2.0;
    let places = (0..cycles.len()).map(|place| cycle(props, schedule, &cycles, (arm, place), middle, hand));
    html! {
        <g class={if arm == Arm::A { "row role-a" } else { "row role-b" }}>
            <text class="row-name" font-size={px(layout.text_px)} x="0" y={px(middle)} aria-hidden="true">{ name }</text>
            <g class="lane" aria-hidden="true">
                <rect x={px(plot.left)} y={px(top + 2.0)} width={px(plot.width())} height={px(ROW_PX - 4.0)} rx="4"
                    onclick={add}>
                    <title>{ cycle_words.add_here }</title>
                </rect>
            </g>
            { by_rule(props, schedule, arm, middle) }
            if cycles.is_empty() {
                <text class="row-empty" x={px(plot.left + 8.0)} y={px(middle)}>
                    { if schedule.rule().is_some() { "" } else { cycle_words.no_cycle } }
                </text>
            } else {
                <g role="listbox" aria-orientation="horizontal" aria-label={(cycle_words.cycles_of)(two.then_some(arm))}
                    aria-describedby="calendar-keys">
                    { for places }
                </g>
            }
        </g>
    }
}

/// Where a cycle's mark lies: from, to.
fn extent(props: &StripProps, cycle: &Cycle) -> (f64, f64) {
    let (from, to) = (props.layout.x_px(cycle.start_weeks), props.layout.x_px(cycle.end_weeks()));
    (from, to.max(from + 3.0))
}

/// The part of a mark that lies on the axis.
fn within((from, to): (f64, f64), plot: Rect) -> (f64, f64) {
    (from.max(plot.left), to.min(plot.right))
}

fn cycle(
    props: &StripProps,
    schedule: &Schedule,
    cycles: &[Cycle],
    (arm, place): (Arm, usize),
    middle: f64,
    hand: &Rc<Hand>,
) -> Html {
    let plot = props.layout.plot;
    let (Some(this), Some(block)) =
        (cycles.get(place), cycles.get(place).and_then(|this| schedule.blocks().get(this.block)))
    else {
        return Html::default();
    };
    let whole = extent(props, this);
    if whole.1 < plot.left || whole.0 > plot.right - 0.5 {
        return Html::default();
    }
    // Of a cycle that goes on beyond the weeks shown, the part within them; its end is then no place to take hold of.
    let (from, to) = within(whole, plot);
    let ends_here = whole.1 <= plot.right;
    // Neighbours share the space between them.
    let before = place.checked_sub(1).and_then(|before| cycles.get(before)).map(|before| extent(props, before).1);
    let after = cycles.get(place + 1).map(|after| extent(props, after).0);
    let left = from - before.map_or(GRIP_PX, |end| ((from - end) / 2.0).clamp(0.0, GRIP_PX));
    let right = to + after.map_or(GRIP_PX, |start| ((start - to) / 2.0).clamp(0.0, GRIP_PX));
    let selected = props.calendar.selected == Some((arm, place));
    let grab = |part: DragHandle| {
        let (props, hand) = (props.clone(), hand.clone());
        Callback::from(move |event: PointerEvent| {
            // Another button, or a second finger, holds nothing.
            if event.button() != 0 || !event.is_primary() {
                return;
            }
            let Some(week) = week_of(&props, &hand.drawing, &event) else { return };
            let part = match part {
                DragHandle::Whole { rest } => DragHandle::Whole { rest: rest || event.shift_key() },
                DragHandle::End => DragHandle::End,
            };
            browser::hold_pointer(hand.drawing.cast().as_ref(), event.pointer_id());
            hand.press.set(Some(Press { cycle: (arm, place), x_px: f64::from(event.client_x()) }));
            props.send(CalendarMsg::Grab { arm, place, part, week });
        })
    };
    let focused = {
        let props = props.clone();
        Callback::from(move |_: FocusEvent| {
            if !props.calendar.is_held() && props.calendar.selected != Some((arm, place)) {
                props.send(CalendarMsg::Select(arm, place));
            }
        })
    };
    let name = describe(&props.scenario, arm, place, props.lang);
    let (hit_top, hit_height) = (px(middle - ROW_PX / 2.0 + 1.0), px(ROW_PX - 2.0));
    html! {
        <g key={place} id={cycle_id(arm, place)} class={classes!("cycle", selected.then_some("selected"))} role="option"
            tabindex={if place == tab_stop(props, arm) { "0" } else { "-1" }} aria-selected={selected.to_string()}
            aria-label={name.clone()} onfocus={focused}>
            <rect class="cycle-hold" x={px(left)} y={hit_top.clone()} width={px(to - left)} height={hit_height.clone()} rx="4"
                onpointerdown={grab(DragHandle::Whole { rest: props.calendar.rest })} />
            { mark(props, block, (from, to), middle) }
            if ends_here {
                <g class="cycle-end">
                    <rect x={px(to)} y={hit_top} width={px(right - to)} height={hit_height} rx="4" onpointerdown={grab(DragHandle::End)} />
                    <path d={format!("M{:.1} {:.1}v10", to + 3.5, middle - 5.0)} />
                </g>
            }
            // The ring of a cycle of the first weeks stops short of the row's name.
            <rect class="cycle-ring" x={px(left.max(plot.left - 2.0))} y={px(middle - ROW_PX / 2.0 + 2.0)}
                width={px(right - left.max(plot.left - 2.0))}
                height={px(ROW_PX - 4.0)} rx="5" />
            <title>{ name }</title>
        </g>
    }
}

/// The mark of a cycle: a block as long as its days and as high as its dose; IL-7 a diamond, an infusion a block with a line through it.
fn mark(props: &StripProps, block: &Block, (from, to): (f64, f64), middle: f64) -> Html {
    let share = (daily(block) / most(props, block.route())).clamp(0.0, 1.0);
    let height = MARK_PX * (0.4 + 0.6 * share);
    match block.route() {
        Route::Il7Subcutaneous => {
            let (x, half) = (f64::midpoint(from, to), height / 2.0 + 1.0);
            // Weekly doses stand close together where room is short.
            let room = (props.layout.x_px(1.0) - props.layout.x_px(0.0)) * 0.45;
            let wide = (half * 0.7).min(room).max((to - from) / 2.0);
            html! {
                <path class="cycle-mark" d={format!("M{x:.1} {:.1}l{wide:.1} {half:.1}l-{wide:.1} {half:.1}l-{wide:.1} -{half:.1}z", middle - half)} />
            }
        }
        route => html! {
            <>
                <rect class="cycle-mark" x={px(from)} y={px(middle - height / 2.0)} width={px(to - from)} height={px(height)} rx="1.500" />
                if route == Route::Il2Infusion {
                    <path class="cycle-flow" d={format!("M{from:.1} {middle:.1}H{to:.1}")} />
                }
            </>
        },
    }
}

fn daily(block: &Block) -> f64 {
    block.dose() * f64::from(block.per_day())
}

/// The highest daily dose of a route in both schedules.
fn most(props: &StripProps, route: Route) -> f64 {
    let schedules = [Some(&props.scenario.a), props.scenario.b.as_ref()];
    let blocks = schedules.into_iter().flatten().flat_map(Schedule::blocks).filter(|block| block.route() == route);
    blocks.map(daily).fold(1e-9, f64::max)
}

/// The cycles that a rule started in the typical patient: they have a close-up and cannot be moved.
fn by_rule(props: &StripProps, schedule: &Schedule, arm: Arm, middle: f64) -> Html {
    let name = if arm == Arm::A { ArmName::A } else { ArmName::B };
    let given = props.run.arm(name).map(|arm| arm.cycles.as_slice()).unwrap_or_default();
    let ruled = given.iter().filter_map(|cycle| {
        let block = schedule.blocks().get(cycle.block)?;
        matches!(block.repeat(), Repeat::Below(_)).then_some((cycle, block))
    });
    let look = |start: f64| {
        let weeks = window::one_cycle(given, Some(start), props.scenario.run.weeks());
        let props = props.clone();
        Callback::from(move |_: MouseEvent| props.show(weeks))
    };
    let plot = props.layout.plot;
    html! {
        for (cycle, block) in ruled {
            if extent(props, cycle).1 >= plot.left && extent(props, cycle).0 <= plot.right - 0.5 {
                <g class="by-rule" onclick={look(cycle.start_weeks)}>
                    { mark(props, block, within(extent(props, cycle), plot), middle) }
                    <title>{ (props.lang.calendar().by_rule)(&props.lang.number(libm::round(cycle.start_weeks * 10.0) / 10.0)) }</title>
                </g>
            }
        }
    }
}

fn px(value: f64) -> String {
    format!("{value:.1}")
}
