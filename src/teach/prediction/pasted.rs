//! Many predictions at once: a teacher pastes what the class wrote into a chat.

use super::{BadCode, Prediction};

/// A prediction and whoever sent it.
#[derive(Clone, Debug, PartialEq)]
pub struct Signed {
    /// What stood before the code on its line; `None` where nothing did.
    pub name: Option<String>,
    /// The prediction.
    pub prediction: Prediction,
}

/// A line from which no prediction was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotUnderstood {
    /// Its number in the text, from 1.
    pub line: usize,
    /// The line.
    pub text: String,
    /// What is wrong with the code in it; [`BadCode::NotACode`] for a line of plain chat.
    pub why: BadCode,
}

/// What was found in a pasted text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// The predictions, in order. Somebody who sent two different ones is in the list twice; the page shows both.
    pub predictions: Vec<Signed>,
    /// The lines without a prediction, in order. Lines of plain chat are among them: show those with a damaged code first.
    pub not_understood: Vec<NotUnderstood>,
    /// How many times the same person's same code came again, as chats do when a message is quoted.
    pub repeated: usize,
}

/// Letters of a name and of a line that are kept.
const MAX_NAME: usize = 40;

impl Pasted {
    /// Reads a pasted text: codes bare, in links, in brackets, several on a line, with names before them.
    pub fn read(text: &str) -> Self {
        let mut found = Self::default();
        for (line, text) in (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty()) {
            let mut why = BadCode::NotACode;
            let mut any = false;
            for word in words(text) {
                match Prediction::read(word) {
                    Ok(prediction) => {
                        any = true;
                        found.take(Signed { name: name_before(text, word), prediction });
                    }
                    Err(BadCode::NotACode) => {}
                    Err(problem) => why = problem,
                }
            }
            if !any || why != BadCode::NotACode {
                let text = text.trim().chars().take(2 * MAX_NAME).collect();
                found.not_understood.push(NotUnderstood { line, text, why });
            }
        }
        found
    }

    fn take(&mut self, signed: Signed) {
        // Two people without a name may well have drawn the same; one person does not send the same twice.
        if signed.name.is_some() && self.predictions.contains(&signed) {
            self.repeated += 1;
        } else {
            self.predictions.push(signed);
        }
    }
}

/// The pieces of a line that could be codes: cut at everything that no code has.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let of_code = |letter: char| {
        letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
    };
    line.split(move |letter: char| !of_code(letter)).filter(|word| word.len() > 3)
}

/// What stands before a code, without the signs between and the time of day: `10:02 Anna: p1-...` gives `Anna`. A link before the code
/// ends the name, and a code is none.
fn name_before(line: &str, word: &str) -> Option<String> {
    let before = line.split_once(word)?.0;
    let before = before.split("http").next().unwrap_or(before);
    let name = before.trim_start_matches(|letter: char| !letter.is_alphabetic());
    let name = name.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let is_name = !name.is_empty() && !words(name).any(|word| Prediction::read(word).is_ok());
    is_name.then(|| name.chars().take(MAX_NAME).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(last: f64) -> String {
        Prediction::new(0, 4, &[340.0, last], "k3f").unwrap().code()
    }

    #[test]
    fn predictions_are_found_in_a_chat_full_of_text() {
        let (a, b, c) = (code(500.0), code(700.0), code(900.0));
        let damaged = a.replacen("p1-4", "p1-5", 1);
        let chat = format!(
            "10:02 Anna: {a}\nis this right?\n\nBen: https://h.example/?v=1&m=2&a=5m#data={b}\nAnna: {a}\n> {a} and {c}.\nCleo: {damaged}\nDan {}",
            &b[..b.len() - 1]
        );
        let found = Pasted::read(&chat);
        let names: Vec<_> = found.predictions.iter().map(|one| one.name.as_deref()).collect();
        assert_eq!(names, [Some("Anna"), Some("Ben"), None, None]);
        assert_eq!(found.repeated, 1);
        let lasts: Vec<_> = found.predictions.iter().filter_map(|one| one.prediction.at(4.0)).collect();
        assert_eq!(lasts, [500.0, 700.0, 500.0, 900.0]);
        let wrong: Vec<_> = found.not_understood.iter().map(|one| (one.line, one.why)).collect();
        assert_eq!(wrong, [(2, BadCode::NotACode), (7, BadCode::Changed), (8, BadCode::CutShort)]);
    }

    #[test]
    fn the_same_line_twice_counts_once() {
        let line = format!("Anna: {}\n", code(500.0));
        let found = Pasted::read(&line.repeat(3));
        assert_eq!((found.predictions.len(), found.repeated), (1, 2));
        assert_eq!(Pasted::read(""), Pasted::default());
    }
}
