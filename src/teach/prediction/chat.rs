//! Who wrote a line of a chat: the forms in which `WhatsApp`, Zoom, Teams, Slack, Discord, Telegram and tables of a form name people, with the time
//! before the name or behind it, on the line of the message or above it.

/// Letters of a name that are kept.
const MAX_NAME: usize = 40;
/// Words of a name on a separate line.
const MAX_WORDS: usize = 5;

/// What a program writes between name and time.
const TIME_WORDS: [&str; 33] = [
    "am",
    "pm",
    "a.m",
    "p.m",
    "at",
    "on",
    "à",
    "le",
    "the",
    "today",
    "yesterday",
    "hier",
    "aujourd\u{2019}hui",
    "aujourd'hui",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "utc",
    "gmt",
    "cet",
    "z",
    "edited",
];
/// How months begin, next to a day in figures.
const MONTHS: [&str; 17] = [
    "jan", "feb", "fév", "fev", "mar", "apr", "avr", "may", "mai", "jun", "jui", "jul", "aug", "aoû", "sep", "oct",
    "nov",
];
/// Behind which a chat names the one who writes, and before which the one who reads.
const FROM: [&str; 2] = ["from ", "de "];
const TO: [&str; 2] = [" to ", " à "];

/// What the lines before say of the one who writes.
#[derive(Debug, Default)]
pub(super) struct Chat {
    /// The sender of the message that goes on.
    sender: Option<String>,
    /// Whether a line was blank since the sender was named.
    is_parted: bool,
    /// The line before, where it may be a name.
    above: Option<String>,
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
        let above = self.above.take();
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
            self.is_parted = false;
            return is_alone;
        }
        self.above = Some(signature(&line)).filter(|name| is_name(name));
        // `From Anna to Everyone:` has its message below.
        let Some(name) = from(&line).filter(|_| line.trim_end().ends_with(':')) else { return false };
        self.sender = Some(name);
        self.is_parted = false;
        true
    }

    /// The sender of a code, from what is before it on its line.
    pub(super) fn sender_of(&mut self, before: &str) -> Option<String> {
        self.above = None;
        let before = visible(before);
        // A quoted message is of somebody else.
        if before.trim_start().starts_with('>') {
            return None;
        }
        let before = before.split("http").next().unwrap_or_default();
        if let Some(Header { name, message, .. }) = header(before) {
            let name = name.or(message.map(|rest| signature(&rest)).filter(|name| !name.is_empty()));
            self.sender = name.or_else(|| self.sender.take());
            self.is_parted = false;
            return self.sender.clone();
        }
        if let Some(name) = from(before) {
            self.sender = Some(name);
            self.is_parted = false;
            return self.sender.clone();
        }
        let named = Some(signature(before)).filter(|name| !name.is_empty());
        match &self.sender {
            Some(sender) if named.is_none() || !self.is_parted => Some(sender.clone()),
            _ => named,
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
    if !signature(before).is_empty() {
        let name = from(before).unwrap_or_else(|| signature(before));
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
        Some((name, message)) => header(from(name).or_else(|| Some(signature(name))), message),
        // What a chat says itself: "Messages are encrypted".
        None if is_dashed || !is_name(rest) => header(None, rest),
        None => header(from(rest).or_else(|| Some(signature(rest))), ""),
    }
}

/// The name in a row of a table of answers: the cell nearest to the code that has letters and is neither a time nor an address.
fn of_row(cells: &str) -> Option<String> {
    let cells = cells.split(['\t', ',', ';']).map(|cell| cell.trim_matches(['"', ' ', '\'']));
    let named: Vec<&str> = cells.filter(|cell| !signature(without_date(time_cut(cell))).is_empty()).collect();
    let name = named.iter().rfind(|cell| !cell.contains('@') && !cell.eq_ignore_ascii_case("anonymous"));
    name.or(named.last()).map(|cell| cell.chars().take(MAX_NAME).collect())
}

/// A cell without the time in it.
fn time_cut(cell: &str) -> &str {
    time_in(cell).map_or(cell, |(start, _)| cell.get(..start).unwrap_or_default())
}

/// The first time of day: where it begins, and where it ends with its seconds and half of the day.
fn time_in(line: &str) -> Option<(usize, usize)> {
    let bytes = line.as_bytes();
    let digits =
        |from: usize| bytes.get(from..).map_or(0, |rest| rest.iter().take_while(|byte| byte.is_ascii_digit()).count());
    let mut at = 0;
    while at < bytes.len() {
        let hours = digits(at);
        if hours == 0 {
            at += 1;
            continue;
        }
        let mark = at + hours;
        let is_free = at == 0 || bytes.get(at - 1).is_none_or(|byte| !byte.is_ascii_alphanumeric() || *byte == b'T');
        if (1..=2).contains(&hours) && is_free && matches!(bytes.get(mark), Some(b':' | b'h')) && digits(mark + 1) == 2
        {
            let mut end = mark + 3;
            while matches!(bytes.get(end), Some(b':' | b'.')) && digits(end + 1) > 0 {
                end += 1 + digits(end + 1);
            }
            let rest = line.get(end..).unwrap_or_default();
            let half = rest.trim_start_matches(' ');
            let is_half = |name: &&&str| rest_starts(half, name);
            if let Some(name) = ["a.m.", "p.m.", "am", "pm", "z"].iter().find(is_half) {
                end += rest.len() - half.len() + name.len();
            }
            return Some((at, end));
        }
        at = mark.max(at + 1);
    }
    None
}

/// Whether a text begins with these letters, and no other letter behind them.
fn rest_starts(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
        && !text.get(start.len()..).unwrap_or_default().starts_with(char::is_alphanumeric)
}

/// What is before a date, and before the words between a name and a time.
fn without_date(text: &str) -> &str {
    let (mut text, mut has_day) = (text, false);
    loop {
        let kept = text.trim_end_matches(|letter: char| letter.is_whitespace() || is_between(letter));
        let start = kept
            .rfind(|letter: char| letter.is_whitespace() || matches!(letter, '[' | '(' | ',' | ';' | '"'))
            .map_or(0, |at| at + kept.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
        let word = kept.get(start..).unwrap_or_default();
        let small = word.trim_end_matches('.').to_lowercase();
        let is_day = word.starts_with(|letter: char| letter.is_ascii_digit())
            && word.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '/' | '-' | 'T'));
        let is_month =
            MONTHS.iter().any(|month| small.starts_with(month)) || small.starts_with("déc") || small.starts_with("dec");
        if word.is_empty() || !(is_day || TIME_WORDS.contains(&small.as_str()) || has_day && is_month) {
            return kept;
        }
        has_day |= is_day;
        text = kept.get(..start).unwrap_or_default();
    }
}

/// Signs between name, date, time and message.
fn is_between(letter: char) -> bool {
    matches!(
        letter,
        '[' | ']' | '(' | ')' | ',' | ';' | ':' | '-' | '\u{2013}' | '\u{2014}' | '|' | '\u{b7}' | '"' | '*' | '.'
    )
}

/// `Anna` of `From Anna to Everyone:`.
fn from(text: &str) -> Option<String> {
    let text = text.trim_start();
    let start = FROM.iter().find(|word| text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)))?;
    let name = text.get(start.len()..)?;
    let end = TO.iter().filter_map(|word| name.find(word)).min()?;
    name.get(..end).map(signature).filter(|name| !name.is_empty())
}

/// A name without the signs around it; a telephone number is one. Empty where there is none.
fn signature(text: &str) -> String {
    let end = text.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let digits = end.chars().filter(char::is_ascii_digit).count();
    let starts = |letter: char| letter.is_alphabetic() || letter == '+' && digits > 5;
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
        && !TIME_WORDS.contains(&text.to_lowercase().as_str())
        && !signature(text).is_empty()
}

/// A line without the signs that are not seen; every blank but the tabulator is one.
fn visible(line: &str) -> String {
    let is_seen = |letter: &char| !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    line.chars()
        .filter(is_seen)
        .map(|letter| if letter.is_whitespace() && letter != '\t' { ' ' } else { letter })
        .collect()
}
