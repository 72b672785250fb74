//! The maker of tours: views, captions, their order, and the link that carries them.

use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::teach::draft::Draft;
use crate::page::teach::state::{SheetPart, TeachMsg, TourText};
use crate::page::teach::tour_maker::{RESTORE_BUTTON, STEP_BUTTONS, UNDO_BUTTON};
use crate::page::view::{Sheet, ViewMsg};
use crate::shell::browser::focus;
use crate::teach::tour::{MAX_ADDRESS, MAX_LETTERS, Tour};
use crate::teach::{TourStep, tours};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::teach::copy_button;
use yew::{AttrValue, Callback, Html, InputEvent, Properties, component, html};

/// The form.
pub fn form(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, words, draft) = (state.lang, state.lang.teach(), &state.teach.draft);
    let tour = draft.tour();
    let send = |msg: TeachMsg| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: yew::MouseEvent| dispatch.emit(Msg::Teach(msg.clone())))
    };
    let travel = |id: &'static str, name: &'static str, leads: bool, forward: bool| {
        html! {
            <button type="button" {id} class="button quiet" aria-disabled={(!leads).then_some("true")}
                onclick={send(TeachMsg::Travel { forward })}>{ name }</button>
        }
    };
    let (can_undo, can_redo) = draft.can_travel();
    html! {
        <div class="lesson-form">
            <p>{ words.make_tour_hint }</p>
            { others(draft, lang, dispatch) }
            { text(words.own_title, TourText::Tour, &tour.title, false, lang, dispatch) }
            if tour.steps.is_empty() {
                <p class="hint">{ words.no_steps }</p>
            }
            <ol class="draft-steps">
                for (place, step) in tour.steps.iter().enumerate() {
                    { step_form(place, step, tour.steps.len(), lang, dispatch) }
                }
            </ol>
            <div class="lesson-nav">
                <button type="button" class="button main" onclick={send(TeachMsg::AddStep)}>{ words.add_view }</button>
                { travel(UNDO_BUTTON, lang.words().undo, can_undo, false) }
                { travel("tour-redo", lang.words().redo, can_redo, true) }
            </div>
            <p class="hint" role="status">{ &draft.said }</p>
            if draft.discarded.is_some() {
                <button type="button" id={RESTORE_BUTTON} class="button quiet" onclick={send(TeachMsg::Restore)}>{ words.restore_draft }</button>
            }
            if tour.steps.is_empty() {
                <p class="hint">{ words.start_from }</p>
                <ul class="plain-list">
                    for tour in tours::all(lang) {
                        <li><button type="button" class="button quiet" onclick={send(TeachMsg::Copy(tour.id))}>{ tour.title.to_string() }</button></li>
                    }
                </ul>
            } else {
                { link(state, dispatch) }
            }
            <p class="hint">{ if draft.is_kept { words.draft_kept } else { words.draft_not_kept } }</p>
        </div>
    }
}

/// What other tabs have made: either can be gone on with, and both are kept.
fn others(draft: &Draft, lang: Lang, dispatch: &Dispatch) -> Html {
    let words = lang.teach();
    let send = |msg: TeachMsg| dispatch.reform(move |_: yew::MouseEvent| Msg::Teach(msg.clone()));
    let other = |(place, (_, tour)): (usize, &(String, Tour))| {
        let title = if tour.title.is_empty() { words.untitled } else { &tour.title };
        html! {
            <div class="notice">
                <span>{ (words.other_draft)(title, &(words.steps)(tour.steps.len())) }</span>
                <button type="button" class="button" onclick={send(TeachMsg::Take(place))}>{ words.take_draft }</button>
                <button type="button" class="button quiet" onclick={send(TeachMsg::Discard(place))}>{ words.discard_draft }</button>
            </div>
        }
    };
    html! { <div class="other-drafts" role="status">{ for draft.others.iter().enumerate().map(other) }</div> }
}

/// The link that carries the tour, or why there is none; and how much room is left in it.
fn link(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, words) = (state.lang, state.lang.teach());
    let link = format!("{}?{}", state.share.home.as_deref().unwrap_or_default(), state.tour_link());
    let is_too_long = link.len() > MAX_ADDRESS;
    let refused = if state.teach.draft.tour().written().any(|text| letters(text) > MAX_LETTERS) {
        Some(words.no_link_for_text.to_owned())
    } else {
        is_too_long.then(|| (words.no_link_for_length)(&lang.number((link.len() - MAX_ADDRESS) as f64)))
    };
    let play = {
        let dispatch = dispatch.clone();
        move |_| dispatch.emit(Msg::Teach(TeachMsg::Play))
    };
    let room = (words.room)(&lang.number(link.len() as f64), &lang.number(MAX_ADDRESS as f64));
    html! {
        <>
            <div role="status">
                if let Some(refused) = &refused {
                    <p class="notice" id="tour-refused">{ refused }</p>
                }
            </div>
            <p class="hint" id="tour-room">{ room }</p>
            if refused.is_none() {
                <label class="lesson-field">
                    <span>{ words.tour_link }</span>
                    <span class="lesson-copy">
                        <input id="tour-link" type="text" readonly=true value={link.clone()} />
                        { copy_button("tour-link", link, lang, state.teach.copied, dispatch) }
                    </span>
                </label>
                <p class="hint">{ words.tour_link_hint }</p>
                <div class="lesson-nav"><button type="button" class="button" onclick={play}>{ words.play }</button></div>
            }
        </>
    }
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

fn step_form(place: usize, step: &TourStep, of: usize, lang: Lang, dispatch: &Dispatch) -> Html {
    let (words, number) = (lang.teach(), place + 1);
    let [earlier, later] = STEP_BUTTONS.get(place).copied().unwrap_or_default();
    let button = |id: Option<&'static str>, name: String, mark: &'static str, off: bool, msg: TeachMsg| {
        let dispatch = dispatch.clone();
        html! {
            <button type="button" {id} class="button icon-only quiet" aria-label={name.clone()} title={name} aria-disabled={off.then_some("true")}
                onclick={move |_| dispatch.emit(Msg::Teach(msg.clone()))}>{ mark }</button>
        }
    };
    html! {
        <li class="draft-step">
            { text(AttrValue::from((words.step_title)(number)), TourText::Title(place), &step.title, false, lang, dispatch) }
            { text(words.caption, TourText::Caption(place), &step.caption, true, lang, dispatch) }
            { text(words.note, TourText::Note(place), &step.note, true, lang, dispatch) }
            <div class="lesson-nav">
                { button(Some(earlier), (words.earlier)(number), "\u{2191}", place == 0, TeachMsg::Move(place, -1)) }
                { button(Some(later), (words.later)(number), "\u{2193}", number == of, TeachMsg::Move(place, 1)) }
                { button(None, (words.delete)(number), "\u{2717}", false, TeachMsg::Delete(place)) }
            </div>
        </li>
    }
}

/// A field for a text. The draft follows each letter, so nothing is lost when the page is made again; a text that is too long is refused in words
/// and stays as it was typed.
fn text(
    label: impl Into<AttrValue>,
    which: TourText,
    value: &str,
    long: bool,
    lang: Lang,
    dispatch: &Dispatch,
) -> Html {
    let (words, typed) = (lang.teach(), letters(value));
    let change = dispatch.reform(move |event: InputEvent| Msg::Teach(TeachMsg::Edit(which, focus::value_of(&event))));
    let (value, is_too_long) = (value.to_owned(), typed > MAX_LETTERS);
    let invalid = is_too_long.then_some("true");
    html! {
        <div class="lesson-field">
            <label class="lesson-field">
                <span>{ label.into() }</span>
                if long {
                    <textarea rows="2" {value} aria-invalid={invalid} oninput={change} />
                } else {
                    <input type="text" autocomplete="off" {value} aria-invalid={invalid} oninput={change} />
                }
            </label>
            <div role="status">
                if is_too_long {
                    <p class="control-message">{ (words.text_too_long)(&lang.number(typed as f64), &lang.number(MAX_LETTERS as f64)) }</p>
                }
            </div>
        </div>
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
            dispatch.emit(Msg::Teach(TeachMsg::Part(SheetPart::MakeTour)));
            dispatch.emit(Msg::View(ViewMsg::Open(Sheet::Teach)));
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
