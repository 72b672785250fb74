//! The sheet in which a reader's own data are pasted or loaded, with a remark for every line that could not be taken as it came.

use super::columns;
use crate::own_data::{self, MAX_BYTES, Note};
use crate::page::message::Msg;
use crate::page::own_data::{LoadedFile, OwnDataState, OwnMsg};
use crate::page::share::state::{File, ShareEffect, ShareOutcome};
use crate::page::view::{Field, ViewMsg};
use crate::parameters::ParameterId;
use crate::shell::browser::files;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::icon::IconShape;
use crate::ui::share::field::{EffectButton, Said};
use crate::ui::sheet::Sheet;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, HtmlTextAreaElement, InputEvent, MouseEvent};
use yew::{Callback, Html, Properties, component, html};

/// What the sheet shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OwnPanelProps {
    /// Language.
    pub lang: Lang,
    /// Whether it is open.
    pub open: bool,
    /// The data.
    pub own: OwnDataState,
    /// Length of the run.
    pub run_weeks: f64,
    /// The weeks that the chart shows, where they are not the whole run.
    pub weeks: Option<(f64, f64)>,
    /// How the last errand went.
    pub said: Option<(ShareEffect, ShareOutcome)>,
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
    let listed = own_data::listed(&own.text).to_owned();
    let is_long = listed.len() < own.text.len();
    let before = listed.clone();
    let typed = props.dispatch.reform(move |event: InputEvent| {
        let Some(area) = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok()) else {
            return Msg::Own(OwnMsg::Typed(String::new()));
        };
        // A text of many megabytes is not copied.
        let length = area.text_length() as usize;
        if length > MAX_BYTES {
            area.set_value(&before);
            return Msg::Own(OwnMsg::TooLong(length));
        }
        let by_paste = matches!(event.input_type().as_str(), "insertFromPaste" | "insertFromDrop");
        Msg::Own(if by_paste { OwnMsg::Pasted(area.value()) } else { OwnMsg::Typed(area.value()) })
    });
    // Laid out by the browser, a text of this size would hold the page up before anything could be said of it. Into a table that is not whole in the field
    // nothing can be inserted: another takes its place. What is shorter, static/paste.js inserts.
    let dispatch = props.dispatch.clone();
    let incoming = Callback::from(move |event: Event| {
        let Some(text) = files::incoming_text(&event) else { return };
        let length = text.length() as usize;
        let msg = match () {
            () if length > MAX_BYTES => OwnMsg::TooLong(length),
            () if is_long && length > 0 => {
                OwnMsg::Loaded(LoadedFile::Content(Rc::new(String::from(text).into_bytes())))
            }
            () => return,
        };
        event.prevent_default();
        dispatch.emit(Msg::Own(msg));
    });
    let dispatch = props.dispatch.clone();
    let chosen = move |event: Event| files::read_chosen(&event, &dispatch);
    html! {
        <>
            <p class="hint">{ words.intro }</p>
            <div class="take">
                <label for="own-table">{ words.label }</label>
                <textarea id="own-table" class="take-text table" spellcheck="false" rows="8" placeholder={words.example} readonly={is_long}
                    value={listed.clone()} oninput={typed} onpaste={incoming.clone()} ondrop={incoming.reform(|event: DragEvent| event.into())}
                    aria-describedby={if is_long { "own-listed own-outcome" } else { "own-outcome" }} />
                if is_long {
                    <p class="hint" id="own-listed">{ (words.listed)(listed.lines().count(), own.text.lines().count()) }</p>
                }
            </div>
            <div class="take-row">
                <label class="button file">
                    <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" onchange={chosen} />
                    { words.choose_file }
                </label>
                <p class="hint">{ words.drop_hint }</p>
            </div>
            <div id="own-outcome" class="take" role="status">
                if !own.refused.is_empty() {
                    <p class="control-message">{ words.refused }</p>
                    { list(props.lang, &own.refused) }
                }
                <p>{ outcome(props) }</p>
                if !own.data.series().is_empty() {
                    <p id="own-series">{ (words.series)(own.data.series()) }</p>
                }
                { lengthen(props) }
                if !own.notes.is_empty() {
                    <p class="remarks-title">{ (words.problems)(own.notes.len()) }</p>
                    { list(props.lang, &own.notes) }
                }
            </div>
            { columns::columns(props.lang, own, &props.dispatch) }
            if own.replaced.is_some() {
                <div class="take-row">
                    <button type="button" class="button" id="own-restore" onclick={props.dispatch.reform(|_: MouseEvent| Msg::Own(OwnMsg::Restore))}>
                        { words.restore }
                    </button>
                </div>
            }
            if own.table().is_some() {
                <p class="hint">{ if own.from_link { words.from_link } else if own.kept { words.kept } else { words.not_kept } }</p>
                <div class="take-row">
                    <EffectButton errand={ShareEffect::Save(File::OwnData)} shape={IconShape::Save} name={words.save}
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
    let (from, to) = props.weeks.unwrap_or((0.0, props.run_weeks));
    let points = props.own.data.points();
    let seen = points.iter().filter(|point| from <= point.week() && point.week() <= to).count();
    match points {
        [] => words.none.to_owned(),
        [first, ..] => {
            let last = points.last().unwrap_or(first);
            let all = (words.points)(points.len(), &number(first.week()), &number(last.week()));
            if seen == points.len() {
                all
            } else {
                (words.points_in_view)(points.len(), seen, &number(from), &number(to))
            }
        }
    }
}

/// A button that makes the run as long as the data, where it is shorter.
fn lengthen(props: &OwnPanelProps) -> Html {
    let last = props.own.data.points().last().map_or(0.0, |point| libm::ceil(point.week()));
    if last <= props.run_weeks {
        return Html::default();
    }
    let dispatch = props.dispatch.clone();
    let longer = move |_: MouseEvent| {
        dispatch.emit(Msg::Edit(Field::Whole(ParameterId::RunWeeks), last));
        dispatch.emit(Msg::Commit);
    };
    html! {
        <button type="button" class="button" id="own-lengthen" onclick={longer}>
            { (props.lang.own_data().lengthen)(&props.lang.number(last)) }
        </button>
    }
}

pub(super) fn list(lang: Lang, notes: &[Note]) -> Html {
    html! {
        <ul class="remarks">
            for note in notes {
                <li>{ lang.own_note(note) }</li>
            }
        </ul>
    }
}
