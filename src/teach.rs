//! Teaching: predict and reveal, tours, tasks. Pure: the page shows what is here, in the words of the page's language.
//!
//! - [`prediction`]: a curve that a person drew, as a short code; a class's curves together.
//! - [`feedback`]: what that curve missed, against the model and then against the trial.
//! - [`tours`]: the shipped tours; [`tour`]: what a tour is, and how one made in the page travels in a link.
//! - [`mod@fill`]: puts the numbers of the run into a caption, so that no caption can disagree with the picture.
//! - [`ending`]: the hazard ratios of the two large trials, drawn.
//! - [`task`]: what a teacher sets in a link, the ticks, and the completion code.

pub mod checksum;
pub mod ending;
pub mod feedback;
pub mod prediction;
pub mod task;
pub mod template;
pub mod tour;
pub mod tours;

pub use feedback::{Feedback, Remark, compare};
pub use prediction::Prediction;
pub use task::Task;
pub use template::fill;
pub use tour::{Focus, Question, Tour, TourStep};
