//! A minus the other arm over time, in the same people.

use crate::page::explore::plot::{Plot, range_with_nought};
use crate::population::patients::{Patients, Quartiles};
use crate::text::Lang;
use crate::ui::lenses::axes::axes;
use std::rc::Rc;
use yew::{Html, Properties, component, html};

/// What the picture shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DifferenceProps {
    /// Language.
    pub lang: Lang,
    /// The people.
    pub patients: Rc<Patients>,
    /// The time grid in weeks.
    pub weeks: Rc<[f64]>,
    /// Whether the other arm is no cytokine.
    pub against_none: bool,
    /// Width in CSS pixels.
    pub width: f64,
}

/// The median of the differences, and the middle half of the people.
#[component]
pub fn Difference(props: &DifferenceProps) -> Html {
    let (words, page) = (props.lang.compare(), props.lang.words());
    let points: Vec<(f64, Quartiles)> =
        props.weeks.iter().copied().zip(props.patients.over_time.iter().copied()).collect();
    let Some((last_week, last)) = points.last().copied() else { return Html::default() };
    let plot = Plot {
        size: (props.width, 250.0),
        room: [52.0, 12.0, 28.0, 42.0],
        x: (0.0, last_week),
        y: range_with_nought(points.iter().flat_map(|(_, q)| [q.low, q.high]), 5),
    };
    let upper = points.iter().map(|(week, q)| (*week, q.high));
    let lower = points.iter().rev().map(|(week, q)| (*week, q.low));
    let spoken = (words.over_time_spoken)(last_week, last.median, last.low, last.high);
    let nought = format!("{:.1}", plot.py(0.0));
    html! {
        <figure class="plot-figure">
            <figcaption>{ (words.over_time)(props.against_none) }</figcaption>
            <svg class="plot" viewBox={plot.view_box()} role="img" aria-label={spoken.clone()}>
                { axes(&plot, props.lang, (page.weeks_axis, words.over_time_axis), (7, 5)) }
                <polygon class="plot-band role-a" points={plot.line(upper.chain(lower))} />
                <line class="plot-nought" x1={format!("{:.1}", plot.px(0.0))} x2={format!("{:.1}", plot.px(last_week))}
                    y1={nought.clone()} y2={nought} />
                <polyline class="plot-line role-a" points={plot.line(points.iter().map(|(week, q)| (*week, q.median)))} />
            </svg>
            <p class="hint">{ spoken }</p>
        </figure>
    }
}
