//! The area over the picture on which a prediction is drawn: by pointer, by touch, by arrow keys.

use crate::chart::Layout;
use crate::chart::geometry::Point;
use crate::page::message::Msg;
use crate::page::teach::state::{PredictionStage, TeachMsg};
use crate::page::teach::update::SKETCHPAD;
use crate::shell::browser::{self, focus};
use crate::text::Lang;
use crate::ui::Dispatch;
use std::rc::Rc;
use web_sys::{KeyboardEvent, PointerEvent};
use yew::{Callback, Html, Properties, component, html, use_mut_ref, use_node_ref};

/// What the area follows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SketchpadProps {
    /// Language.
    pub lang: Lang,
    /// Where weeks and counts lie.
    pub layout: Rc<Layout>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The area.
#[component]
pub fn Sketchpad(props: &SketchpadProps) -> Html {
    let words = props.lang.teach();
    let area = use_node_ref();
    // The pointer that draws, and where it was last.
    let pen = use_mut_ref(|| None::<(i32, Point)>);
    let drawn = {
        let (area, pen) = (area.clone(), pen.clone());
        let (layout, dispatch) = (props.layout.clone(), props.dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            let begins = event.type_() == "pointerdown";
            let last = pen.borrow().filter(|(pointer, _)| *pointer == event.pointer_id());
            // A second finger draws nothing, nor does another button of a mouse.
            if if begins { event.button() != 0 || !event.is_primary() } else { last.is_none() } {
                return;
            }
            if begins {
                browser::hold_pointer(area.cast().as_ref(), event.pointer_id());
            }
            let mut from = last.map(|(_, from)| from).filter(|_| !begins);
            for (x, y) in focus::pointer_path(&area, &event) {
                // In the margin no point follows the pointer any more.
                let to = (layout.week_beyond(x), layout.count_at(y));
                dispatch.emit(Msg::Teach(TeachMsg::Stroke { from, to }));
                from = Some(to);
            }
            *pen.borrow_mut() = from.filter(|_| event.type_() != "pointerup").map(|to| (event.pointer_id(), to));
        })
    };
    let called_back = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: PointerEvent| {
            if pen.take().is_some() {
                dispatch.emit(Msg::Teach(TeachMsg::TakeBackStroke));
            }
        })
    };
    let key = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let msg = match event.key().as_str() {
                "ArrowRight" => TeachMsg::Choose(1),
                "ArrowLeft" => TeachMsg::Choose(-1),
                "Home" => TeachMsg::Choose(isize::MIN),
                "End" => TeachMsg::Choose(isize::MAX),
                "ArrowUp" => TeachMsg::Nudge(1.0),
                "ArrowDown" => TeachMsg::Nudge(-1.0),
                "PageUp" => TeachMsg::Nudge(10.0),
                "PageDown" => TeachMsg::Nudge(-10.0),
                "Enter" => TeachMsg::Reveal(PredictionStage::Model),
                _ => return,
            };
            event.prevent_default();
            dispatch.emit(Msg::Teach(msg));
        })
    };
    html! {
        <>
            <p id="sketchpad-keys" class="visually-hidden">{ words.sketchpad_keys }</p>
            <div id={SKETCHPAD} ref={area} class="sketchpad" role="application" tabindex="0" aria-label={words.sketchpad}
                aria-describedby="sketchpad-keys" onpointerdown={drawn.clone()} onpointermove={drawn.clone()} onpointerup={drawn}
                onpointercancel={called_back} onkeydown={key}></div>
        </>
    }
}
