//! What a person chose about the picture.

use super::{Added, EntryId, EntryKind};
use crate::chart::ticks::Scale;
use crate::simulation::Closeup;
use crate::trajectory::{GRID_WEEKS, Trajectory};
use std::rc::Rc;

/// What a person chose about the picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewOptions {
    /// Spacing of counts.
    pub scale: Scale,
    /// Entries switched from what they are at first ([`ViewOptions::is_shown`]).
    pub switched: Vec<EntryId>,
    /// The counts that an address asked for.
    pub locked_counts: Option<(f64, f64)>,
    /// The count that the axis reaches at least: it grows while a control moves, and never shrinks.
    pub least_top: f64,
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
    /// The run that is compared with.
    pub reference: Option<Rc<Trajectory>>,
}

impl ViewOptions {
    /// Whether an entry is on. At first all are, but for the widest band, which would set the height of the axis and press everything else
    /// together, and the typical patient next to virtual patients; `main` is the kind of the arms' own lines.
    pub(super) fn is_shown(&self, id: EntryId, main: EntryKind) -> bool {
        let at_first = match id {
            EntryId::Arm(_, EntryKind::NineInTen) => false,
            EntryId::Arm(_, EntryKind::Typical) => main == EntryKind::Typical,
            _ => true,
        };
        at_first != self.switched.contains(&id)
    }
}

/// Weeks between two readings: closer where a part of the run is shown large.
pub(in crate::chart) fn spacing(options: &ViewOptions) -> f64 {
    let close = options.closeup.as_ref().and_then(|closeup| match closeup.weeks.as_slice() {
        [first, second, ..] => Some(second - first),
        _ => None,
    });
    close.unwrap_or(GRID_WEEKS)
}
