//! A schedule in the letters of v1: `5m5d4w3c4s-5m5d8w7c`.

use crate::link::number;
use crate::notice::{Counted, Notice, NoticeKind, NoticeText, Notices, Phrase};
use crate::parameters::ParameterId;
use crate::schedule::{Block, MAX_BLOCKS, Repeat, Route, Schedule};
use std::fmt::Write;

/// A number and a letter, as they came.
struct Token {
    number: String,
    letter: char,
}

impl Token {
    fn text(&self) -> String {
        format!("{}{}", self.number, self.letter)
    }
}

/// Reads a schedule. `None` where nothing of a schedule can be seen in a block: then the key takes its default.
pub(super) fn read(key: &'static str, value: &str, notices: &mut Notices) -> Option<Schedule> {
    let text = number::plain(value);
    if text == "0" {
        return Some(Schedule::none());
    }
    if text.is_empty() {
        return None;
    }
    let mut blocks = Vec::new();
    let mut left_out = 0_usize;
    for part in text.split('-') {
        if part.is_empty() {
            notices.push(Notice::new(NoticeKind::Unknown, key, "-", Phrase::EmptyBlockLeftOut, Phrase::Blocks));
        } else if blocks.len() == MAX_BLOCKS {
            left_out += 1;
        } else {
            blocks.push(read_block(key, part, blocks.is_empty(), notices)?);
        }
    }
    if left_out > 0 {
        let blocks = Counted::Blocks;
        let (got, used) = (Phrase::Count(blocks, MAX_BLOCKS + left_out), Phrase::First(blocks, MAX_BLOCKS));
        notices.push(Notice::new(NoticeKind::TooLong, key, got, used, Phrase::AtMost(blocks, MAX_BLOCKS)));
    }
    if blocks.is_empty() { None } else { Some(Schedule::new(blocks)) }
}

/// Cuts a block into tokens; the second list is what is none.
fn tokens(text: &str) -> (Vec<Token>, Vec<String>) {
    // With the signs that `number::plain` has left between digits.
    let is_number = |character: &char| character.is_ascii_digit() || matches!(character, '.' | ',' | ' ');
    let (mut tokens, mut strange) = (Vec::new(), Vec::new());
    let mut characters = text.chars().peekable();
    while characters.peek().is_some() {
        let mut piece = String::new();
        while let Some(character) = characters.next_if(is_number) {
            piece.push(character);
        }
        let letter = characters.next_if(|letter| "migpdwcsl".contains(*letter));
        match letter {
            Some(letter) if !piece.is_empty() => tokens.push(Token { number: piece, letter }),
            _ => {
                piece.extend(letter);
                while let Some(character) = characters.next_if(|character| !is_number(character)) {
                    piece.push(character);
                }
                strange.push(piece);
            }
        }
    }
    (tokens, strange)
}

fn read_block(key: &'static str, text: &str, first: bool, notices: &mut Notices) -> Option<Block> {
    let (tokens, strange) = tokens(text);
    if tokens.is_empty() {
        return None;
    }
    for piece in strange {
        notices.push(Notice::new(NoticeKind::Unknown, key, &piece, Phrase::LeftOut, Phrase::LetterWithNumber));
    }
    let tokens = without_repeats(key, tokens, notices);
    let route = tokens.iter().find_map(|token| route(token.letter)).unwrap_or(Route::Il2Subcutaneous);
    let mut block = Block::new(route);
    let rule = tokens.iter().any(|token| token.letter == 'l');
    if rule {
        block = block.with_repeat(Repeat::Below(ParameterId::RuleLevel.spec().default));
    }
    // Days on last: how many there can be depends on the interval and the number of cycles.
    let (days, others): (Vec<&Token>, Vec<&Token>) = tokens.iter().partition(|token| token.letter == 'd');
    for token in others.into_iter().chain(days) {
        let Some(id) = setting(token.letter) else { continue };
        if id == ParameterId::InjectionsPerDay && route == Route::Il2Infusion {
            let allowed = Phrase::InjectionsOnlyOfInjections;
            notices.push(Notice::new(NoticeKind::Unknown, key, token.text(), Phrase::LeftOut, allowed));
            continue;
        }
        let nearest = number::read(&token.number).map(|value| block.nearest(id, value));
        if let Some(Ok(changed)) = nearest.map(|value| block.set(id, value)) {
            block = changed;
        }
        #[allow(clippy::float_cmp)] // exactly the number that came, or another
        if nearest.is_some() && nearest == number::read(&token.number) {
            continue;
        }
        let used = match (block.get(id), token.letter) {
            (Some(default), letter) => NoticeText::from(format!("{}{letter}", number::write(default))),
            (None, _) if first => NoticeText::from("0s"),
            (None, _) => Phrase::OneIntervalLater.into(),
        };
        let allowed = Phrase::Between { id, high: block.max(id), is_of_block: true };
        let kind = if nearest.is_some() { NoticeKind::OutOfRange } else { NoticeKind::BadValue };
        notices.push(Notice::new(kind, key, token.text(), used, allowed));
    }
    Some(block)
}

/// The tokens of which a block can have only one each, the first of each; `l` excludes `c` and `w` wherever it is.
fn without_repeats(key: &'static str, tokens: Vec<Token>, notices: &mut Notices) -> Vec<Token> {
    let rule = tokens.iter().find(|token| token.letter == 'l').map(Token::text);
    let mut kept: Vec<Token> = Vec::new();
    for token in tokens {
        let same = |other: &&Token| {
            other.letter == token.letter || (route(other.letter).is_some() && route(token.letter).is_some())
        };
        let excluded = match (&rule, token.letter) {
            (Some(rule), 'c' | 'w') => Some((rule.clone(), Phrase::RuleOrRhythm)),
            _ => kept.iter().find(same).map(|other| {
                let allowed =
                    if other.letter == token.letter { Phrase::EachLetterOnce } else { Phrase::OneRouteInABlock };
                (other.text(), allowed)
            }),
        };
        match excluded {
            Some((used, allowed)) => {
                notices.push(Notice::new(NoticeKind::Repeated, key, token.text(), used, allowed));
            }
            None => kept.push(token),
        }
    }
    kept
}

const fn route(letter: char) -> Option<Route> {
    match letter {
        'm' => Some(Route::Il2Subcutaneous),
        'i' => Some(Route::Il2Infusion),
        'g' => Some(Route::Il7Subcutaneous),
        _ => None,
    }
}

const fn setting(letter: char) -> Option<ParameterId> {
    Some(match letter {
        'm' => ParameterId::DosePerInjection,
        'i' => ParameterId::InfusionDose,
        'g' => ParameterId::Il7Dose,
        'p' => ParameterId::InjectionsPerDay,
        'd' => ParameterId::DaysOn,
        'w' => ParameterId::WeeksBetween,
        'c' => ParameterId::Cycles,
        's' => ParameterId::StartWeek,
        'l' => ParameterId::RuleLevel,
        _ => return None,
    })
}

/// Writes a schedule: in each block dose, days, and weeks and cycles or the rule; injections a day and start only where they are not
/// the default.
pub(super) fn write(schedule: &Schedule) -> String {
    if schedule.is_empty() {
        return "0".to_owned();
    }
    let mut text = String::new();
    for (index, block) in schedule.blocks().iter().enumerate() {
        if index > 0 {
            text.push('-');
        }
        let mut token = |value: f64, letter: &str| {
            // Writing into a String cannot fail.
            let _ = write!(text, "{}{letter}", number::write(value));
        };
        token(block.dose(), block.route().dose().spec().key);
        if block.per_day() != block.route().default_per_day() {
            token(f64::from(block.per_day()), "p");
        }
        token(f64::from(block.days_on()), "d");
        match block.repeat() {
            Repeat::Every { weeks, cycles } => {
                token(weeks, "w");
                token(f64::from(cycles), "c");
            }
            Repeat::Below(level) => token(level, "l"),
        }
        let start_weeks = schedule.start_weeks(index);
        #[allow(clippy::float_cmp)] // the same number or another
        if start_weeks != schedule.default_start_weeks(index) {
            token(start_weeks, "s");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(text: &str) -> (String, Vec<String>) {
        let mut notices = Notices::default();
        let schedule = read("a", text, &mut notices);
        let written = schedule.map_or("nothing".to_owned(), |schedule| write(&schedule));
        (written, notices.into_list().into_iter().map(|notice| notice.got.to_string()).collect())
    }

    #[test]
    fn blocks_come_out_in_one_form() {
        for (text, expected) in [
            ("5m5d4w3c4s-5m5d8w7c", "5m5d4w3c4s-5m5d8w7c"),
            ("4s3c4w5d5m–7C8W5D5M", "5m5d4w3c4s-5m5d8w7c"),
            ("5m", "5m5d8w6c"),
            ("6c", "5m5d8w6c"),
            ("18i", "18i5d8w6c"),
            ("20g1w3c", "20g1d1w3c"),
            ("7,5m1p", "7.5m1p5d8w6c"),
            ("5m350l", "5m5d350l"),
            ("0s5m-8s5m", "5m5d8w6c-5m5d8w6c"),
            ("5m-350l8s", "5m5d8w6c-5m5d350l"),
            ("5m-350l0s", "5m5d8w6c-5m5d350l0s"),
            ("0", "0"),
        ] {
            assert_eq!(canonical(text), (expected.to_owned(), vec![]), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_taken_is_named_and_takes_the_nearest_bound_or_its_default() {
        for (text, expected, got) in [
            ("99m5d", "18m5d8w6c", vec!["99m"]),
            ("0m0d0w0c", "0.1m1d1w1c", vec!["0m", "0w", "0c", "0d"]),
            ("5m21d1w7c", "5m7d1w7c", vec!["21d"]),
            ("21d2.5w", "5m17d2.5w6c", vec!["21d"]),
            ("99d1w1c", "5m21d1w1c", vec!["99d"]),
            ("5m4.5d", "5m5d8w6c", vec!["4.5d"]),
            ("1.2.3m", "5m5d8w6c", vec!["1.2.3m"]),
            ("900i3p", "24i5d8w6c", vec!["900i", "3p"]),
            ("5m18i", "5m5d8w6c", vec!["18i"]),
            ("5m3c350l4w", "5m5d350l", vec!["3c", "4w"]),
            ("5m5d5d", "5m5d8w6c", vec!["5d"]),
            ("5m9x5d", "5m5d8w6c", vec!["9x"]),
            ("5miu5days", "5m5d8w6c", vec!["iu", "ays"]),
            ("5m5d12", "5m5d8w6c", vec!["12"]),
            ("5m--5m", "5m5d8w6c-5m5d8w6c", vec!["-"]),
            ("-5m", "5m5d8w6c", vec!["-"]),
            ("5m9999s", "5m5d8w6c520s", vec!["9999s"]),
        ] {
            let got: Vec<String> = got.into_iter().map(str::to_owned).collect();
            assert_eq!(canonical(text), (expected.to_owned(), got), "{text}");
        }
    }

    #[test]
    fn what_is_no_schedule_is_none() {
        for text in ["", "hello", "12", "5m-hello", "0-5m", "-", "€"] {
            assert_eq!(canonical(text).0, "nothing", "{text}");
        }
    }

    #[test]
    fn more_blocks_than_can_be_read_are_left_out() {
        let (written, got) = canonical(&["5m"; 30].join("-"));
        assert_eq!(written.split('-').count(), MAX_BLOCKS);
        assert_eq!(got, ["30 phases"]);
    }
}
