//! The strip of a prediction, above the chart: what to do, the two reveals, what the curve missed, and its code.

use crate::page::message::Msg;
use crate::page::teach::state::{Leaving, Predicting, PredictionStage, TeachMsg};
use crate::page::teach::update::PREDICT_CARD;
use crate::shell::browser::clipboard;
use crate::teach::{Feedback, Remark};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use crate::ui::teach::copy_button;
use yew::{Callback, Html, Properties, classes, component, html};

/// Remarks in view; the rest is folded.
const AT_ONCE: usize = 3;

/// What the strip shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PredictStripProps {
    /// Language.
    pub lang: Lang,
    /// The prediction.
    pub predicting: Predicting,
    /// What it missed.
    pub feedback: Feedback,
    /// The results in words: how far off its end is, and whether it is smooth where the curve is not.
    pub results: Vec<String>,
    /// A link that gives the same riddle.
    pub riddle: String,
    /// Whether it belongs to a tour, which has its own card and way out.
    pub in_tour: bool,
    /// What was copied last.
    pub copied: Option<(&'static str, bool)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The strip.
#[component]
pub fn PredictStrip(props: &PredictStripProps) -> Html {
    let words = props.lang.teach();
    let one = &props.predicting;
    let send = |msg: TeachMsg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: yew::MouseEvent| dispatch.emit(Msg::Teach(msg.clone())))
    };
    let drawing = one.stage == PredictionStage::Drawing;
    html! {
        <section id={PREDICT_CARD} tabindex="-1" aria-labelledby="predict-title"
            class={if props.in_tour { "predict-in-tour" } else { "predict-strip" }}>
            <div class="strip-text" role="group" tabindex={(!props.in_tour).then_some("0")} aria-labelledby="predict-title">
                if drawing {
                    <h2 id="predict-title" class={classes!(props.in_tour.then_some("visually-hidden"))}>{ words.guess_prompt }</h2>
                    if !props.in_tour {
                        <p class="hint">{ words.draw_how }</p>
                    }
                } else {
                    <h2 id="predict-title" class="visually-hidden">{ words.predict }</h2>
                    <p class="guess-result">for result in &props.results { <span>{ result }{ " " }</span> }</p>
                    { reveals(props) }
                }
            </div>
            <div class="strip-nav">
                { buttons(props, &send) }
                if !props.in_tour {
                    <span class="strip-small">
                        { copy_link(props) }
                        <button type="button" class="button icon-only quiet" aria-label={words.leave} title={words.leave}
                            onclick={send(TeachMsg::Leave(Leaving::Prediction))}>{ icon(IconShape::Close) }</button>
                    </span>
                }
            </div>
        </section>
    }
}

/// The link that gives the same riddle to somebody else.
fn copy_link(props: &PredictStripProps) -> Html {
    let words = props.lang.teach();
    let copy = {
        let (dispatch, link) = (props.dispatch.clone(), props.riddle.clone());
        let done = Callback::from(move |took| dispatch.emit(Msg::Teach(TeachMsg::CopyFinished("riddle", took))));
        move |_| clipboard::copy(&link, done.clone())
    };
    let copied = props.copied.filter(|copied| copied.0 == "riddle");
    let said = match copied {
        Some((_, true)) => words.copied,
        Some((_, false)) => words.not_copied,
        None => words.riddle_link,
    };
    html! { <button type="button" class="button quiet" onclick={copy}>{ said }</button> }
}

fn buttons(props: &PredictStripProps, send: &impl Fn(TeachMsg) -> Callback<yew::MouseEvent>) -> Html {
    let (words, one) = (props.lang.teach(), &props.predicting);
    let ready = one.sketch.is_ready();
    match one.stage {
        PredictionStage::Drawing => html! {
            <>
                <button type="button" class="button main" aria-disabled={(!ready).then_some("true")} aria-describedby="predict-ready"
                    onclick={send(TeachMsg::Reveal(PredictionStage::Model))}>{ words.reveal_model }</button>
                <button type="button" class="button" aria-disabled={one.sketch.is_empty().then_some("true")} onclick={send(TeachMsg::Clear)}>{ words.clear }</button>
                <p id="predict-ready" class="hint">{ if ready { "" } else { words.not_ready } }</p>
            </>
        },
        PredictionStage::Model | PredictionStage::Trial => html! {
            <>
                if one.stage == PredictionStage::Model {
                    <button type="button" class="button main" onclick={send(TeachMsg::Reveal(PredictionStage::Trial))}>{ words.reveal_trial }</button>
                }
                <button type="button" class="button" onclick={send(TeachMsg::Predict)}>{ words.draw_again }</button>
            </>
        },
    }
}

/// What the two reveals tell in full, and the curve as a code.
fn reveals(props: &PredictStripProps) -> Html {
    let (words, one) = (props.lang.teach(), &props.predicting);
    html! {
        <>
            if one.stage == PredictionStage::Trial {
                <h3>{ words.against_trial }</h3>
                { remarks(&props.feedback.trial, props.lang) }
            } else {
                <p class="hint">{ words.legend_trial_later }</p>
            }
            <details class="lesson-sources">
                <summary>{ words.against_model }</summary>
                { remarks(&props.feedback.model, props.lang) }
            </details>
            if let Some(prediction) = &one.prediction {
                <label class="lesson-field">
                    <span>{ words.your_code }</span>
                    <span class="lesson-copy">
                        <input type="text" readonly=true value={prediction.code()} />
                        { copy_button("code", prediction.code(), props.lang, props.copied, &props.dispatch) }
                    </span>
                </label>
                <p class="hint">{ words.your_code_hint }</p>
            }
        </>
    }
}

fn remarks(remarks: &[Remark], lang: Lang) -> Html {
    let words = lang.teach();
    let item = |remark: &Remark| {
        html! { <li class={classes!(remark.missed.then_some("missed"))}>{ &remark.sentence }</li> }
    };
    let (first, rest) = remarks.split_at(remarks.len().min(AT_ONCE));
    html! {
        <>
            if !remarks.iter().any(|remark| remark.missed) {
                <p>{ words.all_right }</p>
            }
            <ul class="lesson-remarks">for remark in first { { item(remark) } }</ul>
            if !rest.is_empty() {
                <details class="lesson-sources">
                    <summary>{ words.more_remarks }</summary>
                    <ul class="lesson-remarks">for remark in rest { { item(remark) } }</ul>
                </details>
            }
        </>
    }
}
