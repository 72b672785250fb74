//! The column next to the chart: the result, and the lenses that do something with the schedule. One is open; where the window is wide enough, the
//! result stays next to it.

use crate::page::calendar::CalendarState;
use crate::page::explore::state::ExploreState;
use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::tab_key::tab_by_key;
use crate::page::view::{Lens, ViewMsg};
use crate::scenario::Scenario;
use crate::shell::browser;
use crate::shell::missing_part::why_missing;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::ui::Dispatch;
use crate::ui::key_numbers::{KeyNumbersProps, key_numbers};
use crate::ui::lazy_view::LazyView;
use crate::ui::lenses::crowd_lines::Backdrop;
use std::rc::Rc;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_node_ref, use_state_eq};

/// What the column shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LensProps {
    /// Language.
    pub lang: Lang,
    /// The lens that is open.
    pub lens: Lens,
    /// The scenario.
    pub scenario: Scenario,
    /// The cycle that is selected.
    pub calendar: CalendarState,
    /// The run.
    pub run: Rc<Trajectory>,
    /// The regimen on the chart.
    pub preset: Option<&'static str>,
    /// What the lenses remember.
    pub explore: ExploreState,
    /// Width of the open lens in CSS pixels: that of the chart until the lens is measured.
    pub width: f64,
    /// Width and height of the chart in CSS pixels.
    pub chart: (f64, f64),
    /// Where lines of patients may be drawn behind the chart's; `None` where it shows no curve.
    pub backdrop: Option<Backdrop>,
    /// What the result is made from.
    pub result: KeyNumbersProps,
    /// What makes the open lens, where it is not the result.
    pub content: LazyView<Self>,
    /// Whether that could not be fetched.
    pub is_lost: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl LensProps {
    /// What it shows of a state.
    pub fn of(state: &State, content: LazyView<Self>, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            lens: state.view.lens,
            scenario: state.scenario.clone(),
            calendar: state.calendar.clone(),
            run: state.run.clone(),
            preset: state.preset,
            explore: state.explore.clone(),
            width: state.view.size.0,
            chart: (state.view.size.0, state.view.size.1),
            backdrop: (!state.teach.hides_model())
                .then(|| Backdrop { layout: state.layout.clone(), theme: state.view.theme() }),
            result: KeyNumbersProps::of(state, dispatch),
            content,
            is_lost: !state.lost.is_empty(),
            dispatch: dispatch.clone(),
        }
    }
}

/// The lenses with their own tab. The map is in the tab of the finder.
const TABS: [Lens; 6] = [Lens::Result, Lens::Compare, Lens::People, Lens::Finder, Lens::Trial, Lens::Schedule];

/// The two ways to find a schedule.
const WAYS: [Lens; 2] = [Lens::Finder, Lens::Map];

/// The lens whose tab is chosen while `lens` is open.
fn tab_of(lens: Lens) -> Lens {
    if lens == Lens::Map { Lens::Finder } else { lens }
}

fn id(lens: Lens) -> String {
    format!("lens-{}", lens.name())
}

fn name(lens: Lens, lang: Lang) -> &'static str {
    let labels = lang.lazy_labels();
    match lens {
        Lens::Result => lang.frame().result,
        Lens::Compare => labels.compare,
        Lens::People => labels.people,
        Lens::Finder => lang.frame().find,
        Lens::Map => labels.map,
        Lens::Trial => labels.trial,
        Lens::Schedule => lang.frame().cycles,
    }
}

/// Is shown where a lens or a section will be: that it is on its way, or why it is not, with a button that asks for it again.
pub fn coming(lang: Lang, is_lost: bool, ask: ViewMsg, dispatch: &Dispatch) -> Html {
    if is_lost {
        let dispatch = dispatch.clone();
        return html! {
            <>
                <p class="hint">{ why_missing(lang) }</p>
                <button type="button" class="button" onclick={move |_| dispatch.emit(Msg::View(ask))}>{ lang.lazy_labels().again }</button>
            </>
        };
    }
    html! { <p class="hint coming">{ lang.lazy_labels().fetching }</p> }
}

/// The switch between the two ways to find a schedule.
fn way_switch(props: &LensProps) -> Html {
    let way = |lens: Lens| {
        let dispatch = props.dispatch.clone();
        let choose = Callback::from(move |_| dispatch.emit(Msg::View(ViewMsg::Lens(lens))));
        let (id, name) = match lens {
            Lens::Map => (id(lens), name(lens, props.lang)),
            _ => ("way-finder".to_owned(), props.lang.frame().suggestions),
        };
        html! {
            <button type="button" {id} class="chip" aria-pressed={(props.lens == lens).to_string()} onclick={choose}>{ name }</button>
        }
    };
    html! { <div class="chips" role="group" aria-label={props.lang.frame().find}>{ for WAYS.map(way) }</div> }
}

/// What the open lens shows.
fn content(props: &LensProps) -> Html {
    if props.lens != Lens::Result {
        return props
            .content
            .html(props)
            .unwrap_or_else(|| coming(props.lang, props.is_lost, ViewMsg::Lens(props.lens), &props.dispatch));
    }
    key_numbers(&props.result)
}

/// The column.
#[component]
pub fn LensColumn(props: &LensProps) -> Html {
    let (words, frame) = (props.lang.words(), props.lang.frame());
    let choose = |lens: Lens| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::View(ViewMsg::Lens(lens))))
    };
    let here = tab_of(props.lens);
    let (panel, room) = (use_node_ref(), use_state_eq(|| (None::<f64>, false)));
    {
        let (panel, room) = (panel.clone(), room.setter());
        use_effect_with((), move |()| {
            let watch = browser::watch_size(
                &panel,
                Callback::from(move |(width, ..): (f64, f64, f64)| {
                    room.set((Some(width).filter(|width| *width > 40.0), browser::has_room_for_two()));
                }),
            );
            move || drop(watch)
        });
    }
    {
        let panel = panel.clone();
        use_effect_with(props.lens, move |_| browser::scroll_to_top(&panel));
    }
    let (width, two) = *room;
    let shown = LensProps { width: width.unwrap_or(props.width), ..props.clone() };
    let key = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(lens) = tab_by_key(&TABS, here, &event.key()) {
                event.prevent_default();
                dispatch.emit(Msg::View(ViewMsg::Lens(lens)));
                browser::focus(&id(lens));
            }
        })
    };
    html! {
        <section class="panel lenses" id="lenses" aria-labelledby="lenses-title">
            <h2 id="lenses-title" class="visually-hidden">{ frame.lenses }</h2>
            <div class="tab-list" role="tablist" aria-label={frame.lenses} onkeydown={key}>
                for lens in TABS {
                    <button type="button" role="tab" id={id(lens)} class="tab" aria-controls="lens-panel"
                        aria-selected={(lens == here).to_string()} tabindex={if lens == here { "0" } else { "-1" }}
                        onclick={choose(lens)}>
                        if lens == Lens::Result {
                            // On a phone the controls stand where the lenses do.
                            <span class="narrow-only">{ words.schedule }</span>
                            <span class="wide-only">{ name(lens, props.lang) }</span>
                        } else {
                            { name(lens, props.lang) }
                        }
                    </button>
                }
            </div>
            <div ref={panel} id="lens-panel" class="lens-panel" role="tabpanel" aria-labelledby={id(here)}>
                <h3 class="visually-hidden">{ name(props.lens, props.lang) }</h3>
                if WAYS.contains(&props.lens) {
                    { way_switch(props) }
                }
                { content(&shown) }
            </div>
            if two && props.lens != Lens::Result {
                <div class="lens-panel kept-result">{ key_numbers(&props.result) }</div>
            }
        </section>
    }
}
