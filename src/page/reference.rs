//! The reference: the run that what is shown is compared with. It is the regimen as loaded, until a person takes another run as the reference.
//! Not part of the link: after a reload it is the regimen as loaded again.

use crate::page::state::State;
use crate::scenario::Scenario;
use crate::trajectory::{ArmName, EndOfRun, Trajectory};
use std::rc::Rc;

/// The run to compare with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference {
    /// The scenario that a person took, and the regimen as loaded at that time: when another is loaded, the choice is void.
    chosen: Option<(Scenario, Scenario)>,
    /// The scenario whose run is known, and the run, exact and with all its virtual patients.
    known: Option<(Scenario, Rc<Trajectory>)>,
    /// The last run with all its virtual patients, and the regimen as loaded at that time: what a moving control shows is carried over from it.
    whole: Option<(Scenario, Rc<Trajectory>)>,
}

impl Reference {
    /// The scenario to compare with, where the regimen as loaded is `home`.
    pub fn scenario<'a>(&'a self, home: &'a Scenario) -> &'a Scenario {
        self.chosen.as_ref().filter(|(_, loaded)| loaded == home).map_or(home, |(chosen, _)| chosen)
    }

    /// The last run with all its virtual patients since the regimen was loaded.
    pub(crate) fn whole(&self, home: &Scenario) -> Option<&Rc<Trajectory>> {
        self.whole.as_ref().filter(|(loaded, _)| loaded == home).map(|(_, run)| run)
    }

    /// The run of that scenario, once it is known.
    pub fn run(&self, home: &Scenario) -> Option<&Rc<Trajectory>> {
        let wanted = self.scenario(home);
        self.known.as_ref().filter(|(scenario, _)| scenario == wanted).map(|(_, run)| run)
    }
}

impl State {
    /// The run to compare with; `None` while what is shown is that run, or as long as its virtual patients are not known.
    pub fn reference_run(&self) -> Option<&Rc<Trajectory>> {
        let is_changed = *self.reference.scenario(&self.home) != self.scenario;
        self.reference.run(&self.home).filter(|_| is_changed)
    }

    /// Keeps the run of what is shown, where that is the reference and all of it is here.
    pub(crate) fn keep_reference(&mut self) {
        let is_whole = !self.stale && !self.is_rough;
        if is_whole && self.reference.run(&self.home).is_none() && *self.reference.scenario(&self.home) == self.scenario
        {
            self.reference.known = Some((self.scenario.clone(), Rc::clone(&self.run)));
        }
    }

    /// Keeps a run that has just got all its virtual patients.
    pub(crate) fn keep_whole(&mut self) {
        self.reference.whole = Some((self.home.clone(), Rc::clone(&self.run)));
    }

    /// Compares with what is shown from now on.
    pub(crate) fn take_reference(&mut self) {
        self.reference.chosen = Some((self.scenario.clone(), self.home.clone()));
        self.keep_reference();
    }
}

/// How far an arm's value at the end of a run lies above that of the reference; `None` where one of them lacks the arm or its virtual patients, or
/// they end in different weeks.
pub fn difference(
    run: &Trajectory,
    reference: &Trajectory,
    arm: ArmName,
    value: impl Fn(&EndOfRun) -> f64,
) -> Option<f64> {
    let end_of = |run: &'_ Trajectory| run.arm(arm).and_then(|arm| arm.end.clone());
    let (now, before) = end_of(run).zip(end_of(reference))?;
    ((now.week - before.week).abs() < 1e-9).then(|| value(&now) - value(&before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::message::Msg;
    use crate::page::state::tests::band;
    use crate::page::view::{Colours, Field, ViewMsg};
    use crate::parameters::ParameterId;
    use crate::scenario::Arm;

    const DOSE: Field = Field::Block(Arm::A, 1, ParameterId::DosePerInjection);

    fn opened() -> State {
        let mut state = State::open("", Colours::default(), None);
        state.update(band(&state));
        state
    }

    fn change_by(state: &State) -> Option<f64> {
        difference(&state.run, state.reference_run()?, ArmName::A, |end| end.change_median)
    }

    #[test]
    fn from_the_first_change_on_the_regimen_as_loaded_is_the_reference() {
        let mut state = opened();
        assert_eq!(state.reference_run(), None);
        let loaded = state.run.clone();
        state.update(Msg::Edit(DOSE, 3.0));
        assert_eq!(state.reference_run(), Some(&loaded));
        state.update(Msg::Commit);
        state.update(band(&state));
        let median = |run: &Trajectory| run.arms[0].end.as_ref().map(|end| end.change_median);
        assert_eq!(change_by(&state), median(&state.run).zip(median(&loaded)).map(|(now, before)| now - before));
        assert!(change_by(&state).is_some_and(|by| by < 0.0));
        // Back where it was there is nothing to compare.
        state.update(Msg::ResetAll);
        assert_eq!(state.reference_run(), None);
    }

    #[test]
    fn another_reference_holds_until_another_regimen_is_loaded() {
        let mut state = opened();
        state.update(Msg::Edit(DOSE, 3.0));
        state.update(Msg::Commit);
        // Taken before its virtual patients are there, it waits for them.
        state.update(Msg::View(ViewMsg::TakeReference));
        state.update(band(&state));
        let taken = state.run.clone();
        assert_eq!(state.reference_run(), None);
        state.update(Msg::Edit(DOSE, 6.0));
        state.update(Msg::Commit);
        assert_eq!(state.reference_run(), Some(&taken));
        state.update(Msg::Load("kovacs1996"));
        assert_eq!(state.reference_run(), None);
        state.update(band(&state));
        let loaded = state.run.clone();
        state.update(Msg::Edit(Field::Whole(ParameterId::Baseline), 250.0));
        assert_eq!(state.reference_run(), Some(&loaded));
    }

    #[test]
    fn runs_that_end_in_different_weeks_have_no_difference() {
        let mut state = opened();
        state.update(Msg::Edit(Field::Whole(ParameterId::RunWeeks), 52.0));
        state.update(Msg::Commit);
        state.update(band(&state));
        assert!(state.reference_run().is_some() && change_by(&state).is_none());
    }
}
