//! The maker of tasks: goals and limits, and the link that sets them.

use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::teach::state::{Choice, TeachMsg, goal_words};
use crate::teach::task::WORDS;
use crate::text::{Lang, parse_number};
use crate::ui::Dispatch;
use crate::ui::controls::number_box::NumberBox;
use crate::ui::teach::copy_button;
use yew::{Callback, Event, Html, html};

/// The form.
pub fn form(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, words) = (state.lang, state.lang.teach());
    let link = format!("{}?{}", state.share.home.as_deref().unwrap_or_default(), state.task_link());
    let none = !state.teach.choices.iter().any(|choice| choice.chosen);
    let try_it = {
        let dispatch = dispatch.clone();
        move |_| dispatch.emit(Msg::Teach(TeachMsg::TryTask))
    };
    html! {
        <div class="lesson-form">
            <p>{ words.make_task_hint }</p>
            <ul class="choices">
                for (place, (word, choice)) in WORDS.iter().zip(&state.teach.choices).enumerate() {
                    { row(place, word, *choice, lang, dispatch) }
                }
            </ul>
            if none {
                <p class="hint">{ words.no_goals }</p>
            } else {
                <label class="lesson-field">
                    <span>{ words.task_link }</span>
                    <span class="lesson-copy">
                        <input id="task-link" type="text" readonly=true value={link.clone()} />
                        { copy_button("task-link", link, lang, state.teach.copied, dispatch) }
                    </span>
                </label>
                <div class="lesson-nav"><button type="button" class="button main" onclick={try_it}>{ words.try_task }</button></div>
            }
        </div>
    }
}

fn row(place: usize, word: &str, choice: Choice, lang: Lang, dispatch: &Dispatch) -> Html {
    let [before, between, after] = (lang.teach().goal)(word);
    let [first, second] = goal_words(word);
    let id = format!("goal-{first}");
    let choose = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: Event| dispatch.emit(Msg::Teach(TeachMsg::Goal(place, !choice.chosen))))
    };
    let number = |which: usize, label: String| {
        let dispatch = dispatch.clone();
        let value = choice.numbers.get(which).copied().unwrap_or_default();
        let change = Callback::from(move |text: String| {
            if let Some(value) = parse_number(&text, lang) {
                dispatch.emit(Msg::Teach(TeachMsg::Number(place, which, value)));
                dispatch.emit(Msg::Teach(TeachMsg::Goal(place, true)));
            }
        });
        html! { <NumberBox class="choice-number" name={label} value={lang.number(value)} {change} /> }
    };
    html! {
        <li class="choice">
            <input type="checkbox" id={id.clone()} checked={choice.chosen} onchange={choose} />
            <span>
                <label for={id}>{ before }</label>
                if first != "lock" {
                    { " " }{ number(0, format!("{before} \u{2026} {between}")) }{ " " }{ between }
                }
                if !second.is_empty() {
                    { " " }{ number(1, format!("{between} \u{2026} {after}")) }{ " " }{ after }
                }
            </span>
        </li>
    }
}
