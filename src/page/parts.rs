//! The parts of the page that come later than the first curve, handed to the state as functions: a test gives a page without one of them.

use crate::lazy::details;
use crate::lazy::needs::Chunk;
use crate::lazy::{lessons, sharing};

/// Where the state finds each part. Each function gives `None` until the part is here.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// Tables, panels, edits of cycles.
    pub reading: fn() -> Option<&'static details::Code>,
    /// Comparison, patients, virtual trial, response map, finder.
    pub explore: fn() -> Option<&'static crate::lazy::explore::Code>,
    /// Tours, predictions, tasks.
    pub lessons: fn() -> Option<&'static lessons::Code>,
    /// Sharing and own data.
    pub sharing: fn() -> Option<&'static sharing::Code>,
}

impl Default for Parts {
    /// The page's own.
    fn default() -> Self {
        Self { reading: details::get, explore: crate::lazy::explore::get, lessons: lessons::get, sharing: sharing::get }
    }
}

impl PartialEq for Parts {
    /// They are the same as long as the page is open.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Parts {
    /// The same without one that could not be fetched. French is no part of the state: without it the words are English.
    #[must_use]
    pub fn without(mut self, chunk: Chunk) -> Self {
        match chunk {
            Chunk::Reading => self.reading = || None,
            Chunk::Explore => self.explore = || None,
            Chunk::Lessons => self.lessons = || None,
            Chunk::Taking => self.sharing = || None,
            Chunk::French => {}
        }
        self
    }
}
