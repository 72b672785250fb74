//! The column of controls: schedule first, then the patient, the rest folded away.

pub mod control;
pub mod control_explanation;
pub mod inclusion;
pub mod number_box;
pub mod patient;
pub mod phases;
mod repeat_choice;
pub mod schedule_totals;
pub mod slider;
use crate::page::message::Msg;
use crate::page::opening_stage::OpeningStage;
use crate::page::state::State;
use crate::page::view::Field;
use crate::parameters::ParameterId;
use crate::scenario::{Action, Arm, Scenario};
use crate::schedule::{Block, Route, Schedule};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::calendar::arms::{add_b, arm_switch};
use crate::ui::controls::control::Control;
use crate::ui::controls::patient::patient_controls;
use crate::ui::controls::phases::{block_choice, irregular, same_choice};
use crate::ui::controls::repeat_choice::repeat_choice;
use crate::ui::controls::schedule_totals::{late_cycles, totals};
use web_sys::{Event, HtmlSelectElement};
use yew::{Callback, Html, TargetCast, html};

/// What the controls show.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlsProps {
    /// Language.
    pub lang: Lang,
    /// The scenario.
    pub scenario: Scenario,
    /// Where Reset returns.
    pub home: Scenario,
    /// The schedule that is edited.
    pub arm: Arm,
    /// Its block that is edited.
    pub block: usize,
    /// Whether dose and days go to every block.
    pub same_in_all: bool,
    /// Whether room is short: the four main sliders stay in view, the rest folds.
    pub compact: bool,
    /// Whether the page is in a frame of another page, where only the first controls are shown.
    pub embedded: bool,
    /// How much of the page is made.
    pub extent: OpeningStage,
    /// What makes the parts that come later.
    pub later: LazyControls,
    /// What is wrong with what was typed.
    pub message: Option<(Field, String)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl ControlsProps {
    /// What they show of a state.
    pub fn of(state: &State, extent: OpeningStage, later: LazyControls, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            scenario: state.scenario.clone(),
            home: state.home.clone(),
            arm: state.view.arm,
            block: state.view.block,
            same_in_all: state.view.same_in_all,
            compact: state.view.is_compact() || state.view.embedded,
            embedded: state.view.embedded,
            extent,
            later,
            message: state.view.message.clone(),
            dispatch: dispatch.clone(),
        }
    }

    /// The blocks of the schedule that is edited.
    pub(crate) fn blocks(&self) -> &[Block] {
        self.scenario.schedule(self.arm).map(Schedule::blocks).unwrap_or_default()
    }

    /// The control of a field, where the scenario has it.
    pub(crate) fn control(&self, field: Field, box_only: bool) -> Html {
        let Some(value) = field.get(&self.scenario) else { return Html::default() };
        let home = field.home(&self.home);
        let id = field.id();
        let block = match field {
            Field::Block(_, index, _) => self.blocks().get(index),
            Field::Whole(_) => None,
        };
        let il7 = block.map(Block::route) == Some(Route::Il7Subcutaneous);
        let marks = !il7 || id == ParameterId::Il7Dose;
        let most = block.map_or(id.spec().max, |block| block.max(id));
        // A later block counts from the last cycle of the one before it.
        let later = matches!(field, Field::Block(_, 1.., ParameterId::StartWeek));
        let name = later.then(|| self.lang.words().start_after_block);
        let is_dose = block.map(|block| block.route().dose()) == Some(id);
        let shared = self.same_in_all && self.blocks().len() > 1 && (is_dose || id == ParameterId::DaysOn);
        let per_day = match field {
            Field::Block(arm, index, _) if is_dose => {
                let field = Field::Block(arm, index, ParameterId::InjectionsPerDay);
                field.get(&self.scenario).map(|value| (field, value))
            }
            _ => None,
        };
        html! {
            <Control lang={self.lang} {field} {value} {home} {name} {box_only} {marks} {most} {shared} {per_day}
                message={self.message.clone()} dispatch={self.dispatch.clone()} />
        }
    }
}

/// The column of controls.
pub fn controls(props: &ControlsProps) -> Html {
    let words = props.lang.words();
    html! {
        <section class="controls" aria-label={words.schedule}>
            <div class="panel">
                <div class="panel-head">
                    <h2>{ words.schedule }</h2>
                    { props.later.html(props, ControlsPart::AddB) }
                </div>
                { props.later.html(props, ControlsPart::Arms) }
                { schedule_controls(props) }
            </div>
            <div class="panel patient">{ props.later.html(props, ControlsPart::Patient) }</div>
        </section>
    }
}

fn schedule_controls(props: &ControlsProps) -> Html {
    let words = props.lang.words();
    let send = |msg: Msg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(msg.clone()))
    };
    let Some(block) = props.blocks().get(props.block).copied() else {
        return html! {
            <>
                <p class="hint">{ words.no_blocks }</p>
                <button type="button" class="button" onclick={send(Msg::AddBlock)}>{ words.add_block }</button>
            </>
        };
    };
    let field = |id| Field::Block(props.arm, props.block, id);
    html! {
        <>
            { block_choice(props) }
            { props.control(field(block.route().dose()), false) }
            { props.control(field(ParameterId::DaysOn), false) }
            { props.control(field(ParameterId::WeeksBetween), false) }
            { props.control(field(ParameterId::RuleLevel), false) }
            if !props.embedded {
                { props.control(field(ParameterId::Cycles), false) }
            }
            { props.later.html(props, ControlsPart::Totals) }
            <details class="more">
                <summary>{ words.more_schedule }</summary>
                if props.extent == OpeningStage::Whole {
                    { props.later.html(props, ControlsPart::More) }
                }
            </details>
        </>
    }
}

/// A part of the controls that comes later than the first curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ControlsPart {
    /// The button that adds schedule B.
    AddB,
    /// The switch between A and B.
    Arms,
    /// What replaces the phases where cycles were edited one by one.
    Irregular,
    /// What the schedule adds up to, and the cycles that the run is too short for.
    Totals,
    /// What is folded away of the schedule.
    More,
    /// The patient and the run.
    Patient,
}

/// What makes these parts; `None` until it is here.
#[derive(Clone, Copy, Default)]
pub struct LazyControls(pub Option<fn(&ControlsProps, ControlsPart) -> Html>);

impl LazyControls {
    /// The part, or nothing until it can be made.
    fn html(self, props: &ControlsProps, part: ControlsPart) -> Html {
        self.0.map(|make| make(props, part)).unwrap_or_default()
    }
}

impl PartialEq for LazyControls {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_some() == other.0.is_some()
    }
}

impl std::fmt::Debug for LazyControls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LazyControls({})", self.0.is_some())
    }
}

/// Makes a part that comes later.
pub fn controls_part(props: &ControlsProps, part: ControlsPart) -> Html {
    let block = props.blocks().get(props.block).copied();
    match (part, block) {
        (ControlsPart::AddB, _) => add_b(props),
        (ControlsPart::Arms, _) => arm_switch(props),
        (ControlsPart::Patient, _) => patient_controls(props),
        (ControlsPart::Totals, Some(block)) => html! { <>{ totals(props, &block) }{ late_cycles(props) }</> },
        (ControlsPart::More, Some(block)) => more(props, &block),
        (ControlsPart::Irregular, _) => irregular(props),
        (ControlsPart::Totals | ControlsPart::More, None) => Html::default(),
    }
}

/// What is folded away of the schedule.
fn more(props: &ControlsProps, block: &Block) -> Html {
    let words = props.lang.words();
    let field = |id| Field::Block(props.arm, props.block, id);
    let send = |msg: Msg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(msg.clone()))
    };
    html! {
        <>
            if props.embedded {
                { props.control(field(ParameterId::Cycles), false) }
            }
            { same_choice(props) }
            { route_choice(props, block) }
            { repeat_choice(props, block) }
            { props.control(field(ParameterId::StartWeek), true) }
            <div class="row">
                <button type="button" class="button" onclick={send(Msg::AddBlock)}>{ words.add_block }</button>
                <button type="button" class="button" onclick={send(Msg::RemoveBlock)}>{ words.remove_block }</button>
            </div>
        </>
    }
}

fn route_choice(props: &ControlsProps, block: &Block) -> Html {
    const ROUTES: [Route; 3] = [Route::Il2Subcutaneous, Route::Il2Infusion, Route::Il7Subcutaneous];
    let (words, arm, index) = (props.lang.words(), props.arm, props.block);
    let chosen = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let position = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let route = usize::try_from(position).ok().and_then(|position| ROUTES.get(position).copied());
            dispatch.emit(Msg::Do(Action::SetRoute(arm, index, route.unwrap_or(Route::Il2Subcutaneous))));
        })
    };
    html! {
        <label class="field">
            <span>{ words.route }</span>
            <select onchange={chosen}>
                for route in ROUTES {
                    <option selected={route == block.route()}>{ (words.route_name)(route) }</option>
                }
            </select>
        </label>
    }
}
