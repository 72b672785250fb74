//! The presenter's bar: three large sliders, and a few buttons that keys have too.

use crate::page::message::Msg;
use crate::page::slider_hand::{SliderScale, SliderTouch};
use crate::page::teach::state::TeachMsg;
use crate::page::teach::update::PRESENTER;
use crate::page::view::{Field, Sheet, ViewMsg};
use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::controls::slider::{Slider, edits, slider};
use std::cell::Cell;
use std::rc::Rc;
use yew::{Callback, Html, Properties, component, html, use_memo};

/// What the bar shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PresenterBarProps {
    /// Language.
    pub lang: Lang,
    /// What is simulated.
    pub scenario: Scenario,
    /// The schedule that the sliders edit, and its block.
    pub edited: (Arm, usize),
    /// Whether the curve is blanked.
    pub blank: bool,
    /// Whether a curve is frozen.
    pub frozen: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl PresenterBarProps {
    /// Dose, days and interval of the block that is edited, with their short names; none where the schedule has no block.
    fn fields(&self) -> Vec<(&'static str, Field)> {
        let (arm, index) = self.edited;
        let block = self.scenario.schedule(arm).and_then(|schedule| schedule.blocks().get(index));
        let [dose, days, interval] = self.lang.teach().present_sliders;
        let ids = block.map(|block| [block.route().dose(), ParameterId::DaysOn, ParameterId::WeeksBetween]);
        let named = ids.into_iter().flat_map(|ids| [dose, days, interval].into_iter().zip(ids));
        named.map(|(name, id)| (name, Field::Block(arm, index, id))).collect()
    }
}

/// The bar.
#[component]
pub fn PresenterBar(props: &PresenterBarProps) -> Html {
    let words = props.lang.teach();
    let hands = use_memo((), |()| [(); 3].map(|()| Rc::new(Cell::new(SliderTouch::default()))));
    let send = |msg: Msg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: yew::MouseEvent| dispatch.emit(msg.clone()))
    };
    html! {
        <div id={PRESENTER} class="presenter" role="group" tabindex="-1" aria-label={words.present_bar}>
            <div class="presenter-sliders">
                for ((name, field), hand) in props.fields().into_iter().zip(hands.iter()) {
                    { large_slider(props, name, field, hand) }
                }
            </div>
            <div class="presenter-tools">
                <button type="button" class="button" aria-pressed={props.blank.to_string()} aria-keyshortcuts="b ."
                    onclick={send(Msg::Teach(TeachMsg::Blank))}>{ words.blank }<kbd>{ "B" }</kbd></button>
                <button type="button" class="button" aria-pressed={props.frozen.to_string()} aria-keyshortcuts="f"
                    onclick={send(Msg::Teach(TeachMsg::Freeze))}>{ words.freeze }<kbd>{ "F" }</kbd></button>
                <button type="button" class="button" aria-haspopup="dialog" aria-keyshortcuts="q"
                    onclick={send(Msg::View(ViewMsg::Open(Sheet::Code)))}>{ words.present_code }<kbd>{ "Q" }</kbd></button>
                <button type="button" class="button" aria-haspopup="dialog" aria-label={words.shortcuts} aria-keyshortcuts="?"
                    onclick={send(Msg::View(ViewMsg::Open(Sheet::Help)))}><kbd>{ "?" }</kbd></button>
                <button type="button" class="button" aria-keyshortcuts="p"
                    onclick={send(Msg::Teach(TeachMsg::Present(false)))}>{ words.leave_present }<kbd>{ "P" }</kbd></button>
            </div>
        </div>
    }
}

/// A slider that is seen and hit from a lectern; nothing where the block has no such setting, as by a rule.
fn large_slider(props: &PresenterBarProps, name: &'static str, field: Field, hand: &Rc<Cell<SliderTouch>>) -> Html {
    let Some(value) = field.get(&props.scenario) else { return Html::default() };
    let (arm, index) = props.edited;
    let spec = field.id().spec();
    let block = props.scenario.schedule(arm).and_then(|schedule| schedule.blocks().get(index));
    let most = block.map_or(spec.max, |block| block.max(field.id()));
    let (least, greatest) = spec.slider_range(most);
    let scale = SliderScale { least, greatest, step: spec.step };
    let place = |value: f64| format!("{:.3}%", 100.0 * ((value - least) / (greatest - least)).clamp(0.0, 1.0));
    let slid = edits(&props.dispatch, field);
    let shown = props.lang.with_unit(&props.lang.number(value), props.lang.unit(field.id()));
    let full_name = props.lang.parameter(field.id());
    html! {
        <div class="presenter-slider">
            <p aria-hidden="true">{ name }{ " " }<b>{ shown.clone() }</b></p>
            <div class="slider">
                <svg class="slider-track" aria-hidden="true" focusable="false">
                    <rect class="track" x="0" y="4" width="100%" height="8" rx="4" />
                    <rect class="track-done" x="0" y="4" width={place(value)} height="8" rx="4" />
                </svg>
                { slider(Slider { hand: Rc::clone(hand), scale, marks: &[], value, name: full_name, spoken: shown, note: None, slid }) }
            </div>
        </div>
    }
}
