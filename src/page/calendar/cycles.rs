//! Single cycles: selected, moved, stretched, added, skipped, deleted. An edit that cannot be is said and changes nothing.

use crate::page::calendar::{CycleAction, DragHandle, DragState, SelectionMove, shown, snap};
use crate::page::message::Effects;
use crate::page::state::State;
use crate::parameters::{OutOfRange, ParameterId};
use crate::scenario::{Action, Arm};
use crate::schedule::{Block, Cycle, CycleEdit, Refusal, Repeat, Route, Schedule};
use crate::text::CycleValue;
use crate::units::DAYS_PER_WEEK;

impl State {
    /// Selects a cycle and puts its block under the controls.
    pub(crate) fn select(&mut self, arm: Arm, place: usize) {
        let Some(cycle) = shown(&self.scenario, arm).get(place).copied() else { return };
        self.calendar.selected = Some((arm, place));
        self.calendar.refused = None;
        self.view.arm = arm;
        self.view.block = cycle.block;
        self.view.message = None;
    }

    /// Goes from the selected cycle to another.
    pub(crate) fn go(&mut self, go: SelectionMove) {
        let (arm, place) = self.calendar.selected.unwrap_or((self.view.arm, 0));
        let last = |arm| shown(&self.scenario, arm).len().saturating_sub(1);
        let (arm, place) = match go {
            SelectionMove::Previous => (arm, place.saturating_sub(1)),
            SelectionMove::Next => (arm, (place + 1).min(last(arm))),
            SelectionMove::First => (arm, 0),
            SelectionMove::Last => (arm, last(arm)),
            SelectionMove::OtherArm => {
                let other = if arm == Arm::A { Arm::B } else { Arm::A };
                let week = shown(&self.scenario, arm).get(place).map_or(0.0, |cycle| cycle.start_weeks);
                (other, nearest(&shown(&self.scenario, other), week))
            }
        };
        self.select(arm, place);
        self.say_selected();
    }

    pub(crate) fn grab(&mut self, arm: Arm, place: usize, part: DragHandle, from_week: f64) {
        let before = (self.calendar.selected, self.view.arm, self.view.block);
        self.select(arm, place);
        let Some(base) = self.scenario.schedule(arm).cloned() else { return };
        self.calendar.drag = Some(DragState { arm, place, part, from_week, base, before });
    }

    /// The cycle in the hand follows; where it cannot be, it waits at the last place where it could.
    pub(crate) fn drag(&mut self, week: f64, by_days: bool) -> Effects {
        let Some(DragState { arm, place, part, from_week, base, .. }) = self.calendar.drag.clone() else {
            return Effects::default();
        };
        let run_weeks = self.scenario.run.weeks();
        let Some(cycle) = base.fixed_cycles(run_weeks).get(place).copied() else { return Effects::default() };
        let moved = week - from_week;
        let edit = match part {
            DragHandle::Whole { rest } => {
                // Within a pixel or two of where it was, it is where it was.
                let to = cycle.start_weeks + moved;
                let to =
                    if moved.abs() < 0.3 / DAYS_PER_WEEK { cycle.start_weeks } else { snap(to, by_days, run_weeks) };
                if rest { CycleEdit::MoveRestTo(to) } else { CycleEdit::MoveTo(to) }
            }
            DragHandle::End => {
                let days = f64::from(cycle.days_on) + libm::round(moved * DAYS_PER_WEEK);
                CycleEdit::Stretch(days_of(days))
            }
        };
        self.edit_cycle(arm, &base, place, edit)
    }

    /// Puts everything back to where it was before the hand took hold.
    pub(crate) fn cancel(&mut self) -> Effects {
        let Some(DragState { before, .. }) = self.calendar.drag.take() else { return Effects::default() };
        let effects = self.cancel_change();
        (self.calendar.selected, self.view.arm, self.view.block) = before;
        self.calendar.refused = None;
        effects
    }

    /// Does something to a cycle, as a separate step.
    pub(crate) fn do_at(&mut self, arm: Arm, place: usize, deed: CycleAction) -> Effects {
        let Some(base) = self.scenario.schedule(arm).cloned() else { return Effects::default() };
        let cycles = base.fixed_cycles(f64::INFINITY);
        let Some(cycle) = cycles.get(place).copied() else { return Effects::default() };
        let edit = match deed {
            CycleAction::Move(days) => {
                let week = cycle.start_weeks + days / DAYS_PER_WEEK;
                // Not out of the picture, where neither hand nor key would find it again.
                let last = (self.scenario.run.weeks() - 1.0).max(cycle.start_weeks);
                let to = libm::round(week.min(last) * 1e3) / 1e3;
                if self.calendar.rest { CycleEdit::MoveRestTo(to) } else { CycleEdit::MoveTo(to) }
            }
            CycleAction::Stretch(days) => CycleEdit::Stretch(days_of(f64::from(cycle.days_on) + f64::from(days))),
            CycleAction::Skip => CycleEdit::Skip,
            CycleAction::Delete => CycleEdit::Delete,
            CycleAction::Add => CycleEdit::RepeatAfter(self.room_after(&base, &cycles, place)),
        };
        let effects = self.edit_cycle(arm, &base, place, edit);
        self.finish(effects)
    }

    /// Puts a cycle at a week, like the one before it there.
    pub(crate) fn add_at(&mut self, arm: Arm, week: f64) -> Effects {
        let Some(base) = self.scenario.schedule(arm).cloned() else { return Effects::default() };
        let cycles = base.fixed_cycles(f64::INFINITY);
        let before = cycles.iter().rev().find(|cycle| cycle.start_weeks <= week).or(cycles.first());
        let of = before.map_or(self.view.block, |cycle| cycle.block);
        let block = base.blocks().get(of).copied().unwrap_or_else(|| Block::new(Route::Il2Subcutaneous));
        let effects = match base.add_cycle(block, week) {
            Ok(next) => self.take_schedule(arm, next, week),
            Err(refusal) => self.refuse(&refusal),
        };
        let effects = self.finish(effects);
        if self.calendar.refused.is_none() && week >= self.scenario.run.weeks() {
            let week = self.lang.number(week);
            self.announcement = (self.lang.cycles().added_after_the_run)(&week);
        }
        effects
    }

    /// A number typed into the table.
    pub(crate) fn typed_in_table(&mut self, arm: Arm, place: usize, field: CycleValue, text: &str) -> Effects {
        let Some(base) = self.scenario.schedule(arm).cloned() else { return Effects::default() };
        let id = match field {
            CycleValue::Week => ParameterId::StartWeek,
            CycleValue::Days => ParameterId::DaysOn,
            CycleValue::Dose => route_at(&base, place).dose(),
        };
        let Some(value) = self.lang.typed(id, text) else {
            let message = self.lang.not_a_number(id, text);
            return self.refuse_in_words(message);
        };
        let edit = match field {
            CycleValue::Week if self.calendar.rest => CycleEdit::MoveRestTo(value),
            CycleValue::Week => CycleEdit::MoveTo(value),
            CycleValue::Days => match id.spec().check(value) {
                Ok(days) => CycleEdit::Stretch(days_of(days)),
                Err(problem) => return self.refuse(&Refusal::NotAllowed(problem)),
            },
            CycleValue::Dose => CycleEdit::Dose(value),
        };
        let effects = self.edit_cycle(arm, &base, place, edit);
        self.finish(effects)
    }

    /// How many weeks after a cycle another like it fits: one interval later behind the last, else half-way to the next.
    fn room_after(&self, schedule: &Schedule, cycles: &[Cycle], place: usize) -> f64 {
        let Some(cycle) = cycles.get(place) else { return 0.0 };
        let usual = match schedule.blocks().get(cycle.block).map(Block::repeat) {
            Some(Repeat::Every { weeks, .. }) => weeks,
            _ => ParameterId::WeeksBetween.spec().default,
        };
        let to_end = self.scenario.run.weeks() - cycle.start_weeks;
        let half = |weeks: f64| if weeks >= 2.0 { libm::round(weeks / 2.0) } else { weeks / 2.0 };
        match cycles.get(place + 1) {
            Some(next) => half(next.start_weeks - cycle.start_weeks),
            None if usual < to_end => usual,
            None if to_end > 0.0 => half(to_end),
            None => usual,
        }
    }

    /// Carries an edit out on the schedule as it was; says why where it cannot be.
    fn edit_cycle(&mut self, arm: Arm, base: &Schedule, place: usize, edit: CycleEdit) -> Effects {
        let cycles = base.fixed_cycles(f64::INFINITY);
        let at = cycles.get(place).map_or(0.0, |cycle| cycle.start_weeks);
        let follow = match edit {
            CycleEdit::MoveTo(week) | CycleEdit::MoveRestTo(week) => week,
            CycleEdit::RepeatAfter(weeks) => at + weeks,
            // The next one takes the hand's place.
            CycleEdit::Skip => cycles.get(place + 1).map_or(at, |next| next.start_weeks),
            _ => at,
        };
        match base.edit_cycle(place, edit) {
            Ok(next) => self.take_schedule(arm, next, follow),
            Err(refusal) => self.refuse(&refusal),
        }
    }

    /// Takes a changed schedule; the cycle nearest to that week is selected, so that the hand keeps what it holds.
    fn take_schedule(&mut self, arm: Arm, schedule: Schedule, follow_week: f64) -> Effects {
        self.calendar.refused = None;
        let effects = self.edit(vec![Action::SetSchedule(arm, Some(schedule))]);
        let cycles = shown(&self.scenario, arm);
        self.calendar.selected = None;
        if !cycles.is_empty() {
            self.select(arm, nearest(&cycles, follow_week));
        }
        effects
    }

    /// Ends a step, and says what is selected now.
    fn finish(&mut self, effects: Effects) -> Effects {
        if self.calendar.refused.is_some() {
            return effects;
        }
        let effects = self.commit();
        self.say_selected();
        effects
    }

    fn refuse(&mut self, refusal: &Refusal) -> Effects {
        let message = match refusal {
            Refusal::NotAllowed(OutOfRange { spec, max, .. }) => {
                let words = self.words();
                let (least, most) = (words.number(spec.min), words.number(*max));
                (self.lang.cycles().not_allowed)(&least, &most, words.lang.unit(spec.id))
            }
            other => (self.lang.cycles().refused)(other).to_owned(),
        };
        self.refuse_in_words(message)
    }

    fn refuse_in_words(&mut self, message: String) -> Effects {
        self.announcement.clone_from(&message);
        self.calendar.refused = Some(message);
        Effects::default()
    }

    fn say_selected(&mut self) {
        if let Some((arm, place)) = self.calendar.selected {
            self.announcement = crate::page::calendar::describe(&self.scenario, arm, place, self.lang);
        }
    }
}

fn route_at(schedule: &Schedule, place: usize) -> Route {
    let cycle = schedule.fixed_cycles(f64::INFINITY).get(place).copied();
    let block = cycle.and_then(|cycle| schedule.blocks().get(cycle.block));
    block.map_or(Route::Il2Subcutaneous, Block::route)
}

fn nearest(cycles: &[Cycle], week: f64) -> usize {
    let apart = |cycle: &Cycle| (cycle.start_weeks - week).abs();
    let found = cycles.iter().enumerate().min_by(|a, b| apart(a.1).total_cmp(&apart(b.1)));
    found.map_or(0, |(place, _)| place)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped on the line
fn days_of(days: f64) -> u8 {
    days.clamp(0.0, 255.0) as u8
}
