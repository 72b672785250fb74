//! Whether a schedule is regular, what it adds up to, and what it is when it is made regular.

use super::{Block, Repeat, Route, Schedule};
use crate::insertion_sort;
use crate::parameters::ParameterId;

/// Phases that a person keeps apart; more come of editing single cycles.
const PHASES_AT_MOST: usize = 3;

impl Schedule {
    /// Amount of a route's cytokine in all cycles, in MIU of IL-2 or micrograms of IL-7 per kg; `None` where a rule decides how many there are.
    pub fn amount_in_all(&self, route: Route) -> Option<f64> {
        let is_il7 = |route: Route| route == Route::Il7Subcutaneous;
        let amount = |block: &Block| match block.repeat() {
            Repeat::Every { cycles, .. } if is_il7(block.route()) == is_il7(route) => {
                Some(block.amount_per_cycle() * f64::from(cycles))
            }
            Repeat::Every { .. } => Some(0.0),
            Repeat::Below(_) => None,
        };
        self.blocks().iter().map(amount).sum()
    }

    /// Whether single cycles were edited: more phases than a person keeps apart, or as many with a gap of another length between them.
    pub fn is_irregular(&self) -> bool {
        let count = self.blocks().len();
        let has_own_gap = |index: usize| (self.start_weeks(index) - self.default_start_weeks(index)).abs() > 1e-6;
        count > PHASES_AT_MOST || count == PHASES_AT_MOST && (1..count).any(has_own_gap)
    }

    /// The schedule with its fixed cycles in one phase: the first start, the number of cycles and the dose of most of them stay; the interval is
    /// the median one, in whole weeks. A rule behind them stays.
    #[must_use]
    pub fn regular(&self) -> Self {
        let cycles = self.fixed_cycles(f64::INFINITY);
        let count = |block: &&Block| block.get(ParameterId::Cycles).unwrap_or_default();
        let main = self.blocks().iter().max_by(|a, b| count(a).total_cmp(&count(b)));
        let (Some(first), Some(main)) = (cycles.first(), main) else { return self.clone() };
        let mut gaps: Vec<f64> = cycles
            .windows(2)
            .filter_map(|pair| match pair {
                [first, next] => Some(next.start_weeks - first.start_weeks),
                _ => None,
            })
            .collect();
        insertion_sort::sort(&mut gaps, |a, b| a < b);
        let own = main.get(ParameterId::WeeksBetween).unwrap_or(ParameterId::WeeksBetween.spec().default);
        let weeks = gaps.get(gaps.len() / 2).map_or(own, |gap| libm::round(*gap));
        let cycles = u8::try_from(cycles.len()).unwrap_or(u8::MAX);
        let start = (first.start_weeks > 0.0).then_some(first.start_weeks);
        let mut blocks = vec![main.with_repeat(Repeat::Every { weeks, cycles }).with_start(start)];
        blocks.extend(self.rule().map(|(_, block, _, _)| block));
        Self::new(blocks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::CycleEdit;
    use crate::trials::presets;

    #[test]
    fn no_regimen_is_irregular_and_the_amount_is_that_of_its_cycles() {
        for preset in presets::all() {
            let schedule = &preset.scenario.a;
            assert!(!schedule.is_irregular(), "{}", preset.id);
            let blocks = schedule.blocks();
            let of_cycles = |route: Route| -> f64 {
                let amounts =
                    schedule.fixed_cycles(f64::INFINITY).into_iter().filter_map(|cycle| blocks.get(cycle.block));
                amounts
                    .filter(|block| (block.route() == Route::Il7Subcutaneous) == (route == Route::Il7Subcutaneous))
                    .map(Block::amount_per_cycle)
                    .sum()
            };
            for block in blocks {
                let amount = schedule.amount_in_all(block.route());
                assert_eq!(amount.is_none(), schedule.rule().is_some(), "{}", preset.id);
                assert!(amount.is_none_or(|amount| (amount - of_cycles(block.route())).abs() < 1e-6), "{}", preset.id);
            }
        }
    }

    #[test]
    fn every_regimen_edited_by_hand_is_made_regular_with_as_many_cycles() {
        for preset in presets::all() {
            let schedule = &preset.scenario.a;
            let cycles = schedule.fixed_cycles(f64::INFINITY);
            for place in 0..cycles.len() {
                let week = cycles[place].start_weeks + 0.5;
                let Ok(edited) = schedule.edit_cycle(place, CycleEdit::MoveTo(week)) else { continue };
                let regular = edited.regular();
                let made = regular.fixed_cycles(f64::INFINITY);
                let phases = 1 + usize::from(schedule.rule().is_some());
                assert_eq!((made.len(), regular.blocks().len()), (cycles.len(), phases), "{} {place}", preset.id);
                assert_eq!(made[0].start_weeks, edited.fixed_cycles(f64::INFINITY)[0].start_weeks);
                assert!(!regular.is_irregular());
                assert_eq!(regular.regular(), regular, "{} {place}", preset.id);
            }
        }
        let anrs = &presets::by_id("anrs079").unwrap().scenario.a;
        let edited = anrs.edit_cycle(5, CycleEdit::MoveTo(38.0)).unwrap();
        assert!(edited.is_irregular());
        assert_eq!(edited.regular().blocks()[0].repeat(), Repeat::Every { weeks: 8.0, cycles: 10 });
    }
}
