//! The words of the frame of the page, its controls and its picture.

use super::{ControlWords, Lang, PictureWords};
use crate::scenario::Art;
use crate::schedule::Route;
use crate::summary::NumberId;

/// The catalogue. Names say where the words stand; a function's arguments are what the words follow.
#[allow(missing_docs)] // a hundred names that say what they are
pub struct Words {
    /// The language of this catalogue.
    pub lang: Lang,
    // frame of the page
    pub title: &'static str,
    pub skip: &'static str,
    pub disclaimer: &'static str,
    pub disclaimer_more: &'static str,
    pub regimens: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub language: &'static str,
    pub notices: &'static str,
    pub dismiss: &'static str,
    pub more_notices: fn(usize) -> String,
    // controls
    pub schedule: &'static str,
    pub patient: &'static str,
    pub more_schedule: &'static str,
    pub more_patient: &'static str,
    pub run: &'static str,
    pub reset_one: fn(&str) -> String,
    pub day: &'static str,
    pub days_fill_interval: &'static str,
    pub block_group: &'static str,
    pub same_in_all_blocks: &'static str,
    pub no_blocks: &'static str,
    pub start_after_block: &'static str,
    pub add_block: &'static str,
    pub remove_block: &'static str,
    pub route: &'static str,
    pub route_name: fn(Route) -> &'static str,
    pub art: &'static str,
    pub art_name: fn(Art) -> &'static str,
    // chart
    pub chart: &'static str,
    pub chart_hint: &'static str,
    pub cd4_axis: &'static str,
    pub cd4_axis_short: &'static str,
    pub weeks_axis: &'static str,
    pub doses_axis: &'static str,
    pub art_alone: &'static str,
    pub log: &'static str,
    pub fit: &'static str,
    pub no_trial_here: &'static str,
    pub at_week: fn(f64) -> String,
    // summary
    pub number_unit: fn(NumberId) -> &'static str,
    // sections
    pub tab_evidence: &'static str,
    pub tab_sources: &'static str,
    pub close: &'static str,
    /// What was added to the picture after the rest of this catalogue.
    pub picture: &'static PictureWords,
    /// What the controls say of a schedule and of a patient.
    pub controls: &'static ControlWords,
}

impl Words {
    /// The language of this catalogue.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// A number, as the language writes it.
    pub fn number(&self, value: f64) -> String {
        self.lang.number(value)
    }

    /// A change, always with its sign.
    pub fn signed(&self, value: f64) -> String {
        self.lang.signed(value)
    }

    /// A share between 0 and 1 in whole percent.
    pub fn percent(&self, share: f64) -> String {
        self.lang.percent(share)
    }
}
