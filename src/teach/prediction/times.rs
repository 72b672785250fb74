//! Times of day, dates, and the words of programs around them.

/// What a program writes between name and time.
const TIME_WORDS: &str = "am pm a.m p.m \u{645} \u{635} \u{4e0a}\u{5348} \u{4e0b}\u{5348} \u{5348}\u{524d} \u{5348}\u{5f8c} \u{c624}\u{c804} \u{c624}\u{d6c4} \
    at on à le the today yesterday hier aujourd\u{2019}hui aujourd'hui monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi \
    jeudi vendredi samedi dimanche utc gmt cet z edited";
/// How months begin, next to a day in figures.
const MONTHS: &str = "jan feb fév fev mar apr avr may mai jun jui jul aug aoû sep oct nov déc dec";

/// The first time of day: where it begins, and where it ends with its seconds and half of the day.
pub(super) fn time_in(line: &str) -> Option<(usize, usize)> {
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
        // Meet has `Anna14:05`, and nothing behind it.
        let ends_name =
            bytes.get(mark) == Some(&b':') && at > 0 && bytes.get(at - 1).is_some_and(u8::is_ascii_alphabetic);
        if (1..=2).contains(&hours)
            && (is_free || ends_name)
            && matches!(bytes.get(mark), Some(b':' | b'h'))
            && digits(mark + 1) == 2
        {
            let mut end = mark + 3;
            while matches!(bytes.get(end), Some(b':' | b'.')) && digits(end + 1) > 0 {
                end += 1 + digits(end + 1);
            }
            let rest = line.get(end..).unwrap_or_default();
            let half = rest.trim_start_matches(' ');
            let is_half = |name: &&&str| rest_starts(half, name);
            if let Some(name) =
                ["a.m.", "p.m.", "a. m.", "p. m.", "am", "pm", "z", "\u{645}", "\u{635}"].iter().find(is_half)
            {
                end += rest.len() - half.len() + name.len();
            }
            if is_free || line.get(end..).is_some_and(|rest| rest.trim().is_empty()) {
                return Some((at, end));
            }
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
pub(super) fn without_date(text: &str) -> &str {
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
        let is_month = MONTHS.split(' ').any(|month| small.starts_with(month));
        // `Le` and `On` are names, too.
        let is_name = word.len() < 4 && word.starts_with(char::is_uppercase) && word.ends_with(char::is_lowercase);
        if word.is_empty() || !(is_day || is_time_word(&small) && !is_name || has_day && is_month) {
            return kept;
        }
        has_day |= is_day;
        text = kept.get(..start).unwrap_or_default();
    }
}

/// Signs between name, date, time and message.
pub(super) fn is_between(letter: char) -> bool {
    matches!(
        letter,
        '[' | ']' | '(' | ')' | ',' | ';' | ':' | '-' | '\u{2013}' | '\u{2014}' | '|' | '\u{b7}' | '"' | '*' | '.'
    )
}

/// Whether a word, written small, is one between name and time.
pub(super) fn is_time_word(word: &str) -> bool {
    TIME_WORDS.split_whitespace().any(|known| known == word)
}
