//! The chunk of lessons: tours, predictions, tasks, classes, the presenter, dated events.

use super::slice::TeachMsg;
use super::{cards, desk, drawing};
use crate::app::Dispatch;
use crate::app::share::errand::keep_draft;
use crate::app::state::{Effects, State};
use crate::later::{Missing, chunk};
use crate::link::Interface;
use crate::teach::tour::Tour;
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
    /// Takes the tour that was being made on the last visit.
    pub take_draft: fn(&mut State, Option<&str>),
    /// Keeps the tour that is being made for the next.
    pub keep_draft: fn(&Tour),
    /// Goes on in the language chosen.
    pub speak: fn(&mut State),
}

chunk! {
    lessons: Code = Code {
        cards: cards::cards,
        drawing: drawing::drawing,
        desk: desk::desk,
        take: State::teach,
        read: State::read_lesson,
        write: State::write_lesson,
        take_draft: State::read_draft,
        keep_draft,
        speak: State::speak_lesson,
    }
}
