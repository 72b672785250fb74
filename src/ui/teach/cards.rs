//! The cards beside the picture: presenter, tour, prediction, class, task, dated events. Nothing while no lesson is on.

use crate::page::state::State;
use crate::text::Lang;
use crate::trials::events::Event;
use crate::trials::{Preset, presets};
use crate::ui::Dispatch;
use crate::ui::teach::class::ClassCard;
use crate::ui::teach::predict::PredictCard;
use crate::ui::teach::presenter::PresenterBar;
use crate::ui::teach::task::TaskCard;
use crate::ui::teach::tour::TourCard;
use crate::ui::teach::tour_maker::DraftCard;
use yew::{Html, html};

/// The cards of a state.
pub fn cards(state: &State, dispatch: &Dispatch) -> Html {
    let (teach, lang, run) = (&state.teach, state.lang, &state.run);
    let drawing = teach.is_drawing();
    let events = state.preset.and_then(presets::by_id).map(Preset::events).unwrap_or_default();
    let none = !teach.presenting
        && teach.tour.is_none()
        && teach.predicting.is_none()
        && teach.class.is_none()
        && teach.task.is_none()
        && teach.draft.tour().steps.is_empty()
        && events.is_empty();
    if none {
        return Html::default();
    }
    html! {
        <div class="lesson" role="region" aria-label={lang.teach().lesson}>
            if let Some(running) = &teach.tour {
                <TourCard {lang} running={running.clone()} run={run.clone()} {drawing} notes={teach.notes} dispatch={dispatch.clone()}>
                    { predict(state, dispatch) }
                </TourCard>
            } else {
                { predict(state, dispatch) }
            }
            if let Some(class) = &teach.class {
                <ClassCard {lang} class={class.clone()} mark={state.picture_mark()} dispatch={dispatch.clone()} />
            }
            if let Some(task) = &teach.task {
                <TaskCard {lang} is_from_link={!is_of_a_plan(&task.to_string(), lang)} ticks={state.ticks()} code={state.completion()} copied={teach.copied} dispatch={dispatch.clone()} />
            }
            if !teach.draft.tour().steps.is_empty() && teach.tour.is_none() {
                <DraftCard {lang} steps={teach.draft.tour().steps.len()} dispatch={dispatch.clone()} />
            }
            if !events.is_empty() && !drawing {
                { dated(events, lang) }
            }
            if teach.presenting {
                <PresenterBar {lang} blank={teach.blank} frozen={teach.ghost.is_some()} dispatch={dispatch.clone()} />
            }
        </div>
    }
}

/// Whether a lesson plan of the page sets this task.
fn is_of_a_plan(task: &str, lang: Lang) -> bool {
    let mut links = lang.teach().plan.iter().flat_map(|plan| plan.rows).map(|row| row.2);
    links.any(|link| link.rsplit_once("task=").is_some_and(|(_, set)| set == task))
}

fn predict(state: &State, dispatch: &Dispatch) -> Html {
    let teach = &state.teach;
    html! {
        if let Some(predicting) = &teach.predicting {
            <PredictCard lang={state.lang} predicting={predicting.clone()} feedback={state.remarks()}
                in_tour={teach.tour.is_some()} copied={teach.copied} dispatch={dispatch.clone()} />
        }
    }
}

/// What happened to one patient, numbered as the marks on the curve.
fn dated(events: &[Event], lang: Lang) -> Html {
    let words = lang.teach();
    html! {
        <section class="panel lesson-card" aria-labelledby="events-title">
            <h2 id="events-title">{ words.events }</h2>
            <ol class="events">
                for event in events {
                    { {
                        let (what, when) = (words.event)(event.id).unwrap_or((event.words, event.written));
                        html! { <li><strong>{ when }</strong>{ ": " }{ what }</li> }
                    } }
                }
            </ol>
            <p class="hint">{ words.events_hint }</p>
        </section>
    }
}
