//! A scenario in an address, and back: the interface of docs/links.md.
//!
//! [`decode`] takes whatever became of a link on its way and always gives a scenario, with a [`Notice`] for everything that could not
//! be taken as it came. [`encode`] writes the canonical form. Both are pure and work in time proportional to the length.
//!
//! The way in: `unwrap` finds the link in what was pasted, `pairs` takes it apart, `v1` gives the pairs their meaning.

mod coded;
mod inner;
mod interface;
mod number;
mod pairs;
mod percent;
mod trackers;
mod unwrap;
mod v1;
mod write;

pub use interface::{Interface, KEYS as INTERFACE_KEYS};
pub use pairs::PairPlace;
pub use v1::art_word;

use crate::notice::{Counted, Notice, NoticeKind, Notices, Phrase, shortened};
use crate::scenario::Scenario;
use std::fmt;

/// Format of the links that [`encode`] writes: the value of `v`.
pub const VERSION: u32 = 1;
/// Model and parameter set that runs: the value of `m`.
pub const MODEL: u32 = 2;
/// The preview of the model, which was never released: a link that names it runs on [`MODEL`].
pub const PREVIEW: u32 = 1;
/// Length of a link that is read, in bytes: room for a tour of 24 steps with long captions. What goes beyond is left out, from the last
/// whole pair on.
pub const MAX_BYTES: usize = 64 * 1024;

/// A pair whose key means nothing in this format. It is kept and written back, so that a link from a newer page survives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownPair {
    key: String,
    value: String,
    place: PairPlace,
}

impl UnknownPair {
    /// Its key.
    pub fn key(&self) -> &str {
        &self.key
    }
    /// Its value as it came, not decoded.
    pub fn value(&self) -> &str {
        &self.value
    }
    /// Whether it stood in the query or in the fragment; it is written back to the same place.
    pub const fn place(&self) -> PairPlace {
        self.place
    }
}

/// What a link says.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// What is computed.
    pub scenario: Scenario,
    /// How the page looks.
    pub interface: Interface,
    /// Unknown pairs, in order.
    pub kept: Vec<UnknownPair>,
    /// What could not be taken as it came.
    pub notices: Vec<Notice>,
    /// The known keys that it has, in their order.
    pub keys: Vec<String>,
    /// The format it was read as.
    pub version: u32,
    /// The model that it runs with.
    pub model: u32,
}

impl Decoded {
    /// The link in its canonical form, interface and unknown pairs included.
    pub fn canonical(&self) -> String {
        encode(&self.scenario, &self.interface, &self.kept)
    }

    /// The same, where it reads back as itself. A view of more than a link is read for has none.
    pub fn whole_link(&self) -> Option<String> {
        let link = self.canonical();
        let again = decode(&link).ok()?;
        let is_whole = again.notices.iter().all(|notice| notice.kind != NoticeKind::TooLong);
        (is_whole && again.canonical() == link).then_some(link)
    }
}

/// A text in which nothing of a link can be seen: no key with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoLink {
    /// What came, shortened.
    pub got: String,
}

impl fmt::Display for NoLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let example = "such as \"v=1&m=2&a=5m5d8w6c\"";
        if self.got.trim().is_empty() {
            write!(f, "no link was given: expected a link or its query, {example}")
        } else {
            write!(f, "\"{}\" is no link: expected a link or its query, {example}", self.got)
        }
    }
}

impl std::error::Error for NoLink {}

/// Reads a link: an address, its query with or without `?`, its fragment with or without `#`, or a text that holds one.
///
/// # Errors
/// [`NoLink`] where the text has not one key with a value. Everything else gives a scenario: a number out of range takes the nearest bound,
/// what cannot be read its default, and the notices name both.
pub fn decode(text: &str) -> Result<Decoded, NoLink> {
    decode_with(text, unwrap::link_in)
}

/// The same for an address as a browser gives it, or a link that this page wrote: no words are around it, no Markdown and no HTML. The first
/// load needs no more.
///
/// # Errors
/// [`NoLink`], as [`decode`].
pub fn decode_address(text: &str) -> Result<Decoded, NoLink> {
    decode_with(text, unwrap::address_in)
}

fn decode_with(text: &str, link_in: fn(&str) -> String) -> Result<Decoded, NoLink> {
    let mut notices = Notices::default();
    let pairs::Pairs { list: pairs, cut } = pairs::pairs_in(capped(text, &mut notices), link_in, v1::is_words);
    if !pairs.iter().any(|pair| v1::knows(&pair.name()) || !(pair.key.is_empty() || pair.value.is_empty())) {
        return Err(NoLink { got: shortened(text.trim()) });
    }
    if cut {
        notices.push(Notice::new(NoticeKind::Cut, "link", "…", Phrase::BeforeTheEllipsis, Phrase::WholeLink));
    }
    // A link of a format that is not known is read as format 1, which says so: there is no other reader yet.
    let v1::DecodedPairs { scenario, interface, kept, keys } = v1::read(pairs, &mut notices);
    Ok(Decoded { scenario, interface, kept, keys, notices: notices.into_list(), version: VERSION, model: MODEL })
}

/// Writes the canonical link of a scenario, without `?`: `v`, `m` and `a` always, other keys only where they are not the default,
/// then the interface and the unknown pairs; behind a `#` what a person typed or drew.
pub fn encode(scenario: &Scenario, interface: &Interface, kept: &[UnknownPair]) -> String {
    let link = write::finish(v1::write(scenario), interface, kept);
    // A link that does not come back as it went is found where it is written, not where it is opened.
    debug_assert!(
        decode(link.split('#').next().unwrap_or_default()).is_ok_and(|read| read.scenario == *scenario),
        "{link} does not lead back"
    );
    link
}

fn capped<'a>(text: &'a str, notices: &mut Notices) -> &'a str {
    if text.len() <= MAX_BYTES {
        return text;
    }
    let end = (0..=MAX_BYTES).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let start = text.get(..end).unwrap_or("");
    let whole = start.rfind(['&', '#']).and_then(|last| start.get(..last)).unwrap_or(start);
    let bytes = Counted::Bytes;
    let (got, used) = (Phrase::Count(bytes, text.len()), Phrase::First(bytes, whole.len()));
    notices.push(Notice::new(NoticeKind::TooLong, "link", got, used, Phrase::AtMost(bytes, MAX_BYTES)));
    whole
}

#[cfg(test)]
#[path = "link/outside_tests.rs"]
mod outside;

#[cfg(test)]
#[path = "link/mangled_tests.rs"]
mod mangled;
