//! The sheet behind the header's button: tours, predictions, tasks, a class, lesson plans, the presenter.

use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::teach::state::{SheetPart, TeachMsg};
use crate::page::view::{Sheet, ViewMsg};
use crate::teach::tours;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::sheet::Sheet as Over;
use crate::ui::teach::help::Help;
use crate::ui::teach::{class, codes, plans, task_maker, tour_maker};
use yew::{Callback, Html, MouseEvent, html};

/// The sheet of a state, and that of the shortcuts.
pub fn teach_sheet(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, words, teach) = (state.lang, state.lang.teach(), &state.teach);
    let open = state.view.sheet == Some(Sheet::Teach);
    let title = match teach.part {
        SheetPart::List => words.learn,
        SheetPart::Teachers => words.teachers,
        SheetPart::MakeTour => words.make_tour,
        SheetPart::MakeTask => words.make_task,
        SheetPart::Codes => words.check_codes,
        SheetPart::Class => words.class,
        SheetPart::Plans => words.plans,
    };
    html! {
        <>
            <Over {lang} id="teach-title" {title} {open} dispatch={dispatch.clone()}>
                // A sheet that is closed makes none of what is in it.
                if open {
                    if teach.part != SheetPart::List {
                        <button type="button" class="button quiet back" onclick={send(dispatch, Msg::Teach(TeachMsg::Part(teach.part.above())))}>
                            { format!("\u{2190} {}", if teach.part.above() == SheetPart::List { words.learn } else { words.teachers }) }
                        </button>
                    }
                    { match teach.part {
                        SheetPart::List => list(lang, dispatch),
                        SheetPart::Teachers => teachers(lang, dispatch),
                        SheetPart::MakeTour => tour_maker::form(state, dispatch),
                        SheetPart::MakeTask => task_maker::form(state, dispatch),
                        SheetPart::Codes => codes::form(teach, lang, dispatch),
                        SheetPart::Class => class::form(teach, lang, dispatch),
                        SheetPart::Plans => plans::plans(lang, dispatch),
                    } }
                }
            </Over>
            <Help {lang} open={state.view.sheet == Some(Sheet::Help)} letters={teach.letters} dispatch={dispatch.clone()} />
        </>
    }
}

fn send(dispatch: &Dispatch, msg: Msg) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.emit(msg.clone()))
}

fn entry(name: &'static str, hint: &'static str, msg: TeachMsg, dispatch: &Dispatch) -> Html {
    let id = if let TeachMsg::Part(part) = msg { part.entry() } else { None };
    html! {
        <li>
            <button type="button" {id} class="regimen" onclick={send(dispatch, Msg::Teach(msg))}><b>{ name }</b><span>{ hint }</span></button>
        </li>
    }
}

/// What there is to learn.
fn list(lang: Lang, dispatch: &Dispatch) -> Html {
    let words = lang.teach();
    html! {
        <div class="lesson-form">
            <ul class="regimens">
                { entry(words.predict, words.predict_hint, TeachMsg::Predict, dispatch) }
                { entry(words.ending, words.ending_hint, TeachMsg::Ending(true), dispatch) }
            </ul>
            <section aria-labelledby="tours-title">
                <h3 id="tours-title">{ words.tours }</h3>
                <p class="hint">{ words.tours_hint }</p>
                <ul class="regimens">
                    for tour in tours::all(lang) {
                        <li key={tour.id}>
                            <button type="button" class="regimen" data-tour={tour.id} onclick={send(dispatch, Msg::Teach(TeachMsg::Start(tour.id)))}>
                                <b>{ tour.title.to_string() }</b>
                                <span>{ format!("{} {}.", tour.audience, (words.steps)(tour.steps.len())) }</span>
                            </button>
                        </li>
                    }
                </ul>
            </section>
            <ul class="regimens">{ entry(words.teachers, words.teachers_hint, TeachMsg::Part(SheetPart::Teachers), dispatch) }</ul>
        </div>
    }
}

/// What teachers make, and what they present with.
fn teachers(lang: Lang, dispatch: &Dispatch) -> Html {
    let words = lang.teach();
    html! {
        <div class="lesson-form">
            <ul class="regimens">
                { entry(words.plans, words.plans_hint, TeachMsg::Part(SheetPart::Plans), dispatch) }
                { entry(words.make_task, words.make_task_hint, TeachMsg::Part(SheetPart::MakeTask), dispatch) }
                { entry(words.check_codes, words.check_hint, TeachMsg::Part(SheetPart::Codes), dispatch) }
                { entry(words.class, words.class_hint, TeachMsg::Part(SheetPart::Class), dispatch) }
                { entry(words.make_tour, words.make_tour_hint, TeachMsg::Part(SheetPart::MakeTour), dispatch) }
                { entry(words.present, words.present_hint, TeachMsg::Present(true), dispatch) }
            </ul>
            <button type="button" class="button quiet" onclick={send(dispatch, Msg::View(ViewMsg::Open(Sheet::Help)))}>{ words.shortcuts }</button>
        </div>
    }
}
