//! A schedule: blocks of cycles, and the cycles they give on the time axis.
//!
//! A [`Block`] that exists is in bounds: its fields are private and its setters go through the parameter table.

mod block;
pub mod edit;
mod regular;

pub use block::{Block, Repeat};
pub use edit::{CycleEdit, Refusal};

use crate::insertion_sort;
use crate::parameters::ParameterId;
use crate::units::DAYS_PER_WEEK;
use serde::Serialize;

/// Blocks in one schedule at most: more cannot be read in a link by a person.
pub const MAX_BLOCKS: usize = 24;

/// How the cytokine is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// IL-2 by subcutaneous injection; the dose is in MIU per injection.
    Il2Subcutaneous,
    /// IL-2 by continuous infusion; the dose is in MIU per day.
    Il2Infusion,
    /// IL-7 by subcutaneous injection; the dose is in micrograms per kg per injection.
    Il7Subcutaneous,
}

impl Route {
    /// The setting that the dose of this route is.
    pub const fn dose(self) -> ParameterId {
        match self {
            Self::Il2Subcutaneous => ParameterId::DosePerInjection,
            Self::Il2Infusion => ParameterId::InfusionDose,
            Self::Il7Subcutaneous => ParameterId::Il7Dose,
        }
    }

    /// Injections a day where a link names none.
    pub const fn default_per_day(self) -> u8 {
        match self {
            Self::Il2Subcutaneous => 2,
            Self::Il2Infusion | Self::Il7Subcutaneous => 1,
        }
    }

    /// Days on where a link names none.
    pub const fn default_days_on(self) -> u8 {
        match self {
            Self::Il2Subcutaneous | Self::Il2Infusion => 5,
            Self::Il7Subcutaneous => 1,
        }
    }
}

/// One cycle on the time axis.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Cycle {
    /// Which block it belongs to, from 0.
    pub block: usize,
    /// Its number within the block, from 0.
    pub number: usize,
    /// Where it starts, in weeks from the start of the run.
    pub start_weeks: f64,
    /// Days of dosing.
    pub days_on: u8,
}

impl Cycle {
    /// Where the dosing ends, in weeks from the start of the run.
    pub fn end_weeks(&self) -> f64 {
        self.start_weeks + f64::from(self.days_on) / DAYS_PER_WEEK
    }
}

/// Blocks in order. No block: no cytokine. Equal where the same is given at the same time: a start that is named and one that is the
/// default are the same start. So a link, which names only what differs, gives back an equal schedule.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Schedule {
    blocks: Vec<Block>,
}

impl PartialEq for Schedule {
    fn eq(&self, other: &Self) -> bool {
        let started = |schedule: &Self| -> Vec<Block> {
            let named = |(index, block): (usize, &Block)| block.with_start(Some(schedule.start_weeks(index)));
            schedule.blocks.iter().enumerate().map(named).collect()
        };
        started(self) == started(other)
    }
}

impl Schedule {
    /// No cytokine: the control.
    pub const fn none() -> Self {
        Self { blocks: Vec::new() }
    }

    /// The first [`MAX_BLOCKS`] of these blocks.
    pub fn new(mut blocks: Vec<Block>) -> Self {
        blocks.truncate(MAX_BLOCKS);
        Self { blocks }
    }

    /// The blocks, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Whether no cytokine is given.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Weeks before the first cycle of a block: counted from the start of the run for the first block, from the start of the last
    /// cycle of the block before it for a later one. Where a block names none, [`Schedule::default_start_weeks`].
    pub fn start_weeks(&self, block: usize) -> f64 {
        let named = self.blocks.get(block).and_then(Block::start_weeks);
        named.unwrap_or_else(|| self.default_start_weeks(block))
    }

    /// Weeks before the first cycle of a block that names none: 0 for the first, the block's own interval later (8 weeks where a
    /// rule takes the place of an interval).
    pub fn default_start_weeks(&self, block: usize) -> f64 {
        match self.blocks.get(block).map(Block::repeat) {
            Some(Repeat::Every { weeks, .. }) if block > 0 => weeks,
            Some(_) if block > 0 => ParameterId::WeeksBetween.spec().default,
            _ => 0.0,
        }
    }

    /// The week at which each block can first start a cycle. A block after one with a rule never starts: `None`, since the rule
    /// holds to the end of the run.
    pub fn block_starts(&self) -> Vec<Option<f64>> {
        let mut last_start = Some(0.0);
        let mut starts = Vec::with_capacity(self.blocks.len());
        for (index, block) in self.blocks.iter().enumerate() {
            let first = last_start.map(|weeks| weeks + self.start_weeks(index));
            starts.push(first);
            last_start = match block.repeat() {
                Repeat::Every { weeks, cycles } => {
                    first.map(|first| first + weeks * f64::from(cycles.saturating_sub(1)))
                }
                Repeat::Below(_) => None,
            };
        }
        starts
    }

    /// The cycles that are fixed beforehand and start before `run_weeks`, by start. Blocks with a rule have none here: theirs depend
    /// on the count, and the simulation reports them.
    pub fn fixed_cycles(&self, run_weeks: f64) -> Vec<Cycle> {
        let mut cycles = Vec::new();
        for ((index, block), first) in self.blocks.iter().enumerate().zip(self.block_starts()) {
            let (Repeat::Every { weeks, cycles: count }, Some(first)) = (block.repeat(), first) else { continue };
            cycles.extend(
                (0..usize::from(count))
                    .map(|number| Cycle {
                        block: index,
                        number,
                        start_weeks: first + weeks * number as f64,
                        days_on: block.days_on(),
                    })
                    .take_while(|cycle| cycle.start_weeks < run_weeks),
            );
        }
        insertion_sort::sort(&mut cycles, |a, b| a.start_weeks < b.start_weeks);
        cycles
    }

    /// The rule of the schedule, if a block has one that can start: its block number, that block, and the week from which it holds.
    pub fn rule(&self) -> Option<(usize, Block, f64, f64)> {
        self.blocks.iter().zip(self.block_starts()).enumerate().find_map(|(index, (block, start))| {
            match (block.repeat(), start) {
                (Repeat::Below(level), Some(start)) => Some((index, *block, level, start)),
                _ => None,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every(weeks: f64, cycles: u8, start: Option<f64>) -> Block {
        Block::new(Route::Il2Subcutaneous).with_repeat(Repeat::Every { weeks, cycles }).with_start(start)
    }

    #[test]
    fn the_anrs_079_blocks_give_the_published_cycle_starts() {
        // Source: docs/evidence.md#levy-2003, cycle starts of ANRS 079.
        let schedule = Schedule::new(vec![every(4.0, 3, Some(4.0)), every(8.0, 7, None)]);
        let starts: Vec<f64> = schedule.fixed_cycles(74.0).iter().map(|cycle| cycle.start_weeks).collect();
        assert_eq!(starts, [4.0, 8.0, 12.0, 20.0, 28.0, 36.0, 44.0, 52.0, 60.0, 68.0]);
    }

    #[test]
    fn cycles_after_the_end_of_the_run_are_not_given() {
        assert_eq!(Schedule::new(vec![every(8.0, 60, None)]).fixed_cycles(16.0).len(), 2);
    }

    #[test]
    fn a_block_behind_a_rule_never_starts() {
        let rule = Block::new(Route::Il2Subcutaneous).with_repeat(Repeat::Below(350.0));
        let schedule = Schedule::new(vec![every(8.0, 3, None), rule, every(8.0, 3, None)]);
        assert_eq!(schedule.block_starts(), [Some(0.0), Some(24.0), None]);
        assert_eq!(schedule.rule(), Some((1, rule, 350.0, 24.0)));
    }

    #[test]
    fn a_start_that_is_named_equals_the_same_start_by_default() {
        let schedule = |first, second| Schedule::new(vec![every(4.0, 3, first), every(8.0, 7, second)]);
        assert_eq!(schedule(Some(0.0), Some(8.0)), schedule(None, None));
        assert_ne!(schedule(None, Some(4.0)), schedule(None, None));
    }

    #[test]
    fn a_setting_out_of_bounds_is_refused_and_the_block_unchanged() {
        let block = Block::new(Route::Il2Subcutaneous);
        assert!(block.set(ParameterId::DosePerInjection, 99.0).is_err());
        assert_eq!(block.set(ParameterId::DosePerInjection, 7.5).map(|block| block.amount_per_cycle()), Ok(75.0));
    }
}
