//! What is kept of lessons: curves left before a reveal, what forms hold, the tour being made.

use crate::page::device::Device;
use crate::page::state::State;
use crate::page::teach::draft::Draft;
use crate::page::teach::kept::{MOST_SKETCHES, StoredLessons};
use crate::page::teach::state::PredictionStage;
use crate::teach::prediction::Sketch;
use crate::teach::tour::Tour;
use std::rc::Rc;

impl State {
    /// Puts the curve that is being drawn by, for the next time that its picture is predicted.
    pub(crate) fn put_by_sketch(&mut self) {
        self.teach.sketches = self.sketches();
    }

    /// The curves that were left before a reveal, with the one that is being drawn.
    fn sketches(&self) -> Rc<Vec<(String, Sketch)>> {
        let drawn = self
            .teach
            .predicting
            .as_ref()
            .filter(|one| one.stage == PredictionStage::Drawing && !one.sketch.is_empty());
        let Some(one) = drawn else { return Rc::clone(&self.teach.sketches) };
        let mark = self.picture_mark();
        let is_other = |kept: &&(String, Sketch)| kept.0 != mark || !kept.1.is_on_the_same_weeks(&one.sketch);
        let mut all: Vec<(String, Sketch)> = self.teach.sketches.iter().filter(is_other).cloned().collect();
        all.push((mark.clone(), one.sketch.without_given()));
        let old = all.len().saturating_sub(MOST_SKETCHES);
        all.drain(..old);
        Rc::new(all)
    }

    /// Takes out the curve that was left over the picture in view.
    pub(crate) fn take_sketch(&mut self, empty: &Sketch) -> Option<Sketch> {
        let mark = self.picture_mark();
        let at = self.teach.sketches.iter().position(|kept| kept.0 == mark && kept.1.is_on_the_same_weeks(empty))?;
        let mut all = Vec::clone(&self.teach.sketches);
        let found = all.remove(at).1;
        self.teach.sketches = Rc::new(all);
        Some(found)
    }

    /// What the tab is to keep of teaching over a reload.
    pub fn kept_of_tab(&self) -> StoredLessons {
        let teach = &self.teach;
        let [link, code] = &teach.student;
        StoredLessons {
            draft: teach.draft.code().map(str::to_owned),
            class: (teach.class_text.to_string(), teach.class.is_some()),
            student: (link.to_string(), code.to_string()),
            sketches: self.sketches(),
            drawing: teach.is_drawing().then(|| self.picture_mark()),
            was_log: teach.was_log,
            ending: teach.ending,
        }
    }

    /// Takes what the tab had before a reload, and the tour that was being made on the last visit.
    pub(crate) fn take_kept(&mut self, device: &Device) {
        let kept = device.lesson.as_deref().map(StoredLessons::read).unwrap_or_default();
        match kept.draft.as_ref().or(device.draft.as_ref()).map(|code| Tour::decode_draft(code)) {
            Some(Ok(tour)) => self.teach.draft = Draft::kept(tour),
            Some(Err(_)) => self.notices.push(self.lang.teach().broken_draft.to_owned()),
            None => {}
        }
        self.teach.class_text = kept.class.0.as_str().into();
        if kept.class.1 {
            self.take_class(&kept.class.0);
        }
        self.teach.student = [kept.student.0.as_str().into(), kept.student.1.as_str().into()];
        self.teach.sketches = kept.sketches;
        if self.teach.is_drawing() {
            self.begin_drawing();
        } else if self.teach.predicting.is_none() && kept.drawing.is_some_and(|mark| mark == self.picture_mark()) {
            self.predict();
        }
        self.teach.ending |= kept.ending && self.teach.tour.is_none() && self.teach.predicting.is_none();
        self.teach.was_log |= kept.was_log && self.teach.predicting.is_some();
    }
}
