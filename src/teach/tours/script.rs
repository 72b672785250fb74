//! What a tour shows and says, as its files write it.

use crate::source::Source;
use crate::teach::tour::Focus;

/// What a tour shows, the same in every language.
pub(in crate::teach::tours) struct Plan {
    pub(in crate::teach::tours) id: &'static str,
    pub(in crate::teach::tours) steps: &'static [Shown],
}

/// What a step shows.
pub(in crate::teach::tours) struct Shown {
    pub(in crate::teach::tours) link: &'static str,
    pub(in crate::teach::tours) focus: Focus,
    pub(in crate::teach::tours) sources: &'static [&'static Source],
}

/// What a tour says.
pub(in crate::teach::tours) struct Words {
    pub(in crate::teach::tours) title: &'static str,
    pub(in crate::teach::tours) audience: &'static str,
    pub(in crate::teach::tours) steps: &'static [Said],
}

/// What a step says.
pub(in crate::teach::tours) struct Said {
    pub(in crate::teach::tours) title: &'static str,
    pub(in crate::teach::tours) caption: &'static str,
    pub(in crate::teach::tours) note: &'static str,
    pub(in crate::teach::tours) ask: Option<Ask>,
}

/// What a step asks.
pub(in crate::teach::tours) struct Ask {
    pub(in crate::teach::tours) prompt: &'static str,
    pub(in crate::teach::tours) options: &'static [&'static str],
    pub(in crate::teach::tours) right: Option<usize>,
    pub(in crate::teach::tours) answer: &'static str,
    pub(in crate::teach::tours) predicts: bool,
}
