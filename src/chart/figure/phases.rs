//! The phases of one cycle, named on its line where it is shown large: the dip while the cytokine is given, the rebound after it, the decay of the
//! short-lived cells, and the step that stays.

use super::Figure;
use crate::text::Words;
use crate::trajectory::{ArmName, GRID_WEEKS};

/// Weeks after the last dose within which the rebound comes.
const REBOUND_WEEKS: f64 = 3.0;

/// A named place: a phase on a line, the end of a series of the reader's own.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceName {
    /// Week and count.
    pub at: (f64, f64),
    /// What is written there.
    pub label: String,
    /// Whether it is written under the line.
    pub below: bool,
}

/// The phases of the first schedule's cycle, where it is the only one shown and read closely.
pub(super) fn phases(figure: &Figure, words: &Words) -> Vec<PlaceName> {
    let (from, to) = figure.x.domain;
    let doses = figure.doses.iter().filter(|dose| dose.arm == ArmName::A).map(|dose| dose.weeks);
    let mut inside = doses.filter(|weeks| from <= weeks.0 && weeks.0 < to - GRID_WEEKS);
    let (Some((start, end)), None, Some(line)) = (inside.next(), inside.next(), figure.line(ArmName::A)) else {
        return Vec::new();
    };
    if figure.spacing_weeks >= GRID_WEEKS || to < end + REBOUND_WEEKS {
        return Vec::new();
    }
    let between =
        |from: f64, to: f64| line.points.iter().copied().filter(move |point| from <= point.0 && point.0 <= to);
    let higher = |a: &(f64, f64), b: &(f64, f64)| a.1.total_cmp(&b.1);
    let before = between(from, start).next_back();
    let dip = between(start, end).min_by(higher);
    let rebound = between(end, end + REBOUND_WEEKS).max_by(higher);
    let last = between(from, to).next_back();
    let (Some(before), Some(dip), Some(rebound), Some(last)) = (before, dip, rebound, last) else { return Vec::new() };
    let middle = between(f64::midpoint(rebound.0, last.0), to).next().unwrap_or(last);
    let [dip_word, rebound_word, decay_word, _] = words.lang.phase_words();
    let mut found = vec![
        PlaceName { at: dip, label: dip_word.to_owned(), below: true },
        PlaceName { at: rebound, label: rebound_word.to_owned(), below: false },
    ];
    if rebound.1 > last.1 {
        found.push(PlaceName { at: middle, label: decay_word.to_owned(), below: false });
    }
    found.push(PlaceName { at: last, label: words.lang.step(last.1 - before.1), below: true });
    found
}
