//! A tour made in the page, as one word of letters, digits, `.` and `-` that stays readable: `u1.hMy-tour.hLook-at-the-dip.g...z`.
//!
//! A blank is `-`; `.` and a letter from `g` to `z` stand for a sign below, `.` hexadecimal digits `.` for any other. `.h` begins a
//! step, `.g` a field, `.z` ends the tour: so a link that was cut short is noticed. Tours are what people typed, so they stand behind
//! the `#` of a link, where no server reads them.

use super::{Focus, MAX_STEPS_IN_LINK, Question, Tour, TourStep};
use std::borrow::Cow;
use std::fmt::{self, Write};

const BEGIN: &str = "u1";
const FIELD: char = '\u{1f}';
const STEP: char = '\u{1e}';
const END: char = '\u{4}';
/// The signs that have a letter of their own.
const SIGNS: [(char, char); 20] = [
    ('g', FIELD),
    ('h', STEP),
    ('i', '%'),
    ('j', '.'),
    ('k', ','),
    ('l', '-'),
    ('m', '='),
    ('n', '&'),
    ('o', ':'),
    ('p', '('),
    ('q', ')'),
    ('r', '\''),
    ('s', '?'),
    ('t', '\n'),
    ('u', '{'),
    ('v', '}'),
    ('w', '@'),
    ('x', ';'),
    ('y', '+'),
    ('z', END),
];
/// What a step's link begins with; left out of the code.
const LINK_HEAD: &str = "v=1&m=2&";

/// Why a text is no tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadTour {
    /// Neither a shipped tour's name nor a tour made in a page.
    NotATour,
    /// Its end is missing.
    CutShort,
    /// It was changed on the way, or has no step.
    Changed,
}

impl fmt::Display for BadTour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotATour => "The link names a tour that is not known here.",
            Self::CutShort => "The tour's link was cut short: ask for it again, as a whole.",
            Self::Changed => "The tour's link was changed on its way and cannot be read: ask for it again.",
        })
    }
}

impl std::error::Error for BadTour {}

impl Tour {
    /// The tour as one word, for the key `tour` of a link. Sources and choices of answers are left out; all texts are kept.
    pub fn encode(&self) -> String {
        let mut plain = String::from(STEP);
        push_fields(&mut plain, &[&self.title, &self.audience]);
        for step in self.steps.iter().take(MAX_STEPS_IN_LINK) {
            plain.push(STEP);
            let link = step.link.strip_prefix(LINK_HEAD).unwrap_or(&step.link);
            let (prompt, answer) = step.question.as_ref().map_or(("", ""), |one| (&*one.prompt, &*one.answer));
            let focus = if step.focus == Focus::Chart { "" } else { step.focus.key() };
            push_fields(&mut plain, &[&step.title, &step.caption, link, focus, &step.note, prompt, answer]);
        }
        plain.push(END);
        let mut out = String::from(BEGIN);
        for character in plain.chars() {
            escape(&mut out, character);
        }
        out
    }

    /// Reads a tour made in a page.
    ///
    /// # Errors
    /// [`BadTour`] for a text that is none, was cut short, or was changed on the way.
    pub fn decode(code: &str) -> Result<Self, BadTour> {
        Self::decode_draft(code).and_then(|tour| if tour.steps.is_empty() { Err(BadTour::Changed) } else { Ok(tour) })
    }

    /// Reads a tour that is still being made, which may have no step yet.
    ///
    /// # Errors
    /// [`BadTour`] for a text that is none, was cut short, or was changed on the way.
    pub fn decode_draft(code: &str) -> Result<Self, BadTour> {
        let body = code.trim().strip_prefix(BEGIN).filter(|body| body.starts_with('.')).ok_or(BadTour::NotATour)?;
        let plain = unescape(body)?;
        let Some((plain, _)) = plain.split_once(END) else { return Err(BadTour::CutShort) };
        let mut parts = plain.split(STEP).skip(1);
        let head: Vec<&str> = parts.next().unwrap_or("").split(FIELD).collect();
        let text = |fields: &[&str], place: usize| -> Cow<'static, str> {
            fields.get(place).map_or_else(String::new, |text| (*text).to_owned()).into()
        };
        let steps: Vec<TourStep> = parts
            .take(MAX_STEPS_IN_LINK)
            .map(|part| {
                let fields: Vec<&str> = part.split(FIELD).collect();
                let link = text(&fields, 2);
                let has_head = link.starts_with("v=") || link.is_empty();
                let (prompt, answer) = (text(&fields, 5), text(&fields, 6));
                TourStep {
                    title: text(&fields, 0),
                    caption: text(&fields, 1),
                    note: text(&fields, 4),
                    link: if has_head { link } else { format!("{LINK_HEAD}{link}").into() },
                    focus: fields.get(3).and_then(|key| Focus::from_key(key)).unwrap_or_default(),
                    sources: &[],
                    question: (!prompt.is_empty()).then(|| Question { prompt, answer, ..Question::default() }),
                }
            })
            .collect();
        Ok(Self { id: "", title: text(&head, 0), audience: text(&head, 1), steps })
    }
}

/// Adds fields with a mark between them; empty ones at the end are left out.
fn push_fields(out: &mut String, fields: &[&str]) {
    let used = fields.iter().rposition(|field| !field.is_empty()).map_or(0, |last| last + 1);
    for (place, field) in fields.iter().take(used).enumerate() {
        if place > 0 {
            out.push(FIELD);
        }
        // Marks of our own cannot stand in a text that somebody typed.
        out.extend(field.chars().filter(|letter| !letter.is_control() || *letter == '\n'));
    }
}

fn escape(out: &mut String, character: char) {
    if character.is_ascii_alphanumeric() {
        out.push(character);
    } else if character == ' ' {
        out.push('-');
    } else if let Some((letter, _)) = SIGNS.iter().find(|(_, sign)| *sign == character) {
        out.push('.');
        out.push(*letter);
    } else {
        // Writing to a String cannot fail.
        let _ = write!(out, ".{:x}.", u32::from(character));
    }
}

fn unescape(code: &str) -> Result<String, BadTour> {
    let mut out = String::with_capacity(code.len());
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '-' => out.push(' '),
            '.' => {
                let first = letters.next().ok_or(BadTour::CutShort)?;
                if let Some((_, sign)) = SIGNS.iter().find(|(other, _)| *other == first) {
                    out.push(*sign);
                    continue;
                }
                let mut digits = String::from(first);
                loop {
                    match letters.next().ok_or(BadTour::CutShort)? {
                        '.' => break,
                        digit if digits.len() < 6 => digits.push(digit),
                        _ => return Err(BadTour::Changed),
                    }
                }
                let code = u32::from_str_radix(&digits, 16).map_err(|_| BadTour::Changed)?;
                out.push(char::from_u32(code).filter(|sign| !sign.is_control()).ok_or(BadTour::Changed)?);
            }
            letter if letter.is_ascii_alphanumeric() => out.push(letter),
            _ => return Err(BadTour::Changed),
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::{Interface, MAX_BYTES, decode, encode};
    use crate::teach::tour::{MAX_ADDRESS, MAX_LETTERS};

    fn made() -> Tour {
        let step = |title: &'static str, caption: &'static str, link: &'static str, focus| TourStep {
            title: title.into(),
            caption: caption.into(),
            link: link.into(),
            focus,
            ..TourStep::default()
        };
        Tour {
            id: "",
            title: "Ma tournée: l\u{2019}IL-2 (2 × 5 MIU)".into(),
            audience: "".into(),
            steps: vec![
                step(
                    "Look.",
                    "{+a.end.change_median} cells, ça monte\u{202f}!\nTwo lines",
                    "v=1&m=2&a=5m5d8w6c&n=340",
                    Focus::Chart,
                ),
                TourStep {
                    note: "Wait for an answer".into(),
                    question: Some(Question {
                        prompt: "Why?".into(),
                        answer: "50 % of it".into(),
                        ..Question::default()
                    }),
                    ..step("", "", "v=2&m=3&a=0", Focus::Cells)
                },
            ],
        }
    }

    #[test]
    fn a_tour_made_in_the_page_comes_back_whole() {
        let code = made().encode();
        assert!(code.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-')), "{code}");
        assert_eq!(Tour::decode(&code), Ok(made()));
        assert_eq!(made().link_value(), code);
    }

    #[test]
    fn a_tour_of_the_greatest_length_comes_back_from_its_link_whole() {
        let caption: String = "É à l\u{2019}hôpital, 2 × 5 MIU\u{202f}? ".chars().cycle().take(MAX_LETTERS).collect();
        let mut tour = Tour { title: "Long".into(), ..Tour::default() };
        let link = |tour: &Tour| {
            let interface = Interface { tour: Some(tour.encode()), step: Some("1".into()), ..Interface::default() };
            encode(&crate::scenario::Scenario::default(), &interface, &[])
        };
        while link(&tour).len() + 2 * caption.len() < MAX_ADDRESS && tour.steps.len() < MAX_STEPS_IN_LINK {
            tour.steps.push(TourStep {
                caption: caption.clone().into(),
                link: "v=1&m=2&a=5m5d8w6c".into(),
                ..TourStep::default()
            });
        }
        let link = link(&tour);
        assert!(link.len() > 50_000 && MAX_ADDRESS < MAX_BYTES, "{} bytes", link.len());
        let read = decode(&link).unwrap();
        assert!(read.notices.is_empty(), "{:?}", read.notices);
        assert_eq!(Tour::decode(read.interface.tour.as_deref().unwrap()), Ok(tour));
    }

    #[test]
    fn no_text_is_cut_however_long() {
        let long = Tour {
            title: "x".repeat(MAX_LETTERS + 600).into(),
            steps: vec![TourStep { caption: "é".repeat(MAX_LETTERS + 1).into(), ..TourStep::default() }],
            ..Tour::default()
        };
        assert_eq!(Tour::decode(&long.encode()), Ok(long));
    }

    #[test]
    fn a_shipped_tour_can_be_taken_as_the_start_of_one_s_own() {
        for tour in crate::teach::tours::all(crate::text::Lang::Fr) {
            let read = Tour::decode(&tour.encode()).unwrap();
            assert_eq!(read.steps.len(), tour.steps.len());
            for (read, shipped) in read.steps.iter().zip(&tour.steps) {
                assert_eq!(
                    (&read.caption, &read.note, &read.link, read.focus),
                    (&shipped.caption, &shipped.note, &shipped.link, shipped.focus)
                );
            }
            assert!(tour.encode().len() < MAX_ADDRESS, "{} is too long for a link", tour.id);
        }
    }

    #[test]
    fn a_damaged_tour_says_how_and_never_panics() {
        let code = made().encode();
        assert_eq!(Tour::decode("five-days"), Err(BadTour::NotATour));
        assert_eq!(Tour::decode("u1.h.z"), Err(BadTour::Changed));
        for end in 3..code.len() - 1 {
            assert_eq!(Tour::decode(&code[..end]), Err(BadTour::CutShort), "{}", &code[..end]);
        }
        for strange in ["u1.hé.z", "u1.hd800.", "u1.h.d800..z", "u1.h.ffffffffff..z", "u1.", "u1.h.7..h.z"] {
            assert!(Tour::decode(strange).is_err(), "{strange}");
        }
    }

    #[test]
    fn a_link_carries_it_where_no_server_reads_it() {
        let code = made().encode();
        let interface =
            crate::link::Interface { tour: Some(code.clone()), step: Some("2".into()), ..Default::default() };
        let link = crate::link::encode(&crate::scenario::Scenario::default(), &interface, &[]);
        assert!(
            link.split_once('#').is_some_and(|(query, fragment)| !query.contains("tour") && fragment.contains(&code)),
            "{link}"
        );
        let read = crate::link::decode(&format!("https://h.example/?{link}")).unwrap();
        assert_eq!((read.notices, read.interface.tour), (vec![], Some(code)));
    }

    #[test]
    fn control_characters_of_a_text_do_not_break_the_tour() {
        let mut tour = made();
        tour.steps.truncate(1);
        tour.title = "a\u{1e}b\u{1f}c\u{4}d".into();
        assert_eq!(Tour::decode(&tour.encode()).unwrap().title, "abcd");
    }
}
