//! The chunks of the program that come after the first curve.

use crate::text::Lang;

/// A chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    /// Evidence, tables, model, sources, regimens, passports, panels, edits of cycles, and what is said of what the browser refuses.
    Details,
    /// Compare, people, virtual trial, response map, finder.
    Explore,
    /// Tours, predictions, tasks, classes, the presenter, dated events.
    Lessons,
    /// What is shared, taken away and brought along.
    Sharing,
    /// The words of a language.
    Words(Lang),
}

impl Chunk {
    /// All.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::AHEAD.into_iter().chain(Lang::ALL.into_iter().filter(|lang| lang.comes_later()).map(Self::Words))
    }

    /// Those that are fetched ahead when the page has nothing else to do, the likeliest first. No language is: it comes when it is chosen.
    pub const AHEAD: [Self; 4] = [Self::Details, Self::Explore, Self::Lessons, Self::Sharing];
}
