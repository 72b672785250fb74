//! What each message changes.

use crate::page::message::{Effects, Msg};
use crate::page::state::State;
use crate::page::teach::state::TeachMsg;
use crate::page::view::{Lens, ViewMsg};
use crate::scenario::Action;
use crate::service::ArmBand;
use crate::trajectory::{Difference, PooledDose, Trajectory};
use crate::trials::presets;
use std::rc::Rc;

/// From this many virtual patients on, a part of them is nearer to all than what was carried over.
const SETTLED: usize = 1000;

impl State {
    /// Takes in a message.
    pub fn update(&mut self, msg: Msg) -> Effects {
        let opens_compare = matches!(msg, Msg::Load(_));
        let shows_ending = self.teach.ending && !matches!(msg, Msg::Teach(_));
        let before = shows_ending.then(|| self.scenario.clone());
        let mut effects = self.take(msg);
        // Who changes the schedule looks at the curve.
        if before.is_some_and(|before| before != self.scenario) {
            self.teach.ending = false;
        }
        if opens_compare && self.scenario.b.is_some() {
            self.view.lens = Lens::Compare;
            effects.replace_link = true;
        }
        self.redraw();
        effects
    }

    fn take(&mut self, msg: Msg) -> Effects {
        match msg {
            Msg::Edit(field, value) => {
                self.view.message = None;
                let actions = self.actions(field, value);
                self.drag_to(actions)
            }
            Msg::Commit => self.commit(),
            Msg::Cancel => self.cancel_change(),
            Msg::Typed(field, text) => self.typed(field, &text),
            Msg::Reset(field) => {
                let value = field.home(&self.home);
                self.step_of(|state| state.actions(field, value))
            }
            Msg::ResetAll => {
                let effects = self.step_of(|state| vec![Action::Load(Box::new(state.home.clone()))]);
                // The button that asks for it is not there any more.
                Effects { focus: Some("regimens-button"), ..effects }
            }
            Msg::Do(action) => self.step_of(|_| vec![action]),
            Msg::AddBlock => self.add_block(),
            Msg::RemoveBlock => self.remove_block(),
            Msg::Load(id) => self.load(id),
            Msg::Explore(msg) => (self.parts.explore)().map(|logic| (logic.take)(self, msg)).unwrap_or_default(),
            Msg::Undo | Msg::Redo if self.makes_tour() => {
                self.take(Msg::Teach(TeachMsg::Travel { forward: matches!(msg, Msg::Redo) }))
            }
            Msg::Undo => Effects { travel: if self.can_travel().0 { -1 } else { 0 }, ..Effects::default() },
            Msg::Redo => Effects { travel: isize::from(self.can_travel().1), ..Effects::default() },
            Msg::HistoryPopped { entry, link } => self.travelled(entry, &link),
            Msg::Step(by) => self.step_to(by),
            Msg::Arrived(chunk) => self.arrived(chunk),
            Msg::Band { arms, difference, complete } => self.take_band(&arms, difference, complete),
            Msg::NoBand => {
                self.stale = false;
                self.tell(self.lang.lazy_labels().no_patients);
                Effects::default()
            }
            Msg::ToggleTheme => {
                let dark = !self.view.is_dark();
                self.view.chosen_dark = Some(dark);
                Effects { theme: Some(dark), ..Effects::default() }
            }
            Msg::SetLanguage(lang) => {
                self.lang = lang;
                self.speak_tour();
                lang.name().clone_into(&mut self.announcement);
                Effects { language: Some(lang), replace_link: true, ..Effects::default() }
            }
            Msg::Calendar(msg) => (self.parts.details)().map(|logic| (logic.calendar)(self, msg)).unwrap_or_default(),
            Msg::Teach(msg) => (self.parts.lessons)().map(|logic| (logic.take)(self, msg)).unwrap_or_default(),
            Msg::Dismiss(index) => {
                if index < self.notices.len() {
                    self.notices.remove(index);
                }
                // Another notice moves up under the hand; behind the last one the keyboard goes on in the picture instead of being lost.
                Effects { focus: (index == self.notices.len()).then_some("chart"), ..Effects::default() }
            }
            Msg::Degraded { what, is_over } => {
                self.take_degraded(what, is_over);
                Effects::default()
            }
            Msg::Panel(msg) => self.take_panel(msg),
            Msg::Read(reading) => {
                let weeks = self.weeks_to_read();
                if self.view.read(reading, &weeks)
                    && let Some(week) = self.view.cursor_week
                {
                    self.announcement =
                        (self.parts.details)().map(|logic| (logic.spoken)(self, week)).unwrap_or_default();
                }
                Effects::default()
            }
            Msg::Share(msg) => (self.parts.sharing)().map(|logic| (logic.share)(self, msg)).unwrap_or_default(),
            Msg::Own(msg) => (self.parts.sharing)().map(|logic| (logic.own)(self, msg)).unwrap_or_default(),
            Msg::View(msg) => self.take_view(msg),
        }
    }

    fn take_view(&mut self, msg: ViewMsg) -> Effects {
        if matches!(msg, ViewMsg::Open(_)) {
            self.share.said = None;
        }
        if msg == ViewMsg::TakeReference {
            self.take_reference();
        }
        self.view.take(msg);
        let in_link = matches!(msg, ViewMsg::Lens(_) | ViewMsg::Section(_) | ViewMsg::Log(_) | ViewMsg::Fit);
        let show_section = matches!(msg, ViewMsg::Section(Some(_)));
        Effects { replace_link: in_link, show_section, ..Effects::default() }
    }

    /// Takes virtual patients, all of them or a part.
    fn take_band(&mut self, arms: &[ArmBand], difference: Option<Difference>, complete: bool) -> Effects {
        // What follows the moving control is as near as the first few patients are: the picture waits for the whole.
        let few = arms.first().is_none_or(|arm| arm.population.n < SETTLED);
        if !complete && few && self.reference.whole(&self.home).is_some() {
            return Effects::default();
        }
        let mut run = Trajectory::clone(&self.run);
        for (arm, band) in run.arms.iter_mut().zip(arms.iter()) {
            arm.population = Some(band.population.clone());
            arm.end = Some(band.end.clone());
            arm.changes = Some(band.changes.clone());
            arm.treated_by_rule = Some(band.treated_by_rule);
        }
        let others = arms.iter().skip(run.arms.len());
        run.pooled = presets::pooled(&self.scenario)
            .into_iter()
            .zip(others)
            .map(|((dose, _), band)| PooledDose { dose, mean: band.population.cd4.mean.clone() })
            .collect();
        run.difference = difference;
        self.run = Rc::new(run);
        self.stale = !complete;
        if complete {
            self.keep_whole();
            self.take_back(|lang| lang.lazy_labels().no_patients);
        }
        let counts = self.view.options.locked_counts;
        if complete && !self.view.dragging {
            self.settle();
        }
        // The axis may have been let go that the address asked for.
        Effects { replace_link: counts != self.view.options.locked_counts, ..self.after_patients() }
    }
}
