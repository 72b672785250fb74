//! The patient, and the run.

use crate::page::message::Msg;
use crate::page::opening_stage::OpeningStage;
use crate::page::view::Field;
use crate::parameters::ParameterId;
use crate::scenario::{Action, Art};
use crate::ui::controls::ControlsProps;
use crate::ui::controls::inclusion::inclusion;
use web_sys::{Event, HtmlInputElement};
use yew::{Callback, Html, TargetCast, html};

/// The patient in one line; baseline and therapy, the rest, and the run unfold.
pub fn patient_controls(props: &ControlsProps) -> Html {
    let words = props.lang.words();
    html! {
            <details class="more fold">
            <summary><h2>{ words.patient }</h2>{ " " }<span class="fold-line">{ props.lang.patient_line(&props.scenario.patient) }</span></summary>
            if props.extent == OpeningStage::Whole {
                { props.control(Field::Whole(ParameterId::Baseline), false) }
                { art_choice(props) }
                <details class="more">
                    <summary>{ words.more_patient }</summary>
                    { inclusion(props) }
                    { art_start(props) }
                    { props.control(Field::Whole(ParameterId::ArtWeek), true) }
                    { art_stop(props) }
                    { props.control(Field::Whole(ParameterId::ArtStop), true) }
                    { props.control(Field::Whole(ParameterId::Responsiveness), false) }
                    { props.control(Field::Whole(ParameterId::Age), false) }
                    { props.control(Field::Whole(ParameterId::Rna), false) }
                </details>
                { run_controls(props) }
            }
            </details>
    }
}

fn art_choice(props: &ControlsProps) -> Html {
    let words = props.lang.words();
    let choose = |art: Art| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: Event| dispatch.emit(Msg::Do(Action::SetArt(art))))
    };
    html! {
        <fieldset class="segments">
            <legend>{ words.art }</legend>
            for art in [Art::None, Art::Weak, Art::Full] {
                <label class="segment">
                    <input type="radio" name="art" checked={props.scenario.patient.art == art} onchange={choose(art)} />
                    <span>{ (words.art_name)(art) }</span>
                </label>
            }
        </fieldset>
    }
}

fn art_start(props: &ControlsProps) -> Html {
    let long_before = props.scenario.patient.art_week().is_none();
    let toggled = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let checked = event.target_unchecked_into::<HtmlInputElement>().checked();
            dispatch.emit(Msg::Do(Action::SetArtWeek((!checked).then_some(0.0))));
        })
    };
    html! {
        <label class="check">
            <input type="checkbox" checked={long_before} onchange={toggled} />
            <span>{ props.lang.details().art_start }{ " " }{ props.lang.details().art_established }</span>
        </label>
    }
}

fn art_stop(props: &ControlsProps) -> Html {
    let stops = props.scenario.patient.art_stop().is_some();
    let toggled = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let checked = event.target_unchecked_into::<HtmlInputElement>().checked();
            let week = checked.then_some(ParameterId::ArtStop.spec().default);
            dispatch.emit(Msg::Do(Action::SetArtStop(week)));
        })
    };
    html! {
        <label class="check">
            <input type="checkbox" checked={stops} onchange={toggled} />
            <span>{ props.lang.details().art_stops }</span>
        </label>
    }
}

/// How long, and on how many.
fn run_controls(props: &ControlsProps) -> Html {
    html! {
        <details class="more">
            <summary>{ props.lang.words().run }</summary>
            { props.control(Field::Whole(ParameterId::RunWeeks), true) }
            { props.control(Field::Whole(ParameterId::Population), true) }
            { props.control(Field::Whole(ParameterId::Seed), true) }
        </details>
    }
}
