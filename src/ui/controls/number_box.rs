//! The box in which people type a number. What is typed stays until the box is left, whatever the page does meanwhile: a result that
//! arrives, a notice, another size of the window.

use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Event, FocusEvent, HtmlInputElement, InputEvent, KeyboardEvent};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, component, html, use_memo};

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

/// What is being typed, kept by the component around the box.
pub type Typed = RefCell<Option<String>>;

/// The box.
pub fn number_box(typed: &Rc<Typed>, props: NumberBoxProps) -> Html {
    let NumberBoxProps { id, class, name, wrong, value, change } = props;
    let hold = {
        let typed = Rc::clone(typed);
        // The browser shows it already.
        Callback::from(move |event: InputEvent| {
            typed.replace(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let done = {
        let (typed, value) = (Rc::clone(typed), value.clone());
        Callback::from(move |event: Event| {
            if let Some(text) = typed.take() {
                // The page is not made again where the number stays what it was.
                event.target_unchecked_into::<HtmlInputElement>().set_value(&value);
                change.emit(text);
            }
        })
    };
    let left = done.reform(|event: FocusEvent| event.into());
    // Firefox tells of no change where the same text is typed again over what the page has put there.
    let entered = {
        let done = done.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                done.emit(event.into());
            }
        })
    };
    let value = typed.borrow().clone().map_or(value, AttrValue::from);
    html! {
        <input {id} {class} type="text" inputmode="decimal" autocomplete="off" {value} aria-label={name}
            aria-invalid={wrong.is_some().then_some("true")} aria-describedby={wrong} oninput={hold} onchange={done} onkeydown={entered} onfocusout={left} />
    }
}

/// The box as a component, where nothing around it keeps what is typed.
#[component]
pub fn NumberBox(props: &NumberBoxProps) -> Html {
    number_box(&use_memo((), |()| Typed::default()), props.clone())
}
