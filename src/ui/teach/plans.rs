//! The lesson plans.

use crate::page::message::Msg;
use crate::page::teach::state::TeachMsg;
use crate::text::{Lang, LessonPlan};
use crate::ui::Dispatch;
use yew::{Callback, Html, MouseEvent, html};

/// The three plans.
pub fn plans(lang: Lang, dispatch: &Dispatch) -> Html {
    let words = lang.teach();
    html! {
        <div class="lesson-form">
            <p>{ words.plans_hint }</p>
            for plan in lang.lesson_plans() {
                { one(&plan, lang, dispatch) }
            }
        </div>
    }
}

fn one(plan: &LessonPlan, lang: Lang, dispatch: &Dispatch) -> Html {
    let words = lang.teach();
    html! {
        <section class="plan">
            <h3>{ plan.title }</h3>
            <p class="hint">{ plan.audience }</p>
            <table class="plan-table">
                <thead><tr>for head in words.plan_heads { <th scope="col">{ head }</th> }</tr></thead>
                <tbody>
                    for (minutes, what, link) in &plan.rows {
                        <tr>
                            <th scope="row">{ *minutes }</th>
                            <td>{ *what }</td>
                            <td>if !link.is_empty() { { open(link, words.plan_open, what, dispatch) } }</td>
                        </tr>
                    }
                </tbody>
            </table>
            for text in &plan.after { <p>{ *text }</p> }
        </section>
    }
}

/// A link that also opens within the page.
fn open(link: &'static str, name: &'static str, what: &str, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let click = Callback::from(move |event: MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            dispatch.emit(Msg::Teach(TeachMsg::Open(link)));
        }
    });
    html! { <a class="link" href={format!("?{link}")} aria-label={format!("{name}: {what}")} onclick={click}>{ name }</a> }
}
