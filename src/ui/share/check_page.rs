//! "Check this page": the page's own numbers against stored ones, computed here and now, as a dated list.

use crate::lazy::explore;
use crate::self_check::{self, Checked};
use crate::service::{Request, Response};
use crate::shell::browser::{files, paper};
use crate::shell::missing_part::why_missing;
use crate::shell::workers::worker_queue::WorkerQueue;
use crate::text::Lang;
use crate::ui::icon::{IconShape, icon};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, Properties, Reducible, component, html, use_effect_with, use_mut_ref, use_reducer};

/// The name of the saved list.
const FILE: &str = "il2-page-check.json";

/// What the check needs.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CheckPageProps {
    /// Language.
    pub lang: Lang,
}

/// How far the check is.
#[derive(Clone, Debug, Default, PartialEq)]
struct Progress {
    /// The next part; `None` before the check is asked for.
    next: Option<usize>,
    checked: Vec<Checked>,
    began_ms: f64,
    seconds: f64,
    date: String,
    /// Whether what computes could not be fetched.
    is_missing: bool,
}

/// What happens to the check.
enum Step {
    /// It is asked for, at this time of this day.
    Begin(f64, String),
    /// A part has been answered, at this time.
    Answered(Response, f64),
    /// What reads the answers could not be fetched.
    Missing,
}

impl Reducible for Progress {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let missing = || Self { is_missing: true, ..Self::default() };
        Rc::new(match step {
            Step::Begin(began_ms, date) => Self { next: Some(0), began_ms, date, ..Self::default() },
            Step::Answered(Response::SelfCheck(more), now_ms) => {
                let checked = [self.checked.as_slice(), more.as_slice()].concat();
                let (next, seconds) = (self.next.map(|next| next + 1), (now_ms - self.began_ms) / 1000.0);
                Self { next, checked, seconds, ..(*self).clone() }
            }
            Step::Answered(..) | Step::Missing => missing(),
        })
    }
}

/// The button, and the list once it has been pressed.
#[component]
pub fn CheckPage(props: &CheckPageProps) -> Html {
    let words = props.lang.check_page();
    let progress = use_reducer(Progress::default);
    // A worker for the time of the check; where there is none, this thread computes, and goes on between two parts.
    let queue = use_mut_ref(|| None::<Rc<WorkerQueue>>);
    {
        let (queue, step) = (queue.clone(), progress.dispatcher());
        use_effect_with(progress.next, move |next| {
            let part = next.filter(|next| *next < self_check::parts()).and_then(|part| u32::try_from(part).ok());
            let Some(part) = part else {
                queue.take();
                return;
            };
            let answered =
                Callback::from(move |(_, answer)| step.dispatch(Step::Answered(answer, js_sys::Date::now())));
            let mut queue = queue.borrow_mut();
            queue.get_or_insert_with(|| WorkerQueue::new(answered, Callback::noop())).ask(Request::SelfCheck { part });
        });
    }
    let start = {
        let step = progress.dispatcher();
        Callback::from(move |_| {
            let step = step.clone();
            spawn_local(async move {
                // It reads what the worker answers.
                let is_here = explore::fetch().await.is_ok();
                step.dispatch(if is_here { Step::Begin(js_sys::Date::now(), paper::today()) } else { Step::Missing });
            });
        })
    };
    let save = {
        let progress = progress.clone();
        Callback::from(move |_| {
            let document = self_check::document(&progress.checked, &progress.date, progress.seconds);
            files::save(FILE, "application/json", document.as_bytes());
        })
    };
    let is_done = progress.next.is_some_and(|next| next >= self_check::parts());
    let failed = progress.checked.iter().filter(|one| !one.holds).count();
    let said = match progress.next {
        None if progress.is_missing => why_missing(props.lang).to_owned(),
        None => String::new(),
        Some(part) if !is_done => (words.running)(part, self_check::parts()),
        Some(_) if failed == 0 => {
            (words.all_hold)(progress.checked.len(), &progress.date, &props.lang.number(progress.seconds))
        }
        Some(_) => (words.some_fail)(failed, progress.checked.len(), &progress.date),
    };
    html! {
        <section class="take" id="check-page">
            <h3>{ words.title }</h3>
            <p class="hint">{ words.hint }</p>
            <div class="take-row">
                <button type="button" class="button" disabled={progress.next.is_some() && !is_done} onclick={start}>{ words.start }</button>
                <p class={if is_done && failed == 0 { "said done" } else { "said" }} role="status">{ said }</p>
            </div>
            if is_done {
                <ul class="check-list" tabindex="0" aria-label={words.title}>
                    for one in progress.checked.iter() {
                        <li data-holds={one.holds.to_string()}>
                            { if one.holds { "\u{2713} " } else { "\u{2717} " } }{ (words.item)(one.kind, &one.subject) }
                            if !one.holds {
                                { (words.found)(&one.found, &one.wanted) }
                            }
                        </li>
                    }
                </ul>
                <div class="take-row">
                    <button type="button" class="button" onclick={save}>{ icon(IconShape::Save) }{ words.save }</button>
                </div>
            }
        </section>
    }
}
