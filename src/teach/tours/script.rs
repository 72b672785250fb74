//! What a tour shows, as its files write it.

use crate::source::Source;
use crate::teach::tour::Focus;

/// What a tour shows, the same in every language.
pub(in crate::teach::tours) struct TourScript {
    pub(in crate::teach::tours) id: &'static str,
    pub(in crate::teach::tours) steps: &'static [StepView],
}

/// What a step shows.
pub(in crate::teach::tours) struct StepView {
    pub(in crate::teach::tours) link: &'static str,
    pub(in crate::teach::tours) focus: Focus,
    pub(in crate::teach::tours) sources: &'static [&'static Source],
}
