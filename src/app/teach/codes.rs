//! Where a teacher checks completion codes.

use crate::app::Dispatch;
use crate::app::browser::lesson;
use crate::app::state::Msg;
use crate::app::teach::slice::TeachMsg;
use crate::app::teach::task::goal;
use crate::teach::task::{NotChecked, Verdict};
use crate::words::Lang;
use std::rc::Rc;
use yew::{Callback, Html, SubmitEvent, html};

/// The form, and what came of the last check.
pub fn form(checked: Option<&Result<Rc<Verdict>, NotChecked>>, lang: Lang, dispatch: &Dispatch) -> Html {
    let words = lang.teach();
    let dispatch = dispatch.clone();
    let submit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let (link, code) = (lesson::typed("student-link"), lesson::typed("student-code"));
        dispatch.emit(Msg::Teach(TeachMsg::Check { link, code }));
    });
    html! {
        <form class="lesson-form" onsubmit={submit}>
            <p>{ words.check_hint }</p>
            <label class="lesson-field"><span>{ words.student_link }</span><textarea id="student-link" rows="3" spellcheck="false" /></label>
            <label class="lesson-field"><span>{ words.student_code }</span><input id="student-code" type="text" autocomplete="off" spellcheck="false" /></label>
            <div class="lesson-nav"><button type="submit" class="button main">{ words.check }</button></div>
            <div role="status">
                if let Some(checked) = checked {
                    { verdict(checked, lang) }
                }
            </div>
        </form>
    }
}

fn verdict(checked: &Result<Rc<Verdict>, NotChecked>, lang: Lang) -> Html {
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
