//! The cells of the map in the colours of their classes, a veil over what no trial had, dots and the cursor.

use crate::explore::classes::class_of;
use crate::explore::map::MapRequest;
use crate::explore::trial_regimens::Tried;
use crate::page::explore::map::{MapMsg, MapState};
use crate::page::explore::map_labels::{Room, room_for};
use crate::page::explore::plot::labelled;
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::text::Lang;
use crate::ui::Dispatch;
use std::fmt::Write;
use web_sys::{FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};
use yew::{Callback, Html, Properties, component, html};

/// What is drawn.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CellsProps {
    /// Language.
    pub lang: Lang,
    /// What is set and what came out.
    pub state: MapState,
    /// What is mapped.
    pub request: MapRequest,
    /// Where trials stand.
    pub trials: Vec<Tried>,
    /// Where schedule A is.
    pub own: Option<(f64, f64)>,
    /// Width and height in CSS pixels.
    pub size: (f64, f64),
    /// Takes what people do.
    pub dispatch: Dispatch,
}

pub(super) const LEFT: f64 = 48.0;
pub(super) const RIGHT: f64 = 8.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 44.0;

/// From columns and rows to places.
struct Grid {
    size: (f64, f64),
    rows: f64,
    bottom: f64,
}

impl Grid {
    fn new(props: &CellsProps) -> Self {
        let (columns, rows) = (props.request.x.values.len().max(1) as f64, props.request.y.values.len().max(1) as f64);
        let (width, height) = props.size;
        Self { size: ((width - LEFT - RIGHT) / columns, (height - TOP - BOTTOM) / rows), rows, bottom: height - BOTTOM }
    }

    /// The middle of a cell; places between two are between their middles.
    fn at(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (LEFT + (x + 0.5) * self.size.0, TOP + (self.rows - y - 0.5) * self.size.1)
    }

    /// The corner of a cell at the upper left.
    fn corner(&self, x: usize, y: usize) -> (f64, f64) {
        let (x, y) = self.at((x as f64, y as f64));
        (x - self.size.0 / 2.0, y - self.size.1 / 2.0)
    }
}

/// The cells.
#[component]
pub fn Cells(props: &CellsProps) -> Html {
    let words = props.lang.map();
    let grid = Grid::new(props);
    let key = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let msg = match event.key().as_str() {
                "ArrowRight" => MapMsg::Step(1, 0),
                "ArrowLeft" => MapMsg::Step(-1, 0),
                "ArrowUp" => MapMsg::Step(0, 1),
                "ArrowDown" => MapMsg::Step(0, -1),
                "Home" => MapMsg::Step(-100, 0),
                "End" => MapMsg::Step(100, 0),
                "Enter" | " " => MapMsg::Pin,
                _ => return,
            };
            event.prevent_default();
            dispatch.emit(Msg::Explore(ExploreMsg::Map(msg)));
        })
    };
    let leave = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |()| dispatch.emit(Msg::Explore(ExploreMsg::Map(MapMsg::Leave))))
    };
    let shown = props.state.shown();
    let (x, y) = grid.corner(shown.0, shown.1);
    html! {
        <svg class="plot map-plot" viewBox={format!("0 0 {} {}", props.size.0, props.size.1)} role="application" aria-roledescription={words.map}
            aria-label={words.hint} aria-describedby="map-spot" tabindex="0" id="map" onkeydown={key}
            onpointerleave={leave.reform(|_: PointerEvent| ())} onblur={leave.reform(|_: FocusEvent| ())}>
            { cells(props, &grid) }
            { axes(props, &grid) }
            { pin(props, &grid) }
            <rect class="map-cursor" x={px(x)} y={px(y)} width={px(grid.size.0)} height={px(grid.size.1)} />
            { dots(props, &grid) }
        </svg>
    }
}

/// The pinned cell, and lines from it to both axes.
fn pin(props: &CellsProps, grid: &Grid) -> Html {
    let Some((column, row)) = props.state.pinned else { return Html::default() };
    let ((left, top), (width, height)) = (grid.corner(column, row), grid.size);
    let (x, y) = (left + width / 2.0, top + height / 2.0);
    let lines = format!("M{LEFT:.1} {y:.1}H{left:.1}M{x:.1} {:.1}V{:.1}", top + height, grid.bottom);
    html! {
        <g class="map-pin" aria-hidden="true">
            <path d={lines} />
            <rect x={px(left)} y={px(top)} width={px(width)} height={px(height)} />
        </g>
    }
}

fn px(value: f64) -> String {
    format!("{value:.1}")
}

fn cells(props: &CellsProps, grid: &Grid) -> Html {
    let levels = props.state.levels();
    let send = |msgs: [Option<MapMsg>; 2]| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |()| {
            msgs.into_iter().flatten().for_each(|msg| dispatch.emit(Msg::Explore(ExploreMsg::Map(msg))));
        })
    };
    let row = |(y, row): (usize, &crate::page::explore::map::MapRow)| -> Html {
        let cell = |(x, outcome): (usize, &crate::explore::outcome::QuickOutcome)| {
            let (left, top) = grid.corner(x, y);
            let class = format!("step-{}", class_of(outcome.measure(props.state.measure), &levels));
            html! {
                // Half a pixel over, so that no ground shows between cells.
                <rect {class} x={px(left)} y={px(top)} width={px(grid.size.0 + 0.5)} height={px(grid.size.1 + 0.5)}
                    onclick={send([Some(MapMsg::Point(x, y)), Some(MapMsg::Pin)]).reform(|_: MouseEvent| ())}
                    onpointerenter={send([Some(MapMsg::Point(x, y)), None]).reform(|_: PointerEvent| ())} />
            }
        };
        row.outcomes.iter().enumerate().map(cell).collect()
    };
    let drawn: Html = props.state.rows.iter().enumerate().map(row).collect();
    html! { <g class="map-cells">{ drawn }<path class="map-veil" d={veil(props, grid)} /></g> }
}

/// What lies over the cells that no listed trial had, and makes them pale: one shape, so that no seams show between cells.
fn veil(props: &CellsProps, grid: &Grid) -> String {
    let mut path = String::new();
    for (y, row) in props.state.rows.iter().enumerate() {
        let mut from = 0;
        for run in row.untested.chunk_by(|one, next| one == next) {
            let to = from + run.len();
            if run.first() == Some(&true) {
                let ((left, top), (right, _)) = (grid.corner(from, y), grid.corner(to, y));
                let bottom = top + grid.size.1;
                let _ = write!(path, "M{left:.1} {top:.1}H{right:.1}V{bottom:.1}H{left:.1}Z");
            }
            from = to;
        }
    }
    path
}

fn axes(props: &CellsProps, grid: &Grid) -> Html {
    let (x, y) = (&props.request.x, &props.request.y);
    let title = |id| {
        let (words, unit) = (props.lang.words(), props.lang.unit(id));
        let name = words.lang.parameter(id);
        if unit.is_empty() { name.to_owned() } else { format!("{name}, {unit}") }
    };
    let numbers = |values: &[f64]| -> Vec<String> { values.iter().map(|value| props.lang.number(*value)).collect() };
    // Room for about 28 pixels a number across, and for its height upwards.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a small positive number
    let every = |room: f64, cell: f64| libm::ceil(room / cell).max(1.0) as usize;
    let (across, upwards) = (numbers(&x.values), numbers(&y.values));
    html! {
        <g class="plot-axes" aria-hidden="true">
            for (at, value) in labelled(&across, every(28.0, grid.size.0)) {
                <text x={px(grid.at((at as f64, 0.0)).0)} y={px(grid.bottom + 16.0)} text-anchor="middle">{ value }</text>
            }
            for (at, value) in labelled(&upwards, every(14.0, grid.size.1)) {
                <text x={px(LEFT - 6.0)} y={px(grid.at((0.0, at as f64)).1 + 4.0)} text-anchor="end">{ value }</text>
            }
            <text class="plot-title" x={px(f64::midpoint(LEFT, props.size.0 - RIGHT))} y={px(props.size.1 - 8.0)} text-anchor="middle">{ title(x.id) }</text>
            <text class="plot-title" x="0" y="14">{ title(y.id) }</text>
        </g>
    }
}

/// The trials' regimens, and schedule A.
fn dots(props: &CellsProps, grid: &Grid) -> Html {
    let short = |name: &&str| name.split([',', '(']).next().unwrap_or(name).trim().to_owned();
    // No label may lie on a dot either.
    let around = |at: &Tried| {
        let (x, y) = grid.at(at.at);
        [x - 6.0, x + 6.0, y - 6.0, y + 6.0]
    };
    let mut taken: Vec<Room> = props.trials.iter().map(around).collect();
    // Nor on the cross of schedule A and its letter.
    taken.extend(props.own.map(|at| grid.at(at)).map(|(x, y)| [x - 8.0, x + 16.0, y - 14.0, y + 8.0]));
    let dot = |place: &Tried| {
        let (x, y) = grid.at(place.at);
        let mut names: Vec<String> = place.names.iter().map(short).collect();
        names.dedup();
        let more = if names.len() > 1 { format!(" +{}", names.len() - 1) } else { String::new() };
        let label = format!("{}{more}", names.first().cloned().unwrap_or_default());
        let room = room_for(&label, (x, y), (LEFT, props.size.0 - RIGHT), &mut taken);
        html! {
            <g class="map-place">
                <circle class="map-trial" cx={px(x)} cy={px(y)} r="5"><title>{ place.names.join("; ") }</title></circle>
                if let Some((x, y)) = room {
                    <text x={px(x)} y={px(y)} text-anchor="middle">{ label }</text>
                }
            </g>
        }
    };
    let drawn: Html = props.trials.iter().map(dot).collect();
    html! {
        <>
            { drawn }
            if let Some((x, y)) = props.own.map(|at| grid.at(at)) {
                <g class="map-own"><path d={format!("M{x:.1} {y:.1}m-8 0h16m-8-8v16")} /><text x={px(x + 6.0)} y={px(y - 4.0)}>{ "A" }</text></g>
            }
        </>
    }
}
