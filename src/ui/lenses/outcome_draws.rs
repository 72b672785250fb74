//! Patients played one at a time: each lights its line on the chart, and the outcomes are counted.

use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::population::patients::{PatientResult, Patients};
use crate::shell::browser;
use crate::text::{Lang, OutcomeCount};
use crate::ui::Dispatch;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::{Callback, Html, Properties, classes, component, html, use_effect_with, use_state_eq};

/// Time for one patient.
const EACH_MS: u32 = 700;
/// Lines of the picture: the patients played last, or the first ones where nothing may move.
const LINES: usize = 20;

/// What is played.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OutcomeDrawsProps {
    /// Language.
    pub lang: Lang,
    /// The patients.
    pub patients: Rc<Patients>,
    /// Whether the second arm is the control.
    pub against_none: bool,
    /// Takes what people do.
    pub dispatch: Dispatch,
}

/// The patients in the order in which they were drawn.
fn in_order(people: &[PatientResult]) -> Vec<PatientResult> {
    let mut people = people.to_vec();
    crate::insertion_sort::sort(&mut people, |a, b| a.number < b.number);
    people
}

/// The outcomes of these patients.
fn counted(played: &[PatientResult]) -> OutcomeCount {
    let count = |is_it: fn(&PatientResult) -> bool| played.iter().filter(|person| is_it(person)).count();
    OutcomeCount {
        played: played.len(),
        rose: count(|person| person.end >= 1.5 * person.baseline),
        other_rose: count(|person| person.other_end >= 1.5 * person.baseline),
        higher: count(|person| person.end > person.other_end),
    }
}

/// The button, the counts and the lines.
#[component]
pub fn OutcomeDraws(props: &OutcomeDrawsProps) -> Html {
    let words = props.lang.people();
    let (playing, played) = (use_state_eq(|| false), use_state_eq(|| 0_usize));
    let people = in_order(&props.patients.people);
    let shown = (*played).min(people.len());
    {
        let (playing, played, dispatch) = (playing.clone(), played.clone(), props.dispatch.clone());
        let next = people.get(shown).map(|person| person.number);
        use_effect_with((*playing, shown, props.patients.clone()), move |(is_playing, shown, _)| {
            let shown = *shown;
            let timer = is_playing.then(|| {
                Timeout::new(EACH_MS, move || {
                    // None left: the last one goes dark.
                    dispatch.emit(Msg::Explore(ExploreMsg::Look(next)));
                    if next.is_some() {
                        played.set(shown + 1);
                    } else {
                        playing.set(false);
                    }
                })
            });
            move || drop(timer)
        });
    }
    let press = {
        let (playing, played, dispatch, all) = (playing.clone(), played.clone(), props.dispatch.clone(), people.len());
        Callback::from(move |_| {
            let begins = !*playing;
            if begins && browser::prefers_stillness() {
                // Nothing moves: the first ones at once.
                played.set(LINES.min(all));
                return;
            }
            if begins && shown >= all {
                played.set(0);
            }
            if !begins {
                dispatch.emit(Msg::Explore(ExploreMsg::Look(None)));
            }
            playing.set(begins);
        })
    };
    let so_far: Vec<PatientResult> = people.into_iter().take(shown).collect();
    html! {
        <div class="outcome-draws">
            <button type="button" id="play-patients" class="button" aria-pressed={playing.to_string()} onclick={press}>
                { if *playing { words.stop } else { words.play } }
            </button>
            if !so_far.is_empty() {
                <p>{ (words.counted)(&counted(&so_far), props.against_none) }</p>
                { lines(&so_far, props.lang) }
            }
        </div>
    }
}

/// Width of the picture and height of a line, in its own units.
const WIDTH: f64 = 300.0;
const EACH: f64 = 9.0;

/// One line a patient, from the count at the start to that at the end; a second one for the other arm.
fn lines(played: &[PatientResult], lang: Lang) -> Html {
    let last = played.get(played.len().saturating_sub(LINES)..).unwrap_or_default();
    let most = played.iter().flat_map(|one| [one.baseline, one.end, one.other_end]).fold(1.0, f64::max);
    let x = |count: f64| format!("{:.1}", 4.0 + count / most * (WIDTH - 8.0));
    let line = |place: usize, person: &PatientResult| {
        let y = EACH * (place as f64 + 0.5);
        let one = |class: &'static str, y: f64, end: f64| {
            let y = format!("{y:.1}");
            html! {
                <>
                    <line class={classes!("outcome-line", class)} x1={x(person.baseline)} x2={x(end)} y1={y.clone()} y2={y.clone()} />
                    <circle class={classes!("outcome-end", class)} cx={x(end)} cy={y} r="2.2" />
                </>
            }
        };
        html! { <g key={person.number}>{ one("of-other", y + 2.0, person.other_end) }{ one("of-a", y - 2.0, person.end) }</g> }
    };
    html! {
        <svg class="outcome-lines" viewBox={format!("0 0 {WIDTH} {}", EACH * LINES as f64)} role="img" aria-label={lang.people().lines}>
            for (place, person) in last.iter().enumerate() { { line(place, person) } }
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(number: u32, baseline: f64, end: f64, other_end: f64) -> PatientResult {
        PatientResult { number, baseline, end, other_end }
    }

    #[test]
    fn patients_come_in_the_order_of_the_draw_and_are_counted_in_both_arms() {
        let people =
            vec![person(2, 100.0, 300.0, 100.0), person(0, 200.0, 300.0, 310.0), person(1, 300.0, 290.0, 280.0)];
        let played = in_order(&people);
        assert_eq!(played.iter().map(|person| person.number).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(counted(&played[..2]), OutcomeCount { played: 2, rose: 1, other_rose: 1, higher: 1 });
        assert_eq!(counted(&played), OutcomeCount { played: 3, rose: 2, other_rose: 1, higher: 2 });
    }
}
