//! Who is let into the virtual trial: everybody, or those between two counts at baseline.

use crate::page::first_limits::first_limits;
use crate::page::message::Msg;
use crate::page::view::Field;
use crate::parameters::ParameterId;
use crate::scenario::Action;
use crate::ui::controls::ControlsProps;
use web_sys::{Event, HtmlInputElement};
use yew::{Callback, Html, TargetCast, html};

/// The limits.
pub fn inclusion(props: &ControlsProps) -> Html {
    let calendar = props.lang.calendar();
    let patient = &props.scenario.patient;
    let everybody = patient.range().is_none();
    let limits = first_limits(patient, &props.home.patient);
    let toggled = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let checked = event.target_unchecked_into::<HtmlInputElement>().checked();
            dispatch.emit(Msg::Do(Action::SetRange((!checked).then_some(limits))));
        })
    };
    html! {
        <fieldset class="inclusion">
            <legend>{ props.lang.details().inclusion }</legend>
            <label class="check">
                <input type="checkbox" checked={everybody} onchange={toggled} />
                <span>{ calendar.everybody }</span>
            </label>
            { props.control(Field::Whole(ParameterId::RangeLow), true) }
            { props.control(Field::Whole(ParameterId::RangeHigh), true) }
        </fieldset>
    }
}
