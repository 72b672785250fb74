//! How the page changes with a tour, a prediction, a task, the presenter.

use crate::link::Interface;
use crate::page::device::Device;
use crate::page::message::Effects;
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::{Running, TeachMsg};
use crate::page::view::{Sheet, Ui};
use crate::teach::task::{Task, lock_mark, verify_link};
use crate::teach::tours;
use crate::text::task as task_words;
use std::rc::Rc;

/// Ids of what takes the keyboard when it appears.
pub const TOUR_CARD: &str = "tour-card";
/// The drawing area.
pub const SKETCHPAD: &str = "sketchpad";
/// The card of a prediction.
pub const PREDICT_CARD: &str = "predict-card";
/// The drawing of the hazard ratios.
pub const ENDING: &str = "ending";
/// The line under the answer that leads to it.
pub const WHY: &str = "why-button";
/// The heading of the sheet.
pub const SHEET_TITLE: &str = "teach-title";
/// The bar of the presenter: P is free there, while it plays the curve on the chart.
pub const PRESENTER: &str = "presenter";
/// The way into the sheet.
pub const BUTTON: &str = "teach-button";

impl State {
    /// Takes a lesson from an address. While the part of lessons is not here, there is no lesson on the page, and what the address says of
    /// one stays in it.
    pub(crate) fn read_with_lessons(&mut self, interface: &Interface) {
        let logic = (self.parts.lessons)();
        let names_one = interface.tour.is_some() || interface.task.is_some() || interface.draw.is_some();
        self.lesson_waits = logic.is_none() && names_one;
        if let Some(logic) = logic {
            (logic.read)(self, interface, self.carried.is_bare_tour);
        }
    }

    /// What the address says of teaching and of the layout.
    pub(crate) fn teach_into(&self, interface: &mut Interface) {
        let stays = |came: &String| match self.ui() {
            Some(Ui::Embed) => came == Ui::PLATFORM,
            Some(Ui::Present) => false,
            None => Ui::of(came).is_none(),
        };
        let came = interface.ui.take().filter(stays);
        interface.ui = came.or_else(|| self.ui().map(|ui| ui.name().to_owned()));
        // What has not been read yet stays as it came, also when its part has just come.
        if let Some(logic) = (self.parts.lessons)().filter(|_| !self.lesson_waits) {
            (logic.write)(self, interface);
        }
    }

    /// A shipped tour that runs goes on in the language chosen.
    pub(crate) fn speak_tour(&mut self) {
        if let Some(logic) = (self.parts.lessons)() {
            (logic.speak)(self);
        }
    }

    /// Takes what the tab had of teaching before a reload, and the tour that was being made on the last visit, as soon as the part of
    /// lessons is here.
    pub(crate) fn bring_back(&mut self, device: &Device) {
        if let Some(logic) = (self.parts.lessons)() {
            (logic.take_kept)(self, device);
        } else {
            let (draft, lesson) = (device.draft.clone(), device.lesson.clone());
            self.unread_lesson = Some(Device { draft, lesson, ..Device::default() });
        }
    }

    /// Takes a tour, a task and a drawn curve from an address. `bare`: the step's own state is to be shown too.
    pub(crate) fn read_lesson(&mut self, interface: &Interface, bare: bool) {
        self.teach.task = interface.task.as_deref().and_then(|text| {
            let read = Task::read(text);
            self.notices.extend(read.problems.iter().map(|problem| task_words::bad_goal(problem, self.lang)));
            (!read.task.goals.is_empty()).then_some(read.task)
        });
        self.take_tour(interface, bare);
        if let Some(code) = &interface.draw {
            self.take_drawn(code);
        }
    }

    fn take_tour(&mut self, interface: &Interface, bare: bool) {
        let Some(value) = &interface.tour else {
            // Its drawing goes with it.
            self.teach.ending &= self.teach.tour.take().is_none();
            return;
        };
        match tours::of_link(value, self.lang) {
            Ok(tour) => {
                let step = tour.step_index(interface.step.as_deref());
                let running = Running { tour: Rc::new(tour), step, answered: None };
                let same = self.teach.tour.as_ref().is_some_and(|old| old.tour == running.tour && old.step == step);
                if !same {
                    self.teach.tour = Some(running);
                    self.enter_step(bare);
                }
            }
            Err(problem) => {
                self.teach.tour = None;
                self.notices.push((self.lang.teach().bad_tour)(problem).to_owned());
            }
        }
    }

    /// How the page is laid out, where it is not the whole page.
    pub const fn ui(&self) -> Option<Ui> {
        if self.teach.presenting {
            Some(Ui::Present)
        } else if self.view.embedded {
            Some(Ui::Embed)
        } else {
            None
        }
    }

    pub(crate) fn write_lesson(&self, interface: &mut Interface) {
        interface.tour = self.teach.tour.as_ref().map(|running| running.tour.link_value());
        interface.step = self.teach.tour.as_ref().map(|running| (running.step + 1).to_string());
        interface.task = self.teach.task.as_ref().map(ToString::to_string);
        interface.draw = self.drawn_code();
    }

    pub(crate) fn speak_lesson(&mut self) {
        if let Some(running) = &mut self.teach.tour
            && let Some(tour) = tours::by_id(running.tour.id, self.lang)
        {
            running.tour = Rc::new(tour);
        }
    }

    /// Takes in what people do with teaching.
    pub(crate) fn teach(&mut self, msg: TeachMsg) -> Effects {
        let link = Effects { replace_link: true, ..Effects::default() };
        let kept = |why: Keeping| Effects { keep: Some(why), ..Effects::default() };
        match msg {
            TeachMsg::Part(part) => return self.show_form(part),
            TeachMsg::Start(id) => {
                if let Some(tour) = tours::by_id(id, self.lang) {
                    return self.run(tour);
                }
            }
            TeachMsg::Play => return self.run(self.own_tour()),
            TeachMsg::Step(by) => return self.step_by(by),
            TeachMsg::Again => {
                self.remember();
                return self.show_tour_step();
            }
            TeachMsg::Answer(choice) => return self.answer(choice),
            TeachMsg::Notes(on) => self.teach.notes = on,
            TeachMsg::Leave(what) => {
                return Effects { rescue: Some(BUTTON), keep: Some(Keeping::Tab), ..self.leave(what) };
            }
            TeachMsg::Predict => {
                self.view.sheet = None;
                self.predict();
                return Effects { focus: Some(SKETCHPAD), keep: Some(Keeping::Tab), ..link };
            }
            TeachMsg::Ending(on) => return self.show_ending(on),
            TeachMsg::Choose(_) => self.draw_on(&msg),
            TeachMsg::Stroke { .. } | TeachMsg::TakeBackStroke | TeachMsg::Nudge(_) | TeachMsg::Clear => {
                self.draw_on(&msg);
                return kept(Keeping::Tab);
            }
            TeachMsg::Reveal(stage) => {
                self.reveal(stage);
                let focus = (!self.teach.is_drawing()).then_some(PREDICT_CARD);
                return Effects { focus, keep: Some(Keeping::Tab), ..link };
            }
            TeachMsg::ClassText(text) => {
                self.teach.class_text = text.into();
                return kept(Keeping::Tab);
            }
            TeachMsg::Class(text) => {
                self.take_class(&text);
                let none = self.teach.class.as_ref().is_some_and(|class| class.predictions.is_empty());
                self.view.sheet = none.then_some(Sheet::Teach);
                return kept(Keeping::Tab);
            }
            TeachMsg::Goal(..) | TeachMsg::Number(..) => self.fill_in_task(&msg),
            TeachMsg::TryTask => return self.try_task(),
            TeachMsg::Student(which, text) => {
                if let Some(slot) = self.teach.student.get_mut(which) {
                    *slot = text.as_str().into();
                }
                return kept(Keeping::Tab);
            }
            TeachMsg::Check { link, code } => {
                self.teach.checked = Some(verify_link(&link, &code, None, self.lang).map(Rc::new));
            }
            TeachMsg::AddStep | TeachMsg::Copy(_) | TeachMsg::Edit(..) | TeachMsg::Move(..) | TeachMsg::Delete(_) => {
                return self.edit_tour(msg);
            }
            TeachMsg::Travel { forward } => return self.travel_in_draft(forward),
            TeachMsg::Take(other) => return self.take_other_draft(other),
            TeachMsg::Discard(other) => return self.discard_other_draft(other),
            TeachMsg::Restore => {
                self.teach.draft.restore();
                self.teach.draft.said = String::new();
                return Effects { focus: Some(SHEET_TITLE), ..kept(Keeping::Restored) };
            }
            TeachMsg::Others(codes, is_kept) => self.meet_drafts(codes, is_kept),
            TeachMsg::Elsewhere => return kept(Keeping::Looked),
            TeachMsg::Open(address) => return self.follow(address),
            TeachMsg::Present(on) => return self.present(on),
            TeachMsg::Blank => {
                self.teach.blank = !self.teach.blank && (self.teach.presenting || self.teach.tour.is_some());
                if self.teach.blank {
                    self.lang.teach().blanked.clone_into(&mut self.announcement);
                }
            }
            TeachMsg::Freeze => self.freeze(),
            TeachMsg::Letters(on) => {
                self.teach.letters = on;
                return Effects { letters: Some(on), ..Effects::default() };
            }
            TeachMsg::Key(key) => return self.key(&key),
            TeachMsg::CopyFinished(what, took) => {
                let words = self.lang.teach();
                self.teach.copied = Some((what, took));
                (if took { words.copied } else { words.not_copied }).clone_into(&mut self.announcement);
            }
        }
        Effects::default()
    }

    /// Takes in a goal or a number of the maker of tasks.
    fn fill_in_task(&mut self, msg: &TeachMsg) {
        match *msg {
            TeachMsg::Goal(at, chosen) => {
                if let Some(choice) = self.teach.choices.get_mut(at) {
                    choice.chosen = chosen;
                }
            }
            TeachMsg::Number(at, which, value) => {
                let slot = self.teach.choices.get_mut(at).and_then(|choice| choice.numbers.get_mut(which));
                if let Some(slot) = slot {
                    *slot = value.clamp(0.0, 100_000.0);
                }
            }
            _ => {}
        }
    }

    /// Sets the reader the task that was made in the sheet; one without a goal is none.
    fn try_task(&mut self) -> Effects {
        let task = self.teach.made_task(lock_mark(&self.scenario));
        if task.goals.is_empty() {
            return Effects::default();
        }
        if self.teach.task.is_none() {
            self.teach.before.task = Some(self.earlier());
        }
        self.teach.task = Some(task);
        self.view.sheet = None;
        Effects { replace_link: true, ..Effects::default() }
    }
}

#[cfg(test)]
pub(super) mod tests;
