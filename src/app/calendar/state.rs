//! What a person does to the two schedules as wholes, and to single cycles.

use crate::app::state::{Effects, State};
use crate::app::view::main_block;
use crate::scenario::{Action, Arm};

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
}

impl State {
    /// Takes in what a person did to schedules and cycles.
    pub(in crate::app) fn take_calendar(&mut self, msg: &CalendarMsg) -> Effects {
        match *msg {
            CalendarMsg::Edit(arm) => {
                self.edit_arm(arm);
                Effects::default()
            }
            CalendarMsg::Compare => self.compare(),
            CalendarMsg::Swap => {
                let effects = self.step_of(|state| {
                    let Some(b) = state.scenario.b.clone() else { return Vec::new() };
                    let a = Some(state.scenario.a.clone());
                    vec![Action::SetSchedule(Arm::A, Some(b)), Action::SetSchedule(Arm::B, a)]
                });
                self.edit_arm(self.view.arm);
                effects
            }
            CalendarMsg::CopyToB => {
                let effects = self.step_of(|state| {
                    let a = state.scenario.b.is_some().then(|| state.scenario.a.clone());
                    vec![Action::SetSchedule(Arm::B, a)]
                });
                self.edit_arm(self.view.arm);
                effects
            }
        }
    }

    /// The copy comes under the controls: the next thing that moves should be the second curve.
    fn compare(&mut self) -> Effects {
        let adds = self.scenario.b.is_none();
        let effects = self.step_of(|state| {
            let b = adds.then(|| state.scenario.a.clone());
            vec![Action::SetSchedule(Arm::B, b)]
        });
        self.edit_arm(if adds { Arm::B } else { Arm::A });
        let words = self.lang.calendar();
        if adds { words.b_added } else { words.b_removed }.clone_into(&mut self.announcement);
        effects
    }

    /// Puts an arm under the controls, where there is one.
    fn edit_arm(&mut self, arm: Arm) {
        let Some(schedule) = self.scenario.schedule(arm) else { return };
        (self.view.block, self.view.same_in_all) = main_block(schedule);
        self.view.arm = arm;
        self.view.message = None;
    }
}

#[cfg(test)]
mod tests;
