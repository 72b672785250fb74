//! The column of controls: schedule first, then the patient, the rest folded away.

pub mod control;
pub mod control_explanation;
pub mod inclusion;
pub mod number_box;
pub mod patient;
pub mod slider;
use crate::page::message::Msg;
use crate::page::opening_stage::OpeningStage;
use crate::page::state::State;
use crate::page::view::{Field, ViewMsg};
use crate::parameters::ParameterId;
use crate::scenario::{Action, Arm, Scenario};
use crate::schedule::{Block, Repeat, Route, Schedule};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::calendar::arms::arm_switch;
use crate::ui::controls::control::Control;
use crate::ui::controls::patient::{patient_controls, run_controls};
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};
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
    /// What is wrong with what was typed.
    pub message: Option<(Field, String)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl ControlsProps {
    /// What they show of a state.
    pub fn of(state: &State, extent: OpeningStage, dispatch: &Dispatch) -> Self {
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
            message: state.view.message.clone(),
            dispatch: dispatch.clone(),
        }
    }

    /// The blocks of the schedule that is edited.
    fn blocks(&self) -> &[Block] {
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
        html! {
            <Control lang={self.lang} {field} {value} {home} {name} {box_only} {marks} {most} message={self.message.clone()}
                dispatch={self.dispatch.clone()} />
        }
    }
}

/// The column of controls.
pub fn controls(props: &ControlsProps) -> Html {
    let words = props.lang.words();
    let reset_all = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::ResetAll))
    };
    let changed = props.scenario != props.home;
    html! {
        <section class="controls" aria-label={words.schedule}>
            <div class="panel">
                <div class="panel-head">
                    <h2>{ words.schedule }</h2>
                    <button type="button" class="button quiet" aria-disabled={(!changed).then_some("true")} onclick={reset_all}>{ words.reset_all }</button>
                </div>
                { arm_switch(props) }
                { schedule_controls(props) }
            </div>
            { patient_controls(props) }
            { run_controls(props) }
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
            <details class="more">
                <summary>{ words.more_schedule }</summary>
                if props.extent == OpeningStage::Whole {
                    if props.embedded {
                        { props.control(field(ParameterId::Cycles), false) }
                    }
                    { same_choice(props) }
                    { route_choice(props, &block) }
                    { repeat_choice(props, &block) }
                    { props.control(field(ParameterId::InjectionsPerDay), true) }
                    { props.control(field(ParameterId::StartWeek), true) }
                    <div class="row">
                        <button type="button" class="button" onclick={send(Msg::AddBlock)}>{ words.add_block }</button>
                        <button type="button" class="button" onclick={send(Msg::RemoveBlock)}>{ words.remove_block }</button>
                    </div>
                }
            </details>
            if !props.compact {
                <p class="hint marks">{ words.tested_marks }</p>
            }
        </>
    }
}

/// Which block the controls edit; nothing to choose where there is one.
fn block_choice(props: &ControlsProps) -> Html {
    let (words, blocks) = (props.lang.words(), props.blocks());
    if blocks.len() < 2 {
        return Html::default();
    }
    let choose = |index: usize| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: Event| dispatch.emit(Msg::View(ViewMsg::SelectBlock(index))))
    };
    html! {
        <fieldset class="segments">
            <legend class="visually-hidden">{ words.block_group }</legend>
                for (index, block) in blocks.iter().enumerate() {
                    <label class="segment">
                        <input type="radio" name="block" checked={index == props.block} onchange={choose(index)} />
                        <span><b>{ (words.block_title)(index) }</b>{ (words.block_name)(index, block) }</span>
                    </label>
                }
            </fieldset>
    }
}

/// Whether dose and days go to every block.
fn same_choice(props: &ControlsProps) -> Html {
    let words = props.lang.words();
    if props.blocks().len() < 2 {
        return Html::default();
    }
    let same = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            dispatch.emit(Msg::View(ViewMsg::SameInAll(event.target_unchecked_into::<HtmlInputElement>().checked())));
        })
    };
    html! {
            <label class="check">
                <input type="checkbox" checked={props.same_in_all} onchange={same} />
                <span>{ words.same_in_all_blocks }</span>
            </label>
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

fn repeat_choice(props: &ControlsProps, block: &Block) -> Html {
    let (words, arm, index) = (props.lang.words(), props.arm, props.block);
    let by_rule = matches!(block.repeat(), Repeat::Below(_));
    let chosen = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let repeat = if event.target_unchecked_into::<HtmlSelectElement>().selected_index() == 1 {
                Repeat::Below(ParameterId::RuleLevel.spec().default)
            } else {
                Repeat::Every { weeks: ParameterId::WeeksBetween.spec().default, cycles: 6 }
            };
            dispatch.emit(Msg::Do(Action::SetRepeat(arm, index, repeat)));
        })
    };
    html! {
        <label class="field">
            <span>{ words.repeat }</span>
            <select onchange={chosen}>
                <option selected={!by_rule}>{ words.repeat_every }</option>
                <option selected={by_rule}>{ words.repeat_below }</option>
            </select>
        </label>
    }
}
