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

impl Source {
    /// The year of the publication as its citation has it, before the volume; `None` where the citation names none.
    #[allow(clippy::indexing_slicing)] // every place lies before the sign that is looked at
    pub const fn year(&self) -> Option<u16> {
        let text = self.citation.as_bytes();
        let mut end = 5;
        while end < text.len() {
            let mut year = 0;
            let mut place = end - 4;
            while place < end && text[place].is_ascii_digit() {
                year = 10 * year + (text[place] - b'0') as u16;
                place += 1;
            }
            if place == end && text[end] == b';' && text[end - 5] == b' ' {
                return Some(year);
            }
            end += 1;
        }
        None
    }
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

#[cfg(test)]
mod tests {
    use super::il2::SILCAAT_INTERIM;
    use super::*;
    use crate::trials::report_card;

    #[test]
    fn the_year_of_a_source_is_that_of_its_name() {
        // Every trial of the fit is dated, but for a meeting report.
        for (trial, _) in report_card::trials() {
            let source = report_card::regimens::source(trial).filter(|source| source.id != SILCAAT_INTERIM.id);
            let named =
                source.and_then(|source| source.id.rsplit('-').next()).and_then(|year| year.parse::<u16>().ok());
            assert_eq!(source.and_then(Source::year), named, "{trial}");
            assert_eq!(named.is_some(), source.is_some(), "{trial}");
        }
        for (source, year) in all().filter_map(|source| source.year().map(|year| (source, year))) {
            assert!(source.citation.contains(&format!(" {year};")) && (1980..2030).contains(&year), "{}", source.id);
        }
        assert_eq!(SILCAAT_INTERIM.year(), None, "its year was not read");
    }
}
