//! The two schedules as wholes.

use crate::page::message::Effects;
use crate::page::state::State;
use crate::page::view::{Field, main_block};
use crate::parameters::ParameterId;
use crate::scenario::{Action, Arm};

impl State {
    /// Why a limit of the baselines let in was not taken, if it was not: both limits together must hold the baseline.
    #[allow(clippy::float_cmp)] // exactly the number, or it was not taken
    pub(crate) fn range_refused(&self, field: Field, wanted: f64) -> Option<String> {
        let is_limit = matches!(field.id(), ParameterId::RangeLow | ParameterId::RangeHigh);
        let is_taken = field.get(&self.scenario) == Some(wanted);
        let baseline = self.lang.number(self.scenario.patient.baseline());
        (is_limit && !is_taken).then(|| (self.lang.calendar().range_refused)(&baseline))
    }

    pub(crate) fn swap_arms(&mut self) -> Effects {
        let effects = self.step_of(|state| {
            let Some(b) = state.scenario.b.clone() else { return Vec::new() };
            let a = Some(state.scenario.a.clone());
            vec![Action::SetSchedule(Arm::A, Some(b)), Action::SetSchedule(Arm::B, a)]
        });
        self.edit_arm(self.view.arm);
        effects
    }

    pub(crate) fn copy_to_b(&mut self) -> Effects {
        let effects = self.step_of(|state| {
            let a = state.scenario.b.is_some().then(|| state.scenario.a.clone());
            vec![Action::SetSchedule(Arm::B, a)]
        });
        self.edit_arm(self.view.arm);
        effects
    }

    /// The copy comes under the controls: the next thing that moves should be the second curve.
    pub(crate) fn compare(&mut self) -> Effects {
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
    pub(crate) fn edit_arm(&mut self, arm: Arm) {
        let Some(schedule) = self.scenario.schedule(arm) else { return };
        (self.view.block, self.view.same_in_all) = main_block(schedule);
        self.view.arm = arm;
        self.view.message = None;
        self.calendar.refused = None;
        self.calendar.selected = self.calendar.selected.filter(|selected| selected.0 == arm);
    }
}
