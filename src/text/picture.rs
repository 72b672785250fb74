//! The words of what a reader adds to the picture, of its panels, and of what is said of zoom and sound.

use crate::chart::panel::{PanelId, Quantity};

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
    // rows of buttons round the picture
    pub lines: &'static str,
    pub view: &'static str,
    pub take_reference: &'static str,
    pub cycle_day: fn(usize, f64) -> String,
    // zoom
    pub weeks_shown: fn(f64, f64) -> String,
    pub weeks_allowed: fn(f64) -> String,
    pub keys: &'static str,
    // sound
    pub sound_refused: &'static str,
}
