//! Numbers that are our own. They have records too, so that none passes for a published one.

use super::{Basis, Source};

/// Every record of this file.
pub const ALL: &[&Source] = &[&CALIBRATION, &ASSUMED];

/// Estimated from the trials.
pub static CALIBRATION: Source = Source {
    id: "calibration",
    short: "Fitted to the trials",
    citation: "Estimated by the calibrate command from the trial results that are marked as used for fitting",
    link: None,
    kind: Basis::Fitted,
};
/// Chosen.
pub static ASSUMED: Source = Source {
    id: "assumed",
    short: "Assumed",
    citation: "A choice of ours within what is known; nobody has measured it for this use",
    link: None,
    kind: Basis::Assumed,
};
