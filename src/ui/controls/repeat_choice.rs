//! The choice of when the cycles of a block start.

use crate::page::message::Msg;
use crate::parameters::ParameterId;
use crate::scenario::Action;
use crate::schedule::{Block, Repeat};
use crate::ui::controls::ControlsProps;
use web_sys::{Event, HtmlSelectElement};
use yew::{Callback, Html, TargetCast, html};

/// At fixed intervals, or when the count falls below a level.
pub(super) fn repeat_choice(props: &ControlsProps, block: &Block) -> Html {
    let (arm, index) = (props.arm, props.block);
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
            <span>{ props.lang.details().repeat }</span>
            <select onchange={chosen}>
                <option selected={!by_rule}>{ props.lang.details().repeat_every }</option>
                <option selected={by_rule}>{ props.lang.details().repeat_below }</option>
            </select>
        </label>
    }
}
