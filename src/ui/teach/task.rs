//! The line of a task: how far each goal is as the schedule changes, and the result to send when all are reached.

use crate::page::message::Msg;
use crate::page::teach::state::{Leaving, TeachMsg};
use crate::shell::browser::clipboard;
use crate::teach::task::{Goal, GoalTick};
use crate::text::Lang;
use crate::text::task as task_words;
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use yew::{Callback, Html, Properties, classes, component, html};

/// What the line shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TaskStripProps {
    /// Language.
    pub lang: Lang,
    /// Whether somebody set it by a link: no lesson of the page has it.
    pub is_from_link: bool,
    /// The goals.
    pub ticks: Vec<GoalTick>,
    /// The code, once every goal is reached.
    pub code: Option<String>,
    /// Code and link, as they are sent.
    pub result: Option<String>,
    /// What was copied last.
    pub copied: Option<(&'static str, bool)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The line.
#[component]
pub fn TaskStrip(props: &TaskStripProps) -> Html {
    let words = props.lang.teach();
    let leave = {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Teach(TeachMsg::Leave(Leaving::Task)))
    };
    let send = {
        let (dispatch, text) = (props.dispatch.clone(), props.result.clone().unwrap_or_default());
        let done = Callback::from(move |took| dispatch.emit(Msg::Teach(TeachMsg::CopyFinished("task-result", took))));
        move |_| clipboard::send(&text, done.clone())
    };
    let sent = props.copied.filter(|copied| copied.0 == "task-result");
    html! {
        <section class={classes!("task-strip", props.code.is_some().then_some("reached"))} aria-labelledby="task-title">
            <details class="task-goals">
                <summary title={words.task_hint}>
                    <b id="task-title">{ words.task }</b>
                    // That nothing else was changed goes without saying.
                    for tick in props.ticks.iter().filter(|tick| !(matches!(tick.goal, Goal::Lock(_)) && tick.done == Some(true))) {
                        { live(tick, props.lang) }
                    }
                </summary>
                <div class="task-all">
                    if props.is_from_link {
                        <p class="lesson-sender">{ words.by_sender }</p>
                    }
                    <p class="hint">{ words.task_hint }</p>
                    <ul class="goals">{ for props.ticks.iter().map(|tick| goal(tick, props.lang)) }</ul>
                </div>
            </details>
            <div class="task-result" role="status">
                if let Some(code) = &props.code {
                    <span class="visually-hidden">{ task_words::completed(code, props.lang) }</span>
                    <b aria-hidden="true">{ format!("\u{2713} {}", words.task_reached) }</b>
                    <output class="task-code">{ code }</output>
                    <button type="button" class="button main" onclick={send}>{ words.send_result }</button>
                }
                if let Some((_, took)) = sent {
                    <span class="hint">{ if took { words.result_sent } else { words.not_copied } }</span>
                }
            </div>
            <button type="button" class="button icon-only quiet" aria-label={words.leave} title={words.leave} onclick={leave}>
                { icon(IconShape::Close) }
            </button>
        </section>
    }
}

/// How far a goal is, as short as it can be said.
fn live(tick: &GoalTick, lang: Lang) -> Html {
    let (class, mark, said) = mark_of(tick, lang);
    html! {
        <span class={classes!("live-goal", class)}>
            <span class="goal-mark" aria-hidden="true">{ mark }</span>
            { if tick.progress.is_empty() { said } else { &tick.progress } }
            <span class="visually-hidden">{ format!(" ({said})") }</span>
        </span>
    }
}

/// Class, sign and word of a tick.
fn mark_of(tick: &GoalTick, lang: Lang) -> (&'static str, &'static str, &'static str) {
    let words = lang.teach();
    match tick.done {
        Some(true) => ("goal done", "\u{2713}", words.done),
        Some(false) => ("goal", "\u{25cb}", words.open),
        None => ("goal", "\u{2026}", words.waiting),
    }
}

/// A goal with its tick.
pub fn goal(tick: &GoalTick, lang: Lang) -> Html {
    let (class, mark, said) = mark_of(tick, lang);
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
