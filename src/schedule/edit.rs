//! Edits of single cycles: move, stretch, add, delete. A schedule is laid out into its cycles, one of them is changed, and the cycles
//! are folded back into the fewest blocks, so that a link stays short however much was dragged.

use super::{Block, Cycle, MAX_BLOCKS, Repeat, Schedule};
use crate::insertion_sort;
use crate::parameters::{OutOfRange, ParameterId};
use crate::units::DAYS_PER_WEEK;

/// Two starts closer than this are the same, in weeks (a tenth of a second).
const SAME_WEEKS: f64 = 1e-6;

/// What can be done to one cycle, named by its place among the fixed cycles by start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CycleEdit {
    /// Start it at another week; those after it stay.
    MoveTo(f64),
    /// Start it at another week, and all after it by as much earlier or later.
    MoveRestTo(f64),
    /// Dose for this many days.
    Stretch(u8),
    /// Give another dose, in the unit of its route.
    Dose(f64),
    /// Leave it out; those after it stay.
    Skip,
    /// Take it out; those after it move up into its place.
    Delete,
    /// Put another like it this many weeks after its start.
    RepeatAfter(f64),
}

/// Why a schedule is left as it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// There is no such cycle.
    NoCycle,
    /// A value that is not allowed.
    NotAllowed(OutOfRange),
    /// Two cycles would start together.
    SameStart,
    /// More than [`MAX_BLOCKS`] blocks would be needed, and a link holds no more.
    TooManyBlocks,
}

impl From<OutOfRange> for Refusal {
    fn from(problem: OutOfRange) -> Self {
        Self::NotAllowed(problem)
    }
}

impl Schedule {
    /// The schedule with one of its fixed cycles changed.
    ///
    /// # Errors
    /// [`Refusal`] where there is no such cycle, where a value is not allowed, where two cycles would start together, or where the
    /// result would need more than [`MAX_BLOCKS`] blocks.
    pub fn edit_cycle(&self, place: usize, edit: CycleEdit) -> Result<Self, Refusal> {
        let mut laid = self.laid_out();
        let (start, block) = *laid.get(place).ok_or(Refusal::NoCycle)?;
        let in_time = |week: f64| ParameterId::StartWeek.spec().check(tidy(week));
        let mut put = |cycle: (f64, Block)| {
            if let Some(slot) = laid.get_mut(place) {
                *slot = cycle;
            }
        };
        match edit {
            CycleEdit::MoveTo(week) => put((in_time(week)?, block)),
            CycleEdit::MoveRestTo(week) => {
                let shift = in_time(week)? - start;
                for cycle in laid.iter_mut().skip(place) {
                    cycle.0 = in_time(cycle.0 + shift)?;
                }
            }
            CycleEdit::Stretch(days) => put((start, block.set(ParameterId::DaysOn, f64::from(days))?)),
            CycleEdit::Dose(dose) => put((start, block.set(block.route().dose(), dose)?)),
            CycleEdit::Skip => {
                laid.remove(place);
            }
            CycleEdit::Delete => {
                laid.remove(place);
                let gap = laid.get(place).map_or(0.0, |next| next.0 - start);
                for cycle in laid.iter_mut().skip(place) {
                    cycle.0 = tidy(cycle.0 - gap);
                }
            }
            CycleEdit::RepeatAfter(weeks) => laid.push((in_time(start + weeks)?, block)),
        }
        self.folded(laid)
    }

    /// The schedule with one more cycle of a block's kind at a week.
    ///
    /// # Errors
    /// [`Refusal`], as for [`Self::edit_cycle`].
    pub fn add_cycle(&self, block: Block, week: f64) -> Result<Self, Refusal> {
        let mut laid = self.laid_out();
        laid.push((ParameterId::StartWeek.spec().check(tidy(week))?, block));
        self.folded(laid)
    }

    /// Every fixed cycle with the block it is of, by start.
    fn laid_out(&self) -> Vec<(f64, Block)> {
        let with_block = |cycle: Cycle| self.blocks.get(cycle.block).map(|block| (cycle.start_weeks, *block));
        self.fixed_cycles(f64::INFINITY).into_iter().filter_map(with_block).collect()
    }

    /// Folds cycles back into blocks; a block with a rule stays behind them, looking from as many weeks after the last cycle.
    fn folded(&self, mut laid: Vec<(f64, Block)>) -> Result<Self, Refusal> {
        insertion_sort::sort(&mut laid, |a, b| a.0 < b.0);
        if laid.windows(2).any(|pair| matches!(pair, [a, b] if b.0 - a.0 < SAME_WEEKS)) {
            return Err(Refusal::SameStart);
        }
        let mut blocks: Vec<Block> = Vec::new();
        let mut last_start = 0.0;
        let mut rest = laid.as_slice();
        while let Some((start, block)) = rest.first().copied() {
            let (cycles, weeks) = run_of_equals(rest);
            let block = block.with_repeat(Repeat::Every { weeks, cycles });
            let wait = tidy(start - last_start);
            let default_wait = if blocks.is_empty() { 0.0 } else { weeks };
            blocks.push(block.with_start(((wait - default_wait).abs() > SAME_WEEKS).then_some(wait)));
            last_start = start + weeks * f64::from(cycles - 1);
            rest = rest.get(usize::from(cycles)..).unwrap_or_default();
        }
        if let Some((_, block, _, _)) = self.rule() {
            blocks.push(block);
        }
        if blocks.len() > MAX_BLOCKS {
            return Err(Refusal::TooManyBlocks);
        }
        Ok(Self::new(blocks))
    }
}

/// A number of weeks without the last digits that sums leave behind, so that it stays short in a link.
fn tidy(weeks: f64) -> f64 {
    libm::round(weeks * 1e6) / 1e6
}

/// How many cycles from the first on are alike and equally far apart, and how far. One alone keeps the interval of its block.
fn run_of_equals(laid: &[(f64, Block)]) -> (u8, f64) {
    let own_weeks = |block: &Block| match block.repeat() {
        Repeat::Every { weeks, .. } => weeks,
        Repeat::Below(_) => ParameterId::WeeksBetween.spec().default,
    };
    let Some((first, rest)) = laid.split_first() else { return (1, ParameterId::WeeksBetween.spec().default) };
    let alike = |other: &Block| {
        let plain = |block: &Block| (block.route(), block.dose().to_bits(), block.per_day(), block.days_on());
        plain(other) == plain(&first.1)
    };
    let weeks = match rest.first() {
        Some((second, block)) if alike(block) => tidy(second - first.0),
        _ => return (1, own_weeks(&first.1)),
    };
    // Cycles that run into each other are no block of equal cycles, in which the days would be cut.
    let overlap = weeks * DAYS_PER_WEEK + SAME_WEEKS < f64::from(first.1.days_on());
    if overlap || ParameterId::WeeksBetween.spec().check(weeks).is_err() {
        return (1, own_weeks(&first.1));
    }
    let mut expected = first.0;
    let follows = |(start, block): &&(f64, Block)| {
        expected += weeks;
        alike(block) && (start - expected).abs() < SAME_WEEKS
    };
    let more = rest.iter().take(59).take_while(follows).count();
    (u8::try_from(more + 1).unwrap_or(60), weeks)
}

#[cfg(test)]
mod tests {
    use super::super::Route;
    use super::*;

    fn anrs() -> Schedule {
        let block = |weeks, cycles, start| {
            Block::new(Route::Il2Subcutaneous).with_repeat(Repeat::Every { weeks, cycles }).with_start(start)
        };
        Schedule::new(vec![block(4.0, 3, Some(4.0)), block(8.0, 7, None)])
    }

    fn starts(schedule: &Schedule) -> Vec<f64> {
        schedule.fixed_cycles(1e9).iter().map(|cycle| cycle.start_weeks).collect()
    }

    #[test]
    fn laying_out_and_folding_back_changes_nothing() {
        assert_eq!(starts(&anrs().folded(anrs().laid_out()).unwrap()), starts(&anrs()));
        assert_eq!(anrs().folded(anrs().laid_out()).unwrap().blocks().len(), 2);
    }

    #[test]
    fn one_cycle_is_moved_and_moved_back() {
        let moved = anrs().edit_cycle(5, CycleEdit::MoveTo(38.0)).unwrap();
        assert_eq!(starts(&moved), [4.0, 8.0, 12.0, 20.0, 28.0, 38.0, 44.0, 52.0, 60.0, 68.0]);
        let back = moved.edit_cycle(5, CycleEdit::MoveTo(36.0)).unwrap();
        assert_eq!(starts(&back), starts(&anrs()));
        assert!(back.blocks().len() <= 3);
    }

    #[test]
    fn the_rest_moves_along() {
        let moved = anrs().edit_cycle(3, CycleEdit::MoveRestTo(24.0)).unwrap();
        assert_eq!(starts(&moved), [4.0, 8.0, 12.0, 24.0, 32.0, 40.0, 48.0, 56.0, 64.0, 72.0]);
    }

    #[test]
    fn a_cycle_is_stretched_deleted_and_repeated() {
        let stretched = anrs().edit_cycle(0, CycleEdit::Stretch(7)).unwrap();
        let days: Vec<u8> = stretched.fixed_cycles(16.0).iter().map(|cycle| cycle.days_on).collect();
        assert_eq!(days, [7, 5, 5]);
        assert_eq!(starts(&anrs().edit_cycle(9, CycleEdit::Delete).unwrap()).len(), 9);
        let skipped = anrs().edit_cycle(4, CycleEdit::Skip).unwrap();
        assert_eq!(starts(&skipped), [4.0, 8.0, 12.0, 20.0, 36.0, 44.0, 52.0, 60.0, 68.0]);
        let closed_up = anrs().edit_cycle(4, CycleEdit::Delete).unwrap();
        assert_eq!(starts(&closed_up), [4.0, 8.0, 12.0, 20.0, 28.0, 36.0, 44.0, 52.0, 60.0]);
        assert_eq!(closed_up.blocks().len(), 2);
        assert_eq!(starts(&anrs().edit_cycle(9, CycleEdit::RepeatAfter(8.0)).unwrap()).last(), Some(&76.0));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let refused = |place, edit| anrs().edit_cycle(place, edit).err();
        assert_eq!(refused(0, CycleEdit::MoveTo(8.0)), Some(Refusal::SameStart));
        assert!(matches!(refused(0, CycleEdit::MoveTo(-1.0)), Some(Refusal::NotAllowed(_))));
        assert_eq!(refused(10, CycleEdit::Delete), Some(Refusal::NoCycle));
        assert!(matches!(refused(0, CycleEdit::Stretch(0)), Some(Refusal::NotAllowed(_))));
    }

    #[test]
    fn a_schedule_too_irregular_for_a_link_is_refused() {
        let mut schedule = Schedule::new(vec![Block::new(Route::Il2Subcutaneous)]);
        let mut week = 100.0;
        let refusal = (0..200).find_map(|step| {
            week += 1.0 + f64::from(step % 7) * 0.5 + f64::from(step) * 0.01;
            match schedule.add_cycle(Block::new(Route::Il2Subcutaneous), week) {
                Ok(longer) => {
                    schedule = longer;
                    None
                }
                Err(refusal) => Some(refusal),
            }
        });
        assert_eq!(refusal, Some(Refusal::TooManyBlocks));
        assert_eq!(schedule.blocks().len(), MAX_BLOCKS);
    }

    #[test]
    fn a_cycle_moved_by_days_keeps_short_numbers() {
        let moved = anrs().edit_cycle(5, CycleEdit::MoveTo(36.143)).unwrap();
        let numbers = moved.blocks().iter().flat_map(|block| {
            let weeks = match block.repeat() {
                Repeat::Every { weeks, .. } | Repeat::Below(weeks) => weeks,
            };
            [Some(weeks), block.start_weeks()]
        });
        for number in numbers.flatten() {
            assert!(number.to_string().len() <= 6, "{number}");
        }
    }
}
