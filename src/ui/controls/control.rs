//! One setting: a slider, a number box, the values that trials tested, and a way back.

use crate::page::message::Msg;
use crate::page::slider_hand::{SliderScale, SliderTouch};
use crate::page::view::Field;
use crate::parameters::ParameterId;
use crate::shell::browser;
use crate::text::{Lang, fill};
use crate::ui::Dispatch;
use crate::ui::controls::number_box::{NumberBoxProps, Typed, number_box};
use crate::ui::controls::slider::{self, Slider};
use crate::ui::icon::{IconShape, icon};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Event, HtmlSelectElement, MouseEvent};
use yew::{Callback, Html, Properties, TargetCast, classes, component, html, use_memo};

/// What a control shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ControlProps {
    /// Language.
    pub lang: Lang,
    /// Which setting.
    pub field: Field,
    /// Its value.
    pub value: f64,
    /// The value to which Reset returns.
    pub home: f64,
    /// Its name, where it is another than the catalogue's for the setting.
    #[prop_or_default]
    pub name: Option<&'static str>,
    /// The greatest value that it can take, where another setting lowers it.
    pub most: f64,
    /// What is wrong with what was typed.
    #[prop_or_default]
    pub message: Option<(Field, String)>,
    /// Whether there is no slider: for numbers that nobody slides.
    #[prop_or_default]
    pub box_only: bool,
    /// Whether the values that trials tested are marked: they were tested with IL-2 and say nothing of IL-7.
    #[prop_or(true)]
    pub marks: bool,
    /// Whether the same value goes to every phase of the schedule.
    #[prop_or_default]
    pub shared: bool,
    /// Injections a day, which stand in the row of the dose.
    #[prop_or_default]
    pub per_day: Option<(Field, f64)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// What a hand does with a control: slides, or types.
#[derive(Default)]
struct Held {
    hand: Rc<Cell<SliderTouch>>,
    typed: Rc<Typed>,
}

/// A setting.
#[component]
pub fn Control(props: &ControlProps) -> Html {
    let (words, field, spec) = (props.lang.words(), props.field, props.field.id().spec());
    let held = use_memo((), |()| Held::default());
    let name = props.name.unwrap_or_else(|| words.lang.parameter(spec.id));
    let is_one_day = spec.id == ParameterId::DaysOn && (props.value - 1.0).abs() < 1e-9;
    let unit = if is_one_day { words.day } else { words.lang.unit(spec.id) };
    let id = field.html_id();
    let message = props.message.as_ref().filter(|message| message.0 == field).map(|message| message.1.clone());
    let (label_id, message_id) = (format!("{id}-label"), format!("{id}-message"));
    let shown = props.lang.exact(props.value);
    let typed = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |text: String| dispatch.emit(Msg::Typed(field, text)))
    };
    let number = NumberBoxProps {
        id: Some(id.clone().into()),
        class: None,
        name: props.per_day.is_some().then(|| name.into()),
        wrong: message.is_some().then(|| message_id.clone().into()),
        value: shown.into(),
        change: typed,
    };
    let reset = {
        let (dispatch, id) = (props.dispatch.clone(), id.clone());
        Callback::from(move |event: MouseEvent| {
            dispatch.emit(Msg::Reset(field));
            // The button goes, and must not take the keyboard with it; a finger wants no keyboard on its screen.
            if event.detail() == 0 {
                browser::focus(&id);
            }
        })
    };
    let changed = (props.value - props.home).abs() > 1e-9;
    let reset_name = (words.reset_one)(name);
    html! {
        <div class="control">
            <div class="control-head">
                <label id={label_id} class="control-label" for={id.clone()}>
                    { if props.per_day.is_some() { words.controls.dose } else { name } }
                    if props.shared {
                        <span class="shared" title={words.controls.shared}>{ icon(IconShape::Link) }
                            <span class="visually-hidden">{ format!(" ({})", words.controls.shared) }</span></span>
                    }
                </label>
                if let Some((field, value)) = props.per_day {
                    { per_day(props, field, value) }
                }
                <button type="button" class={classes!("reset", (!changed).then_some("gone"))} disabled={!changed}
                    title={reset_name.clone()} aria-label={reset_name} onclick={reset}>{ icon(IconShape::Reset) }</button>
                <span class="number">
                    { number_box(&held.typed, number) }
                    <span class="unit" aria-hidden="true">{ unit }</span>
                </span>
            </div>
            if !props.box_only {
                { track(props, Rc::clone(&held.hand), name, unit) }
            }
            if props.most < spec.max && props.value >= props.most {
                <p class="hint">{ words.days_fill_interval }</p>
            }
            if let Some(message) = message {
                <p id={message_id} class="control-message">{ message }</p>
            }
        </div>
    }
}

/// How many injections a day.
fn per_day(props: &ControlProps, field: Field, value: f64) -> Html {
    let words = props.lang.words();
    let chosen = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let at = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            dispatch.emit(Msg::Typed(field, (at + 1).to_string()));
        })
    };
    html! {
        <select id={field.html_id()} class="per-day" aria-label={props.lang.parameter(field.id())} onchange={chosen}>
            for count in 1..=words.controls.times.len() {
                <option selected={(value - count as f64).abs() < 0.5}>{ fill(words.controls.per_day, &[("count", &count.to_string())]) }</option>
            }
        </select>
    }
}

fn track(props: &ControlProps, hand: Rc<Cell<SliderTouch>>, name: &'static str, unit: &'static str) -> Html {
    let (words, field, spec) = (props.lang.words(), props.field, props.field.id().spec());
    let (least, greatest) = spec.slider_range(props.most);
    let scale = SliderScale { least, greatest, step: spec.step };
    let share = |value: f64| 100.0 * ((value - least) / (greatest - least)).clamp(0.0, 1.0);
    let place = |value: f64| format!("{:.3}", share(value));
    let slid = slider::edits(&props.dispatch, field);
    let marks = if props.marks { spec.tested } else { &[] };
    let tested = (!marks.is_empty()).then(|| words.lang.tested(spec.id, marks));
    let tested_id = format!("{}-tested", field.html_id());
    let value = props.lang.with_unit(&words.number(props.value), unit);
    let is_mark = marks.iter().any(|mark| (mark - props.value).abs() < 1e-9);
    let trials = is_mark.then(|| props.lang.trials_with(spec.id, props.value)).flatten();
    let spoken = match &trials {
        Some(trials) => fill(words.controls.as_in, &[("value", &value), ("trials", trials)]),
        None => value,
    };
    let anchor = match share(props.value) {
        at if at < 25.0 => "start",
        at if at > 75.0 => "end",
        _ => "middle",
    };
    let range = slider::slider(Slider {
        hand,
        scale,
        marks,
        value: props.value,
        name,
        spoken,
        note: tested.clone().map(|tested| (tested, tested_id.clone())),
        slid,
    });
    html! {
        <>
            <div class="slider">
                // Lengths are attributes of a drawing and not styles, which the page's content security policy forbids.
                <svg class="slider-track" aria-hidden="true" focusable="false">
                    <rect class="track" x="0" y="6" width="100%" height="4" rx="2" />
                    <rect class="track-done" x="0" y="6" width={format!("{}%", place(props.value))} height="4" rx="2" />
                    for value in marks.iter().filter(|value| (least..=greatest).contains(*value)) {
                        <rect class="track-mark" x={format!("{}%", place(*value))} y="14" width="2" height="5" rx="1" />
                    }
                    if let Some(trials) = trials {
                        <text class="mark-name" x={format!("{}%", place(props.value))} y="32" text-anchor={anchor}>{ trials }</text>
                    }
                </svg>
                { range }
            </div>
            if let Some(tested) = tested {
                <p id={tested_id} class="visually-hidden">{ tested }</p>
            }
        </>
    }
}
