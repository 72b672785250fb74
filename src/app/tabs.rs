//! The parts under the picture: evidence, table, model, sources.

use crate::app::Dispatch;
use crate::app::browser;
use crate::app::calendar::Calendar;
use crate::app::calendar::table::CycleTable;
use crate::app::evidence::Evidence;
use crate::app::explore::part::part;
use crate::app::explore::state::Explore;
use crate::app::model_view::ModelView;
use crate::app::own::call::OwnCall;
use crate::app::state::Msg;
use crate::app::tab_key::tab_by_key;
use crate::app::texts::Sources;
use crate::app::view::Tab;
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::summary::{heads, rows};
use crate::trajectory::Trajectory;
use crate::words::Lang;
use std::rc::Rc;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, component, html, use_effect_with};

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
    /// Width of the picture in CSS pixels.
    pub width: f64,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

fn id(tab: Tab) -> String {
    format!("tab-{}", tab.name())
}

fn name(tab: Tab, lang: Lang) -> &'static str {
    let words = lang.words();
    match tab {
        Tab::Evidence => words.tab_evidence,
        Tab::Schedule => lang.calendar().tab,
        Tab::Compare => lang.compare().tab,
        Tab::People => lang.people().tab,
        Tab::Trial => lang.trial().tab,
        Tab::Map => lang.map().tab,
        Tab::Finder => lang.finder().tab,
        Tab::Table => words.tab_table,
        Tab::Model => words.tab_model,
        Tab::Sources => words.tab_sources,
    }
}

/// The tabs.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    let words = props.lang.words();
    let choose = |tab: Tab| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Tab(tab)))
    };
    use_effect_with(props.tab, |tab| browser::reveal_in_row(&id(*tab)));
    let key = {
        let (dispatch, here) = (props.dispatch.clone(), props.tab);
        Callback::from(move |event: KeyboardEvent| {
            if let Some(tab) = tab_by_key(&Tab::ALL, here, &event.key()) {
                event.prevent_default();
                dispatch.emit(Msg::Tab(tab));
                browser::focus(&id(tab));
            }
        })
    };
    html! {
        <section class="panel tabs" id="parts" aria-label={words.tabs}>
            <div class="tab-list" role="tablist" aria-label={words.tabs} onkeydown={key}>
                for tab in Tab::ALL {
                    <button type="button" role="tab" id={id(tab)} class="tab" aria-controls="tab-panel"
                        aria-selected={(tab == props.tab).to_string()} tabindex={if tab == props.tab { "0" } else { "-1" }}
                        onclick={choose(tab)}>{ name(tab, props.lang) }</button>
                }
            </div>
            <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={id(props.tab)}>
                { match props.tab {
                    Tab::Evidence => html! {
                        <>
                            <Evidence lang={props.lang} run={props.run.clone()} preset={props.preset} dispatch={props.dispatch.clone()} />
                            <OwnCall lang={props.lang} points={props.own_points} dispatch={props.dispatch.clone()} />
                        </>
                    },
                    Tab::Schedule => html! {
                        <CycleTable lang={props.lang} scenario={props.scenario.clone()} calendar={props.calendar.clone()} dispatch={props.dispatch.clone()} />
                    },
                    Tab::Compare | Tab::People | Tab::Trial | Tab::Map | Tab::Finder => part(props),
                    Tab::Table => table(props),
                    Tab::Model => html! { <ModelView lang={props.lang} scenario={props.scenario.clone()} run={props.run.clone()} moved={props.moved} /> },
                    Tab::Sources => html! { <Sources lang={props.lang} /> },
                } }
            </div>
        </section>
    }
}

fn table(props: &TabsProps) -> Html {
    let words = props.lang.words();
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={words.tab_table}>
            <table class="numbers-table">
                <caption>{ words.table_caption }</caption>
                <thead><tr>for head in heads(&props.run, words) { <th scope="col">{ head }</th> }</tr></thead>
                <tbody>
                    for row in rows(&props.run, words) {
                        <tr key={row.index}>
                            for (column, cell) in row.cells.iter().enumerate() {
                                if column == 0 {
                                    <th scope="row">{ cell }</th>
                                } else {
                                    <td>{ cell }</td>
                                }
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
