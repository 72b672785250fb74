//! The sheet behind the header's button: tours, predictions, tasks, a class, lesson plans, the presenter.

use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::teach::state::{Part, TeachMsg};
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
        Part::List => words.teach,
        Part::MakeTour => words.make_tour,
        Part::MakeTask => words.make_task,
        Part::Codes => words.check_codes,
        Part::Class => words.class,
        Part::Plans => words.plans,
    };
    html! {
        <>
            <Over {lang} id="teach-title" {title} {open} dispatch={dispatch.clone()}>
                // A sheet that is closed makes none of what is in it.
                if open {
                    if teach.part != Part::List {
                        <button type="button" class="button quiet back" onclick={send(dispatch, Msg::Teach(TeachMsg::Part(Part::List)))}>
                            { format!("\u{2190} {}", words.back_to_list) }
                        </button>
                    }
                    { match teach.part {
                        Part::List => list(lang, dispatch),
                        Part::MakeTour => tour_maker::form(state, dispatch),
                        Part::MakeTask => task_maker::form(state, dispatch),
                        Part::Codes => codes::form(teach, lang, dispatch),
                        Part::Class => class::form(teach, lang, dispatch),
                        Part::Plans => plans::plans(lang, dispatch),
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

fn list(lang: Lang, dispatch: &Dispatch) -> Html {
    let words = lang.teach();
    let entry = |name: &'static str, hint: &'static str, msg: TeachMsg| {
        let id = if let TeachMsg::Part(part) = msg { part.entry() } else { None };
        html! {
            <li>
                <button type="button" {id} class="regimen" onclick={send(dispatch, Msg::Teach(msg))}><b>{ name }</b><span>{ hint }</span></button>
            </li>
        }
    };
    html! {
        <div class="lesson-form">
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
            <ul class="regimens">
                { entry(words.predict, words.predict_hint, TeachMsg::Predict) }
                { entry(words.class, words.class_hint, TeachMsg::Part(Part::Class)) }
                { entry(words.plans, words.plans_hint, TeachMsg::Part(Part::Plans)) }
                { entry(words.make_task, words.make_task_hint, TeachMsg::Part(Part::MakeTask)) }
                { entry(words.check_codes, words.check_hint, TeachMsg::Part(Part::Codes)) }
                { entry(words.make_tour, words.make_tour_hint, TeachMsg::Part(Part::MakeTour)) }
                { entry(words.present, words.present_hint, TeachMsg::Present(true)) }
            </ul>
            <button type="button" class="button quiet" onclick={send(dispatch, Msg::View(ViewMsg::Open(Sheet::Help)))}>{ words.shortcuts }</button>
        </div>
    }
}
