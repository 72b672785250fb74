//! Where a number comes from. Every number that a reader is shown leads to one of these records.
//!
//! A citation holds only what was read: a title or an address that could not be confirmed is left out, never guessed.

pub mod homeostasis;
pub mod il2;
pub mod il7;
pub mod mechanism;
pub mod ours;

use serde::Serialize;

/// How far a number can be trusted, in the three words that the page uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// Read in the abstract or text of the publication named.
    Published,
    /// Estimated by `cargo run --release --example calibrate` from the trials' results.
    Fitted,
    /// A choice of ours, within what is known. An honest word for a number nobody has measured for this use.
    Assumed,
}

/// A record that says where a number was read, or who chose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Stable name, used in exports and in tests: `"levy-2003"`.
    pub id: &'static str,
    /// What is next to a number on the page: `"ANRS 079, Levy 2003"`.
    pub short: &'static str,
    /// The full citation in one line, without its link.
    pub citation: &'static str,
    /// Where to read it: a DOI address or that of an abstract. `None` for choices of ours, and where none was confirmed.
    pub link: Option<&'static str>,
    /// How far it can be trusted.
    pub kind: Basis,
}

/// Every record, by subject.
pub fn all() -> impl Iterator<Item = &'static Source> {
    [il2::ALL, il7::ALL, mechanism::ALL, homeostasis::ALL, ours::ALL].into_iter().flatten().copied()
}

/// The record of that name.
pub fn by_id(id: &str) -> Option<&'static Source> {
    all().find(|source| source.id == id)
}

/// A publication.
const fn published(
    id: &'static str,
    short: &'static str,
    citation: &'static str,
    link: Option<&'static str>,
) -> Source {
    Source { id, short, citation, link, kind: Basis::Published }
}
