//! The differences that many trials estimated, and the share that found one: power.

use crate::page::explore::bins::counts;
use crate::page::explore::plot::{PlotScale, range_with_zero};
use crate::population::statistics::{quantile, sorted};
use crate::population::virtual_trial::{EndPoint, TrialResult, power};
use crate::text::Lang;
use crate::ui::lenses::axes::axes;
use std::rc::Rc;
use yew::{Html, Properties, component, html};

/// What the picture shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HistogramProps {
    /// Language.
    pub lang: Lang,
    /// The trials.
    pub results: Rc<Vec<TrialResult>>,
    /// What they compared.
    pub end_point: EndPoint,
    /// Width in CSS pixels.
    pub width: f64,
}

/// The histogram, with the power in words.
#[component]
pub fn Histogram(props: &HistogramProps) -> Html {
    const BINS: usize = 25;
    let words = props.lang.trial();
    let unit = if props.end_point == EndPoint::MedianChange { 1.0 } else { 100.0 };
    let values = sorted(props.results.iter().map(|result| result.difference.value * unit).collect());
    let x = range_with_zero(values.iter().copied(), 6);
    let bins = counts(&props.results, unit, x, BINS);
    let most = bins.iter().map(|(found, missed)| found + missed).max().unwrap_or(1);
    let plot = PlotScale {
        size: (props.width, 190.0),
        room: [40.0, 16.0, 28.0, 44.0],
        x,
        y: range_with_zero(std::iter::once(most as f64), 4),
    };
    let bar = |bin: usize, from: usize, to: usize, class: &'static str| {
        let at = |bin: usize| plot.px(x.0 + (x.1 - x.0) * bin as f64 / BINS as f64);
        let (top, bottom) = (plot.py(to as f64), plot.py(from as f64));
        html! {
            <rect {class} x={format!("{:.1}", at(bin) + 0.5)} width={format!("{:.1}", (at(bin + 1) - at(bin) - 1.0).max(1.0))}
                y={format!("{top:.1}")} height={format!("{:.1}", bottom - top)} />
        }
    };
    let found = props.results.iter().filter(|result| result.finds_more()).count();
    let told = props.lang.power(found, props.results.len(), power(&props.results));
    let number = |share: f64| props.lang.number(libm::round(quantile(&values, share)));
    let zero = format!("{:.1}", plot.px(0.0));
    html! {
        <figure class="plot-figure">
            <p class="verdict power">{ told.clone() }{ " " }{ (words.range_of_trials)(&number(0.05), &number(0.95)) }</p>
            <figcaption>{ words.histogram }</figcaption>
            <svg class="plot" viewBox={plot.view_box()} role="img" aria-label={told}>
                { axes(&plot, props.lang, ((words.axis)(props.end_point), words.trials_axis), (6, 4)) }
                for (bin, (found, missed)) in bins.iter().enumerate() {
                    { bar(bin, 0, *missed, "bar-missed") }
                    { bar(bin, *missed, missed + found, "bar-found") }
                }
                <line class="plot-zero" x1={zero.clone()} x2={zero} y1="28" y2="146" />
            </svg>
            <ul class="classes" aria-hidden="true">
                <li><svg class="face" viewBox="0 0 20 20"><rect class="bar-found" x="2" y="2" width="16" height="16" /></svg>{ words.found }</li>
                <li><svg class="face" viewBox="0 0 20 20"><rect class="bar-missed" x="2" y="2" width="16" height="16" /></svg>{ words.missed }</li>
            </ul>
        </figure>
    }
}
