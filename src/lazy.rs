//! Parts of the program that come after the first curve: how one is cut off and fetched, what is in each, and who needs which.

pub mod chunk;
#[cfg(feature = "web")]
pub mod details;
#[cfg(feature = "web")]
pub mod explore;
#[cfg(feature = "web")]
pub mod lessons;
pub mod needs;
pub mod part;
#[cfg(feature = "web")]
pub mod sharing;

#[cfg(feature = "web")]
mod loading;

#[cfg(feature = "web")]
pub use loading::{fetch, is_here, missing, parts};
