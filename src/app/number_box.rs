//! The box in which people type a number. What is typed stays until the box is left, whatever the page does meanwhile: a result that
//! arrives, a notice, another size of the window.

use web_sys::{Event, FocusEvent, HtmlInputElement, InputEvent};
use yew::{AttrValue, Callback, Component, Context, Html, Properties, TargetCast, html};

/// What the box shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NumberBoxProps {
    /// Its id, where something points to it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Its class, where it has one.
    #[prop_or_default]
    pub class: Option<&'static str>,
    /// Its name, where no label has it.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// The id of what is wrong with the number typed last.
    #[prop_or_default]
    pub wrong: Option<AttrValue>,
    /// The number, as text.
    pub value: AttrValue,
    /// Takes what was typed, once Enter is pressed or the box is left.
    pub change: Callback<String>,
}

/// The box; it holds what is being typed.
#[derive(Debug, Default)]
pub struct NumberBox(Option<String>);

/// What happens to it: the text is now this, or it is done with.
#[derive(Debug)]
#[allow(missing_docs)] // the names say it
pub enum NumberBoxMsg {
    Typed(String),
    Done,
}

impl Component for NumberBox {
    type Message = NumberBoxMsg;
    type Properties = NumberBoxProps;

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, ctx: &Context<Self>, msg: NumberBoxMsg) -> bool {
        match msg {
            // The browser shows it already.
            NumberBoxMsg::Typed(text) => {
                self.0 = Some(text);
                false
            }
            NumberBoxMsg::Done => {
                let typed = self.0.take();
                let is_new = typed.is_some();
                if let Some(text) = typed {
                    ctx.props().change.emit(text);
                }
                is_new
            }
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let NumberBoxProps { id, class, name, wrong, value, .. } = ctx.props().clone();
        let value = self.0.clone().map_or(value, AttrValue::from);
        let typed = ctx.link().callback(|event: InputEvent| {
            NumberBoxMsg::Typed(event.target_unchecked_into::<HtmlInputElement>().value())
        });
        html! {
            <input {id} {class} type="text" inputmode="decimal" autocomplete="off" {value} aria-label={name}
                aria-invalid={wrong.is_some().then_some("true")} aria-describedby={wrong} oninput={typed}
                onchange={ctx.link().callback(|_: Event| NumberBoxMsg::Done)}
                onfocusout={ctx.link().callback(|_: FocusEvent| NumberBoxMsg::Done)} />
        }
    }
}
