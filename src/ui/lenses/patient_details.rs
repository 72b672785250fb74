//! One virtual patient in words, and the shape of each class of response.

use crate::model::constants::Constants;
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::population::patients::{Patients, ResponseClass};
use crate::population::sampling;
use crate::scenario::Scenario;
use crate::text::{self, Lang};
use crate::ui::Dispatch;
use std::rc::Rc;
use yew::{Html, Properties, component, html};

/// Colour of a class (static/explore.css).
pub fn shape_class(response: ResponseClass) -> &'static str {
    match response {
        ResponseClass::Lost => "face-lost",
        ResponseClass::Small => "face-small",
        ResponseClass::Half => "face-half",
        ResponseClass::Large => "face-large",
    }
}

/// Shape of a class in 20 by 20: it says the class without its colour.
pub fn shape_path(response: ResponseClass) -> &'static str {
    match response {
        // a triangle on its tip, a ring, a square, a full disc
        ResponseClass::Lost => "M3 4.500h14L10 17Z",
        ResponseClass::Small => "M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z",
        ResponseClass::Half => "M4 4h12v12H4Z",
        ResponseClass::Large => "M10 2.500a7.500 7.500 0 1 0 0 15a7.500 7.500 0 1 0 0-15Z",
    }
}

/// What is shown of the person chosen.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PortraitProps {
    /// Language.
    pub lang: Lang,
    /// The scenario.
    pub scenario: Scenario,
    /// The people.
    pub patients: Rc<Patients>,
    /// The person told of, by number in the draw from 0.
    pub person: Option<u32>,
    /// Whether somebody is chosen, and can be let go.
    pub chosen: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The person chosen, in words.
#[component]
pub fn Portrait(props: &PortraitProps) -> Html {
    let words = props.lang.people();
    let Some(portrait) = portrait(props) else {
        return html! { <p class="nobody hint">{ words.nobody_chosen }</p> };
    };
    let clear = {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Explore(ExploreMsg::Person(None)))
    };
    html! {
        <section class="portrait" aria-labelledby="portrait-title">
            <h3 id="portrait-title">{ (words.portrait_title)(portrait.number) }</h3>
            for line in props.lang.portrait(&portrait) { <p>{ line }</p> }
            if props.chosen {
                <button type="button" class="button quiet" onclick={clear}>{ words.clear }</button>
            }
        </section>
    }
}

fn portrait(props: &PortraitProps) -> Option<text::Portrait> {
    let number = props.person?;
    let place = props.patients.people.iter().position(|person| person.number == number)?;
    let person = props.patients.people.get(place)?;
    let run = &props.scenario.run;
    let traits = sampling::traits(number, run.seed(), &props.scenario.patient, &Constants::of(run.known));
    Some(text::Portrait {
        number: number + 1,
        place: place + 1,
        of: props.patients.people.len(),
        baseline: person.baseline,
        end: person.end,
        other_end: person.other_end,
        against_none: props.scenario.b.is_none(),
        week: run.weeks(),
        response: traits.response,
        clearance: traits.clearance,
        survival: traits.survival,
    })
}
