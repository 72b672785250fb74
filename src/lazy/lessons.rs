//! The chunk of lessons: tours, predictions, tasks, classes, the presenter, dated events.

use crate::lazy::part::{Missing, chunk};
use crate::page::parts::LessonsLogic;
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::shell::browser::focus;
use crate::shell::lesson_storage;
use crate::ui::Dispatch;
use crate::ui::teach::{cards, drawing, teach_sheet};
use yew::Html;

pub use chunk::{fetch, get};

/// What is in the chunk.
#[derive(Debug)]
pub struct LessonsPart {
    /// Its logic.
    pub logic: LessonsLogic,
    /// The strip above the picture.
    pub strip: fn(&State, &Dispatch) -> Html,
    /// The cards next to the picture.
    pub cards: fn(&State, &Dispatch) -> Html,
    /// What lies over the picture.
    pub drawing: fn(&State, &Dispatch) -> Html,
    /// The sheets.
    pub sheet: fn(&State, &Dispatch) -> Html,
    /// Puts the keyboard on the element of that id, if what had it is not shown any more.
    pub rescue_focus: fn(&'static str),
    /// Keeps what teaching has to keep.
    pub keep: fn(Keeping, &State, &Dispatch),
}

chunk! {
    lessons: LessonsPart = LessonsPart {
        logic: LessonsLogic::ALL,
        strip: cards::strip,
        cards: cards::cards,
        drawing: drawing::drawing,
        sheet: teach_sheet::teach_sheet,
        rescue_focus: focus::rescue_focus,
        keep: lesson_storage::keep,
    }
}
