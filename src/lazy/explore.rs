//! The chunk of the lenses that explore.

use crate::lazy::part::{Missing, chunk};
use crate::page::parts::ExploreLogic;
use crate::page::state::State;
use crate::service::worker_protocol::{self, ReadExtended};
use crate::ui::lens_column::LensProps;
use crate::ui::lenses::difference::under_chart;
use crate::ui::lenses::lens_content::content;
use yew::Html;

pub use chunk::{fetch, get};

/// What is in the chunk.
#[derive(Debug)]
pub struct ExplorePart {
    /// Its logic.
    pub logic: ExploreLogic,
    /// The open lens.
    pub lens: fn(&LensProps) -> Html,
    /// The difference under the chart.
    pub under_chart: fn(&State) -> Html,
    /// Reads what the worker answers.
    pub answer: ReadExtended,
}

chunk! {
    explore: ExplorePart = ExplorePart { logic: ExploreLogic::ALL, under_chart, lens: content, answer: worker_protocol::read_extended }
}
