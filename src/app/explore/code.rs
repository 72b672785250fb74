//! The chunk of the parts that explore.

use super::part::part;
use super::state::ExploreMsg;
use crate::app::state::{Effects, State};
use crate::app::tabs::TabsProps;
use crate::later::{Missing, chunk};
use crate::service::Question;
use crate::service::letter::{self, Far};
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
