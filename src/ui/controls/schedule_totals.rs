//! What the schedule adds up to, and the cycles that the run is too short for.

use crate::page::message::Msg;
use crate::parameters::ParameterId;
use crate::scenario::Action;
use crate::schedule::{Block, Schedule};
use crate::summary;
use crate::text::fill;
use crate::ui::controls::ControlsProps;
use yew::{Callback, Html, html};

/// What a phase and its schedule add up to.
pub fn totals(props: &ControlsProps, block: &Block) -> Html {
    let none = Schedule::none();
    let schedule = props.scenario.schedule(props.arm).unwrap_or(&none);
    html! { <p class="totals">{ props.lang.adds_up(schedule, block) }</p> }
}

/// The cycles that start after the end of the run, with a button that lengthens it.
pub fn late_cycles(props: &ControlsProps) -> Html {
    let Some(late) = summary::late_cycles(&props.scenario, props.arm) else { return Html::default() };
    let (lang, words) = (props.lang, props.lang.words().controls);
    let lengthen = |weeks: f64| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Do(Action::Set(ParameterId::RunWeeks, weeks))))
    };
    let count = late.count as f64;
    let slots = [
        ("count", &*lang.number(count)),
        ("total", &lang.number(late.total as f64)),
        ("week", &lang.number(props.scenario.run.weeks())),
    ];
    html! {
        <p class="late">{ fill(lang.form(count, words.late), &slots) }
            if let Some(weeks) = late.run_weeks {
                { " " }<button type="button" class="button quiet" onclick={lengthen(weeks)}>{ lang.lengthen_run(weeks) }</button>
            }
        </p>
    }
}
