//! Under the picture: which weeks are shown, the curve as a sound, and the panels on the same weeks.

pub mod gesture;
pub mod graph;
pub mod toolbar;

use crate::chart::Theme;
use crate::page::message::Msg;
use crate::page::panels::state::{PanelPlot, PanelState};
use crate::page::state::State;
use crate::page::view::ViewMsg;
use crate::shell::browser;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::panels::graph::Graph;
use crate::ui::panels::toolbar::toolbar;
use std::rc::Rc;
use yew::{Callback, Html, Properties, component, html, use_node_ref};

/// What is under the picture.
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PanelsProps {
    /// Language.
    pub lang: Lang,
    /// What is open.
    pub panels: PanelState,
    /// Whether only a part of the run is shown.
    pub zoomed: bool,
    /// Whether the buttons of weeks and sound are open.
    pub shows_tools: bool,
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

impl PanelsProps {
    /// What is there of a state.
    pub fn of(state: &State, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            panels: state.panels.clone(),
            zoomed: state.view.options.window_weeks.is_some(),
            shows_tools: state.view.is_unfolded[1],
            has_cycles: state.run.arms.iter().any(|arm| !arm.cycles.is_empty()),
            week: state.view.cursor_week.unwrap_or(state.figure.x.domain.1),
            pointed: state.view.cursor_week.is_some(),
            theme: state.view.theme(),
            dispatch: dispatch.clone(),
        }
    }
}

/// The tools and the open panels.
pub fn panels(props: &PanelsProps) -> Html {
    let words = props.lang.words();
    html! {
        <section class="panels panel" aria-labelledby="panels-title">
            <h2 id="panels-title" class="visually-hidden">{ words.picture.panels }</h2>
            { toolbar(props) }
            if props.panels.refused {
                <p class="hint">{ words.picture.sound_refused }</p>
            }
            <Plots lang={props.lang} plots={props.panels.plots.clone()} week={props.week} pointed={props.pointed}
                theme={props.theme} dispatch={props.dispatch.clone()} />
        </section>
    }
}

/// What the open panels show.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlotsProps {
    /// Language.
    pub lang: Lang,
    /// The plots, from the top.
    pub plots: Rc<Vec<PanelPlot>>,
    /// The week whose values are told.
    pub week: f64,
    /// Whether that week is pointed at.
    pub pointed: bool,
    /// Colours of the picture.
    pub theme: Theme,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The plots of the open panels.
#[component]
pub fn Plots(props: &PlotsProps) -> Html {
    let words = props.lang.words().picture;
    let node = use_node_ref();
    let point = {
        let (node, dispatch) = (node.clone(), props.dispatch.clone());
        let first = props.plots.first().map(|plot| (plot.layout.clone(), plot.figure.spacing_weeks));
        Callback::from(move |event: web_sys::PointerEvent| {
            let Some((layout, spacing)) = &first else { return };
            let Some(x) = browser::pointer_x(&node, f64::from(event.client_x())) else { return };
            dispatch.emit(Msg::View(ViewMsg::Hover(gesture::week_at(layout, *spacing, x))));
        })
    };
    let leave = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: web_sys::PointerEvent| dispatch.emit(Msg::View(ViewMsg::Hover(None))))
    };
    // One flat list, in which each keeps its place on the page when others come and go.
    let mut plots = Vec::new();
    for (index, plot) in props.plots.iter().enumerate() {
        let (panel, title) = (plot.panel, &plot.figure.y.title);
        if index == 0 || props.plots.get(index - 1).is_none_or(|before| before.panel != panel) {
            plots.push(html! { <h3 key={panel.name()} class="panels-plot-title">{ (words.panel)(panel) }</h3> });
        }
        plots.push(html! {
            <Graph key={format!("{}-{title}", panel.name())} lang={props.lang} figure={plot.figure.clone()}
                layout={plot.layout.clone()} week={props.week} pointed={props.pointed} theme={props.theme} />
        });
    }
    html! {
        <div class="plots" ref={node} onpointermove={point} onpointerleave={leave}>{ for plots }</div>
    }
}
