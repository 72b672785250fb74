//! The lens that is open, among those that explore.

use crate::page::explore::forecast::planned;
use crate::page::explore::plot;
use crate::page::picture::observations;
use crate::page::view::Lens;
use crate::trials::presets::is_of_other_schedule;
use crate::ui::lens_column::LensProps;
use crate::ui::lenses::compare::Compare;
use crate::ui::lenses::finder::Finder;
use crate::ui::lenses::map::Map;
use crate::ui::lenses::patients::People;
use crate::ui::lenses::trial::Trial;
use yew::{Html, html};

/// The open lens; nothing where it is another part's.
pub fn content(props: &LensProps) -> Html {
    let LensProps { lang, width, explore, .. } = props;
    let (lang, width) = (*lang, *width);
    let (scenario, run, dispatch) = (props.scenario.clone(), props.run.clone(), props.dispatch.clone());
    let patients = explore.patients.as_ref().map(|(_, patients)| patients.clone());
    match props.lens {
        Lens::Compare => {
            let fresh = explore.is_fresh(&scenario);
            html! { <Compare {lang} {scenario} {run} {patients} {fresh} {width} {dispatch} /> }
        }
        Lens::People => {
            let fresh = explore.is_fresh(&scenario);
            let (person, shown, band) = (explore.person, explore.shown_person(), explore.band);
            let statistic = props.result.statistic;
            let backdrop = props.backdrop.clone();
            html! { <People {lang} {scenario} {run} {patients} {fresh} {person} {shown} {band} {statistic} {width} {backdrop} {dispatch} /> }
        }
        Lens::Trial => {
            let (fresh, against_none, week) =
                (explore.is_trial_fresh(&scenario), scenario.b.is_none(), scenario.run.weeks());
            let observations = observations(props.preset, scenario.run.known);
            let other_schedule = observations.iter().any(|found| is_of_other_schedule(found, &scenario));
            let state = explore.trial.clone();
            let question = planned(&scenario, state.design.per_arm);
            let (forecast, simulated) = (explore.forecasts.get(&question), explore.forecasts.progress(&question));
            html! { <Trial {lang} {state} {forecast} {simulated} {fresh} {against_none} {observations} {other_schedule} {week} {width} {dispatch} /> }
        }
        Lens::Map => {
            html! { <Map {lang} state={explore.map.clone()} {scenario} {width} height={plot::height_next_to(width, props.chart)} {dispatch} /> }
        }
        Lens::Finder => html! { <Finder {lang} state={explore.finder.clone()} {scenario} {width} {dispatch} /> },
        Lens::Result | Lens::Schedule => Html::default(),
    }
}
