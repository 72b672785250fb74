//! The words of the row of buttons under the picture: which weeks are shown, and sound. They come with the row.

/// The catalogue of the row. Names say where the words stand.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct ToolbarWords {
    pub zoom: &'static str,
    pub one_cycle: &'static str,
    pub whole_run: &'static str,
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub listen: &'static str,
    pub stop: &'static str,
    pub sound_hint: &'static str,
}
