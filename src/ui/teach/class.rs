//! Everybody's curves: the box for the codes, and the card that says what was found in it.

use crate::page::message::Msg;
use crate::page::teach::state::{Leaving, TeachMsg, TeachState};
use crate::shell::browser::focus;
use crate::teach::prediction::{BadCode, NotUnderstood, Pasted};
use crate::text::Lang;
use crate::text::feedback::bad_code;
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use std::rc::Rc;
use yew::{Callback, Html, InputEvent, Properties, SubmitEvent, component, html};

/// Lines shown that were not understood.
const LINES: usize = 20;

/// The form for the codes.
pub fn form(teach: &TeachState, lang: Lang, dispatch: &Dispatch) -> Html {
    let words = lang.teach();
    let nothing_found = teach.class.as_ref().is_some_and(|class| class.predictions.is_empty());
    let typed = dispatch.reform(|event: InputEvent| Msg::Teach(TeachMsg::ClassText(focus::value_of(&event))));
    let (dispatch, text) = (dispatch.clone(), teach.class_text.clone());
    let submit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        dispatch.emit(Msg::Teach(TeachMsg::Class(text.to_string())));
    });
    html! {
        <form class="lesson-form" onsubmit={submit}>
            <p>{ words.class_hint }</p>
            <label class="lesson-field">
                <span>{ words.class_box }</span>
                <textarea id="class-box" rows="8" spellcheck="false" autocomplete="off" value={teach.class_text.to_string()} oninput={typed} />
            </label>
            if nothing_found {
                <p class="notice" role="alert">{ words.class_none }</p>
            }
            <div class="lesson-nav"><button type="submit" class="button main">{ words.show_class }</button></div>
        </form>
    }
}

/// What the card shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ClassCardProps {
    /// Language.
    pub lang: Lang,
    /// What was found.
    pub class: Rc<Pasted>,
    /// The mark of the picture in view.
    pub mark: String,
    /// The median errors of two rounds, cells/µL, and how many curves the second has; `None` where there is one round.
    pub improved: Option<(f64, f64, usize)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The card.
#[component]
pub fn ClassCard(props: &ClassCardProps) -> Html {
    let (words, class) = (props.lang.teach(), &props.class);
    let leave = {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Teach(TeachMsg::Leave(Leaving::Class)))
    };
    let others = class.predictions.iter().filter(|one| one.prediction.picture() != props.mark).count();
    // A damaged code matters more than a line of chat.
    let damaged = class.not_understood.iter().filter(|line| line.why != BadCode::NotACode);
    let chat = class.not_understood.iter().filter(|line| line.why == BadCode::NotACode);
    let line = |line: &NotUnderstood| (words.class_lines)(line.line, &line.text, bad_code(line.why, props.lang));
    html! {
        <section class="panel lesson-card" aria-labelledby="class-title">
            <div class="lesson-head">
                <h2 id="class-title">{ words.class }</h2>
                <button type="button" class="button icon-only quiet" aria-label={words.remove} title={words.remove} onclick={leave}>
                    { icon(IconShape::Close) }
                </button>
            </div>
            <p>{ props.lang.class_curves(class.predictions.len(), class.not_understood.len(), class.repeated) }</p>
            if let Some((before, after, count)) = props.improved {
                <p>{ props.lang.class_rounds(before, after, count) }</p>
            }
            if others > 0 {
                <p class="hint">{ props.lang.counted(others as f64, words.class_other) }</p>
            }
            if !class.not_understood.is_empty() {
                <details class="lesson-sources">
                    <summary>{ words.more_remarks }</summary>
                    <ul>for one in damaged.chain(chat).take(LINES) { <li>{ line(one) }</li> }</ul>
                </details>
            }
        </section>
    }
}
