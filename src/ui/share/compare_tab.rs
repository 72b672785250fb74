//! Two pasted links, and what differs between them.

use crate::link::Decoded;
use crate::page::message::Msg;
use crate::page::share::state::ShareMsg;
use crate::share::compare::{Comparison, SettingDifference, compare_links};
use crate::text::ShareDialogWords;
use crate::ui::share::dialog::ShareTabProps;
use wasm_bindgen::JsCast;
use web_sys::{HtmlTextAreaElement, InputEvent, MouseEvent};
use yew::{Html, component, html};

/// Two fields and a table.
#[component]
pub fn CompareTab(props: &ShareTabProps) -> Html {
    let words = props.lang.share_dialog();
    let [first, second] = &props.share.pasted;
    let both = !first.trim().is_empty() && !second.trim().is_empty();
    html! {
        <>
            <p class="hint">{ words.compare_hint }</p>
            { field(props, 0, words.first, first) }
            { field(props, 1, words.second, second) }
            <div class="compared" role="status">
                if both {
                    { match compare_links(first, second, props.lang) {
                        Ok(compared) => result(props, &compared),
                        Err(problem) => html! { <p class="control-message">{ problem }{ "." }</p> },
                    } }
                }
            </div>
        </>
    }
}

fn field(props: &ShareTabProps, place: usize, label: &'static str, value: &str) -> Html {
    let id = format!("compare-{place}");
    let typed = props.dispatch.reform(move |event: InputEvent| {
        let area = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
        Msg::Share(ShareMsg::Paste(place, area.map(|area| area.value()).unwrap_or_default()))
    });
    let here = props.share.address(&props.link);
    html! {
        <div class="take">
            <div class="take-row spread">
                <label for={id.clone()}>{ label }</label>
                <button type="button" class="button quiet"
                    onclick={props.dispatch.reform(move |_: MouseEvent| Msg::Share(ShareMsg::Paste(place, here.clone())))}>
                    { props.lang.share_dialog().use_this }
                </button>
            </div>
            <textarea {id} class="take-text" spellcheck="false" rows="2" value={value.to_owned()} oninput={typed} />
        </div>
    }
}

fn result(props: &ShareTabProps, compared: &Comparison) -> Html {
    let words = props.lang.share_dialog();
    // One and the same schedule has nothing to be drawn against.
    let can_open = compared.first.scenario.a != compared.second.scenario.a;
    html! {
        <>
            { remarks(props, words.first, &compared.first) }
            { remarks(props, words.second, &compared.second) }
            if compared.run.is_empty() {
                <p>{ if compared.is_whole() { words.same_run } else { words.same_as_read } }</p>
            }
            if !(compared.run.is_empty() && compared.view.is_empty()) {
                { table(words, compared) }
            }
            if can_open {
                <div class="take-row">
                    <button type="button" class="button main"
                        onclick={props.dispatch.reform(|_: MouseEvent| Msg::Share(ShareMsg::OpenBoth))}>{ words.open_both }</button>
                    <p class="hint">{ words.open_both_hint }</p>
                </div>
            }
        </>
    }
}

/// What of a link could not be taken as it came.
fn remarks(props: &ShareTabProps, name: &'static str, link: &Decoded) -> Html {
    if link.notices.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p class="remarks-title">{ name }</p>
            <ul class="remarks">
                for notice in &link.notices {
                    <li>{ props.lang.notice(notice) }</li>
                }
            </ul>
        </>
    }
}

fn table(words: &ShareDialogWords, compared: &Comparison) -> Html {
    let row = |difference: &SettingDifference| {
        html! {
            <tr>
                <th scope="row">{ &difference.what }</th>
                <td>{ &difference.from }</td>
                <td>{ &difference.to }</td>
            </tr>
        }
    };
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={words.difference_caption}>
            <table class="differences">
                <caption>{ words.difference_caption }</caption>
                <thead><tr>for head in words.difference_heads { <th scope="col">{ head }</th> }</tr></thead>
                <tbody>
                    for difference in compared.run.iter().chain(&compared.view) {
                        { row(difference) }
                    }
                </tbody>
            </table>
        </div>
    }
}
