//! The sheet in which a reader's own data are pasted or loaded, with a remark for every line that could not be taken as it came.

use crate::page::message::Msg;
use crate::page::own_data::{Own, OwnMsg};
use crate::page::share::state::{File, Outcome, ShareEffect};
use crate::page::view::ViewMsg;
use crate::shell::browser::files;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::icon::Shape;
use crate::ui::share::field::{EffectButton, Said};
use crate::ui::sheet::Sheet;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlTextAreaElement, InputEvent, MouseEvent};
use yew::{Html, Properties, component, html};

/// What the sheet shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OwnPanelProps {
    /// Language.
    pub lang: Lang,
    /// Whether it is open.
    pub open: bool,
    /// The data.
    pub own: Own,
    /// How the last errand went.
    pub said: Option<(ShareEffect, Outcome)>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The sheet.
#[component]
pub fn OwnPanel(props: &OwnPanelProps) -> Html {
    let words = props.lang.own_data();
    html! {
        <Sheet lang={props.lang} id="own-title" title={words.title} open={props.open} dispatch={props.dispatch.clone()}>
            <Inside ..props.clone() />
        </Sheet>
    }
}

#[component]
fn Inside(props: &OwnPanelProps) -> Html {
    let (words, own) = (props.lang.own_data(), &props.own);
    let typed = props.dispatch.reform(|event: InputEvent| {
        let area = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
        Msg::Own(OwnMsg::Typed(area.map(|area| area.value()).unwrap_or_default()))
    });
    let chosen = {
        let loaded = props.dispatch.reform(|text| Msg::Own(OwnMsg::Loaded(text)));
        move |event: Event| files::read_chosen(&event, loaded.clone())
    };
    html! {
        <>
            <p class="hint">{ words.intro }</p>
            <div class="take">
                <label for="own-table">{ words.label }</label>
                <textarea id="own-table" class="take-text table" spellcheck="false" rows="8" placeholder={words.example}
                    value={own.text.clone()} oninput={typed} aria-describedby="own-outcome" />
            </div>
            <div class="take-row">
                <label class="button file">
                    <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" onchange={chosen} />
                    { words.choose_file }
                </label>
                <p class="hint">{ words.drop_hint }</p>
            </div>
            <div id="own-outcome" class="take" role="status">
                if own.unreadable {
                    <p class="control-message">{ words.unreadable }</p>
                }
                <p>{ outcome(props) }</p>
                { remarks(props) }
            </div>
            if own.table().is_some() {
                <p class="hint">{ if own.from_link { words.from_link } else if own.kept { words.kept } else { words.not_kept } }</p>
                <div class="take-row">
                    <EffectButton errand={ShareEffect::Save(File::OwnData)} shape={Shape::Save} name={words.save}
                        dispatch={props.dispatch.clone()} />
                    <button type="button" class="button" onclick={props.dispatch.reform(|_: MouseEvent| Msg::Own(OwnMsg::Remove))}>
                        { words.remove }
                    </button>
                    <Said lang={props.lang} said={props.said.clone()} of={vec![ShareEffect::Save(File::OwnData)]} />
                </div>
            }
            <div class="take-row end">
                <button type="button" class="button main" onclick={props.dispatch.reform(|_: MouseEvent| Msg::View(ViewMsg::Close))}>{ words.done }</button>
            </div>
        </>
    }
}

fn outcome(props: &OwnPanelProps) -> String {
    let (words, number) = (props.lang.own_data(), |value: f64| props.lang.number(value));
    match props.own.data.points() {
        [] => words.none.to_owned(),
        points @ [first, ..] => {
            let last = points.last().unwrap_or(first);
            (words.points)(points.len(), &number(first.week()), &number(last.week()))
        }
    }
}

fn remarks(props: &OwnPanelProps) -> Html {
    let notes = &props.own.notes;
    if notes.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p class="remarks-title">{ (props.lang.own_data().problems)(notes.len()) }</p>
            <ul class="remarks">
                for note in notes {
                    <li>{ props.lang.own_note(note) }</li>
                }
            </ul>
        </>
    }
}
