//! How much of a table the page lists in its field. A browser needs as long to lay out some thousand lines as to read and draw them.

/// Lines that are listed at most.
const LINES: usize = 400;
/// Bytes that are listed at most.
const BYTES: usize = 8 * 1024;

/// The part of a table that is listed: all of it, or its first lines.
pub fn listed(text: &str) -> &str {
    let bytes = text.as_bytes();
    let mut lines = 0;
    let ends_there = |at: usize| {
        let ends_line = match bytes.get(at) {
            Some(b'\n') => true,
            Some(b'\r') => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        lines += usize::from(ends_line);
        lines == LINES || at + 1 == BYTES
    };
    let end = (0..bytes.len()).position(ends_there).map_or(bytes.len(), |last| last + 1);
    let end = (0..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.get(..end).unwrap_or("")
}

/// Whether a table has more than is listed.
pub fn is_long(text: &str) -> bool {
    listed(text).len() < text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_lines_of_a_long_table_are_listed() {
        for (line, listed_lines) in
            [("0,340\n", LINES), ("0,340\r\n", LINES), ("0,340\r", LINES), (&"é".repeat(30), 136)]
        {
            let short = line.repeat(listed_lines - 1);
            assert_eq!((listed(&short), is_long(&short)), (short.as_str(), false), "{line:?}");
            let long = line.repeat(listed_lines + 10);
            assert!(is_long(&long) && long.starts_with(listed(&long)), "{line:?}");
            assert_eq!(listed(&long).len() / line.len(), listed_lines, "{line:?}");
        }
        assert_eq!((listed(""), listed("0,340")), ("", "0,340"));
    }
}
