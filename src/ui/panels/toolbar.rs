//! The row of buttons under the picture: which weeks, sound, and which panels.

use crate::chart::panel::PanelId;
use crate::page::message::Msg;
use crate::page::panels::state::PanelMsg;
use crate::page::view::{Fold, ViewMsg};
use crate::ui::icon::{IconShape, icon};
use crate::ui::panels::PanelsProps;
use yew::{Callback, Html, html};

/// The buttons.
pub fn toolbar(props: &PanelsProps) -> Html {
    let (picture, words) = (props.lang.words().picture, props.lang.toolbar());
    let send = |msg: PanelMsg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Panel(msg)))
    };
    // Never `disabled`: a button that leads nowhere any more keeps the keyboard that has just pressed it.
    let off = |idle: bool| idle.then_some("true");
    let tool = |shape: IconShape, name: &'static str, msg: PanelMsg, idle: bool| {
        html! {
            <button type="button" class="button quiet icon-only" aria-label={name} title={name} aria-disabled={off(idle)} onclick={send(msg)}>
                { icon(shape) }
            </button>
        }
    };
    let (shape, name, msg) = if props.panels.playing {
        (IconShape::Stop, words.stop, PanelMsg::Stop)
    } else {
        (IconShape::Play, words.listen, PanelMsg::Play)
    };
    let toggle = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::View(ViewMsg::Unfold(Fold::Weeks))))
    };
    html! {
        <div class="panel-tools">
            <button type="button" class="button quiet" aria-expanded={props.shows_tools.to_string()} onclick={toggle}>{ picture.view }</button>
            if props.shows_tools {
                <div class="tool-group" role="group" aria-label={words.zoom}>
                    <button type="button" class="button quiet" aria-disabled={off(!props.has_cycles)} onclick={send(PanelMsg::OneCycle)}>
                        { words.one_cycle }
                    </button>
                    { tool(IconShape::ZoomIn, words.zoom_in, PanelMsg::Zoom(0.5), false) }
                    { tool(IconShape::ZoomOut, words.zoom_out, PanelMsg::Zoom(2.0), !props.zoomed) }
                    { tool(IconShape::Earlier, words.earlier, PanelMsg::Shift(-0.5), !props.zoomed) }
                    { tool(IconShape::Later, words.later, PanelMsg::Shift(0.5), !props.zoomed) }
                </div>
            }
            if props.shows_tools || props.zoomed {
                <button type="button" class="button quiet" aria-disabled={off(!props.zoomed)} onclick={send(PanelMsg::Show(None))}>
                    { words.whole_run }
                </button>
            }
            if props.shows_tools || props.panels.playing {
                <button type="button" class="button quiet" title={words.sound_hint} onclick={send(msg)}>
                    { icon(shape) }{ name }
                </button>
            }
            <div class="tool-group panel-switches" role="group" aria-label={picture.panels}>
                for id in PanelId::ALL {
                    <button key={id.name()} type="button" class="button quiet" aria-pressed={props.panels.open.contains(&id).to_string()}
                        onclick={send(PanelMsg::Toggle(id))}>
                        { (picture.panel)(id) }
                    </button>
                }
            </div>
        </div>
    }
}
