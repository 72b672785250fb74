//! What a person chose about the picture.

use super::{Added, EntryId};
use crate::chart::ticks::Scale;
use crate::simulation::Closeup;
use std::rc::Rc;

/// What a person chose about the picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewOptions {
    /// Spacing of counts.
    pub scale: Scale,
    /// Entries switched off.
    pub hidden: Vec<EntryId>,
    /// The counts shown while a slider is being dragged, so that the axis stands still.
    pub locked_counts: Option<(f64, f64)>,
    /// The weeks shown; `None`: the whole run.
    pub window_weeks: Option<(f64, f64)>,
    /// Whether the virtual patients are those of an earlier scenario: drawn paler until the new ones are there.
    pub stale_population: bool,
    /// Whether room is short: fewer ticks, shorter labels.
    pub compact: bool,
    /// What the reader added.
    pub added: Added,
    /// The weeks shown, read closely.
    pub closeup: Option<Rc<Closeup>>,
}
