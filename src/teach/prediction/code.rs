//! The short code of a prediction: `p1-2-0-k3f-0yahi.2p-x7`.
//!
//! `p1`, weeks between the counts, first week, mark of the picture, the counts, two letters of checksum. The first count is two digits
//! to base 36, in tens of cells; a later one is one digit for its difference from the one before (`h` is none, one digit is ten cells),
//! or a point and two digits where the difference is too great for one. Letters, digits, `.` and `-` pass through every chat and mail;
//! the code never ends in a point, which mail would take for the end of a sentence.

use super::Prediction;
use crate::teach::checksum::{digit, mark, value_of};

/// Cells/µL in one step of a code.
pub const STEP_CELLS: f64 = 10.0;
/// Greatest count of a code, cells/µL: what two digits to base 36 hold.
pub const MAX_CELLS: f64 = 12_950.0;
/// Most points of a prediction.
pub(super) const MAX_POINTS: usize = 130;
/// Most weeks between two points.
pub(super) const MAX_STEP_WEEKS: u8 = 26;
/// Last week at which a prediction can start: the longest run.
pub(super) const MAX_WEEK: u16 = 520;
/// The digit that means no difference.
const SAME: i32 = 17;

/// Why a text is no prediction's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadCode {
    /// It does not begin like one.
    NotACode,
    /// Something is missing at its end.
    CutShort,
    /// It was changed on the way: its checksum does not fit.
    Changed,
}

/// The nearest count that a code can hold.
pub(super) fn rounded(count: f64) -> f64 {
    let count = if count.is_nan() { 0.0 } else { count.clamp(0.0, MAX_CELLS) };
    libm::round(count / STEP_CELLS) * STEP_CELLS
}

impl Prediction {
    /// Its code.
    pub fn code(&self) -> String {
        let mut counts = String::new();
        let mut before = None;
        for count in &self.counts {
            #[allow(clippy::cast_possible_truncation)] // at most 1295
            let tens = libm::round(count / STEP_CELLS) as i32;
            let difference = before.map(|before: i32| tens - before + SAME);
            let small = difference.and_then(|value| usize::try_from(value).ok()).filter(|value| *value < 36);
            if let Some(value) = small {
                counts.push(digit(value));
            } else {
                if before.is_some() {
                    counts.push('.');
                }
                let tens = usize::try_from(tens).unwrap_or_default();
                counts.push(digit(tens / 36));
                counts.push(digit(tens % 36));
            }
            before = Some(tens);
        }
        let body = format!("p1-{}-{}-{}-{counts}", self.every_weeks, self.first_week, self.picture);
        let check = mark(&body, 2);
        format!("{body}-{check}")
    }

    /// Reads a code, in either case and with the dashes that a chat made of its hyphens.
    ///
    /// # Errors
    /// [`BadCode`] for a text that is no code, was cut short, or was changed on the way.
    pub fn read(code: &str) -> Result<Self, BadCode> {
        let code = plain(code);
        let mut parts = code.split('-');
        if parts.next() != Some("p1") {
            return Err(BadCode::NotACode);
        }
        let (Some(every), Some(first), Some(picture), Some(counts), Some(check)) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(BadCode::CutShort);
        };
        if check.len() < 2 {
            return Err(BadCode::CutShort);
        }
        let body = format!("p1-{every}-{first}-{picture}-{counts}");
        if parts.next().is_some() || check != mark(&body, 2) {
            return Err(BadCode::Changed);
        }
        let numbers = every.parse().ok().zip(first.parse().ok()).zip(counts_of(counts));
        numbers.and_then(|((every, first), counts)| Self::new(first, every, &counts, picture)).ok_or(BadCode::Changed)
    }
}

/// A code without what was put around it and made of it.
pub(super) fn plain(code: &str) -> String {
    let dash = |letter: char| matches!(letter, '\u{2010}'..='\u{2015}' | '\u{2212}');
    code.trim()
        .trim_matches(|letter: char| !letter.is_ascii_alphanumeric())
        .chars()
        .map(|letter| if dash(letter) { '-' } else { letter.to_ascii_lowercase() })
        .collect()
}

fn counts_of(text: &str) -> Option<Vec<f64>> {
    let mut letters = text.chars();
    let two = |letters: &mut std::str::Chars<'_>| -> Option<i32> {
        let (high, low) = (value_of(letters.next()?)?, value_of(letters.next()?)?);
        i32::try_from(high * 36 + low).ok()
    };
    let mut tens = two(&mut letters)?;
    let mut counts = vec![f64::from(tens) * STEP_CELLS];
    while let Some(letter) = letters.next() {
        tens = if letter == '.' { two(&mut letters)? } else { tens + i32::try_from(value_of(letter)?).ok()? - SAME };
        if tens < 0 || counts.len() > MAX_POINTS {
            return None;
        }
        counts.push(f64::from(tens) * STEP_CELLS);
    }
    Some(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn() -> Prediction {
        Prediction::new(0, 2, &[340.0, 250.0, 560.0, 1200.0, 1190.0, 1190.0, 40.0, 0.0, 12_950.0], "k3f").unwrap()
    }

    #[test]
    fn a_code_gives_back_what_was_drawn() {
        let code = drawn().code();
        assert_eq!(Prediction::read(&code), Ok(drawn()));
        assert!(code.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-')), "{code}");
        assert!(!code.ends_with(['.', '-']));
    }

    #[test]
    fn a_year_and_a_half_every_second_week_fits_in_a_chat_line() {
        let counts: Vec<f64> = (0..38).map(|place| 340.0 + 25.0 * f64::from(place)).collect();
        let code = Prediction::new(0, 2, &counts, "k3f").unwrap().code();
        assert!(code.len() < 60, "{code} has {} letters", code.len());
    }

    #[test]
    fn a_code_survives_what_phones_and_chats_do_to_it() {
        let code = drawn().code();
        for text in [
            code.to_uppercase(),
            code.replacen('p', "P", 1),
            code.replace('-', "\u{2013}"),
            format!(" ({code})."),
            format!("\u{201c}{code}\u{201d},"),
        ] {
            assert_eq!(Prediction::read(&text), Ok(drawn()), "{text}");
        }
    }

    #[test]
    fn a_damaged_code_says_how() {
        let code = drawn().code();
        assert_eq!(Prediction::read("hello"), Err(BadCode::NotACode));
        assert_eq!(Prediction::read(""), Err(BadCode::NotACode));
        assert_eq!(Prediction::read("p1-2-0"), Err(BadCode::CutShort));
        assert_eq!(Prediction::read(&code[..code.len() - 1]), Err(BadCode::CutShort));
        assert_eq!(Prediction::read(&code.replacen("p1-2", "p1-3", 1)), Err(BadCode::Changed));
        // Every single letter that is wrong is noticed, and nothing panics.
        for place in 0..code.len() {
            for wrong in ["0", "z", ".", "-", "é", ""] {
                let mut other = code.clone();
                other.replace_range(place..=place, wrong);
                assert!(other == code || Prediction::read(&other).is_err() || plain(&other) == code, "{other}");
            }
        }
    }
}
