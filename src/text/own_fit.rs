//! The words of the patient who is fitted to the reader's own data.

use crate::explore::individual_fit::NoFit;

/// The catalogue of the fit.
#[allow(missing_docs)] // names that say what they are
pub struct OwnFitWords {
    pub button: &'static str,
    /// Over the list of several series.
    pub series: &'static str,
    /// Which series is fitted, and how many others are not.
    pub only: fn(&str, usize) -> String,
    pub running: &'static str,
    pub refused: fn(NoFit) -> &'static str,
    pub as_if: fn(counts: usize) -> String,
    /// Low, middle and high.
    pub next: fn(week: &str, cd4: &[String; 3]) -> String,
    pub no_next: &'static str,
    pub baseline: fn(cd4: &[String; 3]) -> String,
    pub table: &'static str,
    pub heads: [&'static str; 3],
    /// Response, clearance, survival, loss through activation.
    pub traits: [&'static str; 4],
    pub factor: fn(&[String; 3]) -> String,
    pub shrunk: fn(&str) -> String,
    pub how: &'static str,
    pub left_out: fn(usize) -> String,
    pub bars: &'static str,
    /// How a point is dragged, that one was, and the button that puts all back.
    pub drag: &'static str,
    pub moved: &'static str,
    pub put_back: &'static str,
    pub at: fn(week: &str, count: &str) -> String,
    /// The name of a point's handle.
    pub handle: &'static str,
    /// The line on the chart, what is written at its end, and its band.
    pub line: &'static str,
    pub line_end: &'static str,
    pub band: &'static str,
}
