//! The card of a task: its goals, ticked off as the schedule changes, and the code when all are reached.

use crate::page::message::Msg;
use crate::page::teach::state::{Leaving, TeachMsg};
use crate::teach::task::Tick;
use crate::text::Lang;
use crate::text::task as task_words;
use crate::ui::Dispatch;
use crate::ui::icon::{Shape, icon};
use crate::ui::teach::copy_button;
use yew::{Html, Properties, classes, component, html};

/// What the card shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TaskCardProps {
    /// Language.
    pub lang: Lang,
    /// Whether somebody set it by a link: no lesson of the page has it.
    pub is_from_link: bool,
    /// The goals.
    pub ticks: Vec<Tick>,
    /// The code, once every goal is reached.
    pub code: Option<String>,
    /// What was copied last.
    pub copied: Option<(&'static str, bool)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The card.
#[component]
pub fn TaskCard(props: &TaskCardProps) -> Html {
    let words = props.lang.teach();
    let leave = {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Teach(TeachMsg::Leave(Leaving::Task)))
    };
    html! {
        <section class="panel lesson-card" aria-labelledby="task-title">
            <div class="lesson-head">
                <h2 id="task-title">{ words.task }</h2>
                <button type="button" class="button icon-only quiet" aria-label={words.leave} title={words.leave} onclick={leave}>
                    { icon(Shape::Close) }
                </button>
            </div>
            if props.is_from_link {
                <p class="lesson-sender">{ words.by_sender }</p>
            }
            if props.code.is_none() {
                <p class="hint">{ words.task_hint }</p>
            }
            <ul class="goals">{ for props.ticks.iter().map(|tick| goal(tick, props.lang)) }</ul>
            if let Some(code) = &props.code {
                <p class="task-done">{ task_words::completed(code, props.lang) }</p>
                <div class="lesson-copy">
                    <output class="task-code">{ code }</output>
                    { copy_button("task-code", code.clone(), props.lang, props.copied, &props.dispatch) }
                </div>
            }
        </section>
    }
}

/// A goal with its tick.
pub fn goal(tick: &Tick, lang: Lang) -> Html {
    let words = lang.teach();
    let (class, mark, said) = match tick.done {
        Some(true) => ("goal done", "\u{2713}", words.done),
        Some(false) => ("goal", "\u{25cb}", words.open),
        None => ("goal", "\u{2026}", words.waiting),
    };
    html! {
        <li class={classes!(class)}>
            <span class="goal-mark" aria-hidden="true">{ mark }</span>
            <span>
                { &tick.sentence }
                <span class="visually-hidden">{ format!(" ({said})") }</span>
                if !tick.now.is_empty() {
                    <span class="goal-now">{ &tick.now }</span>
                }
            </span>
        </li>
    }
}
