//! Share and take away: the link with its QR code, files, code to embed, two links compared, and what the page offers to return to.

pub mod check_page;
pub mod code_screen;
pub mod compare_tab;
pub mod dialog;
pub mod embed_tab;
pub mod field;
pub mod files_tab;
pub mod first;
pub mod frame_state;
mod group;
pub mod print_view;
pub mod suggestions;
