//! Values and numbers as people type them and as programs mangle them, and numbers as a link writes them.

use super::percent;
use crate::decimal;

/// Brings a value of the grammar into plain letters: percent-encoding undone; blanks, plus signs and invisible characters left out;
/// every kind of dash a `-`; a decimal comma a `.`; letters small; quotes, brackets and closing punctuation at the ends off. What may be two
/// numbers, or a number in two readings (`250 5`, `1,000`), keeps its sign: it is none for [`read`].
pub(super) fn plain(value: &str) -> String {
    let mut kept: Vec<char> = Vec::with_capacity(value.len());
    let (mut is_apart, mut is_broken) = (false, false);
    let decoded = percent::decode_deep(value);
    for character in decoded.chars() {
        if character == '+' || is_invisible(character) {
            is_apart |= character == '+' || character.is_whitespace();
            is_broken |= matches!(character, '\n' | '\r');
            continue;
        }
        let letter = if is_dash(character) { '-' } else { full_width_to_ascii(character).to_ascii_lowercase() };
        // A line is broken anywhere; blanks on one line are between two numbers.
        if is_apart && !is_broken && letter.is_ascii_digit() && kept.last().is_some_and(char::is_ascii_digit) {
            kept.push(' ');
        }
        kept.push(letter);
        (is_apart, is_broken) = (false, false);
    }
    let mut text = String::with_capacity(kept.len());
    for (index, character) in kept.iter().enumerate() {
        if !matches!(character, ' ' | ',') {
            text.push(*character);
            continue;
        }
        let (before, behind) = (kept.get(..index).unwrap_or_default(), kept.get(index + 1..).unwrap_or_default());
        let head: Vec<&char> = before.iter().rev().take_while(|digit| digit.is_ascii_digit()).collect();
        let tail = behind.iter().take_while(|digit| digit.is_ascii_digit()).count();
        let is_group = (1..=3).contains(&head.len()) && head.last() != Some(&&'0') && tail == 3;
        // A comma is a decimal comma before a digit, unless it is behind a letter: there it separates two tokens.
        let is_decimal = tail > 0 && !before.last().is_some_and(char::is_ascii_alphabetic);
        match character {
            ' ' if is_group => {}
            ',' if !is_decimal => {}
            ',' if !is_group => text.push('.'),
            sign => text.push(*sign),
        }
    }
    let bare = text.trim_start_matches(is_wrapping).trim_end_matches(|sign| is_behind(sign) || sign == '.');
    if is_bound(&text, bare) && !is_broken_before(&decoded) { text } else { bare.to_owned() }
}

/// Whether a number is said to be less, more or about: the sign before it is `<`, `>` or `~`, and nothing behind closes what that may open.
fn is_bound(text: &str, bare: &str) -> bool {
    let Some((before, behind)) = text.split_once(bare) else { return false };
    let closing = match before.trim_end_matches('=') {
        "<" => '>',
        ">" => '<',
        "~" => '~',
        _ => return false,
    };
    read(bare).is_some() && !behind.contains(closing)
}

/// Whether a line is broken before a value that has been decoded: a `>` behind it is what mail puts before a quotation.
fn is_broken_before(decoded: &str) -> bool {
    decoded.trim_start_matches(' ').starts_with(['\n', '\r'])
}

/// A number of the grammar: digits with at most one `.` behind the first. No sign, no exponent.
pub(super) fn read(text: &str) -> Option<f64> {
    let plain = text.starts_with(|first: char| first.is_ascii_digit())
        && text.chars().all(|character| character.is_ascii_digit() || character == '.');
    if plain { decimal::read(text) } else { None }
}

/// A number of the grammar, or one with a minus before it: out of every range here, but a number.
pub(super) fn read_signed(text: &str) -> Option<f64> {
    text.strip_prefix('-').map_or_else(|| read(text), |digits| read(digits).map(|value| -value))
}

/// The shortest decimal that reads back as the same number; no exponent. Numbers of a scenario are never negative.
pub(super) fn write(value: f64) -> String {
    // Adding zero turns -0 into 0.
    format!("{}", value + 0.0)
}

/// Whether a character is one of the dashes that programs put in place of `-`.
pub(super) fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// White space, and characters that are not seen: zero-width blanks, soft hyphens, marks of writing direction.
pub(super) fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Letters and digits of East Asian input methods, which are as wide as their signs.
pub(super) fn full_width_to_ascii(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        other => other,
    }
}

/// What mail, chat and Markdown put around a link or behind it, without the full stop; East Asian and typographic signs among it.
const WRAPPING: &str =
    "<>()[]{}\"'`*_~|;:!?#&,\\«»‹›“”„‟‘’‚‛…。｡，､、：；！？「」『』｢｣【】《》〈〉（）［］｛｝〔〕〖〗〝〞〟＜＞،؛؟।";

/// Whether a sign is one that is put around a link or behind it.
pub(super) fn is_wrapping(character: char) -> bool {
    WRAPPING.contains(character)
}

/// Whether a sign may be behind a link: one that is put around it, and of other scripts whatever is neither letter nor digit, as an emoji.
pub(super) fn is_behind(character: char) -> bool {
    is_wrapping(character) || !(character.is_ascii() || character.is_alphanumeric() || is_dash(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mangled_values_come_out_plain() {
        for mangled in
            ["5m5d-7.5m", " 5M 5D – 7,5M ", "5m%205d%E2%80%917%2C5m).", "5m,5d—7,5m,", "`5m+5d−7.5m`", "５m5d－7.5m"]
        {
            assert_eq!(plain(mangled), "5m5d-7.5m", "{mangled}");
        }
    }

    #[test]
    fn a_point_in_front_of_a_number_is_not_lost() {
        assert_eq!(plain(",5m"), ".5m");
        assert_eq!(plain(".5m"), ".5m");
        assert_eq!(read(".5"), None);
    }

    #[test]
    fn a_bound_is_no_number_and_brackets_are_taken_off() {
        for bound in ["<250", ">250", "~250", "%3C250", "< 250", "<=250", "＜250", "<250,"] {
            assert_eq!(read(&plain(bound)), None, "{bound}");
        }
        for number in
            ["<250>", "~250~", "~~250~~", "*250*", "\n> 250", "\r\n>> 250", "%0A> 250", "250>", "\"250\"", "!250"]
        {
            assert_eq!(read(&plain(number)), Some(250.0), "{number}");
        }
    }

    #[test]
    fn only_plain_decimals_are_numbers() {
        assert_eq!(read("340"), Some(340.0));
        assert_eq!(read("4.5"), Some(4.5));
        for bad in ["", "-1", "+1", "1e3", "inf", "nan", "1.2.3", "0x10", "1_000", "٣"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn numbers_are_written_short() {
        assert_eq!(write(7.5), "7.5");
        assert_eq!(write(-0.0), "0");
        assert_eq!(write(4_294_967_295.0), "4294967295");
    }
}
