//! What the page remembers of teaching, and what people do with it.

pub use crate::page::teach::sheet_part::SheetPart;

use crate::chart::geometry::Point;
use crate::decimal;
use crate::page::teach::draft::Draft;
use crate::scenario::Scenario;
use crate::teach::prediction::{Pasted, Prediction, Sketch};
use crate::teach::task::{CodeVerdict, Goal, NotChecked, Task, WORDS};
use crate::teach::tour::Tour;
use std::rc::Rc;

/// A tour that is running.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// The tour.
    pub tour: Rc<Tour>,
    /// Which step, from 0.
    pub step: usize,
    /// What was answered to its question; `Some(None)` where the answer was asked for without a choice.
    pub answered: Option<Option<usize>>,
}

impl Running {
    /// The step in view.
    pub fn step(&self) -> Option<&crate::teach::TourStep> {
        self.tour.steps.get(self.step)
    }
}

/// How much is shown of what was predicted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PredictionStage {
    /// Nothing: the curve is being drawn.
    Drawing,
    /// The model's curve.
    Model,
    /// The trial's results too.
    Trial,
}

/// A prediction under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Predicting {
    /// What is drawn.
    pub sketch: Sketch,
    /// The point that the arrow keys hold.
    pub at: usize,
    /// How much is shown.
    pub stage: PredictionStage,
    /// What was committed to at the first reveal.
    pub prediction: Option<Prediction>,
    /// What was drawn before the stroke under way.
    pub before_stroke: Option<Sketch>,
}

/// One goal in the maker of tasks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// Whether it is asked for.
    pub chosen: bool,
    /// Its numbers; the second where the goal has two.
    pub numbers: [f64; 2],
}

/// A view, to be shown again.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// Its link.
    pub link: String,
    /// Where Reset returned.
    pub home: Scenario,
}

/// What was there before a lesson, and is given back at its end; `None` where a link brought the lesson.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Before {
    /// Before the tour.
    pub tour: Option<Rc<Earlier>>,
    /// Before the task.
    pub task: Option<Rc<Earlier>>,
}

/// What the page remembers of teaching.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
pub struct TeachState {
    /// Whether the hazard ratios of the two large trials stand in the place of the CD4 count.
    pub ending: bool,
    /// The prediction that they cover: it comes back when they go.
    pub under_ending: Option<Predicting>,
    /// The part of the sheet in view.
    pub part: SheetPart,
    /// The tour that runs.
    pub tour: Option<Running>,
    /// Whether the teacher's notes are shown.
    pub notes: bool,
    /// The prediction under way.
    pub predicting: Option<Predicting>,
    /// Curves that were drawn and left before a reveal, each with the mark of its picture: they come back with it.
    pub sketches: Rc<Vec<(String, Sketch)>>,
    /// Everybody's curves.
    pub class: Option<Rc<Pasted>>,
    /// The text in the box for their codes.
    pub class_text: Rc<str>,
    /// The texts in the boxes for a student's link and code.
    pub student: [Rc<str>; 2],
    /// The task to solve.
    pub task: Option<Task>,
    /// The maker of tasks, one entry a goal in the order of [`WORDS`].
    pub choices: Vec<Choice>,
    /// What came of a code that was checked.
    pub checked: Option<Result<Rc<CodeVerdict>, NotChecked>>,
    /// The tour being made.
    pub draft: Draft,
    /// Whether the page is laid out for a projector.
    pub presenting: bool,
    /// Whether the curve is blanked.
    pub blank: bool,
    /// A curve kept for comparison: weeks and counts.
    pub ghost: Option<Rc<Vec<Point>>>,
    /// Whether single keys are shortcuts.
    pub letters: bool,
    /// Which text was copied last, and whether the browser took it.
    pub copied: Option<(&'static str, bool)>,
    /// What the end of the tour and that of the task give back.
    pub before: Before,
    /// Whether counts were spaced logarithmically before the prediction.
    pub was_log: bool,
}

impl Default for TeachState {
    fn default() -> Self {
        Self {
            ending: false,
            under_ending: None,
            part: SheetPart::List,
            tour: None,
            notes: false,
            predicting: None,
            sketches: Rc::default(),
            class: None,
            class_text: Rc::from(""),
            student: [Rc::from(""), Rc::from("")],
            task: None,
            choices: WORDS.iter().map(|word| Choice { chosen: false, numbers: numbers(word) }).collect(),
            checked: None,
            draft: Draft::default(),
            presenting: false,
            blank: false,
            ghost: None,
            letters: true,
            copied: None,
            before: Before::default(),
            was_log: false,
        }
    }
}

/// The numbers in a goal as it is written: `[500, 52]` in `above500for52`.
fn numbers(word: &str) -> [f64; 2] {
    let mut found = word.split(|letter: char| !(letter.is_ascii_digit() || letter == '.')).filter_map(decimal::read);
    [found.next().unwrap_or(0.0), found.next().unwrap_or(0.0)]
}

/// The words of a goal as it is written: `["above", "for"]` in `above500for52`.
pub fn goal_words(word: &str) -> [&str; 2] {
    let mut found = word.split(|letter: char| letter.is_ascii_digit() || letter == '.').filter(|text| !text.is_empty());
    [found.next().unwrap_or(""), found.next().unwrap_or("")]
}

impl TeachState {
    /// Whether the model's curve is to be kept from view.
    pub fn hides_model(&self) -> bool {
        self.blank || self.is_drawing()
    }

    /// Whether a curve is being drawn.
    pub fn is_drawing(&self) -> bool {
        self.predicting.as_ref().is_some_and(|one| one.stage == PredictionStage::Drawing)
    }

    /// Whether the trial's results are to be kept from view.
    pub fn hides_trial(&self) -> bool {
        self.blank || self.predicting.as_ref().is_some_and(|one| one.stage < PredictionStage::Trial)
    }

    /// The task that the maker describes; `lock` is the mark of the patient as set now.
    pub fn made_task(&self, lock: u16) -> Task {
        let goals = self.choices.iter().zip(WORDS).filter(|(choice, _)| choice.chosen).filter_map(|(choice, word)| {
            let ([first, second], [one, other]) = (goal_words(word), choice.numbers);
            let text = match (first, second) {
                ("lock", _) => return Some(Goal::Lock(lock)),
                (_, "") => format!("{first}{one}"),
                _ => format!("{first}{one}{second}{other}"),
            };
            Goal::read(&text).ok()
        });
        Task { goals: goals.take(crate::teach::task::MAX_GOALS).collect() }
    }
}

/// What people do with it.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // the names say it
pub enum TeachMsg {
    Part(SheetPart),
    Start(&'static str),
    Step(isize),
    Again,
    Answer(Option<usize>),
    Notes(bool),
    Leave(Leaving),
    Predict,
    /// Puts the hazard ratios of the two large trials in the place of the CD4 count ("And did they live longer?"), or the count back.
    Ending(bool),
    Stroke {
        from: Option<Point>,
        to: Point,
    },
    TakeBackStroke,
    Choose(isize),
    Nudge(f64),
    Clear,
    Reveal(PredictionStage),
    ClassText(String),
    Class(String),
    Goal(usize, bool),
    Number(usize, usize, f64),
    TryTask,
    Student(usize, String),
    Check {
        link: String,
        code: String,
    },
    AddStep,
    Copy(&'static str),
    Edit(TourText, String),
    Move(usize, isize),
    Delete(usize),
    /// Undoes the last change of the tour being made, or does it again.
    Travel {
        forward: bool,
    },
    /// Goes on with a tour that another tab has made.
    Take(usize),
    /// Discards a tour that another tab has made.
    Discard(usize),
    /// Brings back the one that was discarded last.
    Restore,
    /// The tours that the device keeps of other tabs, and whether it took this one's.
    Others(Vec<String>, bool),
    /// Another tab has changed what the device keeps.
    Elsewhere,
    Play,
    Open(&'static str),
    Present(bool),
    Blank,
    Freeze,
    Letters(bool),
    Key(String),
    CopyFinished(&'static str, bool),
}

/// What is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Leaving {
    Tour,
    Prediction,
    Task,
    Class,
}

/// A text of the tour being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum TourText {
    Tour,
    Title(usize),
    Caption(usize),
    Note(usize),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_maker_writes_the_goals_that_were_chosen() {
        let mut teach = TeachState::default();
        assert!(teach.made_task(7).goals.is_empty());
        for (place, word) in WORDS.iter().enumerate() {
            teach.choices[place].chosen =
                word.starts_with("above") || word.starts_with("miu") || word.starts_with("lock");
        }
        teach.choices[8].numbers[0] = 250.0;
        assert_eq!(teach.made_task(42).to_string(), "above500for52-miu250-lock0042");
        for choice in &mut teach.choices {
            choice.chosen = true;
        }
        assert_eq!(teach.made_task(42).goals.len(), crate::teach::task::MAX_GOALS);
    }
}
