//! The row of buttons under the picture: which weeks, sound, and which panels.

use super::state::PanelMsg;
use crate::app::Dispatch;
use crate::app::icon::{Icon, Shape};
use crate::app::state::Msg;
use crate::chart::panel::PanelId;
use crate::words::Lang;
use std::collections::BTreeSet;
use yew::{Callback, Html, Properties, component, html};

/// What the buttons show.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ToolbarProps {
    /// Language.
    pub lang: Lang,
    /// The open panels.
    pub open: BTreeSet<PanelId>,
    /// Whether only a part of the run is shown.
    pub zoomed: bool,
    /// Whether there is a cycle to show.
    pub has_cycles: bool,
    /// Whether the curve is being played.
    pub playing: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The buttons.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let words = props.lang.words().picture;
    let send = |msg: PanelMsg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Panel(msg)))
    };
    let icon = |shape: Shape, name: &'static str, msg: PanelMsg, disabled: bool| {
        html! {
            <button type="button" class="button quiet icon-only" aria-label={name} title={name} {disabled} onclick={send(msg)}>
                <Icon {shape} />
            </button>
        }
    };
    let (shape, name, msg) = if props.playing {
        (Shape::Stop, words.stop, PanelMsg::Stop)
    } else {
        (Shape::Play, words.listen, PanelMsg::Play)
    };
    html! {
        <div class="panel-tools">
            <div class="tool-group" role="group" aria-label={words.zoom}>
                <button type="button" class="button quiet" disabled={!props.has_cycles} onclick={send(PanelMsg::OneCycle)}>
                    { words.one_cycle }
                </button>
                { icon(Shape::ZoomIn, words.zoom_in, PanelMsg::Zoom(0.5), false) }
                { icon(Shape::ZoomOut, words.zoom_out, PanelMsg::Zoom(2.0), !props.zoomed) }
                { icon(Shape::Earlier, words.earlier, PanelMsg::Shift(-0.5), !props.zoomed) }
                { icon(Shape::Later, words.later, PanelMsg::Shift(0.5), !props.zoomed) }
                <button type="button" class="button quiet" disabled={!props.zoomed} onclick={send(PanelMsg::Show(None))}>
                    { words.whole_run }
                </button>
            </div>
            <button type="button" class="button quiet" title={words.sound_hint} onclick={send(msg)}>
                <Icon {shape} />{ name }
            </button>
            <div class="tool-group" role="group" aria-label={words.panels}>
                for id in PanelId::ALL {
                    <button key={id.name()} type="button" class="button quiet" aria-pressed={props.open.contains(&id).to_string()}
                        onclick={send(PanelMsg::Toggle(id))}>
                        { (words.panel)(id) }
                    </button>
                }
            </div>
        </div>
    }
}
