//! Each estimate as a point with its interval, next to the published value.

use crate::page::explore::plot::{PlotScale, range_with_zero};
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
    let words = props.lang.trial();
    let lines = lines(props);
    let is_share = props.design.end_point != EndPoint::MedianChange;
    let unit = if is_share { 100.0 } else { 1.0 };
    let ends = lines.iter().flat_map(|line| {
        [line.interval.map_or(line.value, |ends| ends.0), line.interval.map_or(line.value, |ends| ends.1)]
    });
    let number = |value: f64| props.lang.number(libm::round(value * unit));
    let told = |line: &Line| match line.interval {
        Some((low, high)) => (words.interval)(&number(line.value), &number(low), &number(high)),
        None => number(line.value),
    };
    let (places, height) = places(&lines, &told, props.width);
    let plot = PlotScale {
        size: (props.width, height + AXIS_PX),
        room: [10.0, 16.0, 4.0, AXIS_PX],
        x: range_with_zero(ends.map(|end| end * unit), 6),
        y: (0.0, lines.len() as f64),
    };
    let px = |value: f64| format!("{:.1}", plot.px(value * unit));
    let has_published = lines.iter().any(|line| line.interval.is_none());
    html! {
        <figure class="plot-figure">
            <p class="verdict">{ props.lang.trial_verdict(&props.result) }</p>
            <svg class="plot forest" viewBox={plot.view_box()} role="list" aria-label={words.forest}>
                { axes(&plot, props.lang, ((words.axis)(props.design.end_point), ""), (6, 0)) }
                <line class="plot-zero" x1={px(0.0)} x2={px(0.0)} y1="4" y2={format!("{height:.1}")} />
                for (line, place) in lines.iter().zip(places) {
                    { drawn(line, &px, &told(line), &place) }
                }
            </svg>
            <figcaption>{ words.forest }{ "." }{ if has_published { "" } else { " " } }{ if has_published { "" } else { words.no_published } }</figcaption>
        </figure>
    }
}

/// Height of a line of text.
const LINE_PX: f64 = 16.0;
/// Height of a mark with the room around it.
const MARK_PX: f64 = 13.0;
/// Between two groups.
const GAP_PX: f64 = 8.0;
/// Height of the axis and its title.
const AXIS_PX: f64 = 42.0;

/// Where a line of the picture goes.
struct Place {
    /// Its words in the lines of text that they take.
    words: Vec<String>,
    /// The upper edge of its words.
    top: f64,
    /// The height of the middle of its mark.
    mark: f64,
}

/// Where the lines go, and how high they are together. What was published of an estimate is in its group: first the words of both, under them the marks
/// of both.
fn places(lines: &[Line], told: &impl Fn(&Line) -> String, width: f64) -> (Vec<Place>, f64) {
    let mut places: Vec<Place> = Vec::new();
    let mut down = 0.0;
    let mut rest = lines;
    while let Some((_, after)) = rest.split_first() {
        let published = after.iter().take_while(|line| line.interval.is_none()).count();
        let (group, others) = rest.split_at(1 + published);
        let first = places.len();
        for line in group {
            let words = in_lines(&line.name, &told(line), width);
            let top = down;
            down += LINE_PX * words.len() as f64;
            places.push(Place { words, top, mark: 0.0 });
        }
        for place in places.iter_mut().skip(first) {
            place.mark = down + MARK_PX * 0.75;
            down += MARK_PX;
        }
        down += GAP_PX;
        rest = others;
    }
    (places, down)
}

/// A name and its number in the lines that they take: one where the picture is wide enough, else the number has the last.
fn in_lines(name: &str, told: &str, width: f64) -> Vec<String> {
    let whole = format!("{name}: {told}");
    if let [_] = broken(&whole, width).as_slice() {
        return vec![whole];
    }
    let name = format!("{name}:");
    broken(&name, width).into_iter().map(str::to_owned).chain([told.to_owned()]).collect()
}

/// A name in the lines that it takes: where it is wider than the picture, it goes on in a second one.
fn broken(name: &str, width: f64) -> Vec<&str> {
    const LETTER_PX: f64 = 6.6;
    const EDGES_PX: f64 = 10.0;
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

/// A line of the picture: words, interval, point. The number in its words is bold.
fn drawn(line: &Line, px: &impl Fn(f64) -> String, told: &str, place: &Place) -> Html {
    let mark = format!("{:.1}", place.mark);
    html! {
        <g class={line.class} role="listitem">
            <text x="5" y={format!("{:.1}", place.top + 12.0)}>
                for (row, words) in place.words.iter().enumerate() {
                    <tspan x="5" dy={if row == 0 { 0.0 } else { LINE_PX }.to_string()}>{ words.strip_suffix(told).unwrap_or(words) }</tspan>
                    if words.ends_with(told) {
                        <tspan class="strong">{ told }</tspan>
                    }
                    { " " }
                }
            </text>
            if let Some((low, high)) = line.interval {
                <line class="forest-interval" x1={px(low)} x2={px(high)} y1={mark.clone()} y2={mark.clone()} />
            }
            <circle class={classes!("forest-point", line.interval.is_none().then_some("published"))} cx={px(line.value)} cy={mark} r="5" />
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
        assert!(parts.iter().all(|part| part.chars().count() as f64 * 6.6 <= 300.0), "{parts:?}");
        assert_eq!(broken("Indivisible", 30.0), ["Indivisible"]);
    }
}
