//! The model on the page: where the gain comes from, each part in words and equations with its parameters, what is left out.

use crate::model::constants::Record;
use crate::model::terms::{Reach, Term, reach};
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::simulation::gain_split;
use crate::source;
use crate::text::{GainInWords, Lang};
use crate::trajectory::Trajectory;
use crate::ui::evidence::citation;
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
    html! {
        <>
            <div class="model-words">
                <div class="prose">for paragraph in model.intro { <p>{ *paragraph }</p> }</div>
                <div class="prose">
                    <h3>{ model.gain_title }</h3>
                    for sentence in (model.gain)(gain, props.scenario.run.weeks()) { <p>{ sentence }</p> }
                </div>
            </div>
            <h3 class="model-title">{ model.parts_title }</h3>
            <div class="terms">
                for term in Term::ALL { { part(props.lang, term, acted) } }
            </div>
            <div class="prose two-columns">
                <h3>{ model.left_out_title }</h3>
                <ul>for item in model.left_out { <li>{ *item }</li> }</ul>
            </div>
        </>
    }
}

fn part(lang: Lang, term: Term, acted: Option<Reach>) -> Html {
    let model = lang.model_view();
    let first = acted.is_some_and(|reach| reach.first.contains(&term));
    let then = acted.is_some_and(|reach| reach.then.contains(&term));
    html! {
        <article key={format!("{term:?}")} class={classes!("term", first.then_some("acted"), then.then_some("reached"))}>
            <h4>{ (model.term)(term) }
                if first { <span class="term-mark">{ model.acts_mark }</span> }
            </h4>
            <p>{ (model.says)(term) }</p>
            <div class="equations" role="group" aria-label={(model.term)(term)}>
                for equation in term.equations() { <code>{ set(equation) }</code> }
            </div>
            <details class="more">
                <summary>{ (model.parameters)(term.parameter_names().len()) }</summary>
                <div class="table-scroll" tabindex="0" role="region" aria-label={(model.parameters)(term.parameter_names().len())}>
                    <table class="numbers-table parameters">
                        <thead><tr>for head in model.parameter_heads { <th scope="col">{ head }</th> }</tr></thead>
                        <tbody>for record in term.parameters() { { row(lang, record) } }</tbody>
                    </table>
                </div>
            </details>
        </article>
    }
}

fn row(lang: Lang, record: &'static Record) -> Html {
    html! {
        <tr key={record.name}>
            <th scope="row"><code>{ set(record.symbol) }</code></th>
            <td>{ record.value }{ "\u{a0}" }{ record.unit }</td>
            <td><span class="kind">{ (lang.evidence().kind)(record.kind) }</span></td>
            <td>if let Some(source) = source::by_id(record.source) { { citation(source, lang) } }</td>
            <td>{ record.meaning }</td>
        </tr>
    }
}

/// The names of Greek letters as docs/model.md and the code write them.
const GREEK: [(&str, &str); 10] = [
    ("alpha", "\u{3b1}"),
    ("gamma", "\u{3b3}"),
    ("eps", "\u{3b5}"),
    ("eta", "\u{3b7}"),
    ("kap", "\u{3ba}"),
    ("lambda", "\u{3bb}"),
    ("mu", "\u{3bc}"),
    ("rho", "\u{3c1}"),
    ("tau", "\u{3c4}"),
    ("psi", "\u{3c8}"),
];

/// An equation, or a name in it, as print has it: Greek letters, what follows `_` set low, squares and roots as such.
fn set(equation: &str) -> Html {
    let signs = equation.replace("^2", "\u{b2}").replace("sqrt", "\u{221a}").replace('-', "\u{2212}");
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let mut parts: Vec<(bool, String)> = Vec::new();
    for letter in signs.chars() {
        match parts.last_mut() {
            Some((name, text)) if *name == is_name(letter) => text.push(letter),
            _ => parts.push((is_name(letter), letter.into())),
        }
    }
    let part = |(name, text): &(bool, String)| match text.split_once('_') {
        Some((base, index)) => html! { <>{ letter(base) }<sub>{ index.to_owned() }</sub></> },
        None if *name => html! { letter(text) },
        None => html! { text },
    };
    parts.iter().map(part).collect()
}

/// A name whose first letter may be a Greek one; `kapN` is that of the naive cells.
fn letter(name: &str) -> String {
    let greek = GREEK.into_iter().find_map(|(long, letter)| Some(format!("{letter}{}", name.strip_prefix(long)?)));
    greek.unwrap_or_else(|| name.to_owned())
}
