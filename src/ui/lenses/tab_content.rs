//! The part of the page that is open, among those that explore.

use crate::page::explore::forecast::planned;
use crate::page::view::Tab;
use crate::trials::observations_of;
use crate::trials::presets::is_of_other_schedule;
use crate::ui::lenses::compare::Compare;
use crate::ui::lenses::finder::Finder;
use crate::ui::lenses::map::Map;
use crate::ui::lenses::patients::People;
use crate::ui::lenses::trial::Trial;
use crate::ui::tabs::TabsProps;
use yew::{Html, html};

/// The open part; nothing where it is another's.
pub fn part(props: &TabsProps) -> Html {
    let TabsProps { lang, width, explore, .. } = props;
    let (lang, width) = (*lang, *width);
    let (scenario, run, dispatch) = (props.scenario.clone(), props.run.clone(), props.dispatch.clone());
    let patients = explore.patients.as_ref().map(|(_, patients)| patients.clone());
    match props.tab {
        Tab::Compare => {
            let fresh = explore.is_fresh(&scenario);
            html! { <Compare {lang} {scenario} {run} {patients} {fresh} {width} {dispatch} /> }
        }
        Tab::People => {
            let fresh = explore.is_fresh(&scenario);
            let (person, mean) = (explore.person, explore.mean);
            html! { <People {lang} {scenario} {patients} {fresh} {person} {mean} {width} {dispatch} /> }
        }
        Tab::Trial => {
            let (fresh, against_none, week) =
                (explore.is_trial_fresh(&scenario), scenario.b.is_none(), scenario.run.weeks());
            let observations = props.preset.map(observations_of).unwrap_or_default();
            let other_schedule = observations.iter().any(|found| is_of_other_schedule(found, &scenario));
            let state = explore.trial.clone();
            let question = planned(&scenario, state.design.per_arm);
            let (forecast, simulated) = (explore.forecasts.get(&question), explore.forecasts.progress(&question));
            html! { <Trial {lang} {state} {forecast} {simulated} {fresh} {against_none} {observations} {other_schedule} {week} {width} {dispatch} /> }
        }
        Tab::Map => html! { <Map {lang} state={explore.map.clone()} {scenario} {width} {dispatch} /> },
        Tab::Finder => html! { <Finder {lang} state={explore.finder.clone()} {scenario} {run} {width} {dispatch} /> },
        Tab::Evidence | Tab::Schedule | Tab::Table | Tab::Model | Tab::Sources => Html::default(),
    }
}
