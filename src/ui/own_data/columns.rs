//! How each column of the reader's own table is read, to be corrected before anything is drawn.

use crate::own_data::{ColumnReading, ColumnUse};
use crate::page::message::Msg;
use crate::page::own_data::{OwnDataState, OwnMsg};
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::own_data::panel::list;
use web_sys::{Event, HtmlSelectElement, MouseEvent};
use yew::{Callback, Html, TargetCast, html};

/// Columns that are shown together: a page needs long for the lists of two hundred.
const GROUP: usize = 40;

/// The columns, and the button that draws them so.
pub(super) fn columns(lang: Lang, own: &OwnDataState, dispatch: &Dispatch) -> Html {
    let words = lang.own_data();
    let Some(shared) = &own.understanding else { return Html::default() };
    let shown = &shared.0;
    let groups = || shown.understood.columns.chunks(GROUP).enumerate();
    let is_open = |(group, columns): &(usize, &[ColumnReading])| {
        *group <= own.more_columns || columns.iter().any(|column| column.used != ColumnUse::Ignored)
    };
    let draw = dispatch.reform(|_: MouseEvent| Msg::Own(OwnMsg::Draw));
    html! {
        <section class="take" aria-labelledby="own-columns-title">
            <h3 id="own-columns-title">{ words.understood }</h3>
            for (group, columns) in groups().filter(is_open) {
                { table(lang, group * GROUP, columns, dispatch) }
            }
            if let Some((group, columns)) = groups().find(|group| !is_open(group)) {
                <button type="button" class="button" id="own-more-columns"
                    onclick={dispatch.reform(move |_: MouseEvent| Msg::Own(OwnMsg::Columns(group)))}>
                    { (words.columns)(group * GROUP + 1, group * GROUP + columns.len()) }
                </button>
            }
            <div class="take" role="status" id="own-waiting">
                if shown.draft.is_some() {
                    <p class="control-message">{ (words.waiting)(shown.points) }</p>
                    if !shown.notes.is_empty() && own.refused.is_empty() {
                        <p class="remarks-title">{ (words.problems)(shown.notes.len()) }</p>
                        { list(lang, &shown.notes) }
                    }
                }
            </div>
            if shown.draft.is_some() && shown.points > 0 {
                <div class="take-row">
                    <button type="button" class="button main" id="own-draw" onclick={draw}>{ (words.draw)(shown.points) }</button>
                </div>
            }
        </section>
    }
}

/// The columns from a place on.
fn table(lang: Lang, first: usize, columns: &[ColumnReading], dispatch: &Dispatch) -> Html {
    let [name_head, cells_head, use_head] = lang.own_data().understood_heads;
    html! {
        <table class="own-columns">
            <thead><tr><th scope="col">{ name_head }</th><th scope="col">{ cells_head }</th><th scope="col">{ use_head }</th></tr></thead>
            <tbody>
                for (place, column) in (first..).zip(columns) {
                    <tr key={place}>
                        <th scope="row">{ name(lang, place, &column.name) }</th>
                        <td>{ column.sample.clone() }</td>
                        <td>{ choice(lang, (place, &column.name), column.used, dispatch) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn name(lang: Lang, place: usize, name: &str) -> String {
    if name.is_empty() { (lang.own_data().column)(place + 1) } else { name.to_owned() }
}

/// The list of uses of a column.
fn choice(lang: Lang, (place, column): (usize, &str), used: ColumnUse, dispatch: &Dispatch) -> Html {
    let words = lang.own_data();
    let dispatch = dispatch.clone();
    let chosen = Callback::from(move |event: Event| {
        let at =
            usize::try_from(event.target_unchecked_into::<HtmlSelectElement>().selected_index()).unwrap_or_default();
        if let Some(used) = ColumnUse::all().nth(at) {
            dispatch.emit(Msg::Own(OwnMsg::Column(place, used)));
        }
    });
    html! {
        <select id={format!("own-column-{place}")} aria-label={(words.read_column_as)(&name(lang, place, column))} onchange={chosen}>
            for one in ColumnUse::all() {
                <option selected={one == used}>{ (words.column_use)(one) }</option>
            }
        </select>
    }
}
