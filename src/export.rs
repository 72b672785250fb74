//! What leaves the page as a file or a text. Every export says from which link, versions and sources it comes.

mod archive;
pub mod citation;
pub mod csv;
pub mod handout;
pub mod json;
pub mod markup;
pub mod omex;
pub mod png;
pub mod provenance;
pub mod python;
pub mod r_script;
pub mod scorm;
pub mod single_file;
pub mod svg;
