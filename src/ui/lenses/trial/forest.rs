//! Each estimate as a point with its interval, beside the published value.

use crate::page::explore::plot::{Plot, range_with_nought};
use crate::page::explore::published::published;
use crate::population::virtual_trial::{Design, EndPoint, Estimate, TrialResult};
use crate::text::Lang;
use crate::trials::{Observation, TrialArm};
use crate::ui::lenses::axes::axes;
use yew::{Html, Properties, classes, component, html};

/// What the picture shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ForestProps {
    /// Language.
    pub lang: Lang,
    /// The trial.
    pub result: TrialResult,
    /// How it was run.
    pub design: Design,
    /// Whether A is compared with no cytokine.
    pub against_none: bool,
    /// The results on the picture.
    pub observations: Vec<&'static Observation>,
    /// Whether they are of another schedule than the one that is run.
    pub other_schedule: bool,
    /// Last week of the run.
    pub week: f64,
    /// Width in CSS pixels.
    pub width: f64,
}

struct Line {
    name: String,
    value: f64,
    interval: Option<(f64, f64)>,
    class: &'static str,
}

fn lines(props: &ForestProps) -> Vec<Line> {
    let words = props.lang.trial();
    let find = |arm| published(&props.observations, arm, props.design.end_point, props.week);
    let estimate = |name: String, found: Estimate, class| Line {
        name,
        value: found.value,
        interval: Some((found.low, found.high)),
        class,
    };
    let line_of = |observation: &Observation, class| {
        let is_other = props.other_schedule && observation.arm == TrialArm::Treated;
        let of = if is_other { words.of_other_schedule } else { "" };
        let name = format!("{}{of}", (words.published)(observation.trial, observation.n));
        observation.value.map(|value| Line { name, value, interval: None, class })
    };
    let of = props.design.per_arm;
    let TrialResult { treated, control, difference } = props.result;
    let other_class = if props.against_none { "role-control" } else { "role-b" };
    let treated_published = find(TrialArm::Treated);
    // The control of a trial is compared with the model's control alone.
    let control_published = find(TrialArm::Control).filter(|_| props.against_none);
    let mut lines = vec![estimate((words.seen)((words.arm)(true, false), treated.seen, of), treated, "role-a")];
    lines.extend(treated_published.and_then(|found| line_of(found, "role-a")));
    lines.push(estimate((words.seen)((words.arm)(false, props.against_none), control.seen, of), control, other_class));
    lines.extend(control_published.and_then(|found| line_of(found, "role-control")));
    lines.push(estimate((words.difference)(props.against_none).to_owned(), difference, "role-ink"));
    if let (Some(treated), Some(control)) =
        (treated_published.and_then(|found| found.value), control_published.and_then(|found| found.value))
    {
        let of = if props.other_schedule { words.of_other_schedule } else { "" };
        let name = format!("{}{of}", words.published_difference);
        lines.push(Line { name, value: treated - control, interval: None, class: "role-ink" });
    }
    lines
}

/// The estimates.
#[component]
pub fn Forest(props: &ForestProps) -> Html {
    // On a narrow picture the numbers stand under the name.
    let narrow = props.width < 640.0;
    let words = props.lang.trial();
    let lines = lines(props);
    let name_lines =
        if narrow { lines.iter().map(|line| broken(&line.name, props.width).len()).max().unwrap_or(1) } else { 1 };
    let row_px = if narrow { 42.0 + LINE_PX * name_lines as f64 } else { 40.0 };
    let is_share = props.design.end_point != EndPoint::MedianChange;
    let unit = if is_share { 100.0 } else { 1.0 };
    let ends = lines.iter().flat_map(|line| {
        [line.interval.map_or(line.value, |ends| ends.0), line.interval.map_or(line.value, |ends| ends.1)]
    });
    let height = row_px * lines.len() as f64 + 48.0;
    let plot = Plot {
        size: (props.width, height),
        room: [10.0, 16.0, 4.0, 44.0],
        x: range_with_nought(ends.map(|end| end * unit), 6),
        y: (0.0, lines.len() as f64),
    };
    let number = |value: f64| props.lang.number(libm::round(value * unit));
    let told = |line: &Line| match line.interval {
        Some((low, high)) => (words.interval)(&number(line.value), &number(low), &number(high)),
        None => number(line.value),
    };
    let px = |value: f64| format!("{:.1}", plot.px(value * unit));
    let more = props.result.finds_more();
    let has_published = lines.len() > 3;
    html! {
        <figure class="plot-figure">
            <figcaption>{ words.forest }</figcaption>
            <svg class="plot forest" viewBox={plot.view_box()} role="list" aria-label={words.forest}>
                { axes(&plot, props.lang, ((words.axis)(props.design.end_point), ""), (6, 0)) }
                <line class="plot-nought" x1={px(0.0)} x2={px(0.0)} y1="4" y2={format!("{}", height - 44.0)} />
                for (place, line) in lines.iter().enumerate() {
                    { drawn(line, &px, &told(line), row_px * place as f64, narrow.then_some(props.width)) }
                }
            </svg>
            <p><b>{ (words.verdict)(more, props.result.difference.high < 0.0) }</b></p>
            if !has_published {
                <p class="hint">{ words.no_published }</p>
            }
        </figure>
    }
}

/// Height of a line of text.
const LINE_PX: f64 = 16.0;

/// A name in the lines that it takes: where it is wider than the picture, it goes on in a second one.
fn broken(name: &str, width: f64) -> Vec<&str> {
    const LETTER_PX: f64 = 6.6;
    const EDGES_PX: f64 = 20.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small positive number
    let letters = ((width - EDGES_PX) / LETTER_PX).max(1.0) as usize;
    if name.chars().count() <= letters {
        return vec![name];
    }
    let limit = name.char_indices().nth(letters).map_or(name.len(), |(at, _)| at);
    let (head, _) = name.split_at(limit);
    match head.rfind(' ') {
        Some(at) => {
            let (first, rest) = name.split_at(at);
            vec![first, rest.trim_start()]
        }
        None => vec![name],
    }
}

/// A line of the picture whose upper edge is there.
fn drawn(line: &Line, px: &impl Fn(f64) -> String, told: &str, top: f64, narrow: Option<f64>) -> Html {
    let at = |down: f64| format!("{:.1}", top + down);
    let name = narrow.map(|width| broken(&line.name, width)).unwrap_or_default();
    let middle = at(if narrow.is_some() { 30.0 + LINE_PX * name.len() as f64 } else { 28.0 });
    html! {
        <g class={line.class} role="listitem">
            <text x="15" y={at(16.0)}>
                if narrow.is_some() {
                    for (place, part) in name.into_iter().enumerate() {
                        <tspan x="15" dy={if place == 0 { "0" } else { "16" }}>{ part }{ " " }</tspan>
                    }
                    <tspan class="strong" x="15" dy="16">{ told }</tspan>
                } else {
                    <tspan>{ &line.name }{ ": " }</tspan><tspan class="strong">{ told }</tspan>
                }
            </text>
            if let Some((low, high)) = line.interval {
                <line class="forest-interval" x1={px(low)} x2={px(high)} y1={middle.clone()} y2={middle.clone()} />
            }
            <circle class={classes!("forest-point", line.interval.is_none().then_some("published"))} cx={px(line.value)} cy={middle} r="5" />
        </g>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_wider_than_the_picture_goes_on_in_a_second_line() {
        let name = "Control, this trial: 55 of 59 patients seen at the end";
        assert_eq!(broken(name, 640.0), [name]);
        let parts = broken(name, 310.0);
        assert_eq!(parts.join(" "), name);
        assert!(parts.iter().all(|part| part.chars().count() as f64 * 6.6 <= 290.0), "{parts:?}");
        assert_eq!(broken("Indivisible", 30.0), ["Indivisible"]);
    }
}
