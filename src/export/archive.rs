//! A ZIP archive (PKWARE APPNOTE 6.3): each file deflated, without dates, so that the same files give the same bytes.

use crate::export::png::checksum;

/// Level of compression: the most that the packer does, and what takes little time for a file of megabytes.
const LEVELS: (u8, u8) = (10, 6);
/// Bytes from which a file is a large one.
const LARGE: usize = 1_000_000;
/// 1 January 1980, the first day that a ZIP archive can name.
const FIRST_DAY: u16 = 0x21;
/// Version 2.0: what a reader of deflated files must know.
const VERSION: u16 = 20;
/// Names are in UTF-8.
const FLAGS: u16 = 1 << 11;
const DEFLATED: u16 = 8;

/// Files with these names and contents.
pub(super) fn zip(files: &[(&str, String)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let level = if content.len() < LARGE { LEVELS.0 } else { LEVELS.1 };
        let packed = miniz_oxide::deflate::compress_to_vec(content.as_bytes(), level);
        let offset = size(out.len());
        let mut header = Vec::new();
        for number in [VERSION, FLAGS, DEFLATED, 0, FIRST_DAY] {
            header.extend_from_slice(&number.to_le_bytes());
        }
        for number in [checksum(content.as_bytes()), size(packed.len()), size(content.len())] {
            header.extend_from_slice(&number.to_le_bytes());
        }
        header.extend_from_slice(&short(name.len()).to_le_bytes());
        header.extend_from_slice(&[0, 0]);
        out.extend_from_slice(b"PK\x03\x04");
        out.extend_from_slice(&header);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(&packed);
        directory.extend_from_slice(b"PK\x01\x02");
        directory.extend_from_slice(&VERSION.to_le_bytes());
        directory.extend_from_slice(&header);
        // Comment, disk, attributes inside and outside: none.
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&offset.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
    }
    let (start, count) = (size(out.len()), short(files.len()));
    out.extend_from_slice(&directory);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    for number in [count, count] {
        out.extend_from_slice(&number.to_le_bytes());
    }
    for number in [size(directory.len()), start] {
        out.extend_from_slice(&number.to_le_bytes());
    }
    out.extend_from_slice(&[0, 0]);
    out
}

/// A size in the four bytes that the format has: the exports are kilobytes.
fn size(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

fn short(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// The names and contents of the files in an archive, by the headers before each.
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test fails by panicking
pub(super) fn unzipped(archive: &[u8]) -> Vec<(String, String)> {
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0_usize, |sum, byte| sum * 256 + usize::from(*byte));
    let (mut rest, mut found) = (archive, Vec::new());
    while let Some(header) = rest.strip_prefix(b"PK\x03\x04") {
        let (sum, packed, size) = (number(&header[10..14]), number(&header[14..18]), number(&header[18..22]));
        let name = number(&header[22..24]);
        let content = &header[26 + name..26 + name + packed];
        let content = miniz_oxide::inflate::decompress_to_vec(content).unwrap();
        assert_eq!((content.len(), checksum(&content) as usize), (size, sum));
        found.push((String::from_utf8(header[26..26 + name].to_vec()).unwrap(), String::from_utf8(content).unwrap()));
        rest = &header[26 + name + packed..];
    }
    assert!(rest.starts_with(b"PK\x01\x02"), "the directory follows");
    found
}
