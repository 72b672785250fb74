//! Writes the interface's keys and the unknown ones, each where it belongs: behind the `?` or, what somebody typed, behind the `#`.

use super::interface::{Interface, KEYS};
use super::pairs::PairPlace;
use super::{UnknownPair, number, percent};

/// Adds the interface and the unknown pairs to a canonical query, and the fragment where there is one.
pub(super) fn finish(mut query: String, interface: &Interface, kept: &[UnknownPair]) -> String {
    let mut fragment = String::new();
    for key in KEYS {
        let Some(value) = interface.get(key) else { continue };
        let out = if is_typed(key, value) { &mut fragment } else { &mut query };
        start_pair(out, key);
        percent::encode_into(out, value, |character| {
            character.is_ascii_alphanumeric() || matches!(character, '.' | '-')
        });
        close_value(out);
    }
    for pair in kept {
        let out = if pair.place == PairPlace::Query { &mut query } else { &mut fragment };
        if !out.is_empty() {
            out.push('&');
        }
        percent::encode_into(out, &pair.key, |character| {
            is_safe(character) && !matches!(character, '/' | '?' | '=' | ':')
        });
        out.push('=');
        percent::encode_into(out, &pair.value, is_safe);
        close_value(out);
    }
    if !fragment.is_empty() {
        query.push('#');
        query.push_str(&fragment);
    }
    query
}

/// Own data, a curve drawn, a tour made in the page (a shipped one is a name without `.`), and whatever is more than a plain word, is something a person
/// typed or drew: no server needs to see it.
fn is_typed(key: &str, value: &str) -> bool {
    matches!(key, "data" | "draw")
        || (key == "tour" && value.contains('.'))
        || !value.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '.' | '-'))
}

/// Adds a key, behind a `&` where something is before it.
pub(super) fn start_pair(out: &mut String, key: &str) {
    if !out.is_empty() {
        out.push('&');
    }
    out.push_str(key);
    out.push('=');
}

/// A sign at the end that mail or chat would take for the end of a sentence is encoded.
fn close_value(out: &mut String) {
    if let Some(last) = out.chars().last().filter(|last| *last == '.' || number::is_wrapping(*last)) {
        out.pop();
        percent::encode_into(out, last.encode_utf8(&mut [0; 4]), |_| false);
    }
}

/// What an unknown pair may have as it is: it goes back as it came, but for what would break the link. Its percent signs stay, since
/// it was never decoded.
fn is_safe(character: char) -> bool {
    character.is_ascii_graphic()
        && !matches!(
            character,
            '&' | '#' | ';' | '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '"' | '\'' | '`' | '|' | '\\' | '^' | '*'
        )
}
