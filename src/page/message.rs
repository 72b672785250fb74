//! What people do and the browser tells, and what is to happen in the browser because of it.

use crate::lazy::chunk::Chunk;
use crate::page::calendar::CalendarMsg;
use crate::page::explore::state::ExploreMsg;
use crate::page::history_entry::Entry;
use crate::page::own_data::OwnMsg;
use crate::page::panels::state::PanelMsg;
use crate::page::share::state::{ShareEffect, ShareMsg};
use crate::page::teach::draft::Keeping;
use crate::page::teach::state::TeachMsg;
use crate::page::view::{Field, ReadingKey, ViewMsg};
use crate::scenario::Action;
use crate::service::ArmBand;
use crate::text::{Degraded, Lang};
use crate::trajectory::Difference;
use std::rc::Rc;

/// What a person did, or the browser told.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // the names say it
pub enum Msg {
    Edit(Field, f64),
    Commit,
    /// What a hand has moved since the last step goes back to where it was.
    Cancel,
    Typed(Field, String),
    Reset(Field),
    ResetAll,
    Do(Action),
    AddBlock,
    RemoveBlock,
    Load(&'static str),
    Undo,
    Redo,
    /// The browser has come to another entry of its history; `entry`: what the page has kept with it.
    HistoryPopped {
        entry: Option<Entry>,
        link: String,
    },
    /// One step back or forward of this visit's own, where the browser keeps no history.
    Step(isize),
    /// A part of the page is here.
    Arrived(Chunk),
    Read(ReadingKey),
    View(ViewMsg),
    ToggleTheme,
    Dismiss(usize),
    /// The page has to do without something, or has it again.
    Degraded {
        what: Degraded,
        is_over: bool,
    },
    SetLanguage(Lang),
    Teach(TeachMsg),
    Explore(ExploreMsg),
    Calendar(CalendarMsg),
    Panel(PanelMsg),
    Band {
        arms: Rc<Vec<ArmBand>>,
        difference: Option<Difference>,
        complete: bool,
    },
    /// The virtual patients could not be run.
    NoBand,
    Share(ShareMsg),
    Own(OwnMsg),
}

/// What is to happen in the browser after a change.
#[allow(clippy::struct_excessive_bools)] // each is an effect of its own
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// The virtual patients are to be computed, once the input has settled.
    pub population: bool,
    /// The address is to follow, in place.
    pub replace_link: bool,
    /// The address is to follow, as a new step.
    pub push_link: bool,
    /// The history is to go this many steps.
    pub travel: isize,
    /// The section under the chart is to be brought into view.
    pub show_section: bool,
    /// The theme is to be set: dark or not.
    pub theme: Option<bool>,
    /// The curve is to be played, or the sound to stop.
    pub sound: Option<bool>,
    /// The language is to be told to the browser, and kept for the next visit.
    pub language: Option<Lang>,
    /// What is to be done outside the page: copied, saved, printed.
    pub errand: Option<ShareEffect>,
    /// The keyboard is to go to the element of that id.
    pub focus: Option<&'static str>,
    /// The page is to be laid out as it now says: whole, for a projector, in a frame.
    pub layout: bool,
    /// What teaching has to keep over a reload, or for the next visit, and why.
    pub keep: Option<Keeping>,
    /// The keyboard is to go to the element of that id, if what had it is not shown any more.
    pub rescue: Option<&'static str>,
    /// Whether single keys are shortcuts, to be kept for the next visit.
    pub letters: Option<bool>,
}
