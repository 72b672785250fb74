//! The link inside a redirecting one.

use super::pairs::{Pair, has_encoded_equals, is_link, is_ours, split, starts_with_known_key};
use super::percent;

/// The link inside another of these pairs, as mail filters and search engines make them; `None` where there is none.
pub(super) fn link_inside(text: &str, found: &[Pair]) -> Option<String> {
    match plain_inner_link(text) {
        Some(inner) => Some(inner.to_owned()),
        None if is_ours(found) => None,
        None => inner_link(found).or_else(|| link_in_path(text)),
    }
}

/// The same where some value is or holds an address with a `?` or `#`, or a path with a link behind it. A `v` of the wrapper's own is no format where the address inside has one.
fn inner_link(pairs: &[Pair]) -> Option<String> {
    let has_format = pairs.iter().any(|pair| pair.name() == "v");
    for pair in pairs {
        let mut value = percent::decode(&pair.value.replace('+', " ")).into_owned();
        // Each of several wrappers encodes the address again.
        for _ in 0..2 {
            if value.contains("http") && !value.contains("://") {
                value = percent::decode(&value).into_owned();
            }
        }
        if value.starts_with('/') && is_link(&value) {
            return Some(value);
        }
        let start = ["http://", "https://"].iter().filter_map(|scheme| value.find(scheme)).min();
        let Some(inner) = start.and_then(|at| value.get(at..)) else { continue };
        let is_link = (inner.contains(['?', '#']) || link_in_path(inner).is_some())
            && (inner.contains('=') || has_encoded_equals(inner));
        if is_link && (!has_format || inner.contains("v=") || inner.contains("v%3")) {
            return Some(inner.to_owned());
        }
    }
    None
}

/// The same where the address inside is not encoded: `login?url=https://h.example/?v=1&m=2&a=0`, or has no key: `out?https://…`. A second `v` is
/// the wrapper's own.
fn plain_inner_link(text: &str) -> Option<&str> {
    let at = ["=http", "?http"].iter().filter_map(|mark| text.find(mark)).min()?;
    let (before, inner) = (text.get(..at)?, text.get(at + 1..)?);
    let (address, query) = inner.split_once('?')?;
    if !(address.contains("://") || address.contains("%3A//"))
        || !query.split(['&', '#']).any(starts_with_known_key)
        || is_ours(&split(before))
    {
        return None;
    }
    let behind = inner.split_once("v=").map_or("", |(_, behind)| behind);
    let outer = behind.split_once("&v=").map_or(0, |(whole, _)| behind.len() - whole.len());
    inner.get(..inner.len() - outer)
}

/// The same where it is one piece of a path, encoded, and the rest of the path is the wrapper's own.
fn link_in_path(text: &str) -> Option<String> {
    let is_address = |piece: &&str| piece.starts_with("http") && has_encoded_equals(piece);
    text.split('/').find(is_address).map(|piece| percent::decode(piece).into_owned())
}
