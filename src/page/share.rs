//! The Share dialog, as far as it is state.

pub mod content;
pub mod state;
pub mod update;
