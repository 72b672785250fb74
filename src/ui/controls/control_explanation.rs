//! The line under the sentence.

use crate::model::terms::{Reach, Term, reach};
use crate::parameters::ParameterId;
use crate::text::Lang;
use yew::{Html, html};

/// "What did that?": the part of the model that the last control acts on.
pub fn control_explanation(lang: Lang, moved: Option<ParameterId>) -> Html {
    let (words, model) = (lang.words(), lang.lazy_labels());
    let names = |terms: &'static [Term]| {
        let last = terms.len().saturating_sub(1);
        html! {
            for (place, term) in terms.iter().enumerate() {
                <b>{ (model.term)(*term) }</b>{ if place < last { ", " } else { "" } }
            }
        }
    };
    let said = match moved.map(|id| (words.lang.parameter(id), reach(id))) {
        None => html! { model.acts_nothing },
        Some((control, None)) => html! { (model.acts_none)(control) },
        Some((control, Some(Reach { first, then }))) => html! {
            <>
                { (model.acts_first)(control) }{ " " }{ names(first) }
                if !then.is_empty() { { " " }{ model.acts_then }{ " " }{ names(then) } }
                { "." }
            </>
        },
    };
    html! { <p class="acts"><span class="acts-title">{ model.acts_title }</span>{ " " }{ said }</p> }
}
