//! What can be done to the selected cycle, as buttons: nothing is by drag alone.

use crate::page::calendar::{CalendarMsg, CycleAction, describe};
use crate::page::message::Msg;
use crate::ui::calendar::strip::StripProps;
use yew::{Callback, Html, html};

/// The selected cycle in words, and its buttons.
pub fn tools(props: &StripProps) -> Html {
    let words = props.lang.cycles();
    let refused = props.calendar.refused.clone();
    let Some((arm, place)) = props.calendar.selected else {
        return html! { <div class="strip-tools"><p class="control-message">{ refused }</p></div> };
    };
    let button = |name: &'static str, hint: Option<&'static str>, msg: CalendarMsg| {
        let dispatch = props.dispatch.clone();
        let click = Callback::from(move |_: yew::MouseEvent| dispatch.emit(Msg::Calendar(msg.clone())));
        html! { <button type="button" class="button quiet" title={hint} onclick={click}>{ name }</button> }
    };
    let deed = |name, hint, deed| button(name, hint, CalendarMsg::Do(deed));
    let is_close = props.window.is_some() && props.close_up((arm, place)) == props.window;
    let look = {
        let props = props.clone();
        Callback::from(move |_: yew::MouseEvent| props.look((arm, place)))
    };
    let rest = {
        let (dispatch, rest) = (props.dispatch.clone(), !props.calendar.rest);
        Callback::from(move |_: yew::MouseEvent| dispatch.emit(Msg::Calendar(CalendarMsg::Rest(rest))))
    };
    html! {
        <div class="strip-tools">
            if let Some(refused) = refused {
                <p class="control-message">{ refused }</p>
            } else {
                <p class="strip-said">{ describe(&props.scenario, arm, place, props.lang) }</p>
            }
            <div class="strip-buttons" role="group" aria-label={words.tools}>
                <button type="button" class="button quiet" title={words.close_up_hint} aria-pressed={is_close.to_string()} onclick={look}>
                    { words.close_up }
                </button>
                { deed(words.earlier, None, CycleAction::Move(-7.0)) }
                { deed(words.later, None, CycleAction::Move(7.0)) }
                { deed(words.shorter, None, CycleAction::Stretch(-1)) }
                { deed(words.longer, None, CycleAction::Stretch(1)) }
                { deed(words.skip, Some(words.skip_hint), CycleAction::Skip) }
                { deed(words.delete, Some(words.delete_hint), CycleAction::Delete) }
                { deed(words.add, Some(words.add_hint), CycleAction::Add) }
                <button type="button" class="button quiet" aria-pressed={props.calendar.rest.to_string()} onclick={rest}>
                    { words.rest }
                </button>
            </div>
        </div>
    }
}
