//! Where a teacher checks completion codes.

use crate::page::message::Msg;
use crate::page::teach::state::{TeachMsg, TeachState};
use crate::shell::browser::focus;
use crate::teach::task::{CodeVerdict, NotChecked};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::teach::task::goal;
use std::rc::Rc;
use yew::{Callback, Html, InputEvent, SubmitEvent, html};

/// The form, and what came of the last check.
pub fn form(teach: &TeachState, lang: Lang, dispatch: &Dispatch) -> Html {
    let words = lang.teach();
    let [link, code] = teach.student.clone().map(|text| text.to_string());
    let typed = |which: usize| {
        dispatch.reform(move |event: InputEvent| Msg::Teach(TeachMsg::Student(which, focus::value_of(&event))))
    };
    let (type_link, type_code) = (typed(0), typed(1));
    let submit = {
        let (dispatch, link, code) = (dispatch.clone(), link.clone(), code.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(Msg::Teach(TeachMsg::Check { link: link.clone(), code: code.clone() }));
        })
    };
    html! {
        <form class="lesson-form" onsubmit={submit}>
            <p>{ words.check_hint }</p>
            <label class="lesson-field"><span>{ words.student_link }</span><textarea id="student-link" rows="3" spellcheck="false" value={link} oninput={type_link} /></label>
            <label class="lesson-field"><span>{ words.student_code }</span><input id="student-code" type="text" autocomplete="off" spellcheck="false" value={code} oninput={type_code} /></label>
            <div class="lesson-nav"><button type="submit" class="button main">{ words.check }</button></div>
            <div role="status">
                if let Some(checked) = &teach.checked {
                    { verdict(checked, lang) }
                }
            </div>
        </form>
    }
}

fn verdict(checked: &Result<Rc<CodeVerdict>, NotChecked>, lang: Lang) -> Html {
    let words = lang.teach();
    let said = match checked {
        Err(NotChecked::NoLink) => words.no_link,
        Err(NotChecked::NoTask) => words.no_task,
        Ok(verdict) if verdict.is_done() => words.code_fits,
        Ok(verdict) if verdict.code_fits => words.goals_not_reached,
        Ok(_) => words.code_does_not_fit,
    };
    html! {
        <>
            <p class="task-done">{ said }</p>
            if let Ok(verdict) = checked {
                <ul class="goals">{ for verdict.ticks.iter().map(|tick| goal(tick, lang)) }</ul>
            }
        </>
    }
}
