//! A prediction, a class's curves, and the ticks of a task.

use crate::page::state::State;
use crate::page::teach::guess::RIDDLE;
use crate::page::teach::state::{Predicting, PredictionStage, TeachMsg};
use crate::page::view::ViewMsg;
use crate::teach::checksum::scenario_mark;
use crate::teach::prediction::{Pasted, Prediction, Sketch, rounds};
use crate::teach::task::{Goal, GoalTick, check, completion_code};
use crate::text::feedback::bad_code;
use std::rc::Rc;

impl State {
    /// Begins a prediction.
    pub(crate) fn predict(&mut self) {
        self.teach.ending = false;
        self.teach.was_log = self.is_log();
        self.begin_drawing();
        self.view.take(ViewMsg::Log(false));
    }

    /// Shows in place of the model's curve what was drawn over this picture and left before a reveal, or an empty sketch.
    pub(crate) fn begin_drawing(&mut self) {
        self.put_by_sketch();
        let end = self.view.options.window_weeks.map_or(self.scenario.run.weeks(), |window| window.1);
        let empty = Sketch::new(end, self.scenario.patient.baseline());
        let mut sketch = self.take_sketch(&empty).unwrap_or(empty);
        self.give_first_weeks(&mut sketch);
        let at = sketch.first_drawn();
        self.teach.predicting =
            Some(Predicting { sketch, at, stage: PredictionStage::Drawing, prediction: None, before_stroke: None });
        self.view.reading = false;
        self.announcement.clear();
    }

    /// Takes a drawn curve from an address. It was committed to when it was written, so that the model is shown with it.
    pub(crate) fn take_drawn(&mut self, code: &str) {
        if code.eq_ignore_ascii_case(RIDDLE) {
            if self.teach.predicting.is_none() {
                self.predict();
            }
            return;
        }
        let prediction = match Prediction::read(code) {
            Ok(prediction) if prediction.picture() == self.picture_mark() => prediction,
            Ok(_) => return self.notices.push(self.lang.teach().drawn_for_another.to_owned()),
            Err(why) => return self.notices.push(bad_code(why, self.lang).to_owned()),
        };
        if self.teach.predicting.as_ref().is_none_or(|one| one.prediction.as_ref() != Some(&prediction)) {
            let sketch = Sketch::of(&prediction);
            self.teach.predicting = Some(Predicting {
                sketch,
                at: 1,
                stage: PredictionStage::Model,
                prediction: Some(prediction),
                before_stroke: None,
            });
        }
    }

    /// The code of the drawn curve for the address; `None` where it was drawn for another picture than the one in view.
    pub(crate) fn drawn_code(&self) -> Option<String> {
        let drawn = self.teach.predicting.as_ref()?.prediction.as_ref()?;
        (drawn.picture() == self.picture_mark()).then(|| drawn.code())
    }

    pub(crate) fn draw_on(&mut self, msg: &TeachMsg) {
        let (lang, words) = (self.lang, self.lang.teach());
        let Some(one) = self.teach.predicting.as_mut().filter(|one| one.stage == PredictionStage::Drawing) else {
            return;
        };
        let last = one.sketch.len().saturating_sub(1);
        match *msg {
            TeachMsg::Stroke { from, to } => {
                if from.is_none() {
                    one.before_stroke = Some(one.sketch.clone());
                }
                // A pointer that is lifted where it was has passed no point.
                if from != Some(to) {
                    one.sketch.stroke(from.unwrap_or(to), to);
                }
                one.at = one.sketch.nearest(to.0);
                return;
            }
            TeachMsg::TakeBackStroke => {
                if let Some(before) = one.before_stroke.take() {
                    one.sketch = before;
                }
                return;
            }
            TeachMsg::Choose(by) => one.at = one.at.saturating_add_signed(by).min(last),
            TeachMsg::Nudge(steps) => one.sketch.nudge(one.at, steps),
            _ => {
                one.sketch.clear();
                one.at = one.sketch.first_drawn();
            }
        }
        let count = one.sketch.count(one.at).map(|count| lang.number(count));
        self.announcement = (words.at_point)(&lang.number(one.sketch.week(one.at)), count.as_deref());
    }

    pub(crate) fn reveal(&mut self, stage: PredictionStage) {
        let mark = self.picture_mark();
        let Some(one) = &mut self.teach.predicting else { return };
        if one.stage == PredictionStage::Drawing {
            // The schedule may have been changed while the curve was drawn.
            one.prediction = one.sketch.finish(&mark);
            if one.prediction.is_none() {
                return;
            }
        }
        one.stage = stage;
        let remarks = self.remarks();
        let said = if stage == PredictionStage::Model { remarks.model } else { remarks.trial };
        self.announcement = said.iter().take(2).map(|remark| remark.sentence.as_str()).collect::<Vec<_>>().join(" ");
    }

    /// The mark of the picture in view, by which curves drawn for it are known.
    pub fn picture_mark(&self) -> String {
        scenario_mark(&self.scenario)
    }

    /// The goals of the task, ticked off.
    pub fn ticks(&self) -> Vec<GoalTick> {
        let task = self.teach.task.as_ref();
        let mut ticks = task.map(|task| check(task, &self.scenario, &self.run, self.lang)).unwrap_or_default();
        // The virtual patients of an earlier schedule tell nothing of this one.
        for tick in
            ticks.iter_mut().filter(|tick| self.stale && matches!(tick.goal, Goal::Over { .. } | Goal::Rise { .. }))
        {
            (tick.done, tick.now, tick.progress) = (None, String::new(), String::new());
        }
        ticks
    }

    /// The code of the task, once every goal is reached.
    pub fn completion(&self) -> Option<String> {
        let done = self.ticks().iter().all(|tick| tick.done == Some(true));
        self.teach.task.as_ref().filter(|_| done).map(|task| completion_code(task, &self.scenario))
    }

    /// What the curve drawn missed.
    pub fn remarks(&self) -> crate::teach::Feedback {
        let drawn = self.teach.predicting.as_ref().and_then(|one| one.prediction.as_ref());
        let observations = self.observations();
        drawn.map(|drawn| crate::teach::compare(drawn, &self.run, &observations, self.lang)).unwrap_or_default()
    }

    /// Takes the curves in what a class wrote, and says how many.
    pub(crate) fn take_class(&mut self, text: &str) {
        self.teach.class_text = text.into();
        // The curves of the last round are drawn.
        let (first, second) = rounds(text);
        let class = Pasted::read(&second.unwrap_or(first));
        let words = self.lang.teach();
        self.announcement = if class.predictions.is_empty() {
            words.class_none.to_owned()
        } else {
            self.lang.class_curves(class.predictions.len(), class.not_understood.len(), class.repeated)
        };
        self.teach.class = Some(Rc::new(class));
    }
}
