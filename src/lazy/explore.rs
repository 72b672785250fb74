//! The chunk of the parts that explore.

use crate::lazy::part::{Missing, chunk};
use crate::page::parts::ExploreLogic;
use crate::service::worker_protocol::{self, ReadExtended};
use crate::ui::lenses::tab_content::part;
use crate::ui::tabs::TabsProps;
use yew::Html;

pub use chunk::{fetch, get};

/// What is in the chunk.
#[derive(Debug)]
pub struct ExplorePart {
    /// Its logic.
    pub logic: ExploreLogic,
    /// The open part.
    pub tab: fn(&TabsProps) -> Html,
    /// Reads what the worker answers.
    pub answer: ReadExtended,
}

chunk! {
    explore: ExplorePart = ExplorePart { logic: ExploreLogic::ALL, tab: part, answer: worker_protocol::read_extended }
}
