//! The repository itself: documents, file sizes, typography, the static fallback.

mod docs;
mod fallback;
mod fields;
mod lengths;
mod paths;
mod sizes;
mod type_names;
mod typography;
