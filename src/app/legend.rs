//! The legend. Each entry is a button that hides or shows, and says its count at the week pointed at, or at the end: no box covers
//! the curves, and numbers stay in one order and place.

use crate::app::Dispatch;
use crate::app::icon::sample;
use crate::app::state::Msg;
use crate::chart::Figure;
use crate::chart::figure::reading;
use crate::words::Lang;
use yew::{Html, html};

/// The legend.
pub fn legend(lang: Lang, figure: &Figure, week: f64, dispatch: &Dispatch) -> Html {
    let words = lang.words();
    let readings = reading(figure, week, words);
    html! {
        <ul class="legend" aria-label={words.legend}>
            for entry in &figure.legend {
                <li key={format!("{:?}", entry.id)}>
                    <button type="button" class="entry" aria-pressed={entry.shown.to_string()}
                        onclick={let (dispatch, id) = (dispatch.clone(), entry.id); move |_| dispatch.emit(Msg::Toggle(id))}>
                        { sample(entry) }
                        <span class="entry-name">{ &entry.label }</span>
                        <span class="entry-value">
                            { readings.iter().find(|found| found.0 == entry.id).map(|found| found.1.clone()) }
                        </span>
                    </button>
                </li>
            }
        </ul>
    }
}
