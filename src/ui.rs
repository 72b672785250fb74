//! Components: what the page shows. Each gets what it shows and one callback for what people do.

pub mod calendar;
pub mod chart;
pub mod controls;
pub mod credibility;
pub mod evidence;
pub mod findings;
pub mod header;
pub mod how_sure;
pub mod icon;
pub mod key_numbers;
pub mod lazy_view;
pub mod lens_column;
pub mod lenses;
pub mod memo;
pub mod model_view;
pub mod own_data;
pub mod own_fit;
pub mod own_points;
pub mod panels;
pub mod regimens;
pub mod report_card;
mod row_picture;
pub mod sections;
pub mod share;
pub mod sheet;
pub mod sources_view;
pub mod teach;

use crate::page::message::Msg;
use yew::Callback;

/// What every component may send.
pub type Dispatch = Callback<Msg>;
