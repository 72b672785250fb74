//! The chunk of what is shared, taken away and brought along.

use crate::lazy::part::{Missing, chunk};
use crate::own_data;
use crate::own_data::{OwnData, Read};
use crate::page::message::Effects;
use crate::page::own_data::OwnMsg;
use crate::page::share::state::{Errand, ShareMsg};
use crate::page::state::State;
use crate::shell::share_effect;
use crate::ui::Dispatch;
use crate::ui::share::dialog;
use yew::Html;

pub use chunk::{fetch, get};

/// What it can do.
#[derive(Debug)]
pub struct Code {
    /// What lies over the page.
    pub overlays: fn(&State, &Dispatch) -> Html,
    /// Takes in what people do with sharing.
    pub share: fn(&mut State, ShareMsg) -> Effects,
    /// Takes in what they do with their own data.
    pub own: fn(&mut State, OwnMsg) -> Effects,
    /// Does what is to be done outside the page.
    pub run: fn(Errand, &State, &Dispatch),
    /// Reads a table.
    pub read_table: fn(&str) -> Read,
    /// Writes one.
    pub write_table: fn(&OwnData) -> String,
    /// Reads the points of a link.
    pub decode: fn(&str) -> Read,
    /// Writes them.
    pub encode: fn(&OwnData) -> own_data::Encoded,
}

chunk! {
    taking: Code = Code {
        overlays: dialog::overlays,
        share: State::share,
        own: State::own,
        run: share_effect::run,
        read_table: own_data::read_table,
        write_table: own_data::write_table,
        decode: own_data::decode,
        encode: own_data::encode,
    }
}
