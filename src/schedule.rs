//! A schedule: blocks of cycles, and the cycles they give on the time axis.
//!
//! A [`Block`] that exists is in bounds: its fields are private and its setters go through the parameter table.

pub mod edit;

pub use edit::{CycleEdit, Refusal};

use crate::order;
use crate::parameters::{OutOfRange, ParameterId};
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

/// When the cycles of a block start.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeat {
    /// So many cycles, so many weeks from start to start.
    Every {
        /// Weeks from the start of one cycle to the start of the next.
        weeks: f64,
        /// Number of cycles.
        cycles: u8,
    },
    /// A cycle starts whenever the CD4 count falls below this many cells/µL, as long as the run lasts.
    Below(f64),
}

/// Equal cycles that follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Block {
    route: Route,
    dose: f64,
    per_day: u8,
    days_on: u8,
    repeat: Repeat,
    start_weeks: Option<f64>,
}

impl Block {
    /// A block of the defaults of a v1 link: 5 MIU twice daily for 5 days every 8 weeks, 6 cycles.
    pub fn new(route: Route) -> Self {
        Self {
            route,
            dose: route.dose().spec().default,
            per_day: route.default_per_day(),
            days_on: route.default_days_on(),
            repeat: Repeat::Every { weeks: 8.0, cycles: 6 },
            start_weeks: None,
        }
    }

    /// How the cytokine is given.
    pub const fn route(&self) -> Route {
        self.route
    }

    /// The dose, in the unit of the route: MIU or micrograms per kg per injection, or MIU a day.
    pub const fn dose(&self) -> f64 {
        self.dose
    }

    /// Injections a day; 1 for an infusion.
    pub const fn per_day(&self) -> u8 {
        self.per_day
    }

    /// Days of dosing in one cycle.
    pub const fn days_on(&self) -> u8 {
        self.days_on
    }

    /// When its cycles start.
    pub const fn repeat(&self) -> Repeat {
        self.repeat
    }

    /// Weeks before the first cycle as written, `None` where the default holds (see [`Schedule::start_weeks`]).
    pub const fn start_weeks(&self) -> Option<f64> {
        self.start_weeks
    }

    /// Amount of cytokine in one cycle: MIU of IL-2 or micrograms of IL-7 per kg.
    pub fn amount_per_cycle(&self) -> f64 {
        self.dose * f64::from(self.per_day) * f64::from(self.days_on)
    }

    /// The same block with another route, at that route's default dose and rhythm; start and repetition stay.
    #[must_use]
    pub fn with_route(self, route: Route) -> Self {
        if route == self.route {
            self
        } else {
            Self { repeat: self.repeat, start_weeks: self.start_weeks, ..Self::new(route) }
        }
    }

    /// The same block with another repetition; a level or interval out of bounds takes the nearest value allowed.
    #[must_use]
    pub fn with_repeat(self, repeat: Repeat) -> Self {
        let repeat = match repeat {
            Repeat::Every { weeks, cycles } => Repeat::Every {
                weeks: ParameterId::WeeksBetween.spec().nearest(weeks),
                cycles: whole(ParameterId::Cycles.spec().nearest(f64::from(cycles))),
            },
            Repeat::Below(level) => Repeat::Below(ParameterId::RuleLevel.spec().nearest(level)),
        };
        Self { repeat, ..self }
    }

    /// The same block with its first cycle after so many weeks; `None` goes back to the default.
    #[must_use]
    pub fn with_start(self, weeks: Option<f64>) -> Self {
        Self { start_weeks: weeks.map(|weeks| ParameterId::StartWeek.spec().nearest(weeks)), ..self }
    }

    /// The value of one setting of this block; `None` where the block has no such setting.
    pub fn get(&self, id: ParameterId) -> Option<f64> {
        match (id, self.repeat) {
            (id, _) if id == self.route.dose() => Some(self.dose),
            (ParameterId::InjectionsPerDay, _) if self.route != Route::Il2Infusion => Some(f64::from(self.per_day)),
            (ParameterId::DaysOn, _) => Some(f64::from(self.days_on)),
            (ParameterId::WeeksBetween, Repeat::Every { weeks, .. }) => Some(weeks),
            (ParameterId::Cycles, Repeat::Every { cycles, .. }) => Some(f64::from(cycles)),
            (ParameterId::RuleLevel, Repeat::Below(level)) => Some(level),
            (ParameterId::StartWeek, _) => self.start_weeks,
            _ => None,
        }
    }

    /// The same block with one setting changed. A setting that the block does not have is left alone.
    ///
    /// # Errors
    /// [`OutOfRange`] for a value that is not allowed; its `used` field is the nearest that is.
    pub fn set(mut self, id: ParameterId, value: f64) -> Result<Self, OutOfRange> {
        let value = id.spec().check(value)?;
        match (id, &mut self.repeat) {
            (id, _) if id == self.route.dose() => self.dose = value,
            (ParameterId::InjectionsPerDay, _) if self.route != Route::Il2Infusion => self.per_day = whole(value),
            (ParameterId::DaysOn, _) => self.days_on = whole(value),
            (ParameterId::WeeksBetween, Repeat::Every { weeks, .. }) => *weeks = value,
            (ParameterId::Cycles, Repeat::Every { cycles, .. }) => *cycles = whole(value),
            (ParameterId::RuleLevel, Repeat::Below(level)) => *level = value,
            (ParameterId::StartWeek, _) => self.start_weeks = Some(value),
            _ => {}
        }
        Ok(self)
    }
}

/// A checked whole number as the small integer that a block stores.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the parameter table keeps it between 0 and 60
fn whole(value: f64) -> u8 {
    value.clamp(0.0, 255.0) as u8
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
    /// rule stands instead of an interval).
    pub fn default_start_weeks(&self, block: usize) -> f64 {
        match self.blocks.get(block) {
            Some(Block { repeat: Repeat::Every { weeks, .. }, .. }) if block > 0 => *weeks,
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
            last_start = match block.repeat {
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
            let (Repeat::Every { weeks, cycles: count }, Some(first)) = (block.repeat, first) else { continue };
            cycles.extend(
                (0..usize::from(count))
                    .map(|number| Cycle {
                        block: index,
                        number,
                        start_weeks: first + weeks * number as f64,
                        days_on: block.days_on,
                    })
                    .take_while(|cycle| cycle.start_weeks < run_weeks),
            );
        }
        order::sort(&mut cycles, |a, b| a.start_weeks < b.start_weeks);
        cycles
    }

    /// The rule of the schedule, if a block has one that can start: its block number, that block, and the week from which it holds.
    pub fn rule(&self) -> Option<(usize, Block, f64, f64)> {
        self.blocks.iter().zip(self.block_starts()).enumerate().find_map(|(index, (block, start))| {
            match (block.repeat, start) {
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
        // Source: evidence 1.3, cycle starts of ANRS 079.
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
