//! The chunk of the parts that explore.

use crate::lazy::part::{Missing, chunk};
use crate::page::explore::state::ExploreMsg;
use crate::page::message::Effects;
use crate::page::state::State;
use crate::service::Question;
use crate::service::letter;
use crate::service::letter::Far;
use crate::ui::lenses::tab_content::part;
use crate::ui::tabs::TabsProps;
use yew::Html;

pub use chunk::{fetch, get};

/// What it can do.
#[derive(Debug)]
pub struct Code {
    /// The open part.
    pub part: fn(&TabsProps) -> Html,
    /// Takes in what people do there.
    pub take: fn(&mut State, ExploreMsg) -> Effects,
    /// Reads what the worker answers.
    pub answer: Far,
    /// What is to be asked of the worker.
    pub questions: fn(&mut State) -> Vec<Question>,
    /// Brings what the picture shows of single people up to the scenario.
    pub follow: fn(&mut State),
}

chunk! {
    explore: Code = Code { part, take: State::explore, answer: letter::read_far, questions: State::wanted, follow: State::show_people }
}
