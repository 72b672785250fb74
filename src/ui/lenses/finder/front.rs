//! The front as a picture: gain against IL-2, each schedule a point that can be pressed.

use crate::explore::outcome::Measure;
use crate::page::explore::finder::FinderMsg;
use crate::page::explore::plot::{PlotScale, range_with_zero};
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::shell::browser;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::lenses::axes::axes;
use crate::ui::lenses::finder::FrontPoint;
use std::rc::Rc;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, component, html, use_state};

/// What the picture shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FrontProps {
    /// Language.
    pub lang: Lang,
    /// What is up.
    pub measure: Measure,
    /// The schedules, by rising amount of IL-2.
    pub front: Rc<Vec<FrontPoint>>,
    /// Amount of IL-2 and measure of schedule A as it is.
    pub own: Option<(f64, f64)>,
    /// Width in CSS pixels.
    pub width: f64,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// Radius of a point's target where no other point is near.
const TARGET_PX: f64 = 12.0;

fn html_id(place: usize) -> String {
    format!("found-{place}")
}

/// The front. One point takes the keyboard; arrow keys move along, Enter draws.
#[component]
pub fn Front(props: &FrontProps) -> Html {
    let words = props.lang.finder();
    // The point that the keyboard is on, and the one under the pointer: resting a mouse there does not change what Enter draws.
    let (here, under) = (use_state(|| 0_usize), use_state(|| None::<usize>));
    let at = (*here).min(props.front.len().saturating_sub(1));
    let points: Vec<(f64, f64)> = props.front.iter().map(|row| (row.miu, row.value)).collect();
    let all = || points.iter().copied().chain(props.own);
    let plot = PlotScale {
        size: (props.width, 320.0),
        room: [52.0, 14.0, 24.0, 44.0],
        x: range_with_zero(all().map(|point| point.0), 6),
        y: range_with_zero(all().map(|point| point.1), 6),
    };
    let load = |place: usize| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |()| dispatch.emit(Msg::Explore(ExploreMsg::Finder(FinderMsg::Draw(place)))))
    };
    let key = {
        let (here, load, last) = (here.clone(), load(at), props.front.len().saturating_sub(1));
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowRight" | "ArrowUp" => (at + 1).min(last),
                "ArrowLeft" | "ArrowDown" => at.saturating_sub(1),
                "Home" => 0,
                "End" => last,
                "Enter" | " " => {
                    event.prevent_default();
                    load.emit(());
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            here.set(to);
            browser::focus(&html_id(to));
        })
    };
    let point = |place: Option<usize>| {
        let under = under.clone();
        move |_: yew::PointerEvent| under.set(place)
    };
    // The front passes at the upper left of a schedule that is not on it: its words stand under its mark, or over it at the foot of the picture.
    let words_at = |(miu, value): (f64, f64)| {
        let (x, y) = (plot.px(miu).clamp(40.0, props.width - 40.0), plot.py(value));
        (x, if y + 28.0 < plot.py(plot.y.0) { y + 24.0 } else { y - 14.0 })
    };
    // A press is for the nearest point: no target reaches further than half way to another point.
    let target = |place: usize| {
        let at = |&(miu, value): &(f64, f64)| (plot.px(miu), plot.py(value));
        let here = points.get(place).map(at).unwrap_or_default();
        let others = points.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, point)| at(point));
        others.map(|(x, y)| libm::hypot(x - here.0, y - here.1) / 2.0).fold(TARGET_PX, f64::min)
    };
    let px = |value: f64| format!("{value:.1}");
    html! {
        <figure class="plot-figure">
            <figcaption>{ words.front }</figcaption>
            <svg class="plot front" viewBox={plot.view_box()} role="group" aria-label={words.front} onkeydown={key}>
                { axes(&plot, props.lang, (words.miu_axis, (props.lang.map().measure)(props.measure)), (6, 6)) }
                <polyline class="plot-line role-a" points={plot.line(points.iter().copied())} />
                if let Some(((miu, value), (x, y))) = props.own.map(|own| (own, words_at(own))) {
                    <g class="front-own" aria-hidden="true">
                        <path d={format!("M{x:.1} {y:.1}m-7 0h14m-7-7v14", x = plot.px(miu), y = plot.py(value))} />
                        <text x={px(x)} y={px(y)} text-anchor="middle">{ words.yours }</text>
                    </g>
                }
                for (place, row) in props.front.iter().enumerate() {
                    <g key={place} id={html_id(place)} class="front-point role-a" role="button" tabindex={if place == at { "0" } else { "-1" }}
                        aria-label={(words.point)(&row.schedule, &(words.value)(props.measure, row.value), &props.lang.number(libm::round(row.miu)))}
                        onpointerenter={point(Some(place))} onpointerleave={point(None)}
                        onclick={load(place).reform(|_: yew::MouseEvent| ())}>
                        <circle class="front-target" cx={px(plot.px(row.miu))} cy={px(plot.py(row.value))} r={px(target(place))} />
                        <circle class="front-dot" cx={px(plot.px(row.miu))} cy={px(plot.py(row.value))} r="5" />
                        <title>{ &row.schedule }</title>
                    </g>
                }
            </svg>
            <p class="hint front-told">{ props.front.get(under.unwrap_or(at)).map(|row| row.schedule.clone()) }</p>
        </figure>
    }
}
