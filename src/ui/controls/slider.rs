//! A slider. A finger that comes down on it may be about to scroll the page, and browsers move the thumb at once all the same. So nothing
//! changes before the finger goes along the slider or is lifted, and where the browser takes the finger to scroll, the value is as before.

use crate::page::slider_hand::{Hand, Slid};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Event, HtmlInputElement, InputEvent, PointerEvent, TouchEvent};
use yew::{AttrValue, Callback, Html, TargetCast, html};

/// What a slider shows.
#[derive(Debug)]
pub struct Slider {
    /// What the hand does with it, kept by the component around it.
    pub hand: Rc<Cell<Hand>>,
    /// Least value, greatest value, step.
    pub range: (f64, f64, f64),
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

/// A slider.
pub fn slider(Slider { hand, range, value, name, spoken, note, slid }: Slider) -> Html {
    let pointer = {
        let (hand, slid) = (hand.clone(), slid.clone());
        Callback::from(move |event: PointerEvent| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let (mut now, at, value) = (hand.get(), (event.client_x(), event.client_y()), input.value_as_number());
            let said = match event.type_().as_str() {
                "pointerdown" => {
                    now = Hand::down(event.pointer_type() == "touch", at, value);
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
            let value = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
            if let Some(said) = hand.get().input(value) {
                slid.emit(said);
            }
        })
    };
    let settled = Callback::from(move |_: Event| slid.emit(Slid::Rest));
    // Nothing else tells when a finger that scrolls has been lifted.
    let lifted = Callback::from(move |_: TouchEvent| hand.set(Hand::Away));
    let (note, note_id) = note.unzip();
    html! {
        <input type="range" min={range.0.to_string()} max={range.1.to_string()} step={range.2.to_string()}
            value={value.to_string()} aria-label={name} aria-valuetext={spoken} aria-describedby={note_id} title={note.map(AttrValue::from)}
            onpointerdown={pointer.clone()} onpointermove={pointer.clone()} onpointerup={pointer.clone()} onpointercancel={pointer}
            ontouchend={lifted.clone()} ontouchcancel={lifted} oninput={moved} onchange={settled} />
    }
}
