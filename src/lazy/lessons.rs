//! The chunk of lessons: tours, predictions, tasks, classes, the presenter, dated events.

use crate::lazy::part::{Missing, chunk};
use crate::link::Interface;
use crate::page::device::Device;
use crate::page::message::Effects;
use crate::page::state::State;
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::TeachMsg;
use crate::shell::browser::focus;
use crate::shell::lesson_storage;
use crate::ui::Dispatch;
use crate::ui::teach::{cards, drawing, teach_sheet};
use yew::Html;

pub use chunk::{fetch, get};

/// What it can do.
#[derive(Debug)]
pub struct Code {
    /// The cards beside the picture.
    pub cards: fn(&State, &Dispatch) -> Html,
    /// What lies over the picture.
    pub drawing: fn(&State, &Dispatch) -> Html,
    /// The sheets.
    pub desk: fn(&State, &Dispatch) -> Html,
    /// Takes in what people do with lessons.
    pub take: fn(&mut State, TeachMsg) -> Effects,
    /// Takes a lesson from an address.
    pub read: fn(&mut State, &Interface, bool),
    /// Writes it there.
    pub write: fn(&State, &mut Interface),
    /// Puts a curve that is being drawn by.
    pub put_by: fn(&mut State),
    /// Takes what the tab had before a reload, and the tour that was being made on the last visit.
    pub take_kept: fn(&mut State, &Device),
    /// Puts the keyboard on the element of that id, if what had it is not shown any more.
    pub rescue_focus: fn(&'static str),
    /// Keeps them.
    pub keep: fn(Keeping, &State, &Dispatch),
    /// Goes on in the language chosen.
    pub speak: fn(&mut State),
}

chunk! {
    lessons: Code = Code {
        cards: cards::cards,
        drawing: drawing::drawing,
        desk: teach_sheet::desk,
        take: State::teach,
        read: State::read_lesson,
        write: State::write_lesson,
        put_by: State::put_by_sketch,
        take_kept: State::take_kept,
        rescue_focus: focus::rescue_focus,
        keep: lesson_storage::keep,
        speak: State::speak_lesson,
    }
}
