//! What is said at the crosshair: week and day, place in the cycle, and every line and band shown.

use crate::chart::Figure;
use crate::chart::figure::{reading, when};
use crate::text::Lang;
use crate::trajectory::ArmName;
use crate::ui::chart::PictureProps;
use crate::units::DAYS_PER_WEEK;
use yew::{Html, html};

/// Room between the text and the edge, and between the box and the crosshair.
const GAP_PX: f64 = 8.0;

/// The box; nothing while no week is pointed at.
pub fn tooltip(props: &PictureProps) -> Html {
    let Some(week) = props.cursor else { return Html::default() };
    let (layout, figure) = (&props.layout, &props.figure);
    let lines = told(figure, week, props.lang);
    let height = 1.45 * layout.text_px;
    let wide = lines.iter().map(|line| layout.letters_px(line)).fold(0.0, f64::max) * 1.08 + 2.0 * GAP_PX;
    let tall = lines.len() as f64 * height + GAP_PX;
    let plot = layout.plot;
    let at = layout.x_px(week);
    // On the side where more room is, so that it covers what one does not look at.
    let left = if at < plot.left + plot.width() / 2.0 { at + GAP_PX } else { at - GAP_PX - wide };
    let left = left.min(layout.width_px - wide).max(0.0);
    let top = plot.top;
    let px = |value: f64| format!("{value:.1}");
    html! {
        <g class="tooltip" aria-hidden="true">
            <rect x={px(left)} y={px(top)} width={px(wide)} height={px(tall)} rx="4" />
            for (place, line) in lines.into_iter().enumerate() {
                <text class={if place == 0 { "tooltip-title" } else { "" }} x={px(left + GAP_PX)} font-size={px(layout.text_px)}
                    y={px(top + (place as f64 + 0.95) * height)}>{ line }</text>
            }
        </g>
    }
}

/// Its lines of text.
pub fn told(figure: &Figure, week: f64, lang: Lang) -> Vec<String> {
    let words = lang.words();
    let title = match cycle_day(figure, week) {
        Some((cycle, day)) => format!("{} \u{b7} {}", when(figure, week, words), (words.picture.cycle_day)(cycle, day)),
        None => when(figure, week, words),
    };
    let values = reading(figure, week, words).into_iter().filter_map(|(id, value)| {
        let entry = figure.legend.iter().find(|entry| entry.id == id)?;
        Some(format!("{}: {value}", entry.label))
    });
    std::iter::once(title).chain(values).collect()
}

/// The cycle of the first schedule that a week lies in, and the day of it, both from 1.
fn cycle_day(figure: &Figure, week: f64) -> Option<(usize, f64)> {
    let mut cycles = figure.doses.iter().filter(|dose| dose.arm == ArmName::A).map(|dose| dose.weeks.0);
    let begun: Vec<f64> = cycles.by_ref().take_while(|start| *start <= week + 1e-9).collect();
    let start = begun.last()?;
    Some((begun.len(), libm::floor((week - start) * DAYS_PER_WEEK + 1e-6) + 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::state::State;
    use crate::page::state::tests::band;
    use crate::page::view::Colours;

    #[test]
    fn it_tells_the_day_of_the_cycle_and_every_line() {
        let mut state = State::open("", Colours::default(), None);
        state.update(band(&state));
        let lines = told(&state.figure, 13.0, Lang::En);
        assert_eq!(lines.first().map(String::as_str), Some("Week 13 \u{b7} cycle 3, day 8"));
        let shown = state.figure.series.len() + state.figure.bands.len();
        assert_eq!(lines.len(), 1 + shown, "{lines:?}");
        assert!(lines.iter().any(|line| line.starts_with("Baseline + median change, IL-2: ")), "{lines:?}");
    }
}
