//! The legend. Each entry is a button that hides or shows, and says its count at the week pointed at, or at the end: no box covers
//! the curves, and numbers stay in one order and place.

use crate::app::Dispatch;
use crate::app::icon::{Sample, Swatch};
use crate::app::state::Msg;
use crate::chart::Figure;
use crate::chart::figure::reading;
use crate::words::Lang;
use std::rc::Rc;
use yew::{Html, Properties, component, html};

/// What the legend shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LegendProps {
    /// Language.
    pub lang: Lang,
    /// The picture.
    pub figure: Rc<Figure>,
    /// The week whose counts are shown.
    pub week: f64,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The legend.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let words = props.lang.words();
    let readings = reading(&props.figure, props.week, words);
    html! {
        <ul class="legend" aria-label={words.legend}>
            for entry in &props.figure.legend {
                <li key={format!("{:?}", entry.id)}>
                    <button type="button" class="entry" aria-pressed={entry.shown.to_string()}
                        onclick={let (dispatch, id) = (props.dispatch.clone(), entry.id); move |_| dispatch.emit(Msg::Toggle(id))}>
                        <Sample role={entry.role} dash={entry.dash} marker={entry.marker} swatch={Swatch::of(entry)} />
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
