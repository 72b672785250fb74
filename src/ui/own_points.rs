//! Handles on the reader's own points, while a patient is fitted to them: a point that is dragged up or down, or moved by the arrow keys,
//! takes the fitted line with it.

use crate::chart::Layout;
use crate::own_data::{MAX_COUNT, OwnData, OwnPoint};
use crate::page::explore::fit::FitState;
use crate::page::message::Msg;
use crate::page::own_data::OwnMsg;
use crate::shell::browser;
use crate::text::Lang;
use crate::ui::Dispatch;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::{Callback, Html, html};

/// Points that have handles at most: more would lie on each other.
const MOST: usize = 60;
/// Cells per microlitre that an arrow key moves a point by, and Page Up or Page Down.
const STEPS: [f64; 2] = [10.0, 50.0];

/// The handles; none where nothing is fitted, or where there are too many points.
pub fn own_points(lang: Lang, layout: &Rc<Layout>, own: &Rc<OwnData>, fit: &FitState, dispatch: &Dispatch) -> Html {
    let fitted = || own.points().iter().enumerate().filter(|(_, point)| fit.is_fitted(own, point));
    if !fit.is_on || fitted().count() > MOST {
        return Html::default();
    }
    html! {
        <svg class="overlay own-points" viewBox={format!("0 0 {} {}", layout.width_px, layout.height_px)}>
            for (place, point) in fitted() {
                { handle(lang, layout, (place, point), dispatch) }
            }
        </svg>
    }
}

fn handle(lang: Lang, layout: &Rc<Layout>, (place, point): (usize, &OwnPoint), dispatch: &Dispatch) -> Html {
    let (x, y) = layout.at((point.week(), point.value()));
    // Each stays in its place of the page, so that the hand on one does not lose it.
    let hidden = (!layout.plot.holds((x, y))).then_some("none");
    let drag = {
        let (dispatch, layout) = (dispatch.clone(), layout.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(handle) = held(&event) else { return };
            let Some(picture) = handle.closest("svg").ok().flatten() else { return };
            let frame = picture.get_bounding_client_rect();
            let y = (f64::from(event.client_y()) - frame.top()) * layout.height_px / frame.height().max(1.0);
            // Within the plot, so that the axis does not run away from the hand.
            let count = layout.count_at(y.clamp(layout.plot.top, layout.plot.bottom));
            dispatch.emit(Msg::Own(OwnMsg::Moved(place, libm::round(count))));
        })
    };
    let key = {
        let (dispatch, value) = (dispatch.clone(), point.value());
        Callback::from(move |event: KeyboardEvent| {
            let by = match event.key().as_str() {
                "ArrowUp" | "ArrowRight" => STEPS[0],
                "ArrowDown" | "ArrowLeft" => -STEPS[0],
                "PageUp" => STEPS[1],
                "PageDown" => -STEPS[1],
                "Escape" => {
                    event.prevent_default();
                    return dispatch.emit(Msg::Own(OwnMsg::PutBack));
                }
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            dispatch.emit(Msg::Own(OwnMsg::Moved(place, value + by)));
        })
    };
    let words = lang.own_fit();
    let spoken = (words.at)(&lang.number(point.week()), &lang.number(point.value()));
    html! {
        <g key={place} class="own-point" display={hidden} role="slider" tabindex="0" aria-orientation="vertical" aria-label={words.handle}
            aria-valuemin="0" aria-valuemax={MAX_COUNT.to_string()} aria-valuenow={point.value().to_string()} aria-valuetext={spoken.clone()}
            onpointerdown={|event: PointerEvent| browser::hold_pointer(handle_of(&event).as_ref(), event.pointer_id())} onpointermove={drag} onkeydown={key}>
            <circle cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="14" />
            <title>{ spoken }</title>
        </g>
    }
}

fn handle_of(event: &PointerEvent) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(".own-point").ok().flatten()
}

/// The handle that a pointer holds.
fn held(event: &PointerEvent) -> Option<Element> {
    handle_of(event).filter(|handle| handle.has_pointer_capture(event.pointer_id()))
}
