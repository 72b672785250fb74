//! What teaching draws over the curves: the curve of a prediction, those of a class, a frozen curve, dated events.

use crate::chart::geometry::{Point, clip_line};
use crate::chart::{Figure, Layout};
use crate::page::state::State;
use crate::page::teach::state::PredictionStage;
use crate::teach::prediction::{Class, Prediction};
use crate::trajectory::ArmName;
use crate::trials::{Preset, presets};
use crate::ui::Dispatch;
use crate::ui::teach::ending::ending;
use crate::ui::teach::sketchpad::Sketchpad;
use std::fmt::Write;
use yew::{Html, html};

/// Numbers of the dated events that stand on the picture, with their weeks and counts.
pub fn event_places(figure: &Figure, preset: Option<&'static str>) -> Vec<(usize, Point)> {
    let events = preset.and_then(presets::by_id).map(Preset::events).unwrap_or_default();
    let line = figure.line(ArmName::A);
    let place = |week: f64| {
        let points = &line?.points;
        points.iter().copied().min_by(|one, other| (one.0 - week).abs().total_cmp(&(other.0 - week).abs()))
    };
    (1..).zip(events).filter_map(|(number, event)| Some((number, place(event.weeks())?))).collect()
}

/// The drawing, and over it, while a curve is drawn, what takes the strokes.
pub fn drawing(state: &State, dispatch: &Dispatch) -> Html {
    html! {
        <>
            { lines(state) }
            if state.teach.ending && !state.teach.blank {
                { ending(state, dispatch) }
            }
            if state.teach.is_drawing() {
                <Sketchpad lang={state.lang} layout={state.layout.clone()} dispatch={dispatch.clone()} />
            }
        </>
    }
}

fn lines(state: &State) -> Html {
    let (teach, figure, layout, words) = (&state.teach, &state.figure, &state.layout, state.lang.teach());
    let mark = state.picture_mark();
    let view_box = format!("0 0 {} {}", layout.width_px, layout.height_px);
    let at_end = |points: &[Point], text: &'static str, class: &'static str| {
        let end = points.iter().rfind(|point| layout.plot.holds(layout.at(**point))).map(|point| layout.at(*point));
        html! {
            if let Some((x, y)) = end {
                // A line that has just begun has no room for its name at its left.
                <text class={class} x={px(x.clamp(layout.plot.left + 8.0, layout.plot.right - 4.0))} y={px(y - 12.0)}
                    text-anchor={if 2.0 * x < layout.plot.left + layout.plot.right { "start" } else { "end" }}>{ text }</text>
            }
        }
    };
    let line = |points: &[Point], class: &'static str| html! { <path class={class} d={path(points, layout)} /> };
    let points_of = |one: &Prediction| one.points().collect::<Vec<Point>>();
    let class: Vec<&Prediction> = teach
        .class
        .iter()
        .flat_map(|class| &class.predictions)
        .map(|one| &one.prediction)
        .filter(|one| one.picture() == mark)
        .collect();
    let middle = Class::of(class.iter().copied());
    let middle: Vec<Point> = middle.weeks.iter().copied().zip(middle.median.iter().copied()).collect();
    // What is given is the curve's own beginning, and no drawing.
    let drawn = teach.predicting.iter().filter(|one| !one.sketch.is_empty());
    let sketch: Vec<Point> = drawn.flat_map(|one| one.sketch.points()).collect();
    let held = teach.predicting.as_ref().filter(|one| one.stage == PredictionStage::Drawing).map(|one| {
        let week = one.sketch.week(one.at);
        let before = one.sketch.points().filter(|point| point.0 <= week).last();
        (week, one.sketch.count(one.at).or(before.map(|point| point.1)).unwrap_or_default())
    });
    html! {
        <svg class="overlay lesson-drawing" viewBox={view_box} aria-hidden="true" focusable="false">
            for one in &class { { line(&points_of(one), "class-line") } }
            if !middle.is_empty() {
                { line(&middle, "class-median") }
                { at_end(&middle, words.class_median, "lesson-label") }
            }
            if let Some(ghost) = &teach.ghost {
                { line(ghost, "ghost-line") }
                { at_end(ghost, words.frozen, "lesson-label") }
            }
            if sketch.len() > 1 {
                { line(&sketch, "sketch-line") }
                { at_end(&sketch, words.your_curve, "lesson-label own") }
            }
            if let Some(place) = held {
                { held_point(layout.at(place), layout) }
            }
            for (number, place) in event_places(figure, state.preset) {
                { event(number, layout.at(place)) }
            }
        </svg>
    }
}

fn held_point((x, y): Point, layout: &Layout) -> Html {
    html! {
        <>
            <line class="crosshair" x1={px(x)} x2={px(x)} y1={px(layout.plot.top)} y2={px(layout.plot.bottom)} />
            <circle class="sketch-point" cx={px(x)} cy={px(y)} r="6" />
            <path class="sketch-pencil" d="M0 0 4 -10 20 -26 26 -20 10 -4Z" transform={format!("translate({} {})", px(x), px(y))} />
        </>
    }
}

fn event(number: usize, (x, y): Point) -> Html {
    html! {
        <g class="event-mark">
            <circle cx={px(x)} cy={px(y)} r="10" />
            <text x={px(x)} y={px(y)} dy="0.35em" text-anchor="middle">{ number }</text>
        </g>
    }
}

fn px(value: f64) -> String {
    format!("{value:.1}")
}

/// The path of a line, kept inside the plot.
fn path(points: &[Point], layout: &Layout) -> String {
    let pixels: Vec<Point> = points.iter().map(|point| layout.at(*point)).collect();
    let mut out = String::new();
    for piece in clip_line(&pixels, &layout.plot) {
        for (place, (x, y)) in piece.iter().enumerate() {
            let _ = write!(out, "{}{x:.1} {y:.1}", if place == 0 { 'M' } else { 'L' });
        }
    }
    out
}
