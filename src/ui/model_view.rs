//! The model on the page: where the gain comes from, each part in words and equations with its parameters, what is left out.

mod math;

use crate::model::constants::{Constants, ParameterRecord};
use crate::model::terms::{Reach, Term, reach};
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::simulation::gain_split;
use crate::source;
use crate::text::{GainInWords, Lang};
use crate::trajectory::Trajectory;
use crate::ui::credibility::credibility;
use crate::ui::evidence::citation;
use crate::ui::model_view::math::math;
use std::rc::Rc;
use yew::{Html, Properties, classes, component, html, use_memo};

/// What the model view shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ModelViewProps {
    /// Language.
    pub lang: Lang,
    /// The scenario whose gain is split.
    pub scenario: Scenario,
    /// Its run.
    pub run: Rc<Trajectory>,
    /// The control that was moved last.
    pub moved: Option<ParameterId>,
}

/// The model in words, equations and parameters.
#[component]
pub fn ModelView(props: &ModelViewProps) -> Html {
    let (words, model) = (props.lang.words(), props.lang.model_view());
    let split = use_memo(props.scenario.clone(), |scenario| gain_split(scenario, &props.run));
    let signed = |cells: f64| words.signed(libm::round(cells));
    let gain = GainInWords {
        whole: signed(split.whole),
        production: signed(split.production),
        survival: signed(split.survival),
        costs: split.production < 0.0,
    };
    let acted = props.moved.and_then(reach);
    let constants = Constants::of(props.scenario.run.known);
    html! {
        <>
            <div class="model-words">
                <div class="prose">for paragraph in model.intro { <p>{ *paragraph }</p> }</div>
                <div class="prose">
                    <h3>{ model.gain_title }</h3>
                    for sentence in props.lang.gain(&gain, props.scenario.run.weeks()) { <p>{ sentence }</p> }
                </div>
            </div>
            <h3 class="model-title">{ model.parts_title }</h3>
            <div class="terms">
                for term in Term::ALL { { part(props.lang, term, &constants, acted) } }
            </div>
            <div class="prose two-columns">
                <h3>{ model.left_out_title }</h3>
                <ul>for item in model.left_out { <li>{ *item }</li> }</ul>
            </div>
            { credibility(props.lang) }
        </>
    }
}

fn part(lang: Lang, term: Term, constants: &Constants, acted: Option<Reach>) -> Html {
    let model = lang.model_view();
    let first = acted.is_some_and(|reach| reach.first.contains(&term));
    let then = acted.is_some_and(|reach| reach.then.contains(&term));
    html! {
        <article key={format!("{term:?}")} class={classes!("term", first.then_some("acted"), then.then_some("reached"))}>
            <h4>{ (model.term)(term) }
                if first { <span class="term-mark">{ model.acts_mark }</span> }
            </h4>
            <p>{ (model.says)(term) }</p>
            <div class="equations" tabindex="0" role="group" aria-label={(model.term)(term)}>
                for equation in term.equations() { <div>{ math(equation) }</div> }
            </div>
            <details class="more">
                <summary>{ (model.parameters)(term.parameter_names().len()) }</summary>
                <div class="table-scroll" tabindex="0" role="region" aria-label={(model.parameters)(term.parameter_names().len())}>
                    <table class="numbers-table parameters">
                        <thead><tr>for head in model.parameter_heads { <th scope="col">{ head }</th> }</tr></thead>
                        <tbody>for record in term.parameters() { { row(lang, record, constants) } }</tbody>
                    </table>
                </div>
            </details>
        </article>
    }
}

fn row(lang: Lang, record: &'static ParameterRecord, constants: &Constants) -> Html {
    let value = constants.get(record.name).unwrap_or(record.value);
    html! {
        <tr key={record.name}>
            <th scope="row">{ math(record.symbol) }</th>
            <td>{ four_digits(value) }{ "\u{a0}" }{ record.unit }</td>
            <td><span class="kind">{ (lang.evidence().kind)(record.kind) }</span></td>
            <td>if let Some(source) = source::by_id(record.source) { { citation(source, lang) } }</td>
            <td>{ lang.parameter_meaning(record) }</td>
        </tr>
    }
}

/// A value with the four digits that the calibration gives.
fn four_digits(value: f64) -> f64 {
    if value == 0.0 {
        return value;
    }
    let scale = libm::pow(10.0, 3.0 - libm::floor(libm::log10(value.abs())));
    // Divided, not multiplied by a fraction: `0.01875` stays as it is written.
    if scale < 1.0 { value } else { libm::round(value * scale) / scale }
}
