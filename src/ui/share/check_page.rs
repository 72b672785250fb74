//! "Check this page": the page's own numbers against stored ones, computed here and now, as a dated list.

use crate::model::constants::CONSTANTS;
use crate::self_check::{self, Checked};
use crate::shell::browser::{files, paper};
use crate::text::Lang;
use crate::ui::icon::{IconShape, icon};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_state};

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
    checked: Rc<Vec<Checked>>,
    began_ms: f64,
    seconds: f64,
    date: String,
}

/// The button, and the list once it has been pressed.
#[component]
pub fn CheckPage(props: &CheckPageProps) -> Html {
    let words = props.lang.check_page();
    let progress = use_state(Progress::default);
    {
        let progress = progress.clone();
        use_effect_with(progress.next, move |next| {
            let part = next.filter(|next| *next < self_check::parts());
            // One part at a time, so that the page goes on between two.
            let timeout = part.map(|part| {
                Timeout::new(0, move || {
                    let mut checked = progress.checked.to_vec();
                    checked.extend(self_check::part(part, &CONSTANTS));
                    progress.set(Progress {
                        next: Some(part + 1),
                        checked: Rc::new(checked),
                        seconds: (js_sys::Date::now() - progress.began_ms) / 1000.0,
                        ..(*progress).clone()
                    });
                })
            });
            move || drop(timeout)
        });
    }
    let start = {
        let progress = progress.clone();
        Callback::from(move |_| {
            let (began_ms, date) = (js_sys::Date::now(), paper::today());
            progress.set(Progress { next: Some(0), began_ms, date, ..Progress::default() });
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
