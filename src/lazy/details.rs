//! The chunk of what is read next to the picture and done under it: what the trials found and whether they had what is drawn, cycles and
//! numbers as tables, the model, the sources, the list of regimens, source cards; the calendar of cycles, zoom, sound and panels.

use crate::lazy::explore;
use crate::lazy::part::{Missing, chunk};
use crate::page::parts::DetailsLogic;
use crate::page::state::State;
use crate::page::view::{Lens, Section, Sheet};
use crate::scenario::Arm;
use crate::shell::browser::audio::Sound;
use crate::shell::browser::focus;
use crate::shell::play::play;
use crate::summary::{heads, rows};
use crate::trials::Coverage;
use crate::ui::Dispatch;
use crate::ui::calendar::strip::{Strip, StripProps};
use crate::ui::calendar::table::CycleTable;
use crate::ui::chart::PictureProps;
use crate::ui::chart::legend::legend;
use crate::ui::chart::tooltip::tooltip;
use crate::ui::controls::{ControlsPart, ControlsProps, controls_part};
use crate::ui::evidence::{Passport, evidence};
use crate::ui::findings::Findings;
use crate::ui::header::{FooterProps, footer};
use crate::ui::key_numbers::{KeyNumbersProps, key_numbers};
use crate::ui::lazy_view::LazyView;
use crate::ui::lens_column::{LensColumn, LensProps};
use crate::ui::memo::memo;
use crate::ui::model_view::ModelView;
use crate::ui::own_data::own_data_button::own_data_button;
use crate::ui::own_fit::own_fit;
use crate::ui::own_points::own_points;
use crate::ui::panels::{PanelsProps, panels};
use crate::ui::regimens::Regimens;
use crate::ui::report_card::ReportCard;
use crate::ui::sections::{SectionProps, sections};
use crate::ui::sources_view::Sources;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, html};

pub use chunk::{fetch, get};

/// What is in the chunk.
#[derive(Debug)]
pub struct DetailsPart {
    /// Its logic.
    pub logic: DetailsLogic,
    /// The folded and longer parts of the controls.
    pub controls: fn(&ControlsProps, ControlsPart) -> Html,
    /// The button that lists the lines of the chart.
    pub legend: fn(&PictureProps) -> Html,
    /// The column next to the chart.
    pub lens_column: fn(&State, &Dispatch) -> Html,
    /// The result alone.
    pub result: fn(&State, &Dispatch) -> Html,
    /// What is read under the chart.
    pub sections: fn(&State, &Dispatch) -> Html,
    /// The foot of the page.
    pub footer: fn(&State, &Dispatch) -> Html,
    /// The calendar of cycles.
    pub calendar: fn(&StripProps) -> Html,
    /// The sheets of regimens and of a result's passport.
    pub sheets: fn(&State, &Dispatch) -> Html,
    /// What is under the picture: zoom, sound, panels.
    pub panels: fn(&State, &Dispatch) -> Html,
    /// Whether listed trials had what is on the picture, and whether patients tolerated the dose, in words.
    pub coverage: fn(&PictureProps) -> Html,
    /// Handles on the reader's own points.
    pub own_points: fn(&State, &Dispatch) -> Html,
    /// The tooltip at the crosshair.
    pub tooltip: fn(&PictureProps) -> Html,
    /// Plays the curve.
    pub play: fn(&State, &Dispatch) -> Option<Sound>,
}

chunk! {
    details: DetailsPart = DetailsPart { logic: DetailsLogic::ALL, controls: controls_part, legend, lens_column, result, sections: sections_of, footer: footer_of, calendar, sheets, panels: panels_of, coverage, own_points: own_points_of, tooltip, play }
}

fn lens_column(state: &State, dispatch: &Dispatch) -> Html {
    let content =
        LazyView(if state.view.lens.explores() { explore::get().map(|part| part.lens) } else { Some(cycles) });
    html! { <LensColumn ..LensProps::of(state, content, dispatch) /> }
}

fn result(state: &State, dispatch: &Dispatch) -> Html {
    memo(key_numbers, KeyNumbersProps::of(state, dispatch))
}

fn own_points_of(state: &State, dispatch: &Dispatch) -> Html {
    let State { lang, layout, own, .. } = state;
    own_points(*lang, layout, &own.data, &state.explore.fit, dispatch)
}

fn sections_of(state: &State, dispatch: &Dispatch) -> Html {
    memo(sections, SectionProps::of(state, LazyView(Some(section)), dispatch))
}

fn footer_of(state: &State, dispatch: &Dispatch) -> Html {
    memo(footer, FooterProps { lang: state.lang, dark: state.view.is_dark(), dispatch: dispatch.clone() })
}

fn cycles(props: &LensProps) -> Html {
    let (lang, scenario, dispatch) = (props.lang, props.scenario.clone(), props.dispatch.clone());
    if props.lens != Lens::Schedule {
        return Html::default();
    }
    html! { <CycleTable {lang} {scenario} calendar={props.calendar.clone()} {dispatch} /> }
}

fn section(props: &SectionProps) -> Html {
    let SectionProps { lang, moved, .. } = *props;
    let (scenario, dispatch) = (props.scenario.clone(), props.dispatch.clone());
    let Some(section) = props.section else { return Html::default() };
    match section {
        Section::Table => table(props),
        Section::Model => html! { <ModelView {lang} {scenario} run={props.run.clone()} {moved} /> },
        Section::Sources => html! { <Sources {lang} /> },
        Section::Evidence => html! {
            <>
                { evidence(lang, &props.run, &scenario, props.preset, &dispatch) }
                <ReportCard {lang} dispatch={dispatch.clone()} />
                <Findings {lang} preset={props.preset} />
                { own_data_button(lang, props.own.points().len(), &dispatch) }
                { own_fit(lang, &scenario, (&props.own, props.own_is_moved), &props.fit, &dispatch) }
            </>
        },
    }
}

fn coverage(props: &PictureProps) -> Html {
    let (lang, arms) = (props.lang, &props.figure.coverage);
    let is_untested = arms.iter().any(|of_arm| matches!(of_arm, Coverage::Untested(_)));
    let names = |arm| (arms.len() > 1).then_some(arm);
    html! {
        <>
            if is_untested {
                <svg class="sample" viewBox="0 0 28 14" aria-hidden="true" focusable="false">
                    <path class="sample-hatch" d="M2 13 14 1M9 13 21 1M16 13 27 2" />
                </svg>
            }
            <span>
                for (of_arm, arm) in arms.iter().zip([Arm::A, Arm::B]) {
                    <span class="coverage-arm">
                        { lang.coverage(of_arm, names(arm)) }{ " " }
                        for high in props.figure.high_doses.iter().filter(|high| high.arm == arm) {
                            { lang.high_dose(high) }{ " " }
                        }
                    </span>
                }
            </span>
        </>
    }
}

fn calendar(props: &StripProps) -> Html {
    html! { <Strip ..props.clone() /> }
}

fn panels_of(state: &State, dispatch: &Dispatch) -> Html {
    memo(panels, PanelsProps::of(state, dispatch))
}

fn sheets(state: &State, dispatch: &Dispatch) -> Html {
    let open = state.passport();
    let like = open.and_then(|observation| state.trial_like(observation));
    let forecasts = &state.explore.forecasts;
    let new_trial = like.as_ref().and_then(|question| forecasts.get(question));
    let progress = like.as_ref().map_or((0, 0), |question| forecasts.progress(question));
    html! {
        <>
            <Regimens lang={state.lang} open={state.view.sheet == Some(Sheet::Regimens)} current={state.preset} dispatch={dispatch.clone()} />
            <Passport lang={state.lang} run={state.run.clone()} open={open.map(|found| found.id)} scenario={state.scenario.clone()}
                {new_trial} {progress} dispatch={dispatch.clone()} />
        </>
    }
}

fn table(props: &SectionProps) -> Html {
    let key = Callback::from(|event: KeyboardEvent| {
        // Back to the picture, where the key that led here was pressed. What Escape leaves else stays.
        if event.key() == "Escape" && focus::leave_table() {
            event.prevent_default();
        }
    });
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={props.lang.frame().numbers} onkeydown={key}>
            <table class="numbers-table">
                <caption id={focus::TABLE} tabindex="-1">{ props.lang.table().caption }</caption>
                <thead><tr>for head in heads(&props.run, props.lang) { <th scope="col">{ head }</th> }</tr></thead>
                <tbody>
                    for row in rows(&props.run, props.lang) {
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
