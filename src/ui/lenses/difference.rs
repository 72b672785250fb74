//! The difference between two arms over time in the same patients, under the chart on the same weeks: A minus control, or B minus A.

use crate::page::explore::comparison::difference;
use crate::page::explore::doubt::drawn_statistic;
use crate::page::explore::plot::{PlotScale, range_with_zero};
use crate::page::explore::state::ShownBand;
use crate::page::state::State;
use crate::page::view::Lens;
use crate::population::patients::{Patients, Quartiles};
use crate::text::Lang;
use crate::ui::lenses::axes::axes;
use std::rc::Rc;
use yew::{Html, Properties, classes, component, html};

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
    /// How far draws of the fit lie from the line, at each week; empty where the chart does not show that either.
    pub left_open: Rc<[(f64, f64)]>,
    /// Width in CSS pixels.
    pub width: f64,
    /// Room left and right of the plot in CSS pixels, as the chart has it.
    pub room: (f64, f64),
}

/// The difference under the chart while schedules are compared; nothing else.
pub fn under_chart(state: &State) -> Html {
    let patients = state.explore.patients.as_ref().map(|(_, patients)| patients.clone());
    let Some(patients) = patients.filter(|_| state.view.lens == Lens::Compare && state.scenario.run.patients() > 0)
    else {
        return Html::default();
    };
    let plot = state.layout.plot;
    let (width, weeks) = (state.layout.width_px, Rc::<[f64]>::from(state.run.weeks.clone()));
    let (lang, against_none) = (state.lang, state.scenario.b.is_none());
    let is_open = state.explore.band == ShownBand::Model;
    let statistic = drawn_statistic(state.figure.statistic);
    let left_open = is_open.then(|| state.explore.doubt.difference(&state.scenario, statistic, &weeks)).flatten();
    let as_shown = |(low, high): (f64, f64)| if against_none { (low, high) } else { (-high, -low) };
    let left_open: Rc<[(f64, f64)]> = left_open.unwrap_or_default().into_iter().map(as_shown).collect();
    html! {
        <div class="panel difference">
            <Difference {lang} {patients} {weeks} {against_none} {left_open} {width} room={(plot.left, width - plot.right)} />
        </div>
    }
}

/// The median of the differences, and the IQR of the people.
#[component]
pub fn Difference(props: &DifferenceProps) -> Html {
    let (words, page) = (props.lang.compare(), props.lang.words());
    let points: Vec<(f64, Quartiles)> = props
        .weeks
        .iter()
        .copied()
        .zip(props.patients.over_time.iter().map(|at| difference(*at, props.against_none)))
        .collect();
    let Some((last_week, last)) = points.last().copied() else { return Html::default() };
    let open: Vec<(f64, f64, f64)> = (points.iter().zip(&*props.left_open))
        .map(|((week, q), (low, high))| (*week, q.median + low, q.median + high))
        .collect();
    let plot = PlotScale {
        size: (props.width, 170.0),
        room: [props.room.0, props.room.1, 28.0, 42.0],
        x: (0.0, last_week),
        y: range_with_zero(
            points
                .iter()
                .flat_map(|(_, q)| [q.low, q.high])
                .chain(open.iter().flat_map(|(_, low, high)| [*low, *high])),
            5,
        ),
    };
    let upper = points.iter().map(|(week, q)| (*week, q.high));
    let lower = points.iter().rev().map(|(week, q)| (*week, q.low));
    let role = if props.against_none { "role-a" } else { "role-b" };
    let spoken = props.lang.difference_at(last_week, [last.median, last.low, last.high]);
    let zero = format!("{:.1}", plot.py(0.0));
    html! {
        <figure class="plot-figure">
            <figcaption>{ (words.over_time)(props.against_none) }</figcaption>
            <svg class="plot" viewBox={plot.view_box()} role="img" aria-label={spoken.clone()}>
                { axes(&plot, props.lang, (page.weeks_axis, (words.over_time_axis)(props.against_none)), (7, 5)) }
                <polygon class={classes!("plot-band", role)} points={plot.line(upper.chain(lower))} />
                <line class="plot-zero" x1={format!("{:.1}", plot.px(0.0))} x2={format!("{:.1}", plot.px(last_week))}
                    y1={zero.clone()} y2={zero} />
                if !open.is_empty() {
                    <polyline class={classes!("plot-open", role)} points={plot.line(open.iter().map(|(week, low, _)| (*week, *low)))} />
                    <polyline class={classes!("plot-open", role)} points={plot.line(open.iter().map(|(week, _, high)| (*week, *high)))} />
                }
                <polyline class={classes!("plot-line", role)} points={plot.line(points.iter().map(|(week, q)| (*week, q.median)))} />
            </svg>
            <p class="hint">
                { spoken }
                if let Some((_, low, high)) = open.last() {
                    { " " }{ props.lang.difference_left_open([*low, *high]) }
                }
            </p>
        </figure>
    }
}
