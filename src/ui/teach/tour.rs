//! The strip of the tour that runs, above the chart: caption, question, notes, sources, and the way to the next step.

use crate::page::message::Msg;
use crate::page::teach::state::{Leaving, Running, TeachMsg};
use crate::page::teach::update::TOUR_CARD;
use crate::teach::{TourStep, fill};
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::ui::Dispatch;
use crate::ui::evidence::citation;
use crate::ui::icon::{IconShape, icon};
use std::rc::Rc;
use yew::{Callback, Children, Html, Properties, classes, component, html};

/// What the strip shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TourStripProps {
    /// Language.
    pub lang: Lang,
    /// The tour and its step.
    pub running: Running,
    /// The run whose numbers are in the caption.
    pub run: Rc<Trajectory>,
    /// Whether the curve is still to be drawn: then the question is in place of the caption.
    pub drawing: bool,
    /// Whether the teacher's notes are shown.
    pub notes: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
    /// The prediction that the step asks for.
    #[prop_or_default]
    pub children: Children,
}

impl TourStripProps {
    fn send(&self, msg: TeachMsg) -> Callback<yew::MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Teach(msg.clone())))
    }

    fn filled(&self, text: &str) -> String {
        fill(text, &self.run, self.lang)
    }
}

/// The strip: what everybody reads, what is asked, and at its end, always in the same place, the way on.
#[component]
pub fn TourStrip(props: &TourStripProps) -> Html {
    let words = props.lang.teach();
    let Running { tour, step: at, .. } = &props.running;
    let Some(step) = props.running.step() else { return Html::default() };
    let (number, of) = (at + 1, tour.steps.len());
    html! {
        <section id={TOUR_CARD} class="tour-strip" tabindex="-1" aria-labelledby="tour-step">
            <progress class="lesson-progress" max={of.to_string()} value={number.to_string()} aria-hidden="true"></progress>
            <div class="strip-text" role="group" tabindex="0" aria-labelledby="tour-step">
                <p class="lesson-kicker">{ format!("{} \u{b7} {}", tour.title, (words.step_of)(number, of)) }</p>
                <h2 id="tour-step">{ step.title.to_string() }</h2>
                if tour.id.is_empty() {
                    <p class="lesson-sender">{ words.by_sender }</p>
                }
                { prompt(props, step) }
                if !props.drawing {
                    <p class="lesson-caption">{ props.filled(&step.caption) }</p>
                }
                if props.notes && !step.note.is_empty() {
                    <div class="lesson-note">
                        <h3>{ words.notes }</h3>
                        <p>{ props.filled(&step.note) }</p>
                    </div>
                }
                if !step.sources.is_empty() {
                    <details class="lesson-sources">
                        <summary>{ format!("{} {}", words.facts_from, short_names(step)) }</summary>
                        <ul>for source in step.sources { <li>{ citation(source, props.lang) }</li> }</ul>
                    </details>
                }
            </div>
            { asks(props, step) }
            <div class="strip-nav">
                <button type="button" class="button" aria-disabled={(*at == 0).then_some("true")} onclick={props.send(TeachMsg::Step(-1))}>{ words.back }</button>
                if number < of {
                    <button type="button" class="button main" onclick={props.send(TeachMsg::Step(1))}>{ words.next }</button>
                } else {
                    <button type="button" class="button main" onclick={props.send(TeachMsg::Leave(Leaving::Tour))}>{ words.finish }</button>
                }
                <span class="strip-small">
                    if !step.note.is_empty() {
                        <button type="button" class="button quiet" aria-pressed={props.notes.to_string()} title={words.notes_hint}
                            onclick={props.send(TeachMsg::Notes(!props.notes))}>{ words.notes }</button>
                    }
                    <button type="button" class="button icon-only quiet" aria-label={words.back_to_step} title={words.back_to_step}
                        onclick={props.send(TeachMsg::Again)}>{ icon(IconShape::Reset) }</button>
                    <button type="button" class="button icon-only quiet" aria-label={words.leave} title={words.leave}
                        onclick={props.send(TeachMsg::Leave(Leaving::Tour))}>{ icon(IconShape::Close) }</button>
                </span>
            </div>
        </section>
    }
}

/// What the step asks: a drawing, or a choice; nothing where it asks nothing.
fn asks(props: &TourStripProps, step: &TourStep) -> Html {
    let asks = step.question.as_ref().is_some_and(|question| !question.prompt.is_empty());
    html! {
        if asks || !props.children.is_empty() {
            <div class="strip-more">
                { props.children.clone() }
                if !props.drawing {
                    { question(props, step) }
                }
            </div>
        }
    }
}

fn short_names(step: &TourStep) -> String {
    step.sources.iter().map(|source| source.short).collect::<Vec<_>>().join("; ")
}

/// What is asked: before the drawing that it asks for, otherwise after the caption that it is about.
fn prompt(props: &TourStripProps, step: &TourStep) -> Html {
    let asked = step.question.as_ref().filter(|question| question.predicts);
    html! {
        if let Some(question) = asked {
            <p><strong>{ props.filled(&question.prompt) }</strong></p>
        }
    }
}

fn question(props: &TourStripProps, step: &TourStep) -> Html {
    let words = props.lang.teach();
    let Some(question) = step.question.as_ref().filter(|question| !question.prompt.is_empty()) else {
        return Html::default();
    };
    let answered = props.running.answered;
    let mark = |option: usize| match (answered, question.right) {
        (Some(_), Some(right)) if right == option => Some("right"),
        (Some(Some(chosen)), Some(_)) if chosen == option => Some("wrong"),
        (Some(Some(chosen)), None) if chosen == option => Some("chosen"),
        _ => None,
    };
    let verdict = match (answered, question.right) {
        (Some(Some(chosen)), Some(right)) => Some(if chosen == right { words.right } else { words.not_right }),
        (Some(_), _) => Some(words.talked_about),
        _ => None,
    };
    html! {
        <div class="lesson-question" role="group" aria-labelledby="tour-question">
            <p id="tour-question" class={classes!(question.predicts.then_some("visually-hidden"))}>
                <strong>{ props.filled(&question.prompt) }</strong>
            </p>
            if !question.options.is_empty() {
                <ul class="lesson-options">
                    for (index, option) in question.options.iter().enumerate() {
                        <li>
                            <button type="button" class={classes!("button", "option", mark(index))}
                                aria-pressed={(answered == Some(Some(index))).to_string()}
                                onclick={props.send(TeachMsg::Answer(Some(index)))}>
                                <span class="option-mark" aria-hidden="true">
                                    { match mark(index) { Some("right") => "\u{2713}", Some("wrong") => "\u{2717}", _ => "" } }
                                </span>
                                { option }
                            </button>
                        </li>
                    }
                </ul>
            }
            if answered.is_none() && !question.answer.is_empty() {
                <button type="button" class="button quiet" onclick={props.send(TeachMsg::Answer(None))}>{ words.show_answer }</button>
            }
            if let Some(verdict) = verdict {
                <p class="lesson-answer"><strong>{ verdict }</strong>{ " " }{ props.filled(&question.answer) }</p>
            }
        </div>
    }
}
