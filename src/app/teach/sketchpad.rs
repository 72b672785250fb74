//! The area over the picture on which a prediction is drawn: by pointer, by touch, by arrow keys.

use crate::app::Dispatch;
use crate::app::browser::lesson;
use crate::app::state::{Msg, SKETCHPAD};
use crate::app::teach::slice::{Stage, TeachMsg};
use crate::chart::Layout;
use crate::chart::geometry::Point;
use crate::words::Lang;
use std::rc::Rc;
use web_sys::{KeyboardEvent, PointerEvent};
use yew::{Callback, Html, Properties, component, html, use_mut_ref};

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
    let last = use_mut_ref(|| None::<Point>);
    let stroke = |begins: bool| {
        let (layout, dispatch, last) = (props.layout.clone(), props.dispatch.clone(), last.clone());
        Callback::from(move |event: PointerEvent| {
            if event.buttons() & 1 == 0 {
                return;
            }
            let Some((x, y)) = lesson::pointer_in(&event, begins) else { return };
            let to = (layout.week_at(x), layout.count_at(y));
            let from = last.replace(Some(to)).filter(|_| !begins);
            dispatch.emit(Msg::Teach(TeachMsg::Stroke { from, to }));
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
                "Enter" => TeachMsg::Reveal(Stage::Model),
                _ => return,
            };
            event.prevent_default();
            dispatch.emit(Msg::Teach(msg));
        })
    };
    html! {
        <div id={SKETCHPAD} class="sketchpad" role="application" tabindex="0" aria-label={words.sketchpad}
            aria-roledescription={words.predict} onpointerdown={stroke(true)} onpointermove={stroke(false)} onkeydown={key}></div>
    }
}
