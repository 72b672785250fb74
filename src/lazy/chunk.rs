//! The chunks of the program that come after the first curve.

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
    /// The words in French.
    French,
}

impl Chunk {
    /// All.
    pub const ALL: [Self; 5] = [Self::Details, Self::Explore, Self::Lessons, Self::Sharing, Self::French];

    /// Those that are fetched ahead when the page has nothing else to do, the likeliest first. French is not: who wants it has asked for it.
    pub const AHEAD: [Self; 4] = [Self::Details, Self::Explore, Self::Lessons, Self::Sharing];
}
