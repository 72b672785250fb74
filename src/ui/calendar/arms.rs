//! Which of the two schedules the controls edit, and what can be done to both.

use crate::page::calendar::CalendarMsg;
use crate::page::message::Msg;
use crate::scenario::Arm;
use crate::ui::controls::ControlsProps;
use yew::{Callback, Html, html};

/// The button that adds schedule B; nothing where it is there.
pub fn add_b(props: &ControlsProps) -> Html {
    if props.scenario.b.is_some() {
        return Html::default();
    }
    let (words, dispatch) = (props.lang.calendar(), props.dispatch.clone());
    let add = Callback::from(move |_: yew::MouseEvent| dispatch.emit(Msg::Calendar(CalendarMsg::Compare)));
    html! {
        <button type="button" class="button quiet" title={words.compare_hint} onclick={add}>{ words.add_b }</button>
    }
}

/// The switch between A and B; nothing where there is one schedule.
pub fn arm_switch(props: &ControlsProps) -> Html {
    let words = props.lang.calendar();
    if props.scenario.b.is_none() {
        return Html::default();
    }
    let choose = |arm: Arm| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: yew::Event| dispatch.emit(Msg::Calendar(CalendarMsg::Edit(arm))))
    };
    let send = |msg: CalendarMsg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: yew::MouseEvent| dispatch.emit(Msg::Calendar(msg.clone())))
    };
    html! {
        <>
            <fieldset class="segments arms">
                <legend class="visually-hidden">{ words.arm_group }</legend>
                for arm in [Arm::A, Arm::B] {
                    <label class={if arm == Arm::A { "segment arm-a" } else { "segment arm-b" }}>
                        <input type="radio" name="arm" checked={props.arm == arm} onchange={choose(arm)} />
                        <span>{ (words.schedule)(arm) }</span>
                    </label>
                }
            </fieldset>
            <details class="more">
                <summary>{ words.both }</summary>
                <div class="row">
                    <button type="button" class="button" onclick={send(CalendarMsg::Swap)}>{ words.swap }</button>
                    <button type="button" class="button" onclick={send(CalendarMsg::CopyToB)}>{ words.copy_to_b }</button>
                    <button type="button" class="button" onclick={send(CalendarMsg::Compare)}>{ words.remove_b }</button>
                </div>
            </details>
        </>
    }
}
