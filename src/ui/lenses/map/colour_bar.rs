//! The colours of the map with their numbers and unit.

use crate::explore::classes::classes;
use crate::explore::outcome::Measure;
use crate::text::Lang;
use crate::ui::lenses::map::cells::{LEFT, RIGHT};
use yew::{Html, html};

const BAR_PX: f64 = 12.0;

/// A bar of the colours, as wide as the map: the numbers stand where one colour ends and the next begins; the measure with its unit is over it.
pub(super) fn colour_bar(lang: Lang, measure: Measure, levels: &[f64], width: f64) -> Html {
    let words = lang.map();
    let name = (words.measure)(measure);
    let steps = levels.len() + 1;
    let step_px = (width - LEFT - RIGHT) / steps as f64;
    let at = |step: usize| LEFT + step_px * step as f64;
    let px = |value: f64| format!("{value:.1}");
    // In words, from the least to the most.
    let spoken: Vec<String> = classes(levels)
        .map(|ends| match ends {
            (None, Some(to)) => (words.up_to)(to),
            (Some(from), Some(to)) => (words.from_to)(from, to),
            (Some(from), None) => (words.above)(from),
            (None, None) => String::new(),
        })
        .collect();
    html! {
        <svg class="plot map-bar" viewBox={format!("0 0 {width} 46")} role="img" aria-label={format!("{}: {name}: {}", words.scale, spoken.join("; "))}>
            <text x={px(LEFT)} y="12">{ name }</text>
            for step in 0..steps {
                <rect class={format!("step-{step}")} x={px(at(step))} y="18" width={px(step_px)} height={px(BAR_PX)} />
            }
            <rect class="map-bar-edge" x={px(LEFT)} y="18" width={px(width - LEFT - RIGHT)} height={px(BAR_PX)} />
            for (place, level) in levels.iter().enumerate() {
                <path class="map-bar-tick" d={format!("M{:.1} 18v15", at(place + 1))} />
                <text x={px(at(place + 1))} y="45" text-anchor="middle">{ lang.number(*level) }</text>
            }
        </svg>
    }
}
