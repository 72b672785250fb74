//! The calendar under the picture: one row an arm, one block a cycle, on the picture's own axis of weeks.

mod row;

use crate::chart::Layout;
use crate::page::calendar::{Calendar, CalendarMsg, CycleAction, SelectionMove, shown};
use crate::page::message::Msg;
use crate::page::state::State;
use crate::scenario::{Arm, Scenario};
use crate::shell::browser;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::ui::Dispatch;
use crate::ui::calendar::strip::row::row;
use crate::ui::calendar::tools::tools;
use crate::ui::lazy_view::LazyView;
use std::rc::Rc;
use web_sys::{KeyboardEvent, MouseEvent, PointerEvent};
use yew::{Callback, Html, NodeRef, Properties, classes, component, html, use_effect_with, use_mut_ref, use_node_ref};

/// Height of a row, in CSS pixels: a target for a finger.
const ROW_PX: f64 = 30.0;
/// From so many pixels a week on, a hand can aim at a day.
const DAYS_FROM_PX: f64 = 26.0;

/// What the calendar shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct StripProps {
    /// Language.
    pub lang: Lang,
    /// The schedules.
    pub scenario: Scenario,
    /// The cycles that a rule started.
    pub run: Rc<Trajectory>,
    /// The picture's axis.
    pub layout: Rc<Layout>,
    /// What is selected and held.
    pub calendar: Calendar,
    /// The arm that the controls edit.
    pub arm: Arm,
    /// The week pointed at.
    pub cursor: Option<f64>,
    /// What makes the calendar.
    pub view: LazyView<Self>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl StripProps {
    /// What the calendar shows of a state.
    pub fn of(state: &State, view: LazyView<Self>, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            scenario: state.scenario.clone(),
            run: state.run.clone(),
            layout: state.layout.clone(),
            calendar: state.calendar.clone(),
            arm: state.view.arm,
            cursor: state.view.cursor_week,
            view,
            dispatch: dispatch.clone(),
        }
    }

    fn send(&self, msg: CalendarMsg) {
        self.dispatch.emit(Msg::Calendar(msg));
    }

    /// Whether there is room to aim at days.
    fn by_days(&self) -> bool {
        self.layout.x_px(1.0) - self.layout.x_px(0.0) >= DAYS_FROM_PX
    }
}

/// The id of a cycle in the page.
pub fn cycle_id(arm: Arm, place: usize) -> String {
    format!("cycle-{arm:?}-{place}").to_ascii_lowercase()
}

/// The place of the calendar, until it comes.
pub fn place(props: &StripProps) -> Html {
    let rows = if props.scenario.b.is_some() { 2.0 } else { 1.0 };
    html! {
        <div class="strip">
            <svg class="strip-rows" height={(ROW_PX * rows).to_string()} aria-hidden="true"></svg>
            <div class="strip-tools resting"><p class="hint">{ props.lang.calendar().calendar_hint }</p></div>
        </div>
    }
}

/// The calendar with its tools.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let (words, layout) = (props.lang.calendar(), &props.layout);
    let (drawing, by_key) = (use_node_ref(), use_mut_ref(|| false));
    {
        // A key that moves a cycle past another, or deletes it, must not lose the keyboard's place.
        let by_key = by_key.clone();
        use_effect_with((props.calendar.selected, props.scenario.clone()), move |(selected, _)| {
            if std::mem::take(&mut *by_key.borrow_mut())
                && let Some((arm, place)) = *selected
            {
                browser::focus(&cycle_id(arm, place));
            }
        });
    }
    let arms: &[Arm] = if props.scenario.b.is_some() { &[Arm::A, Arm::B] } else { &[Arm::A] };
    let height = ROW_PX * arms.len() as f64;
    let key = {
        let props = props.clone();
        Callback::from(move |event: KeyboardEvent| {
            let Some(msg) = message_of(&event, &props) else { return };
            event.prevent_default();
            event.stop_propagation();
            *by_key.borrow_mut() = !matches!(msg, CalendarMsg::Leave);
            props.send(msg);
        })
    };
    let moved = on_move(props, &drawing);
    let dropped = {
        let props = props.clone();
        Callback::from(move |_: PointerEvent| props.send(CalendarMsg::Drop))
    };
    let called_back = {
        let props = props.clone();
        Callback::from(move |_: PointerEvent| props.send(CalendarMsg::Cancel))
    };
    let x = props.cursor.map(|week| format!("{:.1}", layout.x_px(week)));
    html! {
        <div class="strip" role="group" aria-label={words.calendar}>
            <svg ref={drawing.clone()} class={classes!("strip-rows", props.calendar.is_held().then_some("held"))}
                viewBox={format!("0 0 {} {height}", layout.width_px)} height={height.to_string()}
                onkeydown={key} onpointermove={moved} onpointerup={dropped} onpointercancel={called_back}>
                for (index, arm) in arms.iter().enumerate() {
                    { row(props, *arm, index as f64 * ROW_PX, &drawing) }
                }
                if let Some(x) = x {
                    <line class="crosshair" x1={x.clone()} x2={x} y1="0" y2={height.to_string()} />
                }
            </svg>
            <p id="calendar-keys" class="visually-hidden">{ words.calendar_keys }</p>
            if props.calendar.has_news() {
                { tools(props) }
            } else {
                <div class="strip-tools resting"><p class="hint">{ words.calendar_hint }</p></div>
            }
        </div>
    }
}

fn on_move(props: &StripProps, drawing: &NodeRef) -> Callback<PointerEvent> {
    let (props, drawing) = (props.clone(), drawing.clone());
    Callback::from(move |event: PointerEvent| {
        if props.calendar.is_held()
            && event.is_primary()
            && let Some(week) = week_of(&props, &drawing, &event)
        {
            props.send(CalendarMsg::Drag(week, props.by_days()));
        }
    })
}

/// The week under a pointer, beyond the ends of the axis too.
fn week_of(props: &StripProps, drawing: &NodeRef, event: &MouseEvent) -> Option<f64> {
    let x = browser::pointer_x(drawing, f64::from(event.client_x()))?;
    Some(props.layout.week_along(x))
}

/// What a key asks of the calendar.
fn message_of(event: &KeyboardEvent, props: &StripProps) -> Option<CalendarMsg> {
    if event.ctrl_key() || event.meta_key() {
        return None;
    }
    let step = match (event.shift_key(), event.alt_key()) {
        (true, false) => Some(7.0),
        (false, true) => Some(1.0),
        _ => None,
    };
    let key = event.key();
    Some(match (key.as_str(), step) {
        ("ArrowLeft", None) => CalendarMsg::Go(SelectionMove::Previous),
        ("ArrowRight", None) => CalendarMsg::Go(SelectionMove::Next),
        ("ArrowUp" | "ArrowDown", None) if props.scenario.b.is_some() => CalendarMsg::Go(SelectionMove::OtherArm),
        ("ArrowLeft", Some(days)) => CalendarMsg::Do(CycleAction::Move(-days)),
        ("ArrowRight", Some(days)) => CalendarMsg::Do(CycleAction::Move(days)),
        ("Home", None) => CalendarMsg::Go(SelectionMove::First),
        ("End", None) => CalendarMsg::Go(SelectionMove::Last),
        ("+" | "=", _) => CalendarMsg::Do(CycleAction::Stretch(1)),
        ("-" | "_", _) => CalendarMsg::Do(CycleAction::Stretch(-1)),
        ("Delete" | "Backspace", _) => CalendarMsg::Do(CycleAction::Delete),
        ("Insert" | "a" | "A", _) => CalendarMsg::Do(CycleAction::Add),
        ("s" | "S", _) => CalendarMsg::Do(CycleAction::Skip),
        ("Escape", _) if props.calendar.is_held() => CalendarMsg::Cancel,
        ("Escape", _) => CalendarMsg::Leave,
        _ => return None,
    })
}

/// The place that the Tab key reaches in a row: the selected cycle, or the first.
fn tab_stop(props: &StripProps, arm: Arm) -> usize {
    let last = shown(&props.scenario, arm).len().saturating_sub(1);
    props.calendar.selected.filter(|selected| selected.0 == arm).map_or(0, |selected| selected.1.min(last))
}
