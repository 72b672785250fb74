//! The result: the key numbers with what they were before, and the sentence.

use crate::chart::figure::LineStatistic;
use crate::page::explore::doubt::DoubtState;
use crate::page::explore::state::ShownBand;
use crate::page::state::State;
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::summary::{self, facts, sentence};
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::ui::Dispatch;
use crate::ui::controls::control_explanation::control_explanation;
use crate::ui::how_sure::{Told, how_sure};
use std::rc::Rc;
use yew::{Html, classes, html};

/// What the numbers are made from.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyNumbersProps {
    /// Language.
    pub lang: Lang,
    /// The run.
    pub run: Rc<Trajectory>,
    /// Its scenario.
    pub scenario: Scenario,
    /// The run to compare with and its scenario, while what is shown is another.
    pub reference: Option<(Rc<Trajectory>, Scenario)>,
    /// Whether the virtual patients lag behind.
    pub stale: bool,
    /// How sure the result is.
    pub doubt: DoubtState,
    /// What the lines of the chart show.
    pub statistic: LineStatistic,
    /// The band round them.
    pub band: ShownBand,
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
            reference: state.reference_run().map(|run| (run.clone(), state.reference.scenario(&state.home).clone())),
            stale: state.stale,
            doubt: state.explore.doubt.clone(),
            statistic: state.figure.statistic,
            band: state.explore.band,
            moved: state.view.moved,
            dispatch: dispatch.clone(),
        }
    }
}

/// The key numbers, each with its difference from the reference, and the sentence. The numbers come first: the sentence grows and shrinks under them.
pub fn key_numbers(props: &KeyNumbersProps) -> Html {
    let words = props.lang.words();
    let facts = facts(&props.run, &props.scenario);
    let before = props.reference.as_ref().map(|(run, scenario)| summary::facts(run, scenario));
    let told = Told { scenario: &props.scenario, run: &props.run, statistic: props.statistic, band: props.band };
    let no_patients = props.scenario.run.patients() == 0;
    html! {
        <section class="summary" aria-labelledby="summary-title">
            <h2 id="summary-title" class="visually-hidden">{ props.lang.details().summary }</h2>
            <h3 class="visually-hidden">{ words.picture.numbers }</h3>
            <dl class="numbers">
                for number in summary::key_numbers(&facts, before.as_ref(), props.lang) {
                    <div key={number.id as usize} class={classes!("number-card", (number.of_population && props.stale).then_some("stale"))}>
                        <dt>{ number.label }</dt>
                        <dd class="value">{ number.value }<span class="value-unit">{ number.unit }</span></dd>
                        <dd class="note">{ number.note }</dd>
                        // Its line is there before there is a difference: nothing moves at the first one.
                        <dd class="change">{ number.change }</dd>
                    </div>
                }
            </dl>
            <p id="sentence" class="sentence">{ sentence(&facts, props.lang) }</p>
            { control_explanation(props.lang, props.moved) }
            if no_patients {
                <p class="hint">{ props.lang.details().points_hidden }</p>
            }
            { how_sure(props.lang, &told, &props.doubt, &props.dispatch) }
        </section>
    }
}
