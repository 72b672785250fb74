//! Who wrote a line of a chat: the forms in which `WhatsApp`, Zoom, Teams, Slack, Discord, Telegram and tables of a form name people, with the time
//! before the name or behind it, on the line of the message or above it.

use super::answers::{Table, of_row};
use super::times::{is_between, is_time_word, time_in, without_date};
use crate::decimal;

/// Letters of a name that are kept.
pub(super) const MAX_NAME: usize = 40;
/// Words of a name on a separate line.
const MAX_WORDS: usize = 5;

/// Behind which a chat names the one who writes, and before which the one who reads.
const FROM_TO: [(&str, &str); 8] = [
    ("from ", " to "),
    ("de ", " à "),
    ("de ", " a "),
    ("de ", " para "),
    ("von ", " an "),
    ("von ", " An "),
    ("da ", " a "),
    ("van ", " aan "),
];

/// What the lines before say of the one who writes.
#[derive(Debug, Default)]
pub(super) struct Chat {
    /// The sender of the message that goes on.
    sender: Option<String>,
    /// Whether a line was blank since the sender was named.
    is_parted: bool,
    /// The line before, where it may be a name.
    above: Option<String>,
    /// Whether a time was seen: then a line without one names nobody.
    has_times: bool,
    /// A table of answers, once its header was read.
    table: Option<Table>,
}

impl Chat {
    /// A blank line.
    pub(super) fn blank(&mut self) {
        self.is_parted = true;
        self.above = None;
    }

    /// A line without a code. Says whether it names somebody or a time, and nothing else.
    pub(super) fn line(&mut self, line: &str) -> bool {
        let line = visible(line);
        // Discord has a dash on a separate line between name and time.
        if !line.contains(char::is_alphanumeric) {
            return false;
        }
        let above = self.above.take();
        if let Some(table) = Table::of(&line).filter(|_| !self.has_times) {
            self.table = Some(table);
            return false;
        }
        if let Some(Header { name, message, is_time_first }) = header(&line) {
            let is_alone = message.is_none();
            let name = match name {
                // `Anna` and `14:05` on lines of their own; a later time alone is of the same person.
                None if is_alone => above.or_else(|| self.sender.take()),
                // In `see you at 10:30` nobody is named.
                Some(name) if is_alone && !is_time_first && !is_name(&name) => return false,
                name => name,
            };
            self.sender = name;
            (self.is_parted, self.has_times) = (false, true);
            return is_alone;
        }
        self.above = Some(signature(&line)).filter(|name| is_name(name));
        // `From Anna to Everyone:` has its message below, `From: Anna <anna@…>` its mail.
        let mail = ["From:", "De :", "De:", "Von:"].iter().find_map(|start| line.strip_prefix(start));
        let mail = mail.and_then(|name| name.split('<').next()).map(signature).filter(|name| !name.is_empty());
        let Some(name) = mail.or_else(|| from(&line).filter(|_| line.trim_end().ends_with(':'))) else { return false };
        self.sender = Some(name);
        self.is_parted = false;
        true
    }

    /// The sender of a code, from what is before it on its line and behind it.
    pub(super) fn sender_of(&mut self, before: &str, after: &str) -> Option<String> {
        let above = self.above.take().filter(|_| !self.has_times);
        let (before, after) = (visible(before), visible(after));
        if let Some(name) = self.table.as_ref().and_then(|table| table.name_in(&format!("{before}{after}"))) {
            return Some(name);
        }
        // A quoted message is of somebody else.
        if before.trim_start().starts_with('>') {
            return None;
        }
        let before = before.split("http").next().unwrap_or_default();
        // The same for a link without its address.
        let is_link = before.ends_with('=');
        let before = if is_link { before.rsplit_once(' ').map_or("", |(words, _)| words) } else { before };
        if let Some(Header { name, message, .. }) = header(before) {
            let name = name.or(message.map(|rest| signature(&rest)).filter(|name| !name.is_empty()));
            self.sender = name.or_else(|| self.sender.take());
            (self.is_parted, self.has_times) = (false, true);
            // A message that quotes another.
            return self.sender.clone().filter(|_| !before.trim_end().ends_with(": >"));
        }
        if let Some(name) = from(before) {
            self.sender = Some(name);
            self.is_parted = false;
            return self.sender.clone();
        }
        let named = Some(signature(before)).filter(|name| !name.is_empty());
        match &self.sender {
            Some(sender) if named.is_none() || !self.is_parted => Some(sender.clone()),
            Some(_) => named,
            None => named.or(above).or_else(|| {
                let behind = after.trim_matches(|letter: char| letter.is_whitespace() || is_between(letter));
                let is_capital = behind.starts_with(|letter: char| letter.is_alphabetic() && !letter.is_lowercase());
                Some(signature(behind)).filter(|_| is_capital && is_name(behind))
            }),
        }
    }
}

/// The beginning of a message: a time, and a name next to it.
struct Header {
    name: Option<String>,
    /// What follows on the line.
    message: Option<String>,
    /// Whether the name is behind the time.
    is_time_first: bool,
}

/// Reads the beginning of a message; `None` where the line has no time of day.
fn header(line: &str) -> Option<Header> {
    let (start, end) = time_in(line)?;
    let before = without_date(line.get(..start)?);
    let after = line
        .get(end..)?
        .trim_start_matches(|letter: char| letter == ']' || letter == ')' || letter.is_whitespace() && letter != '\t');
    // `GMT+1` in a cell.
    let zone = after.find([',', ';', '\t']).filter(|_| after.starts_with("GMT") || after.starts_with("UTC"));
    let after = zone.and_then(|end| after.get(end..)).unwrap_or(after);
    if !signature(before).is_empty() {
        let audience = [" to Everyone", " to everyone", " à Tout le monde", " à tous"]
            .iter()
            .find_map(|end| before.strip_suffix(end));
        let name = from(before).unwrap_or_else(|| signature(audience.unwrap_or(before)));
        // A time in the middle of what somebody says, and not behind a name.
        let message = Some(after.trim_matches([':', ' ', '\t', '-'])).filter(|rest| !rest.is_empty());
        return Some(Header { name: Some(name), message: message.map(str::to_owned), is_time_first: false });
    }
    // A row of a table goes on to its code.
    let is_row =
        after.starts_with(['\t', ',', ';', '"']) && after.trim_end_matches(['"', ' ']).ends_with(['\t', ',', ';']);
    if is_row && from(after).is_none() {
        return Some(Header { name: of_row(after), message: Some(String::new()), is_time_first: true });
    }
    let is_dashed = after.starts_with(['-', '\u{2013}', '\u{2014}']);
    let rest = after.trim_start_matches(|letter: char| {
        matches!(letter, '-' | '\u{2013}' | '\u{2014}' | '~') || letter.is_whitespace()
    });
    let header = |name: Option<String>, message: &str| {
        let message = Some(message.trim()).filter(|rest| !rest.is_empty()).map(str::to_owned);
        Some(Header { name: name.filter(|name| !name.is_empty()), message, is_time_first: true })
    };
    match rest.split_once(':') {
        Some((name, message)) => {
            let name = from(name).unwrap_or_else(|| signature(name.trim_start_matches("From ")));
            header(Some(name), message)
        }
        // What a chat says itself: "Messages are encrypted".
        None if is_dashed || !is_name(rest) => header(None, rest),
        None => header(from(rest).or_else(|| Some(signature(rest))), ""),
    }
}

/// `Anna` of `From Anna to Everyone:`. The last `to` is before the one who reads.
fn from(text: &str) -> Option<String> {
    let text = text.split(':').next()?.trim_start();
    FROM_TO.iter().find_map(|(from, to)| {
        let (head, name) = text.split_at_checked(from.len())?;
        let (name, _) = name.rsplit_once(to).filter(|_| head.eq_ignore_ascii_case(from))?;
        Some(signature(name)).filter(|name| !name.is_empty())
    })
}

/// A name without the signs around it; a telephone number is one, and so are emoji. Empty where there is none.
pub(super) fn signature(text: &str) -> String {
    let is_emoji = |letter: char| matches!(letter, '\u{200d}' | '\u{2600}'..='\u{27bf}' | '\u{fe0f}' | '\u{1f000}'..);
    let end = text.trim_end_matches(|letter: char| !letter.is_alphanumeric() && !is_emoji(letter));
    let digits = end.chars().filter(char::is_ascii_digit).count();
    let starts = |letter: char| letter.is_alphabetic() || letter == '+' && digits > 5 || is_emoji(letter);
    let name = end.trim_start_matches(|letter: char| !starts(letter));
    // A bracket that is closed belongs to the name: `Anna (guest)`.
    let closes = name.contains('(') && text.trim_end().trim_end_matches(':').ends_with(')');
    let name: String = name.chars().take(MAX_NAME).collect();
    if closes { name + ")" } else { name }
}

/// Whether a line without a colon may be a name and nothing else.
fn is_name(text: &str) -> bool {
    let text = text.trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_word = |word: &&str| !word.starts_with(char::is_lowercase);
    let ends_well = words.len() == 1 || words.last().is_some_and(is_word);
    (1..=MAX_WORDS).contains(&words.len())
        && ends_well
        && text.chars().count() <= MAX_NAME
        && !text.ends_with(['.', '?', '!', ','])
        && !is_time_word(&text.to_lowercase())
        && !signature(text).is_empty()
}

/// A line without the signs that are not seen, but for those within names and emoji; every blank but the tabulator is one, and digits are those of
/// ASCII.
fn visible(line: &str) -> String {
    let is_seen = |letter: &char| !matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let plain = |letter: char| match letter {
        '\t' => letter,
        '\u{60c}' => ',',
        _ if letter.is_whitespace() => ' ',
        // Arabic and Persian.
        _ => decimal::digit_of(letter, &['\u{660}', '\u{6f0}']).unwrap_or(letter),
    };
    line.chars().filter(is_seen).map(plain).collect()
}
