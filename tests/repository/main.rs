//! The repository itself: documents, file sizes, typography, the static fallback.

mod comments;
mod docs;
mod fallback;
mod fields;
mod lengths;
mod paths;
mod sizes;
mod slots;
mod type_names;
mod typography;
