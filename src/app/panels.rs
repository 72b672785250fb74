//! Under the picture: which weeks are shown, the curve as a sound, and the panels on the same weeks.

pub mod address;
pub mod gesture;
pub mod graph;
pub mod state;
pub mod toolbar;

use crate::app::Dispatch;
use crate::app::browser;
use crate::app::state::Msg;
use crate::chart::Theme;
use crate::words::Lang;
use graph::Graph;
use state::{PanelState, Plot};
use std::rc::Rc;
use toolbar::Toolbar;
use yew::{Callback, Html, Properties, component, html, use_node_ref};

/// What stands under the picture.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PanelsProps {
    /// Language.
    pub lang: Lang,
    /// What is open.
    pub panels: PanelState,
    /// Whether only a part of the run is shown.
    pub zoomed: bool,
    /// Whether there is a cycle to show.
    pub has_cycles: bool,
    /// The week pointed at, or the last one.
    pub week: f64,
    /// Whether a week is pointed at.
    pub pointed: bool,
    /// Colours of the picture.
    pub theme: Theme,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The tools and the open panels.
#[component]
pub fn Panels(props: &PanelsProps) -> Html {
    let words = props.lang.words();
    html! {
        <section class="panels panel" aria-label={words.picture.panels}>
            <Toolbar lang={props.lang} open={props.panels.open.clone()} zoomed={props.zoomed} has_cycles={props.has_cycles}
                playing={props.panels.playing} dispatch={props.dispatch.clone()} />
            if props.panels.refused {
                <p class="hint">{ words.picture.sound_refused }</p>
            }
            <Plots lang={props.lang} plots={props.panels.plots.clone()} week={props.week} pointed={props.pointed}
                theme={props.theme} dispatch={props.dispatch.clone()} />
        </section>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct PlotsProps {
    lang: Lang,
    plots: Rc<Vec<Plot>>,
    week: f64,
    pointed: bool,
    theme: Theme,
    dispatch: Dispatch,
}

#[component]
fn Plots(props: &PlotsProps) -> Html {
    let words = props.lang.words().picture;
    let node = use_node_ref();
    let point = {
        let (node, dispatch) = (node.clone(), props.dispatch.clone());
        let first = props.plots.first().map(|plot| (plot.layout.clone(), plot.figure.spacing_weeks));
        Callback::from(move |event: web_sys::PointerEvent| {
            let Some((layout, spacing)) = &first else { return };
            let Some(x) = browser::pointer_x(&node, f64::from(event.client_x())) else { return };
            dispatch.emit(Msg::Point(gesture::week_at(layout, *spacing, x)));
        })
    };
    let leave = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: web_sys::PointerEvent| dispatch.emit(Msg::Point(None)))
    };
    html! {
        <div class="plots" ref={node} onpointermove={point} onpointerleave={leave}>
            for (index, plot) in props.plots.iter().enumerate() {
                if index == 0 || props.plots.get(index - 1).is_none_or(|before| before.panel != plot.panel) {
                    <h3 key={plot.panel.name()} class="panels-plot-title">{ (words.panel)(plot.panel) }</h3>
                }
                <Graph key={format!("{}-{}", plot.panel.name(), plot.figure.y.title)} lang={props.lang} figure={plot.figure.clone()}
                    layout={plot.layout.clone()} week={props.week} pointed={props.pointed} theme={props.theme} />
            }
        </div>
    }
}
