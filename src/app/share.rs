//! Share and take away: the link with its QR code, files, code to embed, two links compared, and what the page offers to return to.

pub mod code;
pub mod code_screen;
pub mod compare_part;
pub mod content;
pub mod dialog;
pub mod embed_part;
pub mod errand;
pub mod field;
pub mod files_part;
pub mod link_part;
pub mod offers;
pub mod on_paper;
pub mod slice;
