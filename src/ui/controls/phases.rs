//! The phases of a schedule: which one the controls edit, whether all give the same, and the way back from cycles edited one by one.

use crate::page::message::Msg;
use crate::page::view::ViewMsg;
use crate::scenario::Action;
use crate::schedule::{Block, Schedule};
use crate::text::Lang;
use crate::ui::controls::{ControlsPart, ControlsProps};
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};
use yew::{Callback, Html, TargetCast, html};

/// Which phase the controls edit; nothing to choose where there is one.
pub fn block_choice(props: &ControlsProps) -> Html {
    let (words, blocks) = (props.lang.words(), props.blocks());
    if blocks.len() < 2 {
        return Html::default();
    }
    if props.scenario.schedule(props.arm).is_some_and(Schedule::is_irregular) {
        return props.later.html(props, ControlsPart::Irregular);
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
                        <span>{ phase(props.lang, index, block) }</span>
                    </label>
                }
            </fieldset>
    }
}

fn phase(lang: Lang, index: usize, block: &Block) -> Html {
    let (cycles, interval) = lang.phase(index, block);
    html! { <><b>{ cycles }</b>{ " " }{ interval }</> }
}

/// A schedule whose cycles were edited one by one: what it is, the way back, and which of its many phases the controls edit.
pub fn irregular(props: &ControlsProps) -> Html {
    let Some(schedule) = props.scenario.schedule(props.arm) else { return Html::default() };
    let words = props.lang.words().controls;
    let regular = schedule.regular();
    let title = props.lang.regular_is(&regular);
    let cycles = schedule.fixed_cycles(f64::INFINITY).len();
    let make = {
        let (dispatch, arm) = (props.dispatch.clone(), props.arm);
        Callback::from(move |_| dispatch.emit(Msg::Do(Action::SetSchedule(arm, Some(regular.clone())))))
    };
    let chosen = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            dispatch.emit(Msg::View(ViewMsg::SelectBlock(usize::try_from(at).unwrap_or_default())));
        })
    };
    html! {
        <div class="irregular">
            <p>{ props.lang.counted(cycles as f64, words.edited) }
                <button type="button" class="button quiet" {title} onclick={make}>{ words.make_regular }</button></p>
            <label class="field">
                <span class="visually-hidden">{ words.phase }</span>
                <select onchange={chosen}>
                    for (index, block) in schedule.blocks().iter().enumerate() {
                        <option selected={index == props.block}>{ [props.lang.phase(index, block).0, props.lang.phase(index, block).1].join(" ") }</option>
                    }
                </select>
            </label>
        </div>
    }
}

/// Whether dose and days go to every phase.
pub fn same_choice(props: &ControlsProps) -> Html {
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
