//! A number that belongs to no scenario: a slider with a box and a unit, as the controls of the schedule have.

use crate::page::slider_hand::{Slid, SliderScale, SliderTouch};
use crate::text::{Lang, parse_quantity};
use crate::ui::controls::number_box::NumberBox;
use crate::ui::controls::slider::{Slider, slider};
use std::cell::Cell;
use yew::{Callback, Html, Properties, component, html, use_memo, use_state};

/// What a dial shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NumberSliderProps {
    /// Language.
    pub lang: Lang,
    /// The id of its box.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its unit.
    #[prop_or_default]
    pub unit: &'static str,
    /// Its value.
    pub value: f64,
    /// Least value, greatest value, step.
    pub range: (f64, f64, f64),
    /// What the greatest value means, where it is no limit.
    #[prop_or_default]
    pub unlimited: Option<&'static str>,
    /// Gets a new value within the range, on a step.
    pub change: Callback<f64>,
}

impl NumberSliderProps {
    fn nearest(&self, value: f64) -> f64 {
        let (low, high, step) = self.range;
        (libm::round(value.clamp(low, high) / step) * step).clamp(low, high)
    }
}

/// A dial.
#[component]
pub fn NumberSlider(props: &NumberSliderProps) -> Html {
    let message = use_state(|| None::<String>);
    let hand = use_memo((), |()| Cell::new(SliderTouch::default()));
    let (low, high, step) = props.range;
    let number = |value: f64| props.lang.number(value);
    let unlimited = props.unlimited.filter(|_| props.value >= high);
    let shown = unlimited.map_or_else(|| number(props.value), str::to_owned);
    let spoken = if unlimited.is_some() { shown.clone() } else { props.lang.with_unit(&shown, props.unit) };
    let slid = {
        let (props, message) = (props.clone(), message.clone());
        Callback::from(move |slid: Slid| {
            if let Slid::To(value) | Slid::Back(value) = slid {
                message.set(None);
                props.change.emit(props.nearest(value));
            }
        })
    };
    let scale = SliderScale { least: low, greatest: high, step };
    let range =
        slider(Slider { hand, scale, marks: &[], value: props.value, name: props.name, spoken, note: None, slid });
    let typed = {
        let (props, message) = (props.clone(), message.clone());
        Callback::from(move |text: String| {
            let text: String = text.chars().take(20).collect();
            let value = parse_quantity(&text, &[props.unit], props.lang);
            let used = value.map_or(props.value, |value| props.nearest(value));
            let (words, with_unit) =
                (props.lang.trial(), |value| props.lang.with_unit(&props.lang.number(value), props.unit));
            let (least, most) = (props.lang.number(low), with_unit(high));
            message.set(match value {
                None => Some((words.no_number)(&text, [&least, &most])),
                Some(value) if (value - used).abs() < 1e-9 => None,
                Some(_) => Some((words.set_to)(&text, [&least, &most], &with_unit(used))),
            });
            props.change.emit(used);
        })
    };
    let place = format!("{:.3}%", 100.0 * ((props.value - low) / (high - low)).clamp(0.0, 1.0));
    let message_id = format!("{}-message", props.id);
    html! {
        <div class="control dial">
            <div class="control-head">
                <label class="control-label" for={props.id}>{ props.name }</label>
                <span class="number">
                    <NumberBox id={props.id} value={shown.clone()} wrong={message.is_some().then(|| message_id.clone())} change={typed} />
                    <span class="unit" aria-hidden="true">{ props.unit }</span>
                </span>
            </div>
            <div class="slider">
                <svg class="slider-track" aria-hidden="true" focusable="false">
                    <rect class="track" x="0" y="6" width="100%" height="4" rx="2" />
                    <rect class="track-done" x="0" y="6" width={place} height="4" rx="2" />
                </svg>
                { range }
            </div>
            if let Some(message) = message.as_ref() {
                <p id={message_id} class="control-message" role="alert">{ message }</p>
            }
        </div>
    }
}
