//! The card of a prediction: what to do, the two reveals, what the curve missed, and its code.

use crate::page::message::Msg;
use crate::page::teach::state::{Leaving, Predicting, Stage, TeachMsg};
use crate::page::teach::update::PREDICT_CARD;
use crate::teach::{Feedback, Remark};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::icon::{Shape, icon};
use crate::ui::teach::copy_button;
use yew::{Callback, Html, Properties, classes, component, html};

/// Remarks in view; the rest is folded.
const AT_ONCE: usize = 3;

/// What the card shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PredictCardProps {
    /// Language.
    pub lang: Lang,
    /// The prediction.
    pub predicting: Predicting,
    /// What it missed.
    pub feedback: Feedback,
    /// Whether it belongs to a tour, which has a card and a way out of its own.
    pub in_tour: bool,
    /// What was copied last.
    pub copied: Option<(&'static str, bool)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The card.
#[component]
pub fn PredictCard(props: &PredictCardProps) -> Html {
    let words = props.lang.teach();
    let one = &props.predicting;
    let send = |msg: TeachMsg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: yew::MouseEvent| dispatch.emit(Msg::Teach(msg.clone())))
    };
    let ready = one.sketch.is_ready();
    html! {
        <section id={PREDICT_CARD} tabindex="-1" aria-labelledby="predict-title"
            class={classes!("lesson-card", (!props.in_tour).then_some("panel"))}>
            <div class={classes!("lesson-head", props.in_tour.then_some("visually-hidden"))}>
                <h2 id="predict-title">{ words.predict }</h2>
                if !props.in_tour {
                    <button type="button" class="button icon-only quiet" aria-label={words.leave} title={words.leave}
                        onclick={send(TeachMsg::Leave(Leaving::Prediction))}>{ icon(Shape::Close) }</button>
                }
            </div>
            if one.stage == Stage::Drawing {
                <p class="hint">{ words.draw_how }</p>
                <div class="lesson-nav">
                    <button type="button" class="button main" aria-disabled={(!ready).then_some("true")} aria-describedby="predict-ready"
                        onclick={send(TeachMsg::Reveal(Stage::Model))}>{ words.reveal_model }</button>
                    <button type="button" class="button" aria-disabled={one.sketch.is_empty().then_some("true")} onclick={send(TeachMsg::Clear)}>{ words.clear }</button>
                </div>
                <p id="predict-ready" class="hint">{ if ready { "" } else { words.not_ready } }</p>
            } else {
                <h3>{ words.against_model }</h3>
                { remarks(&props.feedback.model, props.lang) }
                if one.stage == Stage::Model {
                    <div class="lesson-nav">
                        <button type="button" class="button main" onclick={send(TeachMsg::Reveal(Stage::Trial))}>{ words.reveal_trial }</button>
                    </div>
                    <p class="hint">{ words.legend_trial_later }</p>
                } else {
                    <h3>{ words.against_trial }</h3>
                    { remarks(&props.feedback.trial, props.lang) }
                }
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
                <div class="lesson-nav">
                    <button type="button" class="button quiet" onclick={send(TeachMsg::Predict)}>{ words.draw_again }</button>
                </div>
            }
        </section>
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
