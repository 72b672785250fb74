//! The parts under the picture: evidence, table, model, sources.

use crate::page::calendar::Calendar;
use crate::page::explore::state::Explore;
use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::tab_key::tab_by_key;
use crate::page::view::{Tab, ViewMsg};
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::shell::browser;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::ui::Dispatch;
use crate::ui::lazy_view::LazyView;
use std::rc::Rc;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_node_ref, use_state_eq};

/// What the tabs show.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TabsProps {
    /// Language.
    pub lang: Lang,
    /// The part in view.
    pub tab: Tab,
    /// The scenario.
    pub scenario: Scenario,
    /// The cycle that is selected.
    pub calendar: Calendar,
    /// The control that was moved last.
    pub moved: Option<ParameterId>,
    /// The run.
    pub run: Rc<Trajectory>,
    /// The regimen on the picture.
    pub preset: Option<&'static str>,
    /// Points of the reader's own data.
    pub own_points: usize,
    /// What the parts that explore remember.
    pub explore: Explore,
    /// Width of the open part in CSS pixels: that of the chart until the part is measured.
    pub width: f64,
    /// What makes the open part.
    pub content: LazyView<Self>,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl TabsProps {
    /// What they show of a state.
    pub fn of(state: &State, content: LazyView<Self>, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            tab: state.view.tab,
            scenario: state.scenario.clone(),
            calendar: state.calendar.clone(),
            moved: state.view.moved,
            run: state.run.clone(),
            preset: state.preset,
            own_points: state.own.data.points().len(),
            explore: state.explore.clone(),
            width: state.view.size.0,
            content,
            dispatch: dispatch.clone(),
        }
    }
}

fn id(tab: Tab) -> String {
    format!("tab-{}", tab.name())
}

fn name(tab: Tab, lang: Lang) -> &'static str {
    let (words, doors) = (lang.words(), lang.lazy_labels());
    match tab {
        Tab::Evidence => words.tab_evidence,
        Tab::Schedule => lang.calendar().tab,
        Tab::Compare => doors.compare,
        Tab::People => doors.people,
        Tab::Trial => doors.trial,
        Tab::Map => doors.map,
        Tab::Finder => doors.finder,
        Tab::Table => words.tab_table,
        Tab::Model => words.tab_model,
        Tab::Sources => words.tab_sources,
    }
}

/// Stands where a part will be.
fn coming(lang: Lang) -> Html {
    html! { <p class="hint coming">{ lang.lazy_labels().fetching }</p> }
}

/// The tabs.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    let words = props.lang.words();
    let choose = |tab: Tab| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::View(ViewMsg::Tab(tab))))
    };
    use_effect_with(props.tab, |tab| browser::reveal_in_row(&id(*tab)));
    let (panel, width) = (use_node_ref(), use_state_eq(|| None::<f64>));
    {
        let (panel, width) = (panel.clone(), width.setter());
        use_effect_with((), move |()| {
            let watch = browser::watch_size(
                &panel,
                Callback::from(move |(wide, ..): (f64, f64, f64)| width.set(Some(wide).filter(|wide| *wide > 40.0))),
            );
            move || drop(watch)
        });
    }
    let shown = TabsProps { width: width.unwrap_or(props.width), ..props.clone() };
    let key = {
        let (dispatch, here) = (props.dispatch.clone(), props.tab);
        Callback::from(move |event: KeyboardEvent| {
            if let Some(tab) = tab_by_key(&Tab::ALL, here, &event.key()) {
                event.prevent_default();
                dispatch.emit(Msg::View(ViewMsg::Tab(tab)));
                browser::focus(&id(tab));
            }
        })
    };
    html! {
        <section class="panel tabs" id="parts" aria-labelledby="parts-title">
            <h2 id="parts-title" class="visually-hidden">{ words.tabs }</h2>
            <div class="tab-list" role="tablist" aria-label={words.tabs} onkeydown={key}>
                for tab in Tab::ALL {
                    <button type="button" role="tab" id={id(tab)} class="tab" aria-controls="tab-panel"
                        aria-selected={(tab == props.tab).to_string()} tabindex={if tab == props.tab { "0" } else { "-1" }}
                        onclick={choose(tab)}>{ name(tab, props.lang) }</button>
                }
            </div>
            <div ref={panel} id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={id(props.tab)}>
                <h3 class="visually-hidden">{ name(props.tab, props.lang) }</h3>
                { props.content.html(&shown).unwrap_or_else(|| coming(props.lang)) }
            </div>
        </section>
    }
}
