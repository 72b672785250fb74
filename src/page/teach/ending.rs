//! The hazard ratios of the two large trials in the place of the CD4 count.

use crate::page::message::Effects;
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::{Leaving, TeachState};
use crate::page::teach::update::{ENDING, WHY};
use crate::page::view::ViewMsg;
use crate::teach::Focus;
use crate::teach::ending::IN_WORDS;
use crate::trials::facts;

impl TeachState {
    /// Whether the hazard ratios can be left: not where a step of a tour shows them itself.
    pub fn can_leave_ending(&self) -> bool {
        let step = self.tour.as_ref().and_then(|running| running.step());
        self.ending && step.is_none_or(|step| step.focus != Focus::Ending)
    }
}

impl State {
    /// Shows the hazard ratios, or what they covered: the CD4 count, and the prediction over it.
    pub(crate) fn show_ending(&mut self, on: bool) -> Effects {
        self.view.sheet = None;
        if on && !self.teach.ending {
            self.teach.under_ending = self.teach.predicting.clone();
        }
        if on && self.teach.predicting.is_some() {
            self.leave(Leaving::Prediction);
        }
        self.teach.ending = on;
        if let Some(covered) = self.teach.under_ending.take_if(|_| !on) {
            self.teach.was_log = self.is_log();
            self.teach.predicting = Some(covered);
            self.view.take(ViewMsg::Log(false));
        }
        if on {
            let words = self.lang.teach();
            let numbers = IN_WORDS.iter().filter_map(|id| facts::by_id(id)).map(|fact| self.lang.fact(fact));
            let said: Vec<&str> = [words.ending, words.ending_answer].into_iter().chain(numbers.take(2)).collect();
            self.announcement = said.join(" ");
        }
        // A projector's page has no separate line that opens them.
        let back = if self.teach.presenting { "chart" } else { WHY };
        let focus = Some(if on { ENDING } else { back });
        Effects { focus, replace_link: true, keep: Some(Keeping::Tab), ..Effects::default() }
    }
}

#[cfg(test)]
mod tests {
    use crate::page::device::Device;
    use crate::page::message::Msg;
    use crate::page::state::State;
    use crate::page::teach::state::{Leaving, TeachMsg};
    use crate::page::teach::update::WHY;
    use crate::page::teach::update::tests::{opened, teach};
    use crate::page::view::{Colours, Field};
    use crate::parameters::ParameterId;
    use crate::scenario::Arm;

    #[test]
    fn the_ending_is_said_and_a_schedule_that_changes_brings_the_count_back() {
        let mut state = opened("");
        teach(&mut state, TeachMsg::Ending(true));
        assert!(state.teach.ending && state.announcement.contains("ESPRIT") && state.announcement.contains("0.94"));
        state.update(Msg::Edit(Field::Block(Arm::A, 0, ParameterId::DaysOn), 3.0));
        assert!(!state.teach.ending);
        teach(&mut state, TeachMsg::Ending(true));
        teach(&mut state, TeachMsg::Key("Escape".into()));
        assert!(!state.teach.ending);
    }

    #[test]
    fn a_curve_that_was_being_drawn_is_put_by() {
        let mut state = opened("");
        teach(&mut state, TeachMsg::Predict);
        teach(&mut state, TeachMsg::Stroke { from: Some((4.0, 400.0)), to: (20.0, 900.0) });
        let drawn = state.teach.predicting.as_ref().unwrap().sketch.clone();
        teach(&mut state, TeachMsg::Ending(true));
        assert!(state.teach.ending && state.teach.predicting.is_none());
        // Predict begins with it, and leaving the ending gives it back.
        teach(&mut state, TeachMsg::Predict);
        assert!(!state.teach.ending && state.teach.predicting.as_ref().unwrap().sketch == drawn);
        let covered = state.teach.predicting.clone();
        teach(&mut state, TeachMsg::Ending(true));
        teach(&mut state, TeachMsg::Ending(true));
        let effects = state.update(Msg::Teach(TeachMsg::Key("Escape".into())));
        assert!(!state.teach.ending && state.teach.predicting == covered);
        assert_eq!(effects.focus, Some(WHY));
    }

    #[test]
    fn the_ending_over_a_step_of_a_tour_is_left_and_the_step_stays() {
        let mut state = opened("v=1&m=2&tour=no-benefit");
        teach(&mut state, TeachMsg::Ending(true));
        assert!(state.teach.can_leave_ending());
        teach(&mut state, TeachMsg::Key("Escape".into()));
        assert!(!state.teach.ending && state.teach.tour.as_ref().is_some_and(|running| running.step == 0));
        // A step that draws it has nothing under it: Escape leaves the tour.
        (0..3).for_each(|_| teach(&mut state, TeachMsg::Step(1)));
        assert!(state.teach.ending && !state.teach.can_leave_ending());
        teach(&mut state, TeachMsg::Key("Escape".into()));
        assert!(state.teach.tour.is_none());
    }

    #[test]
    fn the_line_under_the_answer_opens_it_and_the_lens_and_the_section_stay() {
        let mut state = opened("v=1&m=2&a=5m5d8w6c&view=people");
        let before = (state.view.lens, state.view.section, state.scenario.clone());
        teach(&mut state, TeachMsg::Ending(true));
        teach(&mut state, TeachMsg::Ending(false));
        assert_eq!((state.view.lens, state.view.section, state.scenario.clone()), before);
    }

    #[test]
    fn a_reload_shows_the_ending_again() {
        let mut state = opened("");
        teach(&mut state, TeachMsg::Ending(true));
        let device = Device { lesson: state.kept_of_tab().write(), ..Device::default() };
        let again = State::begin(&state.link(), &device, Colours::default(), None);
        assert!(again.teach.ending);
    }

    #[test]
    fn the_last_tour_draws_the_ending_at_its_answer_alone() {
        let mut state = opened("v=1&m=2&tour=no-benefit");
        let steps = state.teach.tour.as_ref().unwrap().tour.steps.len();
        let shown: Vec<bool> = (0..steps)
            .map(|_| {
                let shows = state.teach.ending;
                teach(&mut state, TeachMsg::Step(1));
                shows
            })
            .collect();
        assert_eq!(shown, [false, false, false, true, false, false, false]);
        assert!(opened("v=1&m=2&tour=no-benefit&step=4").teach.ending);
        let mut state = opened("");
        teach(&mut state, TeachMsg::Start("no-benefit"));
        (0..3).for_each(|_| teach(&mut state, TeachMsg::Step(1)));
        assert!(state.teach.ending);
        teach(&mut state, TeachMsg::Leave(Leaving::Tour));
        assert!(!state.teach.ending);
    }
}
