//! What leaves the page as a file or a text. Every export says from which link, versions and sources it comes.

pub mod csv;
pub mod handout;
pub mod json;
pub mod markup;
pub mod png;
pub mod provenance;
pub mod python;
pub mod single_file;
pub mod svg;
