//! A slider. A finger that comes down on it may be about to scroll the page, and browsers move the thumb at once all the same. So nothing
//! changes before the finger goes along the slider or is lifted, and where the browser takes the finger to scroll, the value is as before.

use crate::page::message::Msg;
use crate::page::slider_hand::{Slid, SliderScale, SliderTouch};
use crate::page::view::Field;
use crate::ui::Dispatch;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Event, HtmlInputElement, InputEvent, PointerEvent, TouchEvent};
use yew::{AttrValue, Callback, Html, TargetCast, html};

/// What a slider shows.
#[derive(Debug)]
pub struct Slider {
    /// What the hand does with it, kept by the component around it.
    pub hand: Rc<Cell<SliderTouch>>,
    /// Its scale.
    pub scale: SliderScale,
    /// The values that draw a dragged thumb.
    pub marks: &'static [f64],
    /// Its value.
    pub value: f64,
    /// Its name.
    pub name: &'static str,
    /// Its value in words.
    pub spoken: String,
    /// What else is said of it, and the id of the element that says it.
    pub note: Option<(String, String)>,
    /// Takes what the hand does.
    pub slid: Callback<Slid>,
}

/// What the slider of a setting does: it edits while the hand moves it, commits when the hand is gone, and cancels where the browser takes it.
pub fn edits(dispatch: &Dispatch, field: Field) -> Callback<Slid> {
    let (dispatch, spec) = (dispatch.clone(), field.id().spec());
    Callback::from(move |slid: Slid| {
        dispatch.emit(match slid {
            Slid::To(value) => Msg::Edit(field, spec.nearest(value)),
            Slid::Rest => Msg::Commit,
            Slid::Back(_) => Msg::Cancel,
        });
    })
}

/// A slider.
pub fn slider(Slider { hand, scale, marks, value, name, spoken, note, slid }: Slider) -> Html {
    // A thumb that has not moved leaves the value as it is, though it may be next to it.
    let meant = move |input: &HtmlInputElement, is_dragged: bool| {
        let place = input.value_as_number();
        let kept = scale.value_at(place, value);
        let has_moved = (place - scale.thumb(value)).abs() > 1e-9;
        if !is_dragged || !has_moved {
            return kept;
        }
        let drawn = scale.drawn_to(place, marks, f64::from(input.client_width()));
        // The thumb is seen to stick, though the page may show this value already and so not be made again.
        input.set_value_as_number(drawn);
        drawn
    };
    let pointer = {
        let (hand, slid) = (hand.clone(), slid.clone());
        Callback::from(move |event: PointerEvent| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let (mut now, at, value) = (hand.get(), (event.client_x(), event.client_y()), meant(&input, true));
            let said = match event.type_().as_str() {
                "pointerdown" => {
                    now = SliderTouch::down(event.pointer_type() == "touch", at, value);
                    None
                }
                "pointermove" => now.moved(at, value),
                "pointerup" => now.up(value),
                _ => now.cancelled(),
            };
            hand.set(now);
            if let Some(Slid::Back(from)) = said {
                // The page may never have been drawn with the value that the thumb has jumped to, and so not be drawn again.
                input.set_value_as_number(from);
            }
            if let Some(said) = said {
                slid.emit(said);
            }
        })
    };
    let moved = {
        let (hand, slid) = (hand.clone(), slid.clone());
        Callback::from(move |event: InputEvent| {
            let now = hand.get();
            let input = event.target_unchecked_into::<HtmlInputElement>();
            // Keys and screen readers go by steps: a mark would hold them.
            if let Some(said) = now.input(meant(&input, now != SliderTouch::Away)) {
                slid.emit(said);
            }
        })
    };
    let settled = Callback::from(move |_: Event| slid.emit(Slid::Rest));
    // Nothing else tells when a finger that scrolls has been lifted.
    let lifted = Callback::from(move |_: TouchEvent| hand.set(SliderTouch::Away));
    let (note, note_id) = note.unzip();
    html! {
        <input type="range" min={scale.least.to_string()} max={scale.greatest.to_string()} step={scale.step.to_string()}
            value={scale.thumb(value).to_string()} aria-label={name} aria-valuetext={spoken} aria-describedby={note_id} title={note.map(AttrValue::from)}
            onpointerdown={pointer.clone()} onpointermove={pointer.clone()} onpointerup={pointer.clone()} onpointercancel={pointer}
            ontouchend={lifted.clone()} ontouchcancel={lifted} oninput={moved} onchange={settled} />
    }
}
