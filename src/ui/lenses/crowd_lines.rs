//! The lines of all patients of the lens, faint, on a canvas behind the curves of the chart. It is drawn when the patients are there,
//! not for every picture: while a control moves it is gone, and choosing a patient leaves it as it is.

use crate::chart::Layout;
use crate::chart::theme::{Palette, Rgb, Role, Theme};
use crate::population::patients::Patients;
use crate::shell::browser;
use crate::trajectory::Trajectory;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement};
use yew::{Html, Properties, component, create_portal, html, use_effect_with, use_node_ref, use_state_eq};

/// Where the lines are drawn, and in which colours.
#[derive(Clone, Debug, PartialEq)]
pub struct Backdrop {
    /// The chart's layout.
    pub layout: Rc<Layout>,
    /// The chart's colours.
    pub theme: Theme,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CrowdLinesProps {
    /// The run, whose time grid the lines have.
    pub run: Rc<Trajectory>,
    /// Its virtual patients, run by the worker.
    pub patients: Rc<Patients>,
    /// Where.
    pub backdrop: Backdrop,
}

/// The canvas, among those of the chart.
#[component]
pub fn CrowdLines(props: &CrowdLinesProps) -> Html {
    let (frame, canvas) = (use_state_eq(|| None::<Element>), use_node_ref());
    {
        let frame = frame.clone();
        use_effect_with((), move |()| frame.set(browser::chart_frame()));
    }
    {
        let canvas = canvas.clone();
        let of = (props.patients.clone(), props.run.clone(), props.backdrop.clone(), frame.is_some());
        use_effect_with(of, move |(patients, run, backdrop, _)| {
            if let Some(canvas) = canvas.cast::<HtmlCanvasElement>() {
                draw(&canvas, patients, &run.weeks, backdrop);
            }
        });
    }
    match &*frame {
        Some(frame) => create_portal(
            html! { <canvas class="crowd-lines" ref={canvas} aria-hidden="true"></canvas> },
            frame.clone(),
        ),
        None => Html::default(),
    }
}

/// Draws the lines within the plot, opaque: the canvas as a whole is faint (static/explore.css), so that many over each other are no
/// darker than one. A line has no more points than the plot has pixels. Nothing where the browser gives no 2d context.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a canvas is some thousand pixels wide
fn draw(canvas: &HtmlCanvasElement, patients: &Patients, weeks: &[f64], Backdrop { layout, theme }: &Backdrop) {
    let density = browser::density();
    canvas.set_width(libm::round(layout.width_px * density) as u32);
    canvas.set_height(libm::round(layout.height_px * density) as u32);
    let Some(pen) =
        canvas.get_context("2d").ok().flatten().and_then(|pen| pen.dyn_into::<CanvasRenderingContext2d>().ok())
    else {
        return;
    };
    let Rgb(red, green, blue) = Palette::of(*theme).colour(Role::Muted);
    let _ = pen.scale(density, density);
    pen.set_stroke_style_str(&format!("rgb({red} {green} {blue})"));
    let plot = layout.plot;
    pen.rect(plot.left, plot.top, plot.width(), plot.height());
    pen.clip();
    let step = weeks.len().div_ceil((plot.width() as usize).max(1)).max(1);
    let columns: Vec<f64> = weeks.iter().step_by(step).map(|week| layout.x_px(*week)).collect();
    for person in 0..patients.people.len() {
        pen.begin_path();
        for (x, count) in columns.iter().zip(patients.line(person).step_by(step)) {
            pen.line_to(*x, layout.y_px(count));
        }
        pen.stroke();
    }
}
