//! What touches the browser: document, storage, canvas, workers, history, keys.

pub mod announcer;
pub mod browser;
pub mod canvas;
pub mod effects;
pub mod history_sync;
pub mod initial_state;
pub mod input;
pub mod layered_canvas;
pub mod lesson_storage;
pub mod missing_part;
pub mod page_title;
pub mod part_loader;
pub mod picture_props;
pub mod play;
pub mod render_pacing;
pub mod share_effect;
pub mod workers;
