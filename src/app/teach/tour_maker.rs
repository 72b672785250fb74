//! The maker of tours: views, captions, their order, and the link that carries them.

use crate::app::Dispatch;
use crate::app::browser;
use crate::app::browser::lesson;
use crate::app::state::{Msg, State};
use crate::app::teach::copy_button;
use crate::app::teach::slice::{Part, TeachMsg, Text};
use crate::app::view::Sheet;
use crate::teach::{Step, tours};
use crate::words::{Lang, TeachWords};
use yew::{AttrValue, Callback, Event, Html, Properties, component, html};

/// The form.
pub fn form(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, words, draft) = (state.lang, state.lang.teach(), &state.teach.draft);
    let link = format!("{}?{}", browser::home().unwrap_or_default(), state.tour_link());
    let send = |msg: TeachMsg| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: yew::MouseEvent| dispatch.emit(Msg::Teach(msg.clone())))
    };
    html! {
        <div class="lesson-form">
            <p>{ words.make_tour_hint }</p>
            { text(words.own_title, Text::Tour, draft.title.to_string(), false, dispatch) }
            if draft.steps.is_empty() {
                <p class="hint">{ words.no_steps }</p>
            }
            <ol class="draft-steps">
                for (place, step) in draft.steps.iter().enumerate() {
                    { step_form(place, step, draft.steps.len(), words, dispatch) }
                }
            </ol>
            <div class="lesson-nav">
                <button type="button" class="button main" onclick={send(TeachMsg::AddStep)}>{ words.add_view }</button>
                if !draft.steps.is_empty() {
                    <button type="button" class="button" onclick={send(TeachMsg::Play)}>{ words.play }</button>
                }
            </div>
            if draft.steps.is_empty() {
                <p class="hint">{ words.start_from }</p>
                <ul class="plain-list">
                    for tour in tours::all(lang) {
                        <li><button type="button" class="button quiet" onclick={send(TeachMsg::Copy(tour.id))}>{ tour.title.to_string() }</button></li>
                    }
                </ul>
            } else {
                <label class="lesson-field">
                    <span>{ words.tour_link }</span>
                    <span class="lesson-copy">
                        <input id="tour-link" type="text" readonly=true value={link.clone()} />
                        { copy_button("tour-link", link, lang, state.teach.copied, dispatch) }
                    </span>
                </label>
                <p class="hint">{ words.tour_link_hint }</p>
            }
        </div>
    }
}

fn step_form(place: usize, step: &Step, of: usize, words: &'static TeachWords, dispatch: &Dispatch) -> Html {
    let number = place + 1;
    let button = |name: String, mark: &'static str, off: bool, msg: TeachMsg| {
        let dispatch = dispatch.clone();
        html! {
            <button type="button" class="button icon-only quiet" aria-label={name.clone()} title={name} aria-disabled={off.then_some("true")}
                onclick={move |_| dispatch.emit(Msg::Teach(msg.clone()))}>{ mark }</button>
        }
    };
    html! {
        <li class="draft-step">
            { text(AttrValue::from((words.step_title)(number)), Text::Title(place), step.title.to_string(), false, dispatch) }
            { text(words.caption, Text::Caption(place), step.caption.to_string(), true, dispatch) }
            { text(words.note, Text::Note(place), step.note.to_string(), true, dispatch) }
            <div class="lesson-nav">
                { button((words.earlier)(number), "\u{2191}", place == 0, TeachMsg::Move(place, -1)) }
                { button((words.later)(number), "\u{2193}", number == of, TeachMsg::Move(place, 1)) }
                { button((words.delete)(number), "\u{2717}", false, TeachMsg::Delete(place)) }
            </div>
        </li>
    }
}

fn text(label: impl Into<AttrValue>, which: Text, value: String, long: bool, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let change =
        Callback::from(move |event: Event| dispatch.emit(Msg::Teach(TeachMsg::Edit(which, lesson::value_of(&event)))));
    html! {
        <label class="lesson-field">
            <span>{ label.into() }</span>
            if long {
                <textarea rows="2" value={value} onchange={change} />
            } else {
                <input type="text" value={value} onchange={change} />
            }
        </label>
    }
}

/// What the card shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DraftCardProps {
    /// Language.
    pub lang: Lang,
    /// Steps so far.
    pub steps: usize,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The tour being made, while the page is set for its next step.
#[component]
pub fn DraftCard(props: &DraftCardProps) -> Html {
    let words = props.lang.teach();
    let add = {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.emit(Msg::Teach(TeachMsg::AddStep))
    };
    let edit = {
        let dispatch = props.dispatch.clone();
        move |_| {
            dispatch.emit(Msg::Teach(TeachMsg::Part(Part::MakeTour)));
            dispatch.emit(Msg::Open(Sheet::Teach));
        }
    };
    html! {
        <section class="panel lesson-card" aria-labelledby="draft-title">
            <h2 id="draft-title">{ format!("{} \u{b7} {}", words.make_tour, (words.steps)(props.steps)) }</h2>
            <div class="lesson-nav">
                <button type="button" class="button" onclick={add}>{ words.add_view }</button>
                <button type="button" class="button quiet" aria-haspopup="dialog" onclick={edit}>{ words.tour_link }</button>
            </div>
        </section>
    }
}
