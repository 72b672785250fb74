//! "And did they live longer?": the hazard ratios of the two large trials, over the place of the CD4 count.

use crate::page::message::Msg;
use crate::page::state::State;
use crate::page::teach::state::TeachMsg;
use crate::page::teach::update::ENDING;
use crate::teach::ending::{HazardRatio, IN_WORDS, TICKS, hazard_ratios, place};
use crate::text::Lang;
use crate::trials::facts;
use crate::ui::Dispatch;
use crate::ui::evidence::citation;
use crate::ui::icon::{IconShape, icon};
use yew::{Html, html};

/// The drawing, the same in words, and its source.
pub fn ending(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, words) = (state.lang, state.lang.teach());
    let drawn = hazard_ratios();
    let source = drawn.first().map(|one| one.source);
    let leave = {
        let dispatch = dispatch.clone();
        move |_| dispatch.emit(Msg::Teach(TeachMsg::Ending(false)))
    };
    let [fewer, none, more] = words.ending_scale;
    html! {
        <div id={ENDING} class="ending" role="group" tabindex="0" aria-labelledby="ending-title">
            <div class="lesson-head">
                <h2 id="ending-title">{ words.ending }</h2>
                if state.teach.can_leave_ending() {
                    <button type="button" class="button quiet" onclick={leave}>{ icon(IconShape::Close) }{ words.ending_back }</button>
                }
            </div>
            <p class="ending-answer">{ words.ending_answer }</p>
            <p class="hint">{ words.ending_measure }</p>
            <div class="ending-rows" aria-hidden="true">
                for one in &drawn { { row(one, lang) } }
                <div class="ending-row ending-axis">
                    <span class="ending-name"></span>
                    <svg class="ending-track" focusable="false">
                        <line class="ending-one" x1="50%" x2="50%" y1="0" y2="10" />
                        for tick in TICKS {
                            <line class="ending-rule" x1={percent(tick)} x2={percent(tick)} y1="0" y2="6" />
                            <text x={percent(tick)} y="22" text-anchor="middle">{ lang.number(tick) }</text>
                        }
                        <text class="ending-end" x="0%" y="60" text-anchor="start">{ format!("\u{2190} {fewer}") }</text>
                        <text class="ending-end" x="100%" y="60" text-anchor="end">{ format!("{more} \u{2192}") }</text>
                        <text class="ending-none" x="50%" y="41" text-anchor="middle">{ none }</text>
                    </svg>
                    <span class="ending-number"></span>
                </div>
            </div>
            <ul class="ending-words">
                for fact in IN_WORDS.iter().filter_map(|id| facts::by_id(id)) { <li>{ lang.fact(fact) }</li> }
            </ul>
            if let Some(source) = source {
                <p class="ending-source">{ citation(source, lang) }</p>
            }
        </div>
    }
}

/// One trial: its name, the estimate with its interval, the numbers.
fn row(one: &HazardRatio, lang: Lang) -> Html {
    let words = lang.teach();
    let [treated, control] = one.patients.map(|patients| lang.number(f64::from(patients)));
    let (low, high) = one.interval;
    let [estimate, low_text, high_text] = [one.estimate, low, high].map(|value| lang.decimal(value, 2));
    html! {
        <div class="ending-row">
            <span class="ending-name"><b>{ one.trial }</b>{ (words.ending_patients)(&treated, &control) }</span>
            <svg class="ending-track" focusable="false">
                <line class="ending-one" x1="50%" x2="50%" y1="0" y2="100%" />
                <line class="ending-interval" x1={percent(low)} x2={percent(high)} y1="50%" y2="50%" />
                <circle class="ending-estimate" cx={percent(one.estimate)} cy="50%" r="7" />
            </svg>
            <span class="ending-number">{ (words.ending_interval)(&estimate, &low_text, &high_text) }</span>
        </div>
    }
}

/// The place of a hazard ratio along the scale.
fn percent(ratio: f64) -> String {
    format!("{:.2}%", 100.0 * place(ratio))
}
