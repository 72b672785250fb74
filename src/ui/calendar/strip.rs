//! The calendar under the picture: one row an arm, one block a cycle, on the picture's own axis of weeks.

mod row;

use crate::chart::Layout;
use crate::chart::window::{self, Window};
use crate::page::calendar::{CalendarMsg, CalendarState, CycleAction, SelectionMove, shown};
use crate::page::message::Msg;
use crate::page::panels::state::PanelMsg;
use crate::page::state::State;
use crate::scenario::{Arm, Scenario};
use crate::shell::browser;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::ui::Dispatch;
use crate::ui::calendar::strip::row::row;
use crate::ui::calendar::tools::tools;
use crate::ui::lazy_view::LazyView;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{KeyboardEvent, MouseEvent, PointerEvent};
use yew::{Callback, Html, NodeRef, Properties, classes, component, html, use_effect_with, use_memo, use_mut_ref};

/// Height of a row, in CSS pixels: a target for a finger.
const ROW_PX: f64 = 30.0;
/// From this many pixels a week on, a hand can aim at a day.
const DAYS_FROM_PX: f64 = 26.0;
/// A hand that has moved by fewer pixels presses a cycle; from there on it drags it. A finger is less steady than a mouse.
const PRESS_PX: [f64; 2] = [3.0, 8.0];
/// A second press within this many milliseconds of one that changed the weeks shown belongs to it.
const DOUBLE_PRESS_MS: f64 = 500.0;

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
    /// The weeks shown, if not the whole run.
    pub window: Option<Window>,
    /// What is selected and held.
    pub calendar: CalendarState,
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
            window: state.view.options.window_weeks,
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

    /// Shows weeks or, where they are shown, the whole run.
    fn show(&self, weeks: Option<Window>) {
        self.dispatch.emit(Msg::Panel(PanelMsg::Show(self.or_whole(weeks))));
    }

    fn or_whole(&self, weeks: Option<Window>) -> Option<Window> {
        weeks.filter(|weeks| self.window != Some(*weeks))
    }

    /// The weeks of a cycle's close-up.
    pub(crate) fn close_up(&self, (arm, place): (Arm, usize)) -> Option<Window> {
        let cycles = shown(&self.scenario, arm);
        let start = cycles.get(place)?.start_weeks;
        window::one_cycle(&cycles, Some(start), self.scenario.run.weeks())
    }

    /// Shows a cycle's close-up or, from there, the whole run.
    pub(crate) fn look(&self, cycle: (Arm, usize)) {
        self.show(self.close_up(cycle));
    }

    /// Whether there is room to aim at days.
    fn by_days(&self) -> bool {
        self.layout.x_px(1.0) - self.layout.x_px(0.0) >= DAYS_FROM_PX
    }
}

/// A pointer pressed on a cycle, before it moves.
#[derive(Clone, Copy)]
struct Press {
    cycle: (Arm, usize),
    x_px: f64,
}

/// What a pointer does on the drawing.
#[derive(Clone, Default)]
struct Hand {
    drawing: NodeRef,
    press: Rc<Cell<Option<Press>>>,
    /// When the weeks shown were last changed by a press.
    looked_ms: Rc<Cell<f64>>,
}

impl Hand {
    /// Whether an event is the second half of a double press.
    fn repeats(&self, event: &MouseEvent) -> bool {
        event.time_stamp() - self.looked_ms.get() < DOUBLE_PRESS_MS
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
            <div class="strip-tools resting"></div>
        </div>
    }
}

/// The calendar with its tools.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let (words, layout) = (props.lang.calendar(), &props.layout);
    let (hand, by_key) = (use_memo((), |()| Hand::default()), use_mut_ref(|| false));
    {
        // A key that moves a cycle past another, or deletes it, must not lose the keyboard's place; nor one that selects a cycle
        // beyond the weeks shown: they follow it.
        let (by_key, props) = (by_key.clone(), props.clone());
        use_effect_with((props.calendar.selected, props.scenario.clone(), props.window), move |(selected, ..)| {
            if std::mem::take(&mut *by_key.borrow_mut())
                && let Some((arm, place)) = *selected
            {
                let start = shown(&props.scenario, arm).get(place).map(|cycle| cycle.start_weeks);
                if props.window.zip(start).is_some_and(|((from, to), start)| start < from || to <= start) {
                    *by_key.borrow_mut() = true;
                    props.look((arm, place));
                } else {
                    browser::focus(&cycle_id(arm, place));
                }
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
            *by_key.borrow_mut() = !matches!(msg, Msg::Panel(_) | Msg::Calendar(CalendarMsg::Leave));
            props.dispatch.emit(msg);
        })
    };
    let moved = on_move(props, &hand);
    let dropped = {
        let (props, hand) = (props.clone(), hand.clone());
        Callback::from(move |event: PointerEvent| {
            props.send(CalendarMsg::Drop);
            if let Some(press) = hand.press.take().filter(|_| !hand.repeats(&event)) {
                hand.looked_ms.set(event.time_stamp());
                props.look(press.cycle);
            }
        })
    };
    let called_back = {
        let (props, hand) = (props.clone(), hand.clone());
        Callback::from(move |_: PointerEvent| {
            hand.press.take();
            props.send(CalendarMsg::Cancel);
        })
    };
    let x = props.cursor.map(|week| format!("{:.1}", layout.x_px(week)));
    html! {
        <div class="strip" role="group" aria-label={words.calendar}>
            <svg ref={hand.drawing.clone()} class={classes!("strip-rows", props.calendar.is_held().then_some("held"))}
                viewBox={format!("0 0 {} {height}", layout.width_px)} height={height.to_string()}
                onkeydown={key} onpointermove={moved} onpointerup={dropped} onpointercancel={called_back}>
                for (index, arm) in arms.iter().enumerate() {
                    { row(props, *arm, index as f64 * ROW_PX, &hand) }
                }
                if let Some(x) = x {
                    <line class="crosshair" x1={x.clone()} x2={x} y1="0" y2={height.to_string()} />
                }
            </svg>
            <p id="calendar-keys" class="visually-hidden">{ props.lang.cycles().calendar_keys }</p>
            if props.calendar.has_news() {
                { tools(props) }
            } else {
                <div class="strip-tools resting"><p class="hint">{ props.lang.cycles().calendar_hint }</p></div>
            }
        </div>
    }
}

fn on_move(props: &StripProps, hand: &Rc<Hand>) -> Callback<PointerEvent> {
    let (props, hand) = (props.clone(), hand.clone());
    Callback::from(move |event: PointerEvent| {
        if !(props.calendar.is_held() && event.is_primary()) {
            return;
        }
        let [mouse, finger] = PRESS_PX;
        let slack = if event.pointer_type() == "touch" { finger } else { mouse };
        if hand.press.get().is_some_and(|press| (f64::from(event.client_x()) - press.x_px).abs() < slack) {
            return;
        }
        hand.press.take();
        if let Some(week) = week_of(&props, &hand.drawing, &event) {
            props.send(CalendarMsg::Drag(week, props.by_days()));
        }
    })
}

/// The week under a pointer, beyond the ends of the axis too.
fn week_of(props: &StripProps, drawing: &NodeRef, event: &MouseEvent) -> Option<f64> {
    let x = browser::pointer_x(drawing, f64::from(event.client_x()))?;
    Some(props.layout.week_beyond(x))
}

/// What a key asks of the calendar.
fn message_of(event: &KeyboardEvent, props: &StripProps) -> Option<Msg> {
    if event.ctrl_key() || event.meta_key() {
        return None;
    }
    let step = match (event.shift_key(), event.alt_key()) {
        (true, false) => Some(7.0),
        (false, true) => Some(1.0),
        _ => None,
    };
    let key = event.key();
    let weeks = match key.as_str() {
        "Enter" | " " => Some(props.or_whole(props.close_up(props.calendar.selected?))),
        "Escape" if props.window.is_some() && !props.calendar.is_held() => Some(None),
        _ => None,
    };
    if let Some(weeks) = weeks {
        return Some(Msg::Panel(PanelMsg::Show(weeks)));
    }
    Some(Msg::Calendar(match (key.as_str(), step) {
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
    }))
}

/// The place that the Tab key reaches in a row: the selected cycle, or the first.
fn tab_stop(props: &StripProps, arm: Arm) -> usize {
    let last = shown(&props.scenario, arm).len().saturating_sub(1);
    props.calendar.selected.filter(|selected| selected.0 == arm).map_or(0, |selected| selected.1.min(last))
}
