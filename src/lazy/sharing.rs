//! The chunk of what is shared, taken away and brought along.

use crate::lazy::part::{Missing, chunk};
use crate::page::parts::SharingLogic;
use crate::page::share::state::ShareEffect;
use crate::page::state::State;
use crate::shell::share_effect;
use crate::ui::Dispatch;
use crate::ui::share::dialog;
use yew::Html;

pub use chunk::{fetch, get};

/// What is in the chunk.
#[derive(Debug)]
pub struct SharingPart {
    /// Its logic.
    pub logic: SharingLogic,
    /// What lies over the page.
    pub overlays: fn(&State, &Dispatch) -> Html,
    /// Does what is to be done outside the page.
    pub run: fn(ShareEffect, &State, &Dispatch),
}

chunk! {
    sharing: SharingPart = SharingPart { logic: SharingLogic::ALL, overlays: dialog::overlays, run: share_effect::run }
}
