//! Finds the link in what was pasted: a sentence, Markdown, a line of HTML, a mail filter's own link around it.

use super::coded::{coded_address, proofpoint};
use super::number::{self, full_width_to_ascii, is_behind, is_wrapping};
use super::{pairs, percent};

/// Follows a link whose end is missing.
pub(super) const CUT: char = '…';

/// The part of a text that is the link, with what mail, chat and programs made of its separators undone. Where an ellipsis shows that its
/// end is missing, [`CUT`] is the last character, and nowhere else at the end.
pub(super) fn link_in(text: &str) -> String {
    // All of it typed in full width.
    let is_wide = !text.contains('=') && text.contains('＝');
    let narrow = is_wide.then(|| text.chars().map(full_width_to_ascii).collect::<String>());
    let mut text = html_entities(&proofpoint(&proofpoint(narrow.as_deref().unwrap_or(text))));
    // Mail that quotes mail, and an ellipsis behind a blank.
    if text.lines().skip(1).any(|line| line.starts_with('>')) {
        text = text.lines().map(|line| line.trim_start_matches(['>', ' '])).collect::<Vec<_>>().join("\n");
    }
    for ellipsis in [". . .", " ...", " …"] {
        text = text.replace(ellipsis, "…");
    }
    // Two search engines and a mail filter write the address in base64: `aHR0c` is `http`.
    if let Some(coded) = text.find("aHR0c").and_then(|at| text.get(at..)).filter(|_| !pairs::is_link(&text)) {
        // It may be another wrapper's.
        return link_in(&coded_address(&percent::decode_deep(coded)));
    }
    // Servers may write `;` between pairs.
    if !text.contains('&') {
        text = text.replace(';', "&");
    }
    bare(from_prose(&quoted_printable(html_link(markdown_link(before_markup(chat_link(&text)))))))
}

/// The same for an address as a browser gives it: there are no words around it, and no code.
pub(super) fn address_in(text: &str) -> String {
    bare(&quoted_printable(&html_entities(text)))
}

/// A link without what is put around it.
fn bare(text: &str) -> String {
    let text = text.trim_matches(|character: char| character.is_whitespace() || character.is_control());
    let text = ["__;", "/RK="].into_iter().fold(text, |text, mark| text.split(mark).next().unwrap_or(text));
    // A mail filter's signs around an address.
    let filtered = text.find("/___http").and_then(|at| text.get(..at + 4 + text.get(at + 4..)?.find("___.")?));
    let text = filtered.unwrap_or(text);
    let link = without_wrapping(text);
    if is_cut(text) { format!("{link}{CUT}") } else { link.to_owned() }
}

/// Whether an ellipsis, as a sign or as dots, is at the end of a text, under what is put around a link.
fn is_cut(text: &str) -> bool {
    let closing =
        |character: char| !matches!(character, CUT | '⋯') && (character.is_whitespace() || is_behind(character));
    let inside = text.trim_end_matches(closing);
    let before_stop = || inside.strip_suffix('.').map(|text| text.trim_end_matches(closing));
    let is_ellipsis = |text: &str| text.ends_with([CUT, '⋯']) || text.ends_with("..");
    is_ellipsis(inside) || before_stop().is_some_and(is_ellipsis)
}

/// What is left without the signs around a link and the full stop behind it.
fn without_wrapping(text: &str) -> &str {
    let outer = |character: char| character.is_whitespace() || is_wrapping(character);
    let inside = text.trim_start_matches(|character: char| outer(character) && !matches!(character, '?' | '#' | '&'));
    inside.trim_end_matches(|character: char| outer(character) || is_behind(character) || character == '.')
}

/// How often a sign may have been escaped.
const ENTITY_ROUNDS: usize = 32;

/// `&amp;` and its like, as often as they were escaped, [`ENTITY_ROUNDS`] times at most; and no backslash.
fn html_entities(text: &str) -> String {
    // A sign, and what programs write for it. Chats encode the semicolon alone, and some the sign before it.
    const ENTITIES: [(&str, &str); 10] = [
        // The address around it is encoded, or this sign alone.
        ("%26", "%26amp%3B %26amp%3b %26amp;"),
        ("&", "&amp; &AMP; &amp%3B &amp%3b &amp%253B &#38; &#038; &#x26; \\u0026 \\x26 ^&"),
        ("=", "&#61; &#x3d; \\u003d \\x3d &equals;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ("\"", "&quot;"),
        ("'", "&#39;"),
        (" ", "&nbsp;"),
        ("", "<wbr> &shy; &#8203;"),
        ("…", "&hellip; &#8230; \\u2026 ‥ ．．． <...> [...] […] (...) ⋯ [truncated] (truncated)"),
    ];
    let mut text = text.to_owned();
    // A backslash may be within what is written for a sign.
    for _ in 0..ENTITY_ROUNDS {
        let before = text.clone();
        for (sign, entities) in ENTITIES {
            for entity in entities.split(' ') {
                if text.contains(entity) {
                    text = text.replace(entity, sign);
                }
            }
        }
        text = text.replace('\\', "");
        if text == before {
            break;
        }
    }
    text
}

/// A line of mail in quoted-printable writes `=3D` for every `=` and breaks lines behind a `=`. `v=3D` gives it away: no version is
/// called so.
fn quoted_printable(text: &str) -> String {
    let is_coded = |behind: &str| behind.starts_with("3D") || behind.starts_with("3d");
    let joined = text.replace("=\r\n", "").replace("=\n", "");
    if (joined.contains("v=3D") || joined.contains("v=3d")) && joined.split('=').skip(1).all(is_coded) {
        joined.replace("=3D", "=").replace("=3d", "=")
    } else {
        text.to_owned()
    }
}

/// `[words](link)` gives the link.
fn markdown_link(text: &str) -> &str {
    text.split_once("](").map_or(text, |(_, link)| link.split_once(')').map_or(link, |(link, _)| link))
}

/// `<a href="link">words</a>` gives the link, and the code for a frame its `src`: the first address with a query or a fragment.
fn html_link(text: &str) -> &str {
    let mut before = "";
    for piece in text.split(['"', '\'']) {
        if (before.ends_with("href=") || before.ends_with("src=")) && piece.contains(['?', '#']) {
            return piece;
        }
        before = piece;
    }
    text
}

/// `<link|words>` gives the link.
fn chat_link(text: &str) -> &str {
    match text.trim().strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        Some(inside) if inside.contains("://") && !inside.contains('<') => inside.split('|').next().unwrap_or(inside),
        _ => text,
    }
}

/// `[[link][words]]`, `[url=link]words[/url]` and `\href{link}{words}` give what is up to the link's end.
fn before_markup(text: &str) -> &str {
    let start = text.find("://").unwrap_or(text.len());
    let behind = text.get(start..).unwrap_or("");
    let end = ["][", "[/", "}{"].iter().filter_map(|end| behind.find(end)).min();
    // The words of a closing tag are behind its opening one.
    let end = end.and_then(|end| behind.get(..end)).map_or(text.len(), |inside| {
        let words = inside.rfind(']').filter(|_| text.contains("[url=")).unwrap_or(inside.len());
        start + words
    });
    text.get(..end).unwrap_or(text)
}

/// Leaves out the words before and behind an address that starts with a scheme. Blanks *inside* a link are kept for
/// [`super::number::plain`] to take out.
fn from_prose(text: &str) -> &str {
    let scheme_of = |text: &str| {
        let before = text.get(..text.find("://")?)?;
        Some(before.trim_end_matches(|letter: char| letter.is_ascii_alphabetic()).len())
    };
    // Another address may be in the words before the link.
    let own = text.split_whitespace().find_map(|word| {
        let (before, link) = word.split_at_checked(scheme_of(word)?)?;
        (!before.contains('=') && pairs::is_link(link)).then_some(link)
    });
    let mut link = text;
    if let Some(start) = own.map_or_else(|| scheme_of(text), |own| text.find(own)) {
        let before = text.get(..start).unwrap_or("");
        if own.is_none() && before.split(['?', '&', '#']).any(pairs::starts_with_known_key) {
            return text;
        }
        link = closed(before, alone(text.get(start..).unwrap_or(text)));
    }
    let Some(first_value) = link.find('=') else { return link };
    // The value's own first word is always kept.
    let skipped = |from: usize, is: fn(char) -> bool| {
        link.get(from..).and_then(|rest| rest.find(is)).map_or(link.len(), |length| from + length)
    };
    let mut start = skipped(first_value + 1, |letter| !letter.is_whitespace());
    loop {
        let end = skipped(start, char::is_whitespace);
        start = skipped(end, |letter| !letter.is_whitespace());
        let word = link.get(start..skipped(start, char::is_whitespace)).unwrap_or("");
        let (kept, gap) = (link.get(..end).unwrap_or(link), link.get(end..start).unwrap_or(""));
        if word.is_empty() {
            return kept;
        }
        if ends_before(kept, gap, word) {
            // A dash between blanks goes with the words.
            let undashed = kept.trim_end_matches(number::is_dash);
            return if undashed.ends_with(char::is_whitespace) { undashed } else { kept };
        }
    }
}

/// Whether a link ends before a word: behind a full stop or a blank line, or where the word is none of a schedule, as `5d` and `-` are, but not
/// `please`, `IL-2`, `(5`, `14:05`. A line may have been broken anywhere, so one that goes on needs a digit or a pair only.
fn ends_before(kept: &str, gap: &str, word: &str) -> bool {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let is_date = word.starts_with(is_digit) && word.contains(['/', ':']);
    if gap.contains('\n') {
        // `IL-2 cycle explorer`, as phones share the title behind the address.
        let is_title = word.bytes().take_while(u8::is_ascii_uppercase).count() > 1 && !word.contains('=');
        return is_date
            || is_title
            || gap.matches('\n').count() > 1
            || !word.contains(|letter| is_code(letter) || matches!(letter, '=' | '&'));
    }
    // `v = 1 & m = 2`
    if kept.ends_with(['=', '&']) || word.starts_with(['=', '&']) {
        return false;
    }
    let is_behind_comma =
        kept.strip_suffix(',').is_some_and(|kept| kept.ends_with(is_digit) || word.chars().all(is_digit));
    let may_begin =
        |letter: char| is_code(letter) || letter.is_ascii_lowercase() || matches!(letter, '.' | '%' | '?' | '#');
    is_date
        || is_behind_comma
        || kept.ends_with(['.', ';', ':', '!', '?', ')', CUT])
        || !word.contains(is_code)
        || !word.starts_with(may_begin)
}

/// A link before the same or another, as mail in plain text has it behind its words, or who pastes twice.
fn alone(link: &str) -> &str {
    let next = [" http", "\nhttp", "<http", "(http"].into_iter().filter_map(|mark| link.find(mark)).min();
    // Behind a letter or digit it is glued to the first; behind another sign it may be a part of it.
    let glued = || {
        let (before, at) = link.match_indices("http").skip(1).map(|(at, _)| link.split_at(at)).next()?;
        (before.ends_with(|sign: char| sign.is_ascii_alphanumeric()) && pairs::is_link(at)).then_some(before.len())
    };
    let end = next.or_else(glued);
    end.and_then(|end| link.get(..end)).filter(|first| pairs::is_link(first)).unwrap_or(link)
}

/// What is around a link where no blank is: brackets, and what they are closed with.
const BRACKETS: &str = "「」『』｢｣【】《》〈〉（）［］｛｝〔〕〖〗〝〞〝〟＜＞«»‹›“”‘’„“„”‚‘‚’»«›‹()[]{}<>\"\"''";
/// What ends a sentence or a part of one in East Asian writing, where no blank follows.
const STOPS: &str = "。｡，､、：；！？」』｣】》〉）］｝〕〗〞〟＞”’»›";

/// Signs that no address has: behind its last value one of them is of what is around it.
const IN_NO_ADDRESS: [char; 7] = ['<', '>', '"', '[', '{', '}', '\t'];

/// A link up to the bracket that closes the one right before it; else up to the sign or the East Asian word behind its last value. Such words follow
/// without a blank.
fn closed<'a>(before: &str, link: &'a str) -> &'a str {
    let is_word = |letter: char| matches!(letter, '\u{2e80}'..='\u{2fff}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9d}');
    let next = |at: usize| link.get(at..).and_then(|rest| rest.chars().nth(1));
    let ends_sentence =
        |at: usize| !next(at).is_some_and(|next| next.is_ascii_alphanumeric() || matches!(next, '０'..='９'));
    if let Some(opening) = before.chars().next_back() {
        let mut brackets = BRACKETS.chars();
        let closings: Vec<char> = std::iter::from_fn(|| Some((brackets.next()?, brackets.next()?)))
            .filter(|(open, _)| *open == opening)
            .map(|(_, close)| close)
            .collect();
        // One of ASCII may be a part of the link.
        let is_closing = |(at, sign): &(usize, char)| {
            let is_inside =
                sign.is_ascii() && !matches!(sign, '"' | '\'' | '>') && next(*at).is_some_and(|next| next.is_ascii());
            closings.contains(sign) && !is_inside
        };
        if let Some((end, _)) = link.char_indices().find(is_closing) {
            return link.get(..end).unwrap_or(link);
        }
    }
    let value = link.rfind('=').map_or(link.len(), |sign| sign + 1);
    let ends_link = |(at, sign): &(usize, char)| {
        *sign == CUT && *at >= value
            || *at > value
                && (IN_NO_ADDRESS.contains(sign) || is_word(*sign) || STOPS.contains(*sign) && ends_sentence(*at))
    };
    match link.char_indices().find(ends_link) {
        Some((end, CUT)) => link.get(..end + CUT.len_utf8()).unwrap_or(link),
        Some((end, _)) => link.get(..end).unwrap_or(link),
        None => link,
    }
}

/// Whether a word with this character can be a piece of a schedule: `5d`, `-`, but not `please`.
fn is_code(character: char) -> bool {
    character.is_ascii_digit() || matches!(character, '-' | '–' | '—' | '−' | '+')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "https://h.example/il2/?v=1&m=2&a=5m5d4w3c4s-5m5d8w7c";

    #[test]
    fn the_link_is_found_in_what_programs_put_around_it() {
        for text in [
            format!("<{LINK}>"),
            format!("see ({LINK})."),
            format!("[ANRS 079]({LINK}) is the one"),
            format!("<{LINK}|ANRS 079>"),
            format!("<a href=\"{}\">ANRS</a>", LINK.replace('&', "&amp;")),
            format!("Is it this? {LINK} is what I meant, please look"),
            format!("\u{201c}{LINK}\u{201d},"),
            format!("https://urldefense.com/v3/__{LINK}__;!!abc$"),
            LINK.replace('&', "\\u0026"),
            LINK.replace('&', "&amp;amp;"),
            LINK.replace('=', "=3D").replace("&a", "&=\r\na"),
        ] {
            assert!(link_in(&text).ends_with(LINK), "{text} gave {}", link_in(&text));
        }
    }

    #[test]
    fn an_ellipsis_at_the_end_shows_that_the_link_was_cut() {
        for text in [
            format!("{LINK}…"),
            format!("{LINK}..."),
            format!("<{LINK}…>"),
            format!("see {LINK}…)."),
            format!("{LINK}… and no more"),
        ] {
            assert!(link_in(&text).ends_with(CUT), "{text} gave {}", link_in(&text));
        }
        assert!(!link_in(&format!("{LINK}.")).ends_with(CUT));
    }

    #[test]
    fn a_mail_filter_inside_a_link_is_somebodys_value() {
        let text = "v=1&m=2&a=0&from=https://urldefense.proofpoint.com/v2/url?u=https-3A__h.example_-3Fv-3D1";
        assert_eq!(link_in(text), text);
    }

    #[test]
    fn blanks_inside_a_link_do_not_end_it() {
        let text = "https://h.example/?v=1&m=2&a=5m 5d 8w 6c and so on";
        assert_eq!(link_in(text).trim_end(), "https://h.example/?v=1&m=2&a=5m 5d 8w 6c");
    }
}
