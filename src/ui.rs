//! Components: what the page shows. Each gets what it shows and one callback for what people do.

pub mod calendar;
pub mod chart;
pub mod controls;
pub mod evidence;
pub mod findings;
pub mod header;
pub mod icon;
pub mod key_numbers;
pub mod lazy_view;
pub mod lenses;
pub mod memo;
pub mod model_view;
pub mod own_data;
pub mod panels;
pub mod regimens;
pub mod share;
pub mod sheet;
pub mod sources_view;
pub mod tabs;
pub mod teach;

use crate::page::message::Msg;
use yew::Callback;

/// What every component may send.
pub type Dispatch = Callback<Msg>;
