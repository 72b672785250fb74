//! Which chunks are here, and how the others come.

use crate::lazy::chunk::Chunk;
use crate::lazy::part::Missing;
use crate::lazy::{details, explore, lessons, sharing};
use crate::page::parts::Parts;

/// Whether a chunk is here.
pub fn is_here(chunk: Chunk) -> bool {
    match chunk {
        Chunk::Details => details::get().is_some(),
        Chunk::Explore => explore::get().is_some(),
        Chunk::Lessons => lessons::get().is_some(),
        Chunk::Sharing => sharing::get().is_some(),
        Chunk::Words(lang) => lang.is_here(),
    }
}

/// Those that are not here.
pub fn missing(mut chunks: Vec<Chunk>) -> Vec<Chunk> {
    chunks.retain(|chunk| !is_here(*chunk));
    chunks
}

/// Brings a chunk.
///
/// # Errors
/// If the host does not answer.
pub async fn fetch(chunk: Chunk) -> Result<(), Missing> {
    match chunk {
        Chunk::Details => details::fetch().await,
        Chunk::Explore => explore::fetch().await,
        Chunk::Lessons => lessons::fetch().await,
        Chunk::Sharing => sharing::fetch().await,
        Chunk::Words(lang) => lang.fetch().await,
    }
}

/// Where the state finds the logic of each chunk.
pub fn parts() -> Parts {
    Parts {
        details: || details::get().map(|part| &part.logic),
        explore: || explore::get().map(|part| &part.logic),
        lessons: || lessons::get().map(|part| &part.logic),
        sharing: || sharing::get().map(|part| &part.logic),
    }
}
