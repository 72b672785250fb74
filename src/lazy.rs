//! Parts of the program that come after the first curve: how one is cut off and fetched, what is in each, and who needs which.

#[cfg(feature = "web")]
pub mod details;
#[cfg(feature = "web")]
pub mod explore;
#[cfg(feature = "web")]
pub mod lessons;
#[cfg(feature = "web")]
pub mod needs;
pub mod part;
#[cfg(feature = "web")]
pub mod sharing;
