//! Takes a link apart into keys and values, from the query and from the fragment, whatever became of the signs between them.

use super::{percent, unwrap};

/// Where in a link a pair stood. What stands in the fragment never reaches a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
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
    pub(super) place: Place,
    /// Whether the link was cut within it: its last letters may be missing.
    pub(super) cut: bool,
}

impl Pair {
    /// The key in small letters, without what a program put around it.
    pub(super) fn name(&self) -> String {
        let name = percent::decode_deep(&self.key).to_ascii_lowercase();
        name.trim_matches(|character: char| !character.is_ascii_alphanumeric()).to_owned()
    }
}

/// The pairs of a link, in order, the query's first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Pairs {
    pub(super) list: Vec<Pair>,
    /// Whether an ellipsis at the end shows that there were more.
    pub(super) cut: bool,
}

/// The pairs of a text. None where it has none. `is_words` says which keys have somebody's words as their value.
pub(super) fn pairs_in(text: &str, is_words: impl Fn(&str) -> bool) -> Pairs {
    let mut list = split_in(text);
    let Some(mut last) = list.pop() else { return Pairs::default() };
    let has_value = !last.value.is_empty();
    let end = if has_value { &last.value } else { &last.key };
    let whole = if end.ends_with(unwrap::CUT) {
        Some(end.trim_end_matches(unwrap::CUT).to_owned())
    } else {
        // A browser encodes the ellipsis that somebody pasted. Behind somebody's words it is theirs.
        let decoded = percent::decode(end);
        let is_cut = decoded.ends_with(unwrap::CUT) && !(has_value && is_words(&last.name()));
        is_cut.then(|| decoded.trim_end_matches(unwrap::CUT).to_owned())
    };
    last.cut = whole.is_some();
    if let Some(whole) = whole {
        last.value = whole;
    }
    let cut = last.cut;
    // A key without a value may be half a key.
    if has_value || !cut {
        list.push(last);
    }
    Pairs { list, cut }
}

fn split_in(text: &str) -> Vec<Pair> {
    let mut text = unwrap::link_in(text);
    for _ in 0..3 {
        for _ in 0..3 {
            if !text.contains('=') && text.contains('%') {
                text = unwrap::link_in(&percent::decode(&text));
            }
        }
        let found = split(&text);
        match inner_link(&found) {
            Some(inner) => text = unwrap::link_in(&inner),
            None => return found,
        }
    }
    split(&text)
}

/// The link inside a redirecting one, as mail filters and search engines make them: some value is itself an address with a `?` or
/// `#`, and there is no `v`.
fn inner_link(pairs: &[Pair]) -> Option<String> {
    if pairs.iter().any(|pair| pair.name() == "v") {
        return None;
    }
    pairs.iter().map(|pair| percent::decode(&pair.value)).find_map(|value| {
        let is_link = (value.starts_with("http://") || value.starts_with("https://"))
            && value.contains(['?', '#'])
            && (value.contains('=') || value.contains("%3D") || value.contains("%3d"));
        is_link.then(|| value.into_owned())
    })
}

fn split(text: &str) -> Vec<Pair> {
    let text = separators(text);
    let (query, fragment) = match text.split_once('#') {
        Some((query, fragment)) => (query, fragment),
        None => (text.as_str(), ""),
    };
    let mut pairs = Vec::new();
    // An address without a query has nothing to read before the fragment.
    let has_query = query.contains('=') || has_encoded_equals(query) || query.contains('?');
    if has_query {
        split_place(behind_question_mark(query), Place::Query, &mut pairs);
    }
    // A fragment without a pair is a place on the page.
    if fragment.contains('=') || has_encoded_equals(fragment) {
        split_place(behind_question_mark(fragment), Place::Fragment, &mut pairs);
    }
    pairs
}

/// What stands behind the first `?` or, where a program lost that, behind the path.
fn behind_question_mark(text: &str) -> &str {
    let first_pair = text.find('=').unwrap_or(text.len());
    let head = text.get(..first_pair).unwrap_or(text);
    let start = head.find('?').or_else(|| head.rfind('/')).map_or(0, |mark| mark + 1);
    text.get(start..).unwrap_or(text)
}

fn split_place(text: &str, place: Place, pairs: &mut Vec<Pair>) {
    let trim = |part: &str| {
        part.trim_matches(|character: char| character.is_whitespace() || character.is_control()).to_owned()
    };
    for part in text.split(['&', '#']) {
        // Where every `=` is encoded, the first is the one behind the key; a later one belongs to the value, as it came.
        let encoded =
            || part.split_once("%3D").into_iter().chain(part.split_once("%3d")).min_by_key(|pair| pair.0.len());
        let pair = part.split_once('=').or_else(encoded);
        let (key, value) = pair.unwrap_or((part, ""));
        // Words before a key are somebody's sentence.
        let key = key.trim().rsplit(char::is_whitespace).next().unwrap_or("");
        let key = trim(key.trim_start_matches("amp;"));
        if !key.is_empty() || pair.is_some() {
            pairs.push(Pair { key, value: trim(value), place, cut: false });
        }
    }
}

fn has_encoded_equals(text: &str) -> bool {
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
        super::pairs_in(text, |_| false)
    }

    fn written(text: &str) -> String {
        let pair = |pair: &Pair| {
            let place = if pair.place == Place::Query { "?" } else { "#" };
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
