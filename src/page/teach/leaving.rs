//! The ways into a form or a lesson and out of it: where the keyboard goes, and which view comes back.

use crate::page::message::Effects;
use crate::page::open_link::LinkOrigin;
use crate::page::page_link;
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::{Earlier, Leaving, SheetPart, TeachState};
use crate::page::teach::update::{BUTTON, SHEET_TITLE, TOUR_CARD};
use crate::page::view::{Sheet, ViewMsg};
use std::rc::Rc;

impl State {
    /// The view as the end of a lesson gives it back.
    pub(crate) fn earlier(&self) -> Rc<Earlier> {
        Rc::new(Earlier { link: self.link(), home: self.home.clone() })
    }

    /// Opens a part of the sheet. The keyboard goes to its heading, and on the way back to the entry that opened it.
    pub(crate) fn show_form(&mut self, part: SheetPart) -> Effects {
        let from = std::mem::replace(&mut self.teach.part, part);
        self.teach.copied = None;
        let keep = (part == SheetPart::MakeTour).then_some(Keeping::Looked);
        self.view.sheet = Some(Sheet::Teach);
        let entry = if from.above() == part { from.entry() } else { None };
        Effects { focus: entry.or(Some(SHEET_TITLE)), keep, ..Effects::default() }
    }

    /// Shows again what was there before a lesson, as a step that Undo takes back.
    fn give_back(&mut self, earlier: &Earlier) -> Effects {
        let effects = self.take_opened(page_link::read(&earlier.link), LinkOrigin::Step);
        self.home = earlier.home.clone();
        self.committed(effects)
    }

    pub(crate) fn leave(&mut self, what: Leaving) -> Effects {
        let link = Effects { replace_link: true, ..Effects::default() };
        self.remember();
        self.put_by_sketch();
        match what {
            Leaving::Tour => {
                (self.teach.tour, self.teach.predicting, self.teach.ending) = (None, None, false);
                self.teach.blank &= self.teach.presenting;
                if let Some(earlier) = self.teach.before.tour.take() {
                    return self.give_back(&earlier);
                }
                self.view.options.window_weeks = None;
            }
            Leaving::Prediction => {
                self.teach.predicting = None;
                if std::mem::take(&mut self.teach.was_log) {
                    self.view.take(ViewMsg::Log(true));
                }
            }
            Leaving::Task => {
                self.teach.task = None;
                // A tour that runs has its own views, and its end gives back what was there before it.
                let earlier = self.teach.before.task.take();
                if let Some(earlier) = earlier.filter(|_| self.teach.tour.is_none()) {
                    return self.give_back(&earlier);
                }
            }
            Leaving::Class => self.teach.class = None,
        }
        link
    }

    /// Opens an address within the page.
    pub(crate) fn follow(&mut self, link: &str) -> Effects {
        self.view.sheet = None;
        self.remember();
        let (earlier, running) = (self.earlier(), self.teach.tour.is_some());
        let mut before = self.teach.before.clone();
        self.put_by_sketch();
        self.teach = TeachState {
            letters: self.teach.letters,
            draft: self.teach.draft.clone(),
            presenting: self.teach.presenting,
            sketches: self.teach.sketches.clone(),
            class_text: self.teach.class_text.clone(),
            student: self.teach.student.clone(),
            ..TeachState::default()
        };
        let effects = self.take_opened(page_link::read(link), LinkOrigin::Step);
        if !running {
            before.tour = self.teach.tour.is_some().then(|| Rc::clone(&earlier));
        }
        before.task = self.teach.task.is_some().then_some(earlier);
        self.teach.before = before;
        let focus = Some(if self.teach.tour.is_some() { TOUR_CARD } else { BUTTON });
        Effects { focus, ..self.committed(effects) }
    }
}
