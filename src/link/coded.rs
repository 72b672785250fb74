//! Addresses that a wrapper wrote in base64 or with other signs.

use super::percent;

/// The address in base64; where it is one piece of a path, what is behind its `/` would make no text of it.
pub(super) fn coded_address(coded: &str) -> String {
    let whole = base64(coded);
    let is_text = !whole.contains(|sign: char| sign.is_control() || sign == '\u{fffd}');
    if is_text { whole } else { base64(coded.split('/').next().unwrap_or(coded)) }
}

/// What base64 has up to another sign.
fn base64(text: &str) -> String {
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for sign in text.bytes() {
        let value = match sign {
            b'A'..=b'Z' => sign - b'A',
            b'a'..=b'z' => sign - b'a' + 26,
            b'0'..=b'9' => sign - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => break,
        };
        bits = (bits << 6 | u32::from(value)) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.extend(u8::try_from(bits >> count & 0xff));
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A mail filter that writes `-` for `%` and `_` for `/`, or `*` for signs that are behind the link, in base64. Behind a `v=` it is the value of some
/// key, and the link is around it.
pub(super) fn proofpoint(text: &str) -> String {
    let starred = text.split_once("__;").filter(|(link, _)| link.contains("/v3/__"));
    if let Some((link, signs)) = starred.and_then(|(link, behind)| Some((link, behind.split_once("!!")?.0))) {
        let signs = base64(signs);
        let mut signs = signs.chars();
        let starred = |star: &str| if star == "*" { signs.next().unwrap_or('*').to_string() } else { star.to_owned() };
        let link = link.split_once("/v3/__").map_or(link, |(_, link)| link);
        let link =
            link.split_inclusive('*').flat_map(|part| part.strip_suffix('*').map_or([part, ""], |part| [part, "*"]));
        return link.map(starred).collect();
    }
    let inner = text
        .split_once("urldefense.proofpoint.com/v2/url?u=")
        .filter(|(before, _)| !before.contains("v="))
        .map(|(_, rest)| rest.split(['&', ' ', '>', '"', '\\']).next().unwrap_or(rest));
    inner.map_or_else(
        || text.to_owned(),
        |inner| percent::decode(&inner.replace('-', "%").replace('_', "/")).into_owned(),
    )
}
