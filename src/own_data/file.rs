//! The bytes of a file as text: UTF-8, UTF-16 with or without its mark, Windows-1252. What is no text is named.

use super::{Note, NotePhrase, NotePlace};

/// Bytes that are looked at to tell UTF-16 without a mark by its zeros.
const BYTES_TO_LOOK_AT: usize = 1024;
/// What Windows-1252 has from 0x80 to 0x9f.
const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// A file that holds no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the words of each are in src/text/en/own_note.rs
pub enum FileKind {
    Empty,
    Workbook,
    Document,
    Archive,
    Pdf,
    Picture,
    Binary,
    Unreadable,
}

/// How a file begins.
const BEGINNINGS: [(&[u8], FileKind); 13] = [
    (b"\x89PNG", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"RIFF", FileKind::Picture),
    (b"BM", FileKind::Picture),
    (b"II*\0", FileKind::Picture),
    (b"MM\0*", FileKind::Picture),
    (b"%PDF", FileKind::Pdf),
    (b"\xd0\xcf\x11\xe0", FileKind::Workbook),
    (b"PK\x03\x04", FileKind::Archive),
    (b"\x1f\x8b", FileKind::Archive),
    (b"7z\xbc\xaf", FileKind::Archive),
    (b"Rar!", FileKind::Archive),
];

/// How a line of a program or data language goes on behind the name of a list.
const LISTS: [&str; 5] = ["= [", "=[", ": [", "<- c(", "= c("];

/// Whether a line is one of HTML, JSON, YAML, LaTeX or a program, which hold tables that are not read.
pub(super) fn is_code(line: &str) -> bool {
    let line = line.trim_start();
    let mut signs = line.chars();
    let is_markup = match signs.next() {
        Some('{' | '\\') => true,
        Some('[') => matches!(signs.find(|sign| *sign != ' '), None | Some('[' | '{')),
        Some('<') => signs.next().is_some_and(|sign| sign.is_ascii_alphabetic() || matches!(sign, '!' | '?' | '/')),
        Some('-') => line.starts_with("- ") && line.contains(": "),
        _ => false,
    };
    is_markup || LISTS.iter().any(|list| line.contains(list))
}

/// The text of a file.
///
/// # Errors
/// A note that says what the file is, where it is no text.
pub fn read_file(bytes: &[u8]) -> Result<String, Note> {
    let kind = match kind_of(bytes) {
        None => {
            let text = decoded(bytes);
            let is_blank = text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}').is_empty();
            let controls = text.chars().filter(|sign| sign.is_control() && !sign.is_whitespace()).count();
            match () {
                () if is_blank => FileKind::Empty,
                () if controls * 50 > text.len() => FileKind::Binary,
                () => return Ok(text),
            }
        }
        Some(kind) => kind,
    };
    Err(refused_file(kind))
}

/// What is said of a file that is not taken.
pub fn refused_file(kind: FileKind) -> Note {
    Note {
        place: NotePlace::All,
        got: NotePhrase::TheFile,
        used: NotePhrase::File(kind),
        allowed: NotePhrase::TextFiles,
    }
}

fn kind_of(bytes: &[u8]) -> Option<FileKind> {
    if bytes.is_empty() {
        return Some(FileKind::Empty);
    }
    let (_, kind) = BEGINNINGS.iter().find(|(start, _)| bytes.starts_with(start))?;
    let holds = |name: &[u8]| bytes.windows(name.len()).any(|part| part == name);
    Some(match kind {
        FileKind::Archive if holds(b"xl/") || holds(b"opendocument.spreadsheet") || holds(b"Index/Tables") => {
            FileKind::Workbook
        }
        FileKind::Archive if holds(b"word/") || holds(b"opendocument.text") || holds(b"ppt/") => FileKind::Document,
        // A text may begin with these letters.
        FileKind::Picture if !bytes.contains(&0) => return None,
        kind => *kind,
    })
}

fn decoded(bytes: &[u8]) -> String {
    let pairs = |bytes: &[u8], of: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).filter_map(|pair| Some(of(pair.try_into().ok()?))).collect();
        String::from_utf16_lossy(&units)
    };
    let zeros =
        |odd: usize| bytes.iter().take(BYTES_TO_LOOK_AT).skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let half = bytes.len().min(BYTES_TO_LOOK_AT) / 2;
    match bytes {
        [0xff, 0xfe, rest @ ..] => pairs(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => pairs(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8_or_windows(rest),
        _ if half > 0 && 10 * zeros(1) > 7 * half && 10 * zeros(0) < half => pairs(bytes, u16::from_le_bytes),
        _ if half > 0 && 10 * zeros(0) > 7 * half && 10 * zeros(1) < half => pairs(bytes, u16::from_be_bytes),
        _ => utf8_or_windows(bytes),
    }
}

/// UTF-8, or Windows-1252 where it is none; what is cut within a letter at its end is UTF-8.
fn utf8_or_windows(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes.len();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        rest -= chunk.valid().len() + chunk.invalid().len();
        if !chunk.invalid().is_empty() && rest > 0 {
            let letter = |byte: &u8| match byte {
                0x80..=0x9f => WINDOWS_1252.chars().nth(usize::from(byte - 0x80)).unwrap_or('\u{fffd}'),
                byte => char::from(*byte),
            };
            return bytes.iter().map(letter).collect();
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::read_table;
    use super::*;

    const TABLE: &str = "Semaine;Médiane (cellules/µL)\r\n0;340,5\r\n8;512\r\n";

    #[test]
    fn a_table_is_read_in_every_encoding() {
        let units: Vec<u16> = TABLE.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let marked = |mark: &[u8], text: &[u8]| [mark, text].concat();
        let latin: Vec<u8> = TABLE.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
        for bytes in [
            TABLE.as_bytes().to_vec(),
            marked(b"\xef\xbb\xbf", TABLE.as_bytes()),
            marked(b"\xff\xfe", &little),
            marked(b"\xfe\xff", &big),
            little,
            big,
            latin,
        ] {
            let text = read_file(&bytes).unwrap();
            assert_eq!(text, TABLE);
            assert_eq!(read_table(&text).data.points().len(), 2);
        }
        assert_eq!(read_file(b"0,340 \x96 \x80").unwrap(), "0,340 – €");
        assert_eq!(read_file(b"BMI,week,cd4\n20,0,340").unwrap(), "BMI,week,cd4\n20,0,340");
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (bytes, words) in [
            (&b""[..], "empty"),
            (b" \r\n\t", "empty"),
            (b"\xff\xfe", "empty"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
            (b"PK\x03\x04\x14\0\x06\0....xl/workbook.xml", "an Excel workbook"),
            (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "an Excel workbook"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", "an Excel workbook"),
            (b"PK\x03\x04\x14\0word/document.xml", "a text document"),
            (b"PK\x03\x04\x14\0a.csv", "archive"),
            (b"\x1f\x8b\x08", "archive"),
            (b"%PDF-1.7", "PDF"),
            (b"\x01\x02\x03\x04\x05\x06", "no text"),
        ] {
            let note = read_file(bytes).unwrap_err().to_string();
            assert!(note.contains(words) && note.contains("CSV"), "{bytes:?}: {note}");
        }
    }
}
