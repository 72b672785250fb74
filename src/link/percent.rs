//! Percent-encoding: `%20` and the like.

use std::borrow::Cow;

/// Undoes percent-encoding once. What is no encoding stays; bytes that are no UTF-8 become U+FFFD.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(hex(*high) << 4 | hex(*low));
                rest = after;
            }
            _ => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// Undoes percent-encoding as often as it was done, three times at most: a link that went through several programs.
pub(super) fn decode_deep(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..3 {
        match decode(&text) {
            Cow::Owned(decoded) if decoded != text => text = decoded,
            _ => break,
        }
    }
    text
}

const fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        _ => digit - b'A' + 10,
    }
}

/// Writes the characters for which `plain` holds as they are, and the others as percent-encoded UTF-8.
pub(super) fn encode_into(out: &mut String, text: &str, plain: impl Fn(char) -> bool) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    for character in text.chars() {
        if plain(character) {
            out.push(character);
            continue;
        }
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            out.push('%');
            out.extend([byte >> 4, byte & 15].iter().filter_map(|half| DIGITS.get(usize::from(*half))));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_undone_and_other_percent_signs_stay() {
        assert_eq!(decode("5m%E2%80%935d%2c%zz%"), "5m–5d,%zz%");
        assert_eq!(decode("%ff"), "\u{fffd}");
        assert_eq!(decode_deep("%25252D"), "-");
    }

    #[test]
    fn what_is_encoded_is_decoded_to_the_same() {
        let mut out = String::new();
        encode_into(&mut out, "a b–é%", |character| character.is_ascii_alphanumeric());
        assert_eq!(out, "a%20b%E2%80%93%C3%A9%25");
        assert_eq!(decode(&out), "a b–é%");
    }
}
