//! The picture of the report card: what was predicted against what was found, one square for each unit.

use crate::chart::ticks::round_step;
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Msg;
use crate::text::Lang;
use crate::text::NumberGroup;
use crate::trials::report_card::{Knowledge, NUMBERS, NumberUnit, TrialNumber};
use crate::ui::Dispatch;
use yew::{Callback, Html, classes, html};

/// The group that a unit is drawn in, and the factor to the group's unit; `None` for a unit that is in the table alone.
const fn group_of(unit: NumberUnit) -> Option<(NumberGroup, f64)> {
    match unit {
        NumberUnit::Cells | NumberUnit::Spread => Some((NumberGroup::Counts, 1.0)),
        NumberUnit::Share | NumberUnit::Relative => Some((NumberGroup::Percent, 100.0)),
        NumberUnit::Percent => Some((NumberGroup::Percent, 1.0)),
        NumberUnit::CellsPerYear => Some((NumberGroup::PerYear, 1.0)),
        NumberUnit::Log10 => None,
    }
}

/// A number of the card in the unit of its group.
struct Spot<'a> {
    place: usize,
    number: &'a TrialNumber,
    found: f64,
    middle: f64,
    interval: (f64, f64),
}

impl<'a> Spot<'a> {
    fn of((place, number): (usize, &'a TrialNumber), group: NumberGroup, from: Knowledge) -> Option<Self> {
        let (_, factor) = group_of(number.unit).filter(|(of, _)| *of == group)?;
        let prediction = number.prediction(from);
        let (low, high) = prediction.interval();
        // A share lies between none and all.
        let within = |value: f64| if number.unit == NumberUnit::Share { value.clamp(0.0, 1.0) } else { value };
        let scaled = |value: f64| factor * within(value);
        let interval = (scaled(low), scaled(high));
        Some(Self { place, number, found: scaled(number.found), middle: scaled(prediction.middle), interval })
    }
}

fn spots(group: NumberGroup, from: Knowledge) -> Vec<Spot<'static>> {
    NUMBERS.iter().enumerate().filter_map(|number| Spot::of(number, group, from)).collect()
}

/// Numbers that no square has.
pub(super) fn left_out() -> usize {
    NUMBERS.iter().filter(|number| group_of(number.unit).is_none()).count()
}

/// Side of a picture, and the room next to its plot, in its own units.
const SIDE: f64 = 340.0;
const LEFT: f64 = 46.0;
const BOTTOM: f64 = 40.0;
const EDGE: f64 = 22.0;
/// Marks on an axis at most.
const MOST_TICKS: usize = 6;

/// The same scale on both axes, so that what is predicted rightly lies on the diagonal. It is the same for both ways to predict.
struct Square {
    low: f64,
    high: f64,
    step: f64,
}

impl Square {
    fn of(group: NumberGroup) -> Self {
        let all = [Knowledge::AllTrials, Knowledge::OtherTrials].into_iter().flat_map(|from| spots(group, from));
        let ends = all.flat_map(|spot| [spot.found, spot.interval.0, spot.interval.1]);
        let (least, most) = ends.fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        let step = round_step(most - least, MOST_TICKS);
        Self { low: libm::floor(least / step) * step, high: libm::ceil(most / step) * step, step }
    }

    fn share(&self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }

    fn x(&self, value: f64) -> f64 {
        LEFT + self.share(value) * (SIDE - LEFT - EDGE)
    }

    fn y(&self, value: f64) -> f64 {
        SIDE - BOTTOM - self.share(value) * (SIDE - BOTTOM - EDGE)
    }

    fn ticks(&self) -> Vec<f64> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a handful
        let count = libm::round((self.high - self.low) / self.step) as u32;
        (0..=count).map(|tick| self.low + f64::from(tick) * self.step).collect()
    }
}

fn px(value: f64) -> String {
    format!("{value:.1}")
}

/// The squares: found from bottom to top, predicted from left to right with its interval. `misses`: the places of the numbers that are
/// missed, in the order in which they are listed.
pub(super) fn scatter(lang: Lang, from: Knowledge, misses: &[usize], dispatch: &Dispatch) -> Html {
    html! {
        <div class="scatters">
            for group in NumberGroup::ALL { { square(lang, group, from, misses, dispatch) } }
        </div>
    }
}

fn square(lang: Lang, group: NumberGroup, from: Knowledge, misses: &[usize], dispatch: &Dispatch) -> Html {
    let words = lang.report_card();
    let (square, spots) = (Square::of(group), spots(group, from));
    let missed = spots.iter().filter(|spot| spot.number.is_missed(from)).count();
    let name = (words.group)(group);
    let [predicted, found] = words.axes;
    let (left, right, top, bottom) = (LEFT, SIDE - EDGE, EDGE, SIDE - BOTTOM);
    html! {
        <figure class="scatter" key={name}>
            <figcaption>{ name }</figcaption>
            <svg viewBox={format!("0 0 {SIDE} {SIDE}")} role="img" aria-label={(words.scatter)(name, missed, spots.len())}>
                <rect class="scatter-plot" x={px(left)} y={px(top)} width={px(right - left)} height={px(bottom - top)} />
                for tick in square.ticks() {
                    <>
                        <path class="scatter-tick" d={format!("M{} {bottom}v4M{left} {}h-4", px(square.x(tick)), px(square.y(tick)))} />
                        <text class="scatter-label" x={px(square.x(tick))} y={px(bottom + 16.0)} text-anchor="middle">{ lang.number(tick) }</text>
                        <text class="scatter-label" x={px(left - 7.0)} y={px(square.y(tick) + 4.0)} text-anchor="end">{ lang.number(tick) }</text>
                    </>
                }
                <text class="scatter-label" x={px(right)} y={px(SIDE - 6.0)} text-anchor="end">{ predicted }</text>
                <text class="scatter-label" x={px(left + 6.0)} y={px(top + 14.0)}>{ found }</text>
                <line class="scatter-equal" x1={px(left)} y1={px(bottom)} x2={px(right)} y2={px(top)} />
                for spot in &spots { { point(lang, &square, spot, from, misses, dispatch) } }
            </svg>
        </figure>
    }
}

/// A number. Its row in the table does the same with a button.
fn point(lang: Lang, square: &Square, spot: &Spot<'_>, from: Knowledge, misses: &[usize], dispatch: &Dispatch) -> Html {
    let Spot { place, number, found, middle, interval } = *spot;
    let load = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| dispatch.emit(Msg::Explore(ExploreMsg::LoadNumber(place))))
    };
    let (x, y) = (square.x(middle), square.y(found));
    let listed = misses.iter().position(|missed| *missed == place).map(|miss| miss + 1);
    let title = format!(
        "{}: {} ({})",
        lang.number_of_card(place),
        lang.found(number),
        lang.predicted(number.unit, number.prediction(from))
    );
    html! {
        <g key={place} class={classes!("scatter-point", listed.map(|_| "missed"))} onclick={load}>
            <title>{ title }</title>
            <line class="scatter-interval" x1={px(square.x(interval.0))} x2={px(square.x(interval.1))} y1={px(y)} y2={px(y)} />
            <circle class="scatter-found" cx={px(x)} cy={px(y)} r="4.5" />
            if let Some(listed) = listed {
                <text class="scatter-miss" x={px(square.x(interval.1).max(x) + 4.0)} y={px(y + 4.0)}>{ listed }</text>
            }
        </g>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_and_bar_is_in_its_square_and_a_missed_bar_does_not_reach_the_diagonal() {
        let mut drawn = left_out();
        for group in NumberGroup::ALL {
            let square = Square::of(group);
            for from in [Knowledge::AllTrials, Knowledge::OtherTrials] {
                let spots = spots(group, from);
                drawn += if from == Knowledge::AllTrials { spots.len() } else { 0 };
                for spot in spots {
                    for value in [spot.found, spot.middle, spot.interval.0, spot.interval.1] {
                        assert!((square.low..=square.high).contains(&value), "{} {value}", spot.number.trial);
                    }
                    let reaches = spot.interval.0 <= spot.found && spot.found <= spot.interval.1;
                    assert_eq!(reaches, !spot.number.is_missed(from), "{}", spot.number.trial);
                }
            }
            let ticks = square.ticks();
            assert!((3..=9).contains(&ticks.len()) && ticks.contains(&0.0), "{ticks:?}");
        }
        assert_eq!(drawn, NUMBERS.len());
    }
}
