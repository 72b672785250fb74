//! What a person does to the two schedules as wholes, and to single cycles. Pure.

mod arms;
mod cycles;
mod update;

use crate::parameters::ParameterId;
use crate::scenario::{Arm, Scenario};
use crate::schedule::{Block, Cycle, Route, Schedule};
use crate::text::{CycleFacts, CycleValue, Lang};

/// What a person did to schedules and cycles.
#[derive(Clone, Debug, PartialEq)]
pub enum CalendarMsg {
    /// Let the controls edit this arm.
    Edit(Arm),
    /// Add a second schedule, a copy of the first; or take it away.
    Compare,
    /// Let the two schedules change places.
    Swap,
    /// Make the second schedule the same as the first.
    CopyToB,
    /// Select the cycle at a place of an arm.
    Select(Arm, usize),
    /// Select another cycle.
    Go(SelectionMove),
    /// Select none.
    Leave,
    /// Take hold of a cycle at a week of the axis, to move it (all later ones with it) or to stretch it.
    Grab {
        /// The arm.
        arm: Arm,
        /// The place of the cycle.
        place: usize,
        /// What moves.
        part: DragHandle,
        /// Where the hand is, in weeks.
        week: f64,
    },
    /// The hand moved, and whether room is enough to move by days.
    Drag(f64, bool),
    /// The hand let go.
    Drop,
    /// The hand was called back.
    Cancel,
    /// Change the selected cycle.
    Do(CycleAction),
    /// Change a cycle of the table.
    DoAt(Arm, usize, CycleAction),
    /// Put a cycle where there is none.
    AddAt(Arm, f64),
    /// Whether the later cycles move along.
    Rest(bool),
    /// A number typed into the table.
    Typed(Arm, usize, CycleValue, String),
}

/// Where to go among the cycles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum SelectionMove {
    Previous,
    Next,
    First,
    Last,
    OtherArm,
}

/// Which part of a cycle is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DragHandle {
    /// The cycle, and whether the later ones go with it.
    Whole {
        /// Whether they do.
        rest: bool,
    },
    /// Its last day.
    End,
}

/// What can be done to a cycle by key or button.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CycleAction {
    /// Starts it this many days later.
    Move(f64),
    /// Doses for this many days more.
    Stretch(i16),
    /// Leave it out; the rest stays.
    Skip,
    /// Take it out; the rest moves up.
    Delete,
    /// Put another like it after it.
    Add,
}

/// A cycle in the hand.
#[derive(Clone, Debug, PartialEq)]
struct DragState {
    arm: Arm,
    place: usize,
    part: DragHandle,
    from_week: f64,
    base: Schedule,
    /// What was selected, and the arm and block under the controls, before the hand took hold.
    before: (Option<(Arm, usize)>, Arm, usize),
}

/// What is remembered of the calendar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CalendarState {
    /// The cycle that is selected, by arm and place.
    pub selected: Option<(Arm, usize)>,
    /// Whether the later cycles move along.
    pub rest: bool,
    /// Why the last edit changed nothing, in words.
    pub refused: Option<String>,
    drag: Option<DragState>,
}

impl CalendarState {
    /// Whether a cycle is in the hand.
    pub fn is_held(&self) -> bool {
        self.drag.is_some()
    }

    /// Whether there is more to say under the rows than how they are used: a cycle is selected, or an edit was refused.
    pub fn has_news(&self) -> bool {
        self.selected.is_some() || self.refused.is_some()
    }

    /// Forgets a selection that is no longer there.
    pub fn keep_to(&mut self, scenario: &Scenario) {
        self.selected = self.selected.filter(|(arm, place)| *place < shown(scenario, *arm).len());
    }
}

/// The cycles of an arm that can be edited, in the run.
pub fn shown(scenario: &Scenario, arm: Arm) -> Vec<Cycle> {
    scenario.schedule(arm).map(|schedule| schedule.fixed_cycles(scenario.run.weeks())).unwrap_or_default()
}

/// A cycle in words: which, when, how much.
pub fn describe(scenario: &Scenario, arm: Arm, place: usize, lang: Lang) -> String {
    let Some(schedule) = scenario.schedule(arm) else { return String::new() };
    let cycles = schedule.fixed_cycles(f64::INFINITY);
    let Some((cycle, block)) =
        cycles.get(place).and_then(|cycle| schedule.blocks().get(cycle.block).map(|block| (cycle, block)))
    else {
        return String::new();
    };
    let of_two = scenario.b.is_some().then_some(arm);
    let week = lang.number(libm::round(cycle.start_weeks * 10.0) / 10.0);
    let dose = dose_in_words(block, lang);
    lang.cycle(&CycleFacts {
        arm: of_two,
        number: place + 1,
        of: cycles.len(),
        week: &week,
        days: cycle.days_on,
        dose: &dose,
    })
}

/// The dose of a block in words: "5 MIU twice a day".
pub fn dose_in_words(block: &Block, lang: Lang) -> String {
    let (words, unit) = (lang.words(), lang.unit(block.route().dose()));
    let dose = lang.with_unit(&words.number(block.dose()), unit);
    if block.route() == Route::Il2Infusion {
        return dose;
    }
    format!("{dose} {}", lang.times_a_day(block.per_day()))
}

/// The nearest week at which a cycle may start: whole weeks, or whole days where there is room for them.
fn snap(week: f64, by_days: bool, run_weeks: f64) -> f64 {
    let last = (run_weeks - 1.0).max(0.0);
    let least = ParameterId::StartWeek.spec().min;
    let week = week.max(least).min(last);
    if by_days { libm::round(libm::round(week * 7.0) / 7.0 * 1e3) / 1e3 } else { libm::round(week) }
}

#[cfg(test)]
mod tests;
