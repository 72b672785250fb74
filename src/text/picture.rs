//! The words of what a reader adds to the picture, of its panels, of the zoom and of its sound.

use crate::chart::panel::{PanelId, Quantity};
use crate::trajectory::ArmName;

/// The catalogue of the picture. Names say where the words stand.
#[allow(missing_docs)] // names that say what they are
pub struct PictureWords {
    pub own_data: &'static str,
    // times within a day, where they can be told apart
    pub at_day: fn(f64, f64) -> String,
    pub numbers: &'static str,
    // panels
    pub panels: &'static str,
    pub panel: fn(PanelId) -> &'static str,
    pub panel_spoken: fn(&str, &str) -> String,
    pub quantity: fn(Quantity) -> &'static str,
    pub axis: fn(Quantity, bool) -> &'static str,
    pub arm: fn(ArmName) -> &'static str,
    // zoom
    pub zoom: &'static str,
    pub one_cycle: &'static str,
    pub whole_run: &'static str,
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub weeks_shown: fn(f64, f64) -> String,
    pub weeks_allowed: fn(f64) -> String,
    pub keys: &'static str,
    // sound
    pub listen: &'static str,
    pub stop: &'static str,
    pub sound_hint: &'static str,
    pub sound_refused: &'static str,
}
