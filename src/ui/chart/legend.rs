//! The legend. Each entry is a button that hides or shows, and says its count at the week pointed at, or at the end: no box covers
//! the curves, and numbers stay in one order and place.

use crate::chart::Figure;
use crate::chart::figure::{EntryId, reading};
use crate::page::message::Msg;
use crate::page::view::ViewMsg;
use crate::shell::browser;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::icon::sample;
use yew::{Html, html};

/// The legend.
pub fn legend(lang: Lang, figure: &Figure, week: f64, dispatch: &Dispatch) -> Html {
    let words = lang.words();
    let readings = reading(figure, week, words);
    html! {
        <ul class="legend" aria-label={words.legend}>
            for (place, entry) in figure.legend.iter().enumerate() {
                <li key={format!("{:?}", entry.id)} id={format!("legend-{place}")}>
                    // On a phone the entries stand in one row that scrolls: the keyboard must not go where nothing is seen.
                    <button type="button" class="entry" aria-pressed={entry.shown.to_string()}
                        onfocus={move |event| if browser::by_keyboard(&event) { browser::reveal_in_row(&format!("legend-{place}")) }}
                        onclick={let (dispatch, id) = (dispatch.clone(), entry.id); move |_| dispatch.emit(Msg::View(ViewMsg::Toggle(id)))}>
                        { sample(entry) }
                        <span class="entry-name">{ &entry.label }</span>
                        if entry.shown && entry.id != EntryId::Trial {
                            <span class={if entry.area { "entry-value entry-range" } else { "entry-value" }}>
                                { readings.iter().find(|found| found.0 == entry.id).map(|found| found.1.clone()) }
                            </span>
                        }
                    </button>
                </li>
            }
        </ul>
    }
}
