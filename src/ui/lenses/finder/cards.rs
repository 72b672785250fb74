//! What the finder says first: a headline, the suggestions nearest to A, and what is drawn as B.

use crate::explore::contrast::Contrast;
use crate::explore::model_draws::DRAWS;
use crate::link;
use crate::page::explore::finder::FinderMsg;
use crate::page::explore::state::ExploreMsg;
use crate::page::explore::suggestions::{Purpose, Suggestion};
use crate::page::message::Msg;
use crate::scenario::{Arm, Scenario};
use crate::schedule::Schedule;
use crate::text::{Lang, fill};
use crate::trials::coverage::{Coverage, coverage};
use crate::trials::presets;
use crate::ui::lenses::finder::FinderProps;
use yew::{Callback, Html, html};

/// The name of schedule A: its trial, where it is a regimen.
fn name_of_a(lang: Lang, scenario: &Scenario) -> &'static str {
    let alone = Scenario { b: None, ..scenario.clone() };
    let trial = presets::matching(&alone).map(|preset| preset.trial.split(" (").next().unwrap_or(preset.trial));
    trial.unwrap_or(lang.finder().schedule_a)
}

/// The claim that the suggestions allow: a saving at the same outcome; else more for no more IL-2, where the model tells the two apart; else that
/// nothing within the limits beats A.
pub fn headline(lang: Lang, scenario: &Scenario, made: &[(Suggestion, Contrast)], props: &FinderProps) -> String {
    let words = lang.finder();
    let a = name_of_a(lang, scenario);
    let of = |purpose: Purpose| made.iter().find(|(suggestion, _)| suggestion.purpose == purpose);
    if let Some((suggestion, contrast)) = of(Purpose::Cheaper) {
        let saved = lang.percent(suggestion.saved);
        let pattern = if contrast.holds_zero() { words.not_told_apart } else { words.as_much };
        return fill(pattern, &[("a", a), ("saved", &saved)]);
    }
    let told =
        [Purpose::Better, Purpose::Best].into_iter().filter_map(of).find(|(_, contrast)| contrast.interval.0 > 0.0);
    match told {
        Some((suggestion, contrast)) => {
            let more = (words.value)(props.state.measure, contrast.estimate);
            let pattern = if suggestion.purpose == Purpose::Better { words.more } else { words.most };
            fill(pattern, &[("a", a), ("more", &more)])
        }
        None => fill(words.nothing, &[("a", a)]),
    }
}

/// The suggestions as cards.
pub fn cards(props: &FinderProps, made: &[(Suggestion, Contrast)]) -> Html {
    html! { <ul class="suggestions">for (suggestion, contrast) in made { { card(props, suggestion, contrast) } }</ul> }
}

fn card(props: &FinderProps, suggestion: &Suggestion, contrast: &Contrast) -> Html {
    let (lang, words) = (props.lang, props.lang.finder());
    let Some(found) = props.state.front.get(suggestion.place) else { return Html::default() };
    let schedule = link::decode(&found.link).map(|decoded| decoded.scenario.a).unwrap_or_default();
    let in_words = lang.schedule_in_words(&schedule);
    let measure = props.state.measure;
    let signed = |value: f64| (words.value)(measure, value);
    let outcome = fill(
        words.outcome,
        &[
            ("value", &signed(found.outcome.measure(measure))),
            ("difference", &lang.signed(libm::round(contrast.estimate))),
            ("low", &lang.signed(libm::round(contrast.interval.0))),
            ("high", &lang.signed(libm::round(contrast.interval.1))),
            ("above", &lang.number(f64::from(contrast.above))),
            ("draws", &lang.number(f64::from(DRAWS))),
        ],
    );
    let cost = fill(
        words.cost,
        &[
            ("miu", &lang.number(libm::round(found.outcome.burden.total_miu))),
            ("change", &lang.signed(libm::round(-100.0 * suggestion.saved))),
            ("days", &found.outcome.burden.days_on.to_string()),
        ],
    );
    let is_tested = is_tested(&schedule, &props.scenario);
    let is_drawn = props.scenario.b.as_ref() == Some(&schedule);
    let draw = {
        let (dispatch, place) = (props.dispatch.clone(), suggestion.place);
        Callback::from(move |_| dispatch.emit(Msg::Explore(ExploreMsg::Finder(FinderMsg::Draw(place)))))
    };
    // What the model cannot tell from A is not called better or as good.
    let purposes = if contrast.holds_zero() { words.purposes_unclear } else { words.purposes };
    let purpose = match suggestion.purpose {
        Purpose::Cheaper => purposes[0],
        Purpose::Better => purposes[1],
        Purpose::Best => purposes[2],
    };
    html! {
        <li key={suggestion.place} class="suggestion">
            <button type="button" aria-pressed={is_drawn.to_string()} onclick={draw}>
                <b>{ purpose }</b>
                <span>{ in_words }</span>
                <span class="suggestion-numbers">{ outcome }</span>
                <span class="suggestion-numbers">{ cost }</span>
                if contrast.holds_zero() { <span class="hint">{ words.unclear }</span> }
                <span class={if is_tested { "tested-mark" } else { "tested-mark untested" }}>
                    { if is_tested { words.tested } else { words.untested } }</span>
            </button>
        </li>
    }
}

/// Whether a listed trial had the whole combination.
fn is_tested(schedule: &Schedule, scenario: &Scenario) -> bool {
    let with = Scenario { a: schedule.clone(), b: None, ..scenario.clone() };
    matches!(coverage(&with, Arm::A), Some(Coverage::Tested(_)))
}

/// What is drawn as B, with the buttons that take it or let it go; how to draw one where nothing is.
pub fn drawn(props: &FinderProps) -> Html {
    let (lang, words) = (props.lang, props.lang.finder());
    let send = |msg: FinderMsg| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Explore(ExploreMsg::Finder(msg))))
    };
    let drawn = props.state.drawn.as_ref().filter(|drawn| props.scenario.b.as_ref() == Some(*drawn));
    html! {
        <div class="drawn">
            if let Some(schedule) = drawn {
                <p>{ words.drawn }{ " " }{ lang.schedule_in_words(schedule) }</p>
                <div class="row">
                    <button type="button" class="button" onclick={send(FinderMsg::Take)}>{ words.take }</button>
                    <button type="button" class="button quiet" onclick={send(FinderMsg::Drop)}>{ words.drop }</button>
                </div>
            } else {
                <p class="hint">{ words.press }</p>
            }
        </div>
    }
}
