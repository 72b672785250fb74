//! What is read under the chart: evidence, numbers, model, sources. One is open, or none.

use crate::own_data::OwnData;
use crate::page::explore::fit::FitState;
use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::view::{Fold, Section, ViewMsg};
use crate::parameters::ParameterId;
use crate::scenario::Scenario;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use crate::ui::lazy_view::LazyView;
use crate::ui::lens_column::coming;
use std::rc::Rc;
use yew::{Callback, Html, Properties, classes, html};

/// What the sections show.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SectionProps {
    /// Language.
    pub lang: Lang,
    /// The section that is open.
    pub section: Option<Section>,
    /// Whether a phone shows their buttons.
    pub is_unfolded: bool,
    /// The scenario.
    pub scenario: Scenario,
    /// The control that was moved last.
    pub moved: Option<ParameterId>,
    /// The run.
    pub run: Rc<Trajectory>,
    /// The regimen on the chart.
    pub preset: Option<&'static str>,
    /// The reader's own data.
    pub own: Rc<OwnData>,
    /// Whether some of them were dragged elsewhere.
    pub own_is_moved: bool,
    /// The patient who is fitted to them.
    pub fit: FitState,
    /// What makes the open section.
    pub content: LazyView<Self>,
    /// Whether that could not be fetched.
    pub is_lost: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

impl SectionProps {
    /// What they show of a state.
    pub fn of(state: &State, content: LazyView<Self>, dispatch: &Dispatch) -> Self {
        Self {
            lang: state.lang,
            section: state.view.section,
            is_unfolded: state.view.is_unfolded[2],
            scenario: state.scenario.clone(),
            moved: state.view.moved,
            run: state.run.clone(),
            preset: state.preset,
            own: state.own.data.clone(),
            own_is_moved: state.own.is_moved,
            fit: state.explore.fit.clone(),
            content,
            is_lost: !state.lost.is_empty(),
            dispatch: dispatch.clone(),
        }
    }
}

fn name(section: Section, lang: Lang) -> &'static str {
    let words = lang.words();
    match section {
        Section::Evidence => words.tab_evidence,
        Section::Table => lang.frame().numbers,
        Section::Model => lang.frame().model,
        Section::Sources => words.tab_sources,
    }
}

/// The sections: a row of buttons, and the one that is open.
pub fn sections(props: &SectionProps) -> Html {
    let frame = props.lang.frame();
    let choose = |section: Section| {
        let dispatch = props.dispatch.clone();
        let next = (props.section != Some(section)).then_some(section);
        Callback::from(move |_| dispatch.emit(Msg::View(ViewMsg::Section(next))))
    };
    let unfold = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::View(ViewMsg::Unfold(Fold::Sections))))
    };
    html! {
        <section class="sections" id="sections" aria-labelledby="sections-title">
            <h2 id="sections-title" class="visually-hidden">{ frame.sections }</h2>
            <div class={classes!("section-list", (!props.is_unfolded && props.section.is_none()).then_some("folded"))} role="group" aria-label={frame.sections}>
                <button type="button" class="button quiet section-button more-button" aria-expanded={props.is_unfolded.to_string()} onclick={unfold}>
                    { frame.more }{ icon(IconShape::Down) }
                </button>
                for section in Section::ALL {
                    <button type="button" id={format!("section-{}", section.name())} class="button quiet section-button"
                        aria-expanded={(props.section == Some(section)).to_string()} aria-controls="section-panel" onclick={choose(section)}>
                        { name(section, props.lang) }{ icon(IconShape::Down) }
                    </button>
                }
            </div>
            <div id="section-panel" class="panel section-panel" hidden={props.section.is_none()}>
                if let Some(section) = props.section {
                    <h3 class="visually-hidden">{ name(section, props.lang) }</h3>
                    { props.content.html(props).unwrap_or_else(|| coming(props.lang, props.is_lost, ViewMsg::Section(Some(section)), &props.dispatch)) }
                }
            </div>
        </section>
    }
}
