//! Texts put safely into HTML, SVG and XML.

/// A text in which nothing is markup any more, for the content of an element or a quoted attribute. Characters that XML 1.0 forbids
/// are left out: a file with one of them would not open.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(character),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// The same text on one line: what is in a comment of a script or table must not end the comment.
pub fn one_line(text: &str) -> String {
    text.chars().map(|character| if is_line_end(character) { ' ' } else { character }).collect()
}

/// Line ends and what some program takes for one, and other control characters.
fn is_line_end(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_markup() {
        assert_eq!(escape("<a href='x'>\"R&D\"</a>\u{0}"), "&lt;a href=&#39;x&#39;&gt;&quot;R&amp;D&quot;&lt;/a&gt;");
    }

    #[test]
    fn a_comment_stays_one_line() {
        assert_eq!(one_line("a\nb\r\u{2028}c"), "a b  c");
    }
}
