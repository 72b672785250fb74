//! The strip above the chart (tour, prediction, task) and the cards next to it (presenter, class, draft of a tour, dated events).

use crate::page::state::State;
use crate::teach::prediction::{Pasted, median_error, rounds};
use crate::text::Lang;
use crate::trials::events::Event;
use crate::trials::{Preset, presets};
use crate::ui::Dispatch;
use crate::ui::teach::class::ClassCard;
use crate::ui::teach::predict::PredictStrip;
use crate::ui::teach::presenter::PresenterBar;
use crate::ui::teach::task::TaskStrip;
use crate::ui::teach::task_report::TaskReport;
use crate::ui::teach::tour::TourStrip;
use crate::ui::teach::tour_maker::DraftCard;
use yew::{Html, html};

/// The median errors of a class's two rounds, and how many curves the second has.
fn improved(state: &State) -> Option<(f64, f64, usize)> {
    let (first, second) = rounds(&state.teach.class_text);
    let error = |text: &str| median_error(&Pasted::read(text), &state.picture_mark(), &state.run);
    let ((before, _), (after, count)) = (error(&first)?, error(&second?)?);
    Some((before, after, count))
}

/// The strip above the chart: the tour, the prediction, the task. Nothing while none of them is on.
pub fn strip(state: &State, dispatch: &Dispatch) -> Html {
    let (teach, lang) = (&state.teach, state.lang);
    if teach.tour.is_none() && teach.predicting.is_none() && teach.task.is_none() {
        return Html::default();
    }
    html! {
        <div class="lesson-strip" role="region" aria-label={lang.teach().lesson}>
            if let Some(running) = &teach.tour {
                <TourStrip {lang} running={running.clone()} run={state.run.clone()} drawing={teach.is_drawing()} notes={teach.notes}
                    dispatch={dispatch.clone()}>
                    { predict(state, dispatch) }
                </TourStrip>
            } else {
                { predict(state, dispatch) }
            }
            if let Some(task) = &teach.task {
                <TaskStrip {lang} is_from_link={!is_of_a_plan(&task.to_string(), lang)} ticks={state.ticks()} code={state.completion()}
                    result={state.task_result()} copied={teach.copied} dispatch={dispatch.clone()} />
                { task_report(state, dispatch) }
            }
        </div>
    }
}

/// What is sent to a learning platform around the page.
fn task_report(state: &State, dispatch: &Dispatch) -> Html {
    let ticks = state.ticks();
    let reached = ticks.iter().filter(|tick| tick.done == Some(true)).count();
    html! { <TaskReport link={state.shared_link()} goals={(reached, ticks.len())} dispatch={dispatch.clone()} /> }
}

/// The cards of a state.
pub fn cards(state: &State, dispatch: &Dispatch) -> Html {
    let (teach, lang) = (&state.teach, state.lang);
    let events = state.preset.and_then(presets::by_id).map(Preset::events).unwrap_or_default();
    let draft = teach.draft.tour().steps.len();
    if !teach.presenting && teach.class.is_none() && draft == 0 && events.is_empty() {
        return Html::default();
    }
    html! {
        <div class="lesson" role="region" aria-label={lang.teach().lesson}>
            if let Some(class) = &teach.class {
                <ClassCard {lang} class={class.clone()} mark={state.picture_mark()} improved={improved(state)} dispatch={dispatch.clone()} />
            }
            if draft > 0 && teach.tour.is_none() {
                <DraftCard {lang} steps={draft} dispatch={dispatch.clone()} />
            }
            if !events.is_empty() && !teach.is_drawing() {
                { dated(events, lang) }
            }
            if teach.presenting {
                <PresenterBar {lang} scenario={state.scenario.clone()} edited={(state.view.arm, state.view.block)}
                    blank={teach.blank} frozen={teach.ghost.is_some()} dispatch={dispatch.clone()} />
            }
        </div>
    }
}

/// Whether a lesson plan of the page sets this task.
fn is_of_a_plan(task: &str, lang: Lang) -> bool {
    let plans = lang.lesson_plans();
    let mut links = plans.iter().flat_map(|plan| &plan.rows).map(|row| row.2);
    links.any(|link| link.rsplit_once("task=").is_some_and(|(_, set)| set == task))
}

fn predict(state: &State, dispatch: &Dispatch) -> Html {
    let teach = &state.teach;
    html! {
        if let Some(predicting) = &teach.predicting {
            <PredictStrip lang={state.lang} predicting={predicting.clone()} feedback={state.remarks()} results={state.guess_results()} riddle={state.riddle_address()}
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
                        let (what, when) = lang.event(event);
                        html! { <li><strong>{ when }</strong>{ ": " }{ what }</li> }
                    } }
                }
            </ol>
            <p class="hint">{ words.events_hint }</p>
        </section>
    }
}
