//! Takes a link apart into keys and values, from the query and from the fragment, whatever became of the signs between them.

use super::{inner, number, percent, unwrap, v1};

/// Where in a link a pair stood. What is in the fragment never reaches a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairPlace {
    /// Behind the `?`.
    Query,
    /// Behind the `#`.
    Fragment,
}

/// A key and its value as they came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// As written, without blanks around it.
    pub(super) key: String,
    /// As written, without blanks around it; empty where there is no `=`.
    pub(super) value: String,
    /// Where it stood.
    pub(super) place: PairPlace,
    /// Whether a `=` is behind its key.
    has_sign: bool,
    /// Whether the link was cut within it: its last letters may be missing.
    pub(super) cut: bool,
}

impl Pair {
    /// The key in small letters, without what a program put around it.
    pub(super) fn name(&self) -> String {
        let name = percent::decode_deep(&self.key).to_ascii_lowercase().replace(number::is_invisible, "");
        // `a[]` is a list of somebody's.
        let is_around = |character: char| !character.is_ascii_alphanumeric();
        name.trim_start_matches(is_around)
            .trim_end_matches(|character| is_around(character) && character != ']')
            .to_owned()
    }
}

/// The pairs of a link, in order, the query's first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Pairs {
    pub(super) list: Vec<Pair>,
    /// Whether an ellipsis at the end shows that there were more.
    pub(super) cut: bool,
}

/// The pairs of a text. None where it has none. `link_in` finds the link in it; `is_words` says which keys have somebody's words as their
/// value.
pub(super) fn pairs_in(text: &str, link_in: fn(&str) -> String, is_words: impl Fn(&str) -> bool) -> Pairs {
    let mut list = split_in(text, link_in);
    let last = list.len().saturating_sub(1);
    for (at, pair) in list.iter_mut().enumerate() {
        let name = pair.name();
        let (is_last, is_of_run) = (at == last, v1::SCENARIO_KEYS.contains(&name.as_str()));
        let end = if pair.has_sign { &pair.value } else { &pair.key };
        let is_code = is_of_run || (is_last || v1::knows(&name)) && !(pair.has_sign && is_words(&name));
        let shown = if is_last { end.trim_end_matches(unwrap::CUT) } else { end };
        let coded = Some(shown).filter(|_| is_code).and_then(|shown| before_cut(shown, is_of_run));
        let whole = coded.or_else(|| (shown.len() < end.len()).then(|| shown.to_owned()));
        if let Some(whole) = whole {
            pair.cut = true;
            pair.value = if pair.has_sign { whole } else { String::new() };
        }
    }
    let cut = list.iter().any(|pair| pair.cut);
    // A key without a value may be half a key.
    if list.last().is_some_and(|pair| pair.cut && !pair.has_sign) {
        list.pop();
    }
    Pairs { list, cut }
}

/// What is before an ellipsis that a browser may have encoded, or before half of an encoded character; `None` where the end is whole. Behind
/// somebody's words an ellipsis is theirs.
fn before_cut(end: &str, takes_dots: bool) -> Option<String> {
    let is_half = |code: &str| code.starts_with('%') && code.ends_with(|digit: char| digit.is_ascii_hexdigit());
    let half = end.len().checked_sub(2).filter(|at| end.get(*at..).is_some_and(is_half));
    let decoded = percent::decode(half.and_then(|at| end.get(..at)).unwrap_or(end));
    // The last bytes of a character may be missing; a sign for them is from a link that this page wrote.
    let is_broken = half.is_some() || decoded.ends_with('\u{fffd}') && !end.ends_with("%EF%BF%BD");
    // A plus sign is a blank, too.
    let is_no_sign = |sign: char| sign == '+' || is_broken && sign == '\u{fffd}' || number::is_invisible(sign);
    let shown = decoded.trim_end_matches(is_no_sign);
    let is_cut = shown.ends_with(unwrap::CUT) || takes_dots && shown.ends_with("..");
    let is_end = |sign: char| sign == unwrap::CUT || sign == '.' && takes_dots;
    (is_cut || is_broken).then(|| shown.trim_end_matches(|sign| is_end(sign) || is_no_sign(sign)).to_owned())
}

fn split_in(text: &str, link_in: fn(&str) -> String) -> Vec<Pair> {
    let mut text = link_in(text);
    for _ in 0..3 {
        for _ in 0..3 {
            if !text.contains('=') && text.contains('%') {
                text = link_in(&percent::decode(&text));
            }
        }
        let found = split(&text);
        match inner::link_inside(&text, &found) {
            Some(inner) => text = link_in(&inner),
            None => return found,
        }
    }
    split(&text)
}

/// Whether pairs are those of a link of this page: a format, and something of a schedule, a patient or a view. What is behind an
/// address may be a part of it.
pub(super) fn is_ours(pairs: &[Pair]) -> bool {
    let (mut has_format, mut has_more) = (false, false);
    for pair in pairs {
        if percent::decode(&pair.value).contains("://") {
            break;
        }
        let name = pair.name();
        if name == "v" {
            has_format = true;
        } else {
            has_more |= v1::knows(&name);
        }
    }
    has_format && has_more
}

/// Whether a text is a link of this page, and nothing is around it.
pub(super) fn is_link(text: &str) -> bool {
    is_ours(&split(text))
}

pub(super) fn split(text: &str) -> Vec<Pair> {
    let text = separators(text);
    let (query, fragment) = match text.split_once('#') {
        Some((query, fragment)) => (query, fragment),
        None => (text.as_str(), ""),
    };
    let mut pairs = Vec::new();
    // An address without a query has nothing to read before the fragment.
    let has_query = query.contains('=') || has_encoded_equals(query) || query.contains('?');
    if has_query {
        let pairs_of = behind_question_mark(query);
        // The first may have an encoded `?` before it.
        let first = pairs_of.split('=').next().unwrap_or("");
        let mark = first.rfind("%3F").or_else(|| first.rfind("%3f"));
        let coded = mark.and_then(|mark| pairs_of.get(mark + 3..)).filter(|text| starts_with_known_key(text));
        split_place(coded.unwrap_or(pairs_of), PairPlace::Query, &mut pairs);
    }
    // A fragment without a pair is a place on the page.
    if fragment.contains('=') || has_encoded_equals(fragment) {
        // Behind `:~:` a browser has what it highlights.
        let own = fragment.split(":~:").next().unwrap_or(fragment);
        split_place(behind_question_mark(own), PairPlace::Fragment, &mut pairs);
    }
    pairs
}

/// What is behind the first `?` or, where a program lost that, behind the path.
fn behind_question_mark(text: &str) -> &str {
    let first_pair = text.find('=').unwrap_or(text.len());
    let head = text.get(..first_pair).unwrap_or(text);
    let start = head.find('?').or_else(|| head.rfind('/')).map_or(0, |mark| mark + 1);
    text.get(start..).unwrap_or(text)
}

fn split_place(text: &str, place: PairPlace, pairs: &mut Vec<Pair>) {
    let trim = |part: &str| {
        part.trim_matches(|character: char| character.is_whitespace() || character.is_control()).to_owned()
    };
    for mut rest in text.split(['&', '#']) {
        loop {
            // A `?` before a known key is a `&` that somebody mistook.
            let end = second_question_mark(rest);
            let part = rest.get(..end).unwrap_or(rest);
            // Where every `=` is encoded, the first is the one behind the key; a later one belongs to the value, as it came.
            let encoded =
                || part.split_once("%3D").into_iter().chain(part.split_once("%3d")).min_by_key(|pair| pair.0.len());
            let pair = part.split_once('=').or_else(encoded);
            let (key, value) = pair.unwrap_or((part, ""));
            // A line may be broken within a key. Other words before one are somebody's sentence.
            let joined: String = key.split_whitespace().collect();
            let is_known = v1::knows(&joined.to_ascii_lowercase());
            let last = key.trim().rsplit(char::is_whitespace).next().unwrap_or("");
            let mut key = if is_known { joined } else { trim(last) };
            while let Some(behind) = percent::decode_deep(&key).strip_prefix("amp;") {
                key = trim(behind);
            }
            if !key.is_empty() || pair.is_some() {
                pairs.push(Pair { key, value: trim(value), place, has_sign: pair.is_some(), cut: false });
            }
            match rest.get(end + 1..) {
                Some(behind) => rest = behind,
                None => break,
            }
        }
    }
}

/// Whether a text starts with a key of a link and a `=`.
pub(super) fn starts_with_known_key(text: &str) -> bool {
    text.split_once('=').is_some_and(|(key, _)| v1::knows(&key.trim().to_ascii_lowercase()))
}

/// The place of a `?` before a known key, which is not the first sign and not within an address; the length where there is none.
fn second_question_mark(part: &str) -> usize {
    let mut end = 0;
    // Words before a key are no part of it. Of a key that is an address, what was written back is encoded.
    let words = part.split('=').next().and_then(|key| key.trim_end().rfind(char::is_whitespace)).unwrap_or(0);
    let own = part.get(words..).unwrap_or(part);
    if own.contains('?') && !percent::decode_deep(own).contains("://") {
        for piece in part.split('?') {
            if end > 0 && starts_with_known_key(piece) {
                return end - 1;
            }
            end += piece.len() + 1;
        }
    }
    part.len()
}

pub(super) fn has_encoded_equals(text: &str) -> bool {
    text.contains("%3D") || text.contains("%3d")
}

/// Undoes `%23` and `%26`, also when encoded again, where a key and a `=` follow: there they were `#` and `&`.
fn separators(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('%') {
        let (before, at) = rest.split_at(start);
        out.push_str(before);
        let mut code = at.get(1..).unwrap_or("");
        while let Some(inner) = code.strip_prefix("25") {
            code = inner;
        }
        let separator =
            code.strip_prefix("23").map(|tail| ('#', tail)).or_else(|| code.strip_prefix("26").map(|tail| ('&', tail)));
        match separator {
            Some((character, tail)) if starts_with_key(tail) => {
                out.push(character);
                rest = tail;
            }
            // Everything looked at is passed over, so that the work stays in proportion to the length.
            _ => {
                let passed = at.len() - code.len();
                out.push_str(at.get(..passed).unwrap_or(at));
                rest = code;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Whether a text starts with a name of at most 32 letters, digits and `_`, and a `=`.
fn starts_with_key(text: &str) -> bool {
    let text = text.strip_prefix(['?', '/']).unwrap_or(text);
    let name = text.bytes().take(33).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    (1..=32).contains(&name) && text.as_bytes().get(name) == Some(&b'=')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs_in(text: &str) -> Pairs {
        super::pairs_in(text, unwrap::link_in, |_| false)
    }

    fn written(text: &str) -> String {
        let pair = |pair: &Pair| {
            let place = if pair.place == PairPlace::Query { "?" } else { "#" };
            format!("{place}{}={}", pair.name(), pair.value)
        };
        pairs_in(text).list.iter().map(pair).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_form_of_a_link_gives_the_same_pairs() {
        for text in [
            "https://h.example/x/?v=1&a=0",
            "h.example/?v=1&a=0",
            "?v=1&a=0",
            "v=1&a=0",
            " V = 1 & A = 0 ",
            "https://h.example/?v=1&amp;a=0#top",
            "https%3A%2F%2Fh.example%2F%3Fv%3D1%26a%3D0",
            "https://h.example/?v%3D1&a%3D0",
            "https://h.example/?v=1%26a=0",
            "https://h.example/?v=1%2526a=0",
            "https://h.example/v=1&a=0",
            "https://filter.example/?url=https%3A%2F%2Fh.example%2F%3Fv%3D1%26a%3D0&data=05%7C02&reserved=0",
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__h.example_-3Fv-3D1-26a-3D0&d=DwMFaQ",
        ] {
            assert_eq!(written(text), "?v=1 ?a=0", "{text}");
        }
    }

    #[test]
    fn the_first_encoded_equals_is_the_one_behind_the_key() {
        assert_eq!(written("?v=1&x%3dy%3Dz%3d"), "?v=1 ?x=y%3Dz%3d");
        assert_eq!(written("v=1&$%3D%26a%3d"), "?v=1 ?=%26a%3d");
    }

    #[test]
    fn the_fragment_is_told_from_the_query() {
        for text in ["?v=1#data=0", "?v=1%23data=0", "h.example/?v=1%2523data=0", "?v=1##data=0", "?v=1#?data=0"] {
            assert_eq!(written(text), "?v=1 #data=0", "{text}");
        }
        for text in ["https://h.example/#v=1&a=0", "https://h.example/%23v=1&a=0", "#/?v=1&a=0"] {
            assert_eq!(written(text), "#v=1 #a=0", "{text}");
        }
    }

    #[test]
    fn no_pair_is_found_where_there_is_none() {
        for text in ["", "hello", "https://h.example/", "https://h.example/#top", "%", "%25%25"] {
            assert_eq!(pairs_in(text).list, [], "{text}");
        }
    }

    #[test]
    fn a_long_row_of_percent_signs_takes_time_in_proportion() {
        assert_eq!(pairs_in(&"%25".repeat(5000)).list, []);
        assert_eq!(pairs_in(&format!("v=1&x={}", "%2".repeat(5000))).list.len(), 2);
    }
}
