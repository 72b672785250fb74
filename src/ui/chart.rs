//! The picture: two canvases for the curves, and over them a drawing that takes pointer, touch and keyboard.

pub mod legend;
pub mod tooltip;
use crate::chart::figure::{EntryKind, TrialMark, when};
use crate::chart::ticks::Scale;
use crate::chart::window::Window;
use crate::chart::{Figure, Layout};
use crate::page::message::Msg;
use crate::page::panels::state::{PanelMsg, key as panel_key};
use crate::page::view::{ReadingKey, Section, Sheet, ViewMsg};
use crate::shell::browser;
use crate::shell::canvas::measure_letters;
use crate::shell::layered_canvas::{Canvases, LayeredCanvas};
use crate::text::{Degraded, Lang};
use crate::ui::Dispatch;
use crate::ui::calendar::strip::{self, StripProps};
use crate::ui::icon::role_class;
use crate::ui::lazy_view::LazyView;
use crate::ui::memo::memo;
use crate::ui::panels::gesture::{PanelTouch, gestures};
use std::rc::Rc;
use web_sys::{HtmlCanvasElement, KeyboardEvent};
use yew::{Callback, Children, Html, Properties, classes, component, html, use_effect_with, use_mut_ref, use_node_ref};

/// What the picture shows.
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PictureProps {
    /// Language.
    pub lang: Lang,
    /// What is drawn.
    pub figure: Rc<Figure>,
    /// Where it goes.
    pub layout: Rc<Layout>,
    /// The week pointed at.
    pub cursor: Option<f64>,
    /// Whether the arrow keys read the picture.
    pub reading: bool,
    /// The weeks between which a person drags.
    pub selection: Option<Window>,
    /// Weeks in the run.
    pub run_weeks: f64,
    /// Whether the curve is being played.
    pub playing: bool,
    /// Whether fitting the axis would change it.
    pub can_fit: bool,
    /// How counts are spaced.
    pub scale: Scale,
    /// Whether the virtual patients lag behind.
    pub busy: bool,
    /// Whether its lines are listed.
    pub lists_lines: bool,
    /// Where it is drawn.
    pub canvas: LayeredCanvas,
    /// The button that lists the lines.
    pub legend: LazyView<Self>,
    /// What is said at the crosshair.
    pub tooltip: LazyView<Self>,
    /// Whether listed trials had what is on it, in words.
    pub coverage: LazyView<Self>,
    /// The calendar under it.
    pub strip: StripProps,
    /// Takes what people do.
    pub dispatch: Dispatch,
    /// What lies over the curves apart from what the picture itself puts there.
    #[prop_or_default]
    pub children: Children,
}

/// The picture with its legend and tools.
pub fn picture(props: &PictureProps) -> Html {
    let words = props.lang.words();
    let log = props.scale == Scale::Log;
    let week = props.cursor.unwrap_or(props.figure.x.domain.1);
    let send = |msg: Msg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(msg.clone()))
    };
    html! {
        <>
        <section class="picture panel" aria-labelledby="picture-title">
            <div class="panel-head">
                <h2 id="picture-title">{ words.chart }</h2>
                <p class="cursor-week">{ when(&props.figure, week, words) }</p>
                if props.figure.series.iter().any(|line| line.id.1 == EntryKind::Reference) {
                    <button type="button" class="button quiet take-reference" onclick={send(Msg::View(ViewMsg::TakeReference))}>{ words.picture.take_reference }</button>
                }
                <button type="button" class="button quiet fit" aria-disabled={(!props.can_fit).then_some("true")} onclick={send(Msg::View(ViewMsg::Fit))}>{ words.fit }</button>
                <button type="button" class="button quiet" aria-pressed={log.to_string()} onclick={send(Msg::View(ViewMsg::Log(!log)))}>
                    { words.log }
                </button>
            </div>
            <Frame ..props.clone() />
            { props.strip.view.html(&props.strip).unwrap_or_else(|| strip::place(&props.strip)) }
            { props.legend.html(props).unwrap_or_else(|| html! { <div class="lines"></div> }) }
        </section>
        // Always there, with room for what may come: nothing under it moves while a slider does.
        <p class={classes!("coverage", (props.figure.coverage.len() > 1).then_some("coverage-two"))}>
            { props.coverage.html(props) }
        </p>
        </>
    }
}

#[component]
fn Frame(props: &PictureProps) -> Html {
    let words = props.lang.words();
    let (frame, ground, rest) = (use_node_ref(), use_node_ref(), use_node_ref());
    {
        let (ground, rest, canvas) = (ground.clone(), rest.clone(), props.canvas.clone());
        let dispatch = props.dispatch.clone();
        use_effect_with((), move |()| {
            let letters = ground.cast::<HtmlCanvasElement>().and_then(|canvas| measure_letters(&canvas));
            dispatch.emit(match letters {
                Some(letters) => Msg::View(ViewMsg::Letters(Box::leak(Box::new(letters)))),
                None => Msg::Degraded { what: Degraded::NoCanvas, is_over: false },
            });
            if let Some((ground, rest)) = ground.cast::<HtmlCanvasElement>().zip(rest.cast::<HtmlCanvasElement>()) {
                canvas.hang(Canvases { ground, rest });
            }
        });
    }
    {
        let (frame, dispatch) = (frame.clone(), props.dispatch.clone());
        use_effect_with((), move |()| {
            let watch = browser::watch_size(
                &frame,
                Callback::from(move |(width, height, text)| {
                    dispatch.emit(Msg::View(ViewMsg::Resized(width, height, text)));
                }),
            );
            move || drop(watch)
        });
    }
    let hand = use_mut_ref(PanelTouch::default);
    let place = (props.layout.clone(), props.figure.spacing_weeks);
    let hands = gestures(&frame, hand, place, props.run_weeks, props.dispatch.clone());
    let whole = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: yew::MouseEvent| dispatch.emit(Msg::Panel(PanelMsg::Show(None))))
    };
    let hint = format!("{} {}", words.chart_hint, words.picture.keys);
    let key = {
        let (dispatch, reading, playing) = (props.dispatch.clone(), props.reading, props.playing);
        Callback::from(move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let key = event.key();
            if let Some(msg) =
                panel_key(&key, event.shift_key(), playing).map(Msg::Panel).or_else(|| reading_key(&key, reading))
            {
                event.prevent_default();
                let table = matches!(msg, Msg::View(ViewMsg::Section(_)));
                dispatch.emit(msg);
                if table {
                    browser::focus::go_to_table();
                }
            }
        })
    };
    html! {
        <div class={classes!("frame", props.reading.then_some("reading"))} aria-busy={props.busy.to_string()}>
            <canvas class="canvas" ref={ground} aria-hidden="true"></canvas>
            <canvas class="canvas" ref={rest} aria-hidden="true"></canvas>
            <div id="chart" class="surface" ref={frame} tabindex="0" role="application"
                aria-label={words.chart} aria-describedby="chart-hint answer" onpointerdown={hands.down} onpointermove={hands.moved}
                onpointerup={hands.up} onpointercancel={hands.away.clone()} onpointerleave={hands.away} ondblclick={whole}
                onkeydown={key}>
                { memo(overlay, props.clone()) }
            </div>
            { props.children.clone() }
            <p id="chart-hint" class="frame-hint" aria-hidden="true">{ hint }</p>
        </div>
    }
}

/// What lies over the curves: the crosshair, and a button on every trial's result.
fn overlay(props: &PictureProps) -> Html {
    let layout = &props.layout;
    let plot = layout.plot;
    let view_box = format!("0 0 {} {}", layout.width_px, layout.height_px);
    let px = |value: f64| format!("{value:.1}");
    html! {
        <svg class="overlay" viewBox={view_box}>
            if let Some((from, to)) = props.selection {
                <rect class="selection" x={px(layout.x_px(from.min(to)))} y={px(plot.top)} height={px(plot.height())}
                    width={px((layout.x_px(to) - layout.x_px(from)).abs())} />
            }
            if let Some(week) = props.cursor {
                <line class="crosshair" x1={px(layout.x_px(week))} x2={px(layout.x_px(week))} y1={px(plot.top)} y2={px(plot.bottom)} />
                for line in &props.figure.series {
                    if let Some(at) = line.points.iter().min_by(|a, b| (a.0 - week).abs().total_cmp(&(b.0 - week).abs())) {
                        if plot.holds(layout.at(*at)) {
                            <circle class={classes!("dot", role_class(line.role))} cx={px(layout.x_px(at.0))}
                                cy={px(layout.y_px(at.1))} r="4" />
                        }
                    }
                }
            }
            for mark in &props.figure.trials {
                { target(props, mark) }
            }
            { props.tooltip.html(props) }
        </svg>
    }
}

fn target(props: &PictureProps, mark: &TrialMark) -> Html {
    let (x, y) = props.layout.trial_at(mark);
    let id = mark.id;
    let open = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |()| dispatch.emit(Msg::View(ViewMsg::Open(Sheet::Passport(id)))))
    };
    let click = open.reform(|_: yew::MouseEvent| ());
    let key = Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            event.stop_propagation();
            open.emit(());
        }
    });
    html! {
        <g key={id} class="target" role="button" tabindex="0" aria-label={mark.spoken.clone()} onclick={click} onkeydown={key}>
            <circle cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="14" />
            <title>{ &mark.spoken }</title>
        </g>
    }
}

/// The message for a key pressed on the picture, if it has one.
fn reading_key(key: &str, reading: bool) -> Option<Msg> {
    let reading = match (key, reading) {
        ("Enter" | " ", _) => ReadingKey::Start,
        ("ArrowRight", true) => ReadingKey::Step(4),
        ("ArrowLeft", true) => ReadingKey::Step(-4),
        ("PageUp", true) => ReadingKey::Step(32),
        ("PageDown", true) => ReadingKey::Step(-32),
        ("Home", true) => ReadingKey::First,
        ("End", true) => ReadingKey::Last,
        ("Escape", true) => ReadingKey::Stop,
        ("t" | "T", _) => return Some(Msg::View(ViewMsg::Section(Some(Section::Table)))),
        _ => return None,
    };
    Some(Msg::Read(reading))
}
