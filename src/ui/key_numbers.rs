//! The sentence and the key numbers under the picture.

use crate::page::message::Msg;
use crate::page::state::State;
use crate::parameters::ParameterId;
use crate::scenario::{Action, Scenario};
use crate::summary::{self, facts, sentence};
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::ui::Dispatch;
use crate::ui::controls::control_explanation::control_explanation;
use std::rc::Rc;
use yew::{Callback, Html, classes, html};

/// What the numbers are made from.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyNumbersProps {
    /// Language.
    pub lang: Lang,
    /// The run.
    pub run: Rc<Trajectory>,
    /// Its scenario.
    pub scenario: Scenario,
    /// Whether the virtual patients lag behind.
    pub stale: bool,
    /// The control that was moved last.
    pub moved: Option<ParameterId>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl KeyNumbersProps {
    /// What they are made from in a state.
    pub fn of(state: &State, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            run: state.run.clone(),
            scenario: state.scenario.clone(),
            stale: state.stale,
            moved: state.view.moved,
            dispatch: dispatch.clone(),
        }
    }
}

/// The sentence and the key numbers.
pub fn key_numbers(props: &KeyNumbersProps) -> Html {
    let words = props.lang.words();
    let facts = facts(&props.run, &props.scenario);
    let longer = facts.longer.map(|weeks| {
        let dispatch = props.dispatch.clone();
        let lengthen = Callback::from(move |_| dispatch.emit(Msg::Do(Action::Set(ParameterId::RunWeeks, weeks))));
        html! { <p><button type="button" class="button" onclick={lengthen}>{ props.lang.lengthen_run(weeks) }</button></p> }
    });
    let no_patients = props.scenario.run.patients() == 0;
    html! {
        // In the workspace it may scroll, so the keyboard reaches it.
        <section class="summary" tabindex="0" aria-labelledby="summary-title">
            <h2 id="summary-title" class="visually-hidden">{ words.summary }</h2>
            <p id="sentence" class="sentence">{ sentence(&facts, props.lang) }</p>
            { longer }
            { control_explanation(props.lang, props.moved) }
            <h3 class="visually-hidden">{ words.picture.numbers }</h3>
            <dl class="numbers">
                for number in summary::key_numbers(&facts, props.lang) {
                    <div key={format!("{:?}", number.id)} class={classes!("number-card", (number.of_population && props.stale).then_some("stale"))}>
                        <dt>{ number.label }</dt>
                        <dd class="value">{ number.value }<span class="value-unit">{ number.unit }</span></dd>
                        <dd class="note">{ number.note }</dd>
                    </div>
                }
            </dl>
            if no_patients {
                <p class="hint">{ words.points_hidden }</p>
            }
        </section>
    }
}
