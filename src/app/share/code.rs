//! The chunk of what is shared, taken away and brought along.

use super::slice::{Errand, ShareMsg};
use super::{dialog, errand};
use crate::app::Dispatch;
use crate::app::own::slice::OwnMsg;
use crate::app::state::{Effects, State};
use crate::later::{Missing, chunk};
use crate::own_data::{self, OwnData, Read};
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
        run: errand::run,
        read_table: own_data::read_table,
        write_table: own_data::write_table,
        decode: own_data::decode,
        encode: own_data::encode,
    }
}
