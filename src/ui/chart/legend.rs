//! The lines of the picture, behind one button that is closed at first. Each entry is a button that hides or shows, and says its count at the
//! week pointed at, or at the end.

use crate::chart::Figure;
use crate::chart::figure::{EntryId, reading};
use crate::page::message::Msg;
use crate::page::view::{Fold, ViewMsg};
use crate::shell::browser;
use crate::text::Lang;
use crate::ui::Dispatch;
use crate::ui::chart::PictureProps;
use crate::ui::icon::sample;
use yew::{Html, classes, html};

/// The button, and the lines where it is open.
pub fn legend(props: &PictureProps) -> Html {
    let PictureProps { lang, figure, dispatch, lists_lines: is_open, .. } = props;
    let (lang, is_open, week) = (*lang, *is_open, props.cursor.unwrap_or(figure.x.domain.1));
    let toggle = {
        let dispatch = dispatch.clone();
        move |_| dispatch.emit(Msg::View(ViewMsg::Unfold(Fold::Lines)))
    };
    html! {
        <div class="lines">
            <button type="button" class="button quiet" aria-expanded={is_open.to_string()} onclick={toggle}>
                { lang.words().picture.lines }
            </button>
            if is_open {
                { entries(lang, figure, week, dispatch) }
            }
        </div>
    }
}

fn entries(lang: Lang, figure: &Figure, week: f64, dispatch: &Dispatch) -> Html {
    let words = lang.words();
    let readings = reading(figure, week, words);
    html! {
        <ul class={classes!("legend", figure.has_two_schedules().then_some("outlined"))} aria-label={lang.details().legend}>
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
