//! What the trials found next to what the model says, and the passport of each result.

use crate::counterpart::counterpart;
use crate::page::explore::forecast;
use crate::page::message::Msg;
use crate::page::view::Sheet as Open;
use crate::page::view::ViewMsg;
use crate::population::new_trial::Forecast;
use crate::scenario::Scenario;
use crate::source::Source;
use crate::source::il2::INSIGHT_2009;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use crate::trials::{Observation, observations, outcome, presets};
use crate::ui::Dispatch;
use crate::ui::icon::{IconShape, icon};
use crate::ui::sheet::Sheet;
use std::rc::Rc;
use yew::{Html, Properties, component, html};

/// A citation with its link.
pub(crate) fn citation(source: &Source, lang: Lang) -> Html {
    let words = lang.evidence();
    html! {
        <>
            { source.citation }
            if let Some(link) = source.link {
                { " " }<a href={link} rel="noopener noreferrer" target="_blank">{ words.read_it }{ icon(IconShape::Out) }</a>
            }
        </>
    }
}

/// The results of the regimen on the picture.
pub fn evidence(lang: Lang, run: &Trajectory, scenario: &Scenario, preset: Option<&str>, dispatch: &Dispatch) -> Html {
    let words = lang.evidence();
    let found = preset.map(presets::observations_of).unwrap_or_default();
    let patients = |groups| lang.number(f64::from(outcome::patients(groups)));
    html! {
        <>
            if found.is_empty() {
                <p>{ if preset.is_some() { words.in_words } else { words.none } }</p>
            } else {
                <p class="lead">{ words.intro }</p>
                if preset.and_then(presets::by_id).is_some_and(|preset| preset.scenario.a != scenario.a) {
                    <p class="hint">{ words.other }</p>
                }
                <div class="table-scroll" tabindex="0" role="region" aria-label={lang.words().tab_evidence}>
                    <table class="evidence-table" role="table">
                        <thead role="rowgroup">
                            <tr role="row">for head in words.heads { <th scope="col" role="columnheader">{ head }</th> }</tr>
                        </thead>
                        <tbody role="rowgroup">for observation in found { { row(lang, run, scenario, observation, dispatch) } }</tbody>
                    </table>
                </div>
            }
            <section class="benefit">
                <h3>{ words.benefit_title }</h3>
                <p>
                    { (words.benefit)(&patients(outcome::ESPRIT), &patients(outcome::SILCAAT)) }{ " " }
                    if let Some(link) = INSIGHT_2009.link {
                        <a href={link} rel="noopener noreferrer" target="_blank">
                            { words.benefit_link }{ icon(IconShape::Out) }
                        </a>
                    }
                </p>
            </section>
        </>
    }
}

/// A row, which is a card on a phone: the roles are written out because a table that is laid out otherwise loses them, and each cell carries
/// its heading for the eye.
fn row(
    lang: Lang,
    run: &Trajectory,
    scenario: &Scenario,
    observation: &'static Observation,
    dispatch: &Dispatch,
) -> Html {
    let words = lang.evidence();
    let [_, week, statistic, trial, says, used] = words.heads;
    let cell = |head: &'static str, class: &'static str, text: Html| html! { <td role="cell" {class} data-head={head}>{ text }</td> };
    let model = counterpart(run, observation).map(|found| lang.counterpart(observation, &found));
    let name = lang.trial_label(observation);
    let open = {
        let (dispatch, id) = (dispatch.clone(), observation.id);
        move |_| dispatch.emit(Msg::View(ViewMsg::Open(Open::Passport(id))))
    };
    html! {
        <tr key={observation.id} role="row">
            <th scope="row" role="rowheader">
                <button type="button" class="link" aria-label={(words.open)(&name)} onclick={open}>{ observation.trial }</button>
                <span class="sub">{ lang.arm(observation) }</span>
                if presets::is_of_other_schedule(observation, scenario) {
                    <span class="sub other-schedule">{ words.other_here }</span>
                }
            </th>
            { cell(week, "figure", lang.weeks_of(observation.weeks).into()) }
            { cell(statistic, "", lang.statistic(observation.statistic).into()) }
            { cell(trial, "figure", observation.written().into()) }
            { match model {
                Some(model) => cell(says, "figure", model.into()),
                None => cell(says, "absent", words.not_in_this_run.into()),
            } }
            { cell(used, "", if observation.used_for_fitting { words.yes } else { words.no }.into()) }
        </tr>
    }
}

/// Whose passport.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PassportProps {
    /// Language.
    pub lang: Lang,
    /// The run.
    pub run: Rc<Trajectory>,
    /// The result; `None` while the passport is closed.
    pub open: Option<&'static str>,
    /// The scenario of the run.
    pub scenario: Scenario,
    /// Where a new trial like that of the result would land, once that is known.
    pub new_trial: Option<Rc<Forecast>>,
    /// Simulated trials so far, and in all.
    pub progress: (u32, u32),
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// A passport: everything that is known of a trial's result.
#[component]
pub fn Passport(props: &PassportProps) -> Html {
    let words = props.lang.evidence();
    let found = props.open.and_then(observations::by_id);
    let title = found.map_or(words.passport.to_owned(), |found| props.lang.trial_label(found));
    html! {
        <Sheet lang={props.lang} id="passport-title" {title} open={found.is_some()} dispatch={props.dispatch.clone()}>
            if let Some(found) = found {
                { passport(props, found) }
            }
        </Sheet>
    }
}

fn passport(props: &PassportProps, found: &Observation) -> Html {
    let words = props.lang.evidence();
    let terms = &words.terms;
    let model = counterpart(&props.run, found).map(|same| props.lang.counterpart(found, &same));
    let number = |value: Option<f64>| value.map_or(words.not_reported.to_owned(), |value| props.lang.number(value));
    let rows: [(&str, String); 8] = [
        (terms.value, found.written().to_owned()),
        (terms.statistic, props.lang.statistic(found.statistic).to_owned()),
        (terms.week, props.lang.weeks_of(found.weeks)),
        (terms.model, model.unwrap_or_else(|| words.not_in_this_run.into())),
        (terms.arm, props.lang.arm(found).to_owned()),
        (terms.patients, number(found.n.map(f64::from))),
        (terms.baseline, number(found.baseline)),
        (terms.fitted, if found.used_for_fitting { words.yes } else { words.no }.to_owned()),
    ];
    let spread = props.lang.spread_value(&found.spread);
    html! {
        <>
            <dl class="passport">
                for (term, text) in rows {
                    <dt>{ term }</dt><dd>{ text }</dd>
                }
                if let Some(spread) = spread {
                    <dt>{ words.bar }</dt><dd>{ spread }</dd>
                }
                { new_trial(props, found) }
                <dt>{ terms.how_read }</dt><dd>{ props.lang.how_read(found) }</dd>
                <dt>{ terms.source }</dt><dd>{ found.source().map(|source| citation(source, props.lang)) }</dd>
            </dl>
            if presets::is_of_other_schedule(found, &props.scenario) {
                <p class="hint other-schedule">{ words.other }</p>
            }
            if let Some(note) = props.lang.drawn_from(found) {
                <p class="hint">{ note }</p>
            }
            if let Some(note) = props.lang.model_is(found) {
                <p class="hint">{ note }</p>
            }
        </>
    }
}

/// Where a new trial like this one would land; nothing where the run has no such trial.
fn new_trial(props: &PassportProps, found: &Observation) -> Html {
    let words = props.lang.new_trial();
    let (done, of) = props.progress;
    let told = match &props.new_trial {
        Some(expected) => forecast::of_result(expected, found, &props.scenario).map(|interval| {
            let n = expected.arms.first().map_or(0, |arm| arm.n);
            format!("{}; {}", props.lang.interval_of(found.statistic, interval), (words.size)(n))
        }),
        None => (of > 0).then(|| (words.running)(done, of)),
    };
    html! {
        if let Some(told) = told {
            <dt>{ words.term }</dt><dd>{ told }</dd>
        }
    }
}
