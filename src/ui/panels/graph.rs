//! One plot of a panel: its canvas, the crosshair over it, and its values at the week pointed at.

use crate::chart::figure::{reading, when};
use crate::chart::{Figure, Layout, Palette, Theme};
use crate::shell::browser;
use crate::shell::canvas::{Look, paint};
use crate::text::Lang;
use crate::ui::icon::{role_class, sample};
use std::rc::Rc;
use web_sys::HtmlCanvasElement;
use yew::{Callback, Html, Properties, classes, component, html, use_effect_with, use_node_ref, use_state_eq};

/// What the plot shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct GraphProps {
    /// Language.
    pub lang: Lang,
    /// What is drawn.
    pub figure: Rc<Figure>,
    /// Where it goes.
    pub layout: Rc<Layout>,
    /// The week whose values are told.
    pub week: f64,
    /// Whether that week is pointed at.
    pub pointed: bool,
    /// Its colours.
    pub theme: Theme,
}

/// A plot.
#[component]
pub fn Graph(props: &GraphProps) -> Html {
    let words = props.lang.words();
    let (figure, layout) = (&props.figure, &props.layout);
    let (frame, canvas) = (use_node_ref(), use_node_ref());
    // Known in a browser alone: from then on each change draws again.
    let density = use_state_eq(|| None::<f64>);
    {
        let (frame, density) = (frame.clone(), density.setter());
        use_effect_with((), move |()| {
            let watch = browser::watch_size(
                &frame,
                Callback::from(move |_: (f64, f64, f64)| density.set(Some(browser::density()))),
            );
            move || drop(watch)
        });
    }
    {
        let canvas = canvas.clone();
        let drawn = (props.figure.clone(), props.layout.clone(), props.theme, *density);
        use_effect_with(drawn, move |(figure, layout, theme, density)| {
            if let Some(canvas) = canvas.cast::<HtmlCanvasElement>() {
                paint(
                    &canvas,
                    figure,
                    Look { layout, palette: Palette::of(*theme), density: density.unwrap_or_else(browser::density) },
                );
            }
        });
    }
    let readings = reading(figure, props.week, words);
    let value = |id| readings.iter().find(|found| found.0 == id).map(|found| found.1.clone()).unwrap_or_default();
    let told: Vec<String> = figure.legend.iter().map(|entry| format!("{} {}", entry.label, value(entry.id))).collect();
    let spoken = format!("{}. {}: {}", figure.y.title, when(figure, props.week, words), told.join("; "));
    let px = |value: f64| format!("{value:.1}");
    let (x, plot) = (layout.x_px(props.week), layout.plot);
    html! {
        <>
            <div class="panel-plot" ref={frame} role="img" aria-label={spoken}>
                <canvas class="canvas" ref={canvas} aria-hidden="true"></canvas>
                <svg class="overlay" viewBox={format!("0 0 {} {}", layout.width_px, layout.height_px)} aria-hidden="true">
                    if props.pointed {
                        <line class="crosshair" x1={px(x)} x2={px(x)} y1={px(plot.top)} y2={px(plot.bottom)} />
                        for line in &figure.series {
                            if let Some(at) = line.points.iter()
                                .min_by(|a, b| (a.0 - props.week).abs().total_cmp(&(b.0 - props.week).abs())) {
                                if plot.holds(layout.at(*at)) {
                                    <circle class={classes!("dot", role_class(line.role))} cx={px(layout.x_px(at.0))}
                                        cy={px(layout.y_px(at.1))} r="3.5" />
                                }
                            }
                        }
                    }
                </svg>
            </div>
            <ul class="legend plot-legend" aria-hidden="true">
                for entry in &figure.legend {
                    <li key={format!("{:?}", entry.id)} class="plot-entry">
                        { sample(entry) }
                        <span>{ &entry.label }</span>
                        <span class="entry-value">{ value(entry.id) }</span>
                    </li>
                }
            </ul>
        </>
    }
}
