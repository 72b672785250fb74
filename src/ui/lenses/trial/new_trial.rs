//! Where a new trial of the run's schedule would land.

use crate::page::explore::forecast::of_end_point;
use crate::population::new_trial::{Expected, Forecast};
use crate::population::virtual_trial::EndPoint;
use crate::text::Lang;
use crate::ui::lenses::progress::Progress;
use yew::{Html, html};

/// The intervals of an end point: each arm, and the difference of the first two.
pub(crate) fn new_trial(
    lang: Lang,
    forecast: Option<&Forecast>,
    (done, of): (u32, u32),
    end_point: EndPoint,
    against_none: bool,
) -> Html {
    let words = lang.new_trial();
    let Some(forecast) = forecast else {
        return html! { <Progress {done} {of} words={(words.running)(done, of)} /> };
    };
    let names = lang.trial();
    let line = |name: &'static str, expected: &Expected, is_difference: bool| {
        let told = lang.interval_of_end_point(end_point, of_end_point(expected, end_point), is_difference);
        html! { <li><b>{ name }</b>{ ": " }{ told }</li> }
    };
    // With B there is the control besides: it is the last, and the difference is that of A and B.
    let [first, second, ..] = forecast.arms.as_slice() else { return Html::default() };
    html! {
        <section class="new-trial">
            <h3>{ (words.title)(first.n) }</h3>
            <ul>
                { line((names.arm)(true, false), first, false) }
                { line((names.arm)(false, against_none), second, false) }
                { line((words.difference)(against_none), &forecast.difference, true) }
            </ul>
            <p class="hint">{ words.holds }</p>
        </section>
    }
}
