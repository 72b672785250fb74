//! Where a PNG comes from, written into it. The browser makes the picture (from the SVG of [`super::svg`], on a canvas); this adds what the
//! browser cannot: the text chunks that image viewers and `exiftool` show.

use super::provenance::{Provenance, citation};

/// The eight bytes with which every PNG starts (PNG specification, 5.2).
const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
/// Bytes of the header chunk behind them, with its length, type and checksum; it must stay the first.
const HEADER: usize = 25;

/// The same picture with title, what the explorer is and is not, link, versions and sources in it. `None` where the bytes are no PNG.
pub fn with_provenance(png: &[u8], title: &str, disclaimer: &str, provenance: &Provenance) -> Option<Vec<u8>> {
    let (start, rest) = png.split_at_checked(SIGNATURE.len() + HEADER)?;
    let (signature, header) = start.split_at_checked(SIGNATURE.len())?;
    if signature != SIGNATURE || header.get(4..8) != Some(b"IHDR") {
        return None;
    }
    let sources: Vec<String> = provenance.sources.iter().map(|source| citation(source)).collect();
    // Keywords that the specification registers (11.3.4.2).
    let texts = [
        ("Title", title.to_owned()),
        ("Source", provenance.address_or_link().to_owned()),
        ("Software", provenance.versions()),
        ("Disclaimer", disclaimer.to_owned()),
        ("Description", sources.join("\n")),
    ];
    let mut out = start.to_vec();
    for (keyword, text) in texts {
        push_text(&mut out, keyword, &text)?;
    }
    out.extend_from_slice(rest);
    Some(out)
}

/// An `iTXt` chunk: text in UTF-8, not compressed, in no named language.
fn push_text(out: &mut Vec<u8>, keyword: &str, text: &str) -> Option<()> {
    let mut chunk = b"iTXt".to_vec();
    chunk.extend_from_slice(keyword.as_bytes());
    chunk.extend_from_slice(&[0, 0, 0, 0, 0]);
    chunk.extend(text.replace('\0', "").bytes());
    out.extend_from_slice(&u32::try_from(chunk.len() - 4).ok()?.to_be_bytes());
    out.extend_from_slice(&chunk);
    out.extend_from_slice(&checksum(&chunk).to_be_bytes());
    Some(())
}

/// CRC-32 as PNG (annex D) and ZIP have it, bit by bit: some kilobytes once an export.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The types, and the texts behind them, of all chunks; checks every checksum.
    fn chunks(png: &[u8]) -> Vec<(String, String)> {
        let mut rest = &png[8..];
        let mut found = Vec::new();
        while !rest.is_empty() {
            let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
            let kind = String::from_utf8(rest[4..8].to_vec()).unwrap();
            let sum = u32::from_be_bytes(rest[8 + length..12 + length].try_into().unwrap());
            assert_eq!(sum, checksum(&rest[4..8 + length]), "{kind}");
            found.push((kind, String::from_utf8_lossy(&rest[8..8 + length]).into_owned()));
            rest = &rest[12 + length..];
        }
        found
    }

    #[test]
    fn the_picture_is_the_same_and_says_where_it_comes_from() {
        // The icon of the page: a PNG of a browser's making.
        let png = include_bytes!("../../static/icon-192.png");
        let provenance = Provenance::new("v=1&m=2&a=0", Some("https://h.example/"), &[]);
        let made = with_provenance(png, "How far? µL", "Not for treatment.", &provenance).unwrap();
        let (before, after) = (chunks(png), chunks(&made));
        assert_eq!(after[0], before[0]);
        assert_eq!(after[6..], before[1..]);
        assert_eq!(after[1].1, "Title\0\0\0\0\0How far? µL");
        assert_eq!(after[2].1, "Source\0\0\0\0\0https://h.example/?v=1&m=2&a=0");
        assert!(after[5].1.contains("Piscitelli"));
    }

    #[test]
    fn what_is_no_png_is_left_alone() {
        let provenance = Provenance::new("v=1", None, &[]);
        for bytes in [&b""[..], b"GIF89a", &[0; 100], &SIGNATURE] {
            assert_eq!(with_provenance(bytes, "", "", &provenance), None);
        }
    }

    #[test]
    fn the_checksum_is_the_known_one() {
        // Source: the check value of CRC-32/ISO-HDLC.
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }
}
