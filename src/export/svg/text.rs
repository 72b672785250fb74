//! Text in an SVG, which knows no line breaks: letters are counted, not measured.

use crate::export::markup::escape;

/// Width of an ordinary letter, as a part of its size.
const LETTER: f64 = 0.53;

/// A line of text.
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) at: (f64, f64),
    pub(super) size_px: f64,
    pub(super) fill: &'a str,
    pub(super) bold: bool,
}

impl Line<'_> {
    /// As an element.
    pub(super) fn svg(&self) -> String {
        let weight = if self.bold { " font-weight=\"600\"" } else { "" };
        let Self { at: (x, y), size_px, fill, .. } = self;
        let text = escape(self.text);
        format!("<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size_px}\"{weight} fill=\"{fill}\">{text}</text>\n")
    }
}

/// About how wide a text is.
pub(super) fn width(text: &str, size_px: f64) -> f64 {
    text.chars().count() as f64 * size_px * LETTER
}

/// A text in lines of about this width; a word that is longer than a line, such as a link, is cut.
pub(super) fn wrapped(text: &str, width_px: f64, size_px: f64) -> Vec<String> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some hundred letters
    let most = (width_px / (size_px * LETTER)).max(10.0) as usize;
    let mut lines: Vec<String> = Vec::new();
    let mut room = 0;
    for word in text.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        for (index, piece) in letters.chunks(most).enumerate() {
            match lines.last_mut() {
                Some(line) if index == 0 && piece.len() < room => {
                    line.push(' ');
                    line.extend(piece);
                    room -= piece.len() + 1;
                }
                _ => {
                    lines.push(piece.iter().collect());
                    room = most - piece.len();
                }
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_hold_whole_words_and_long_links_are_cut() {
        assert_eq!(wrapped("one two three four", 10.0 * 0.53 * 12.0, 12.0), ["one two", "three four"]);
        assert_eq!(wrapped("abcdefghijklmno", 1.0, 12.0), ["abcdefghij", "klmno"]);
        assert!(wrapped("", 100.0, 12.0).is_empty());
    }
}
