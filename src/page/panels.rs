//! The panels under the picture, as far as they are state.

pub mod link;
pub mod state;
pub mod update;
