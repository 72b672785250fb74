//! How much of the page is made. On a slow machine the whole of it takes a while, in which the browser neither paints nor hears; so it opens in
//! rounds, the picture first, and paints between them (`shell/render_pacing.rs`).

/// The rounds in which the page opens. Each has what those before it have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpeningStage {
    /// The question, and the picture with its legend.
    Picture,
    /// Also the controls, panels, sentence and key numbers.
    Controls,
    /// Also what lies under them, and what is folded away.
    Whole,
}

impl OpeningStage {
    /// What the page has in the next round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Picture => Self::Controls,
            Self::Controls | Self::Whole => Self::Whole,
        }
    }
}
