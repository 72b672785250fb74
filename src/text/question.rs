//! The question over the page: what of a schedule it names (its one rhythm, its two, or that there are more), and how a language asks it.

use super::Lang;
use super::pattern::{Forms, fill};
use crate::schedule::{Block, Repeat, Route, Schedule};

/// How a part of a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// As the rest.
    Plain,
    /// In the accent colour, since it follows the controls.
    Follows,
    /// Without a break between its lines.
    Whole,
}

/// A text in parts.
pub type Marked = Vec<(String, Mark)>;

/// How a language asks. Slots are in braces.
#[derive(Debug)]
#[allow(missing_docs)] // names that say what they are
pub struct QuestionWords {
    /// verb, given
    pub question: &'static str,
    /// Of one thing that raises the count, of many.
    pub verb: Forms,
    /// Before, within and behind the question of a control arm.
    pub control: [&'static str; 3],
    /// days, name, rhythm
    pub given: &'static str,
    pub day: Forms,
    /// Between two rhythms, and behind the second where both are told in full.
    pub then: &'static str,
    pub after_two: &'static str,
    /// cycles, names
    pub irregular: &'static str,
    /// count
    pub cycles: &'static str,
    pub some_cycles: &'static str,
    /// Of IL-2, of IL-7, of both.
    pub names: [&'static str; 3],
    pub once: &'static str,
    pub every_week: &'static str,
    /// weeks
    pub every: &'static str,
    /// The same where the next rhythm is in weeks too.
    pub every_short: &'static str,
    /// level
    pub below: &'static str,
}

/// What the question names.
#[derive(Clone, Debug, PartialEq)]
enum Asked {
    /// No cytokine.
    Nothing,
    /// The one rhythm of every cycle.
    One(Block),
    /// A rhythm, and the one that follows it.
    Two(Block, Block),
    /// More than a heading can tell.
    Many {
        /// How many cycles, where no rule decides that.
        cycles: Option<u16>,
        /// Whether IL-2 is among them.
        il2: bool,
        /// Whether IL-7 is.
        il7: bool,
    },
}

impl Lang {
    /// The question that a schedule answers.
    pub fn question(self, schedule: &Schedule) -> Marked {
        let words = self.question_words();
        let (given, verb) = match asked(schedule) {
            Asked::Nothing => {
                let marks = [Mark::Plain, Mark::Follows, Mark::Plain];
                return words.control.iter().zip(marks).map(|(text, mark)| ((*text).to_owned(), mark)).collect();
            }
            Asked::One(block) => {
                (self.block_given(words, &block, &self.rhythm(words, &block, false)), verb_count(&block))
            }
            Asked::Two(first, then) if same_days(&first, &then) => {
                let in_weeks = is_in_weeks(&first) && is_in_weeks(&then);
                let mut parts = self.block_given(words, &first, &self.rhythm(words, &first, in_weeks));
                parts.extend([plain(words.then), (self.rhythm(words, &then, false), Mark::Follows)]);
                parts.extend((!in_weeks).then(|| plain(words.after_two)));
                (parts, verb_count(&first))
            }
            Asked::Two(first, then) => {
                let mut parts = self.block_given(words, &first, &self.rhythm(words, &first, false));
                parts.push(plain(words.then));
                parts.extend(self.block_given(words, &then, &self.rhythm(words, &then, false)));
                parts.push(plain(words.after_two));
                (parts, 2.0)
            }
            Asked::Many { cycles, il2, il7 } => {
                let cycles = cycles.map_or(words.some_cycles.to_owned(), |cycles| {
                    fill(words.cycles, &[("count", &self.spelt(f64::from(cycles)))])
                });
                let [of_il2, of_il7, of_both] = words.names;
                let names = match (il2, il7) {
                    (true, true) => of_both,
                    (_, false) => of_il2,
                    (false, true) => of_il7,
                };
                let slots = [("cycles", cycles, Mark::Follows), ("names", names.to_owned(), Mark::Plain)];
                (marked(words.irregular, &slots), 2.0)
            }
        };
        let question = fill(words.question, &[("verb", self.form(verb, words.verb))]);
        let (before, after) = question.split_once("{given}").unwrap_or((&question, ""));
        [plain(before)].into_iter().chain(given).chain([plain(after)]).collect()
    }

    fn block_given(self, words: &QuestionWords, block: &Block, rhythm: &str) -> Marked {
        let [of_il2, of_il7, _] = words.names;
        let slots = [
            ("days", self.count_of(f64::from(block.days_on()), words.day), Mark::Follows),
            ("name", (if is_il7(block) { of_il7 } else { of_il2 }).to_owned(), Mark::Whole),
            ("rhythm", rhythm.to_owned(), Mark::Follows),
        ];
        marked(words.given, &slots)
    }

    /// `every eight weeks`; short where the next rhythm ends in weeks too.
    fn rhythm(self, words: &QuestionWords, block: &Block, is_short: bool) -> String {
        match block.repeat() {
            Repeat::Every { cycles: 1, .. } => words.once.to_owned(),
            Repeat::Every { weeks, .. } if is_one(weeks) => words.every_week.to_owned(),
            Repeat::Every { weeks, .. } => {
                let pattern = if is_short { words.every_short } else { words.every };
                fill(pattern, &[("weeks", &self.spelt(weeks))])
            }
            Repeat::Below(level) => fill(words.below, &[("level", &self.number(level))]),
        }
    }
}

fn plain(text: &str) -> (String, Mark) {
    (text.to_owned(), Mark::Plain)
}

/// A pattern in parts: what is in a slot has its own mark.
fn marked(pattern: &str, slots: &[(&str, String, Mark)]) -> Marked {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else { break };
        if !before.is_empty() {
            parts.push(plain(before));
        }
        parts.extend(slots.iter().find(|(slot, ..)| *slot == name).map(|(_, text, mark)| (text.clone(), *mark)));
        rest = behind;
    }
    if !rest.is_empty() {
        parts.push(plain(rest));
    }
    parts
}

/// The number that the verb goes with.
fn verb_count(block: &Block) -> f64 {
    f64::from(block.days_on())
}

fn is_one(weeks: f64) -> bool {
    (weeks - 1.0).abs() < 1e-9
}

/// Whether the rhythm is given in several weeks.
fn is_in_weeks(block: &Block) -> bool {
    matches!(block.repeat(), Repeat::Every { weeks, cycles: 2.. } if !is_one(weeks))
}

/// What the question names of a schedule.
fn asked(schedule: &Schedule) -> Asked {
    let mut told: Vec<Block> = Vec::new();
    for block in schedule.blocks() {
        if !told.last().is_some_and(|last| sounds_alike(last, block)) {
            told.push(*block);
        }
    }
    match *told.as_slice() {
        [] => Asked::Nothing,
        [one] => Asked::One(one),
        [first, then] if !(is_once(&first) && is_once(&then)) => Asked::Two(first, then),
        _ => many(schedule),
    }
}

/// Whether a block is of IL-7; both ways to give IL-2 have one name here.
fn is_il7(block: &Block) -> bool {
    block.route() == Route::Il7Subcutaneous
}

/// Whether the same is given for as many days.
fn same_days(one: &Block, other: &Block) -> bool {
    is_il7(one) == is_il7(other) && one.days_on() == other.days_on()
}

fn is_once(block: &Block) -> bool {
    matches!(block.repeat(), Repeat::Every { cycles: 1, .. })
}

fn sounds_alike(one: &Block, other: &Block) -> bool {
    let same_rhythm = match (one.repeat(), other.repeat()) {
        (Repeat::Every { weeks, cycles: 2.. }, Repeat::Every { weeks: others, cycles: 2.. }) => {
            (weeks - others).abs() < 1e-9
        }
        (Repeat::Below(level), Repeat::Below(others)) => (level - others).abs() < 1e-9,
        _ => false,
    };
    same_rhythm && same_days(one, other)
}

fn many(schedule: &Schedule) -> Asked {
    let cycles = schedule.blocks().iter().map(|block| match block.repeat() {
        Repeat::Every { cycles, .. } => Some(u16::from(cycles)),
        Repeat::Below(_) => None,
    });
    Asked::Many {
        cycles: cycles.sum(),
        il2: schedule.blocks().iter().any(|block| !is_il7(block)),
        il7: schedule.blocks().iter().any(is_il7),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_follows_the_schedule() {
        let text = |schedule: &str, lang: Lang| -> String {
            let decoded = crate::link::decode(&format!("v=1&m=2&a={schedule}")).unwrap();
            lang.question(&decoded.scenario.a).into_iter().map(|part| part.0).collect()
        };
        for (schedule, asked) in [
            ("5m5d8w6c", "How far do five days of interleukin-2 every eight weeks raise the CD4 count?"),
            ("20g1d1w3c", "How far does one day of interleukin-7 every week raise the CD4 count?"),
            ("0", "How far does the CD4 count rise in the control arm?"),
            (
                "5m5d4w3c4s-5m5d8w7c",
                "How far do five days of interleukin-2 every four, then every eight weeks raise the CD4 count?",
            ),
            // Another dose, or a cycle left out, changes nothing in the rhythm.
            ("5m5d8w3c-3m5d8w3c16s", "How far do five days of interleukin-2 every eight weeks raise the CD4 count?"),
            (
                "20g1d1w3c-5m5d8w6c",
                "How far do one day of interleukin-7 every week, then five days of interleukin-2 every eight weeks, raise the CD4 count?",
            ),
            (
                "5m5d4w3c-5m5d350l",
                "How far do five days of interleukin-2 every four weeks, then whenever it falls below 350, raise the CD4 count?",
            ),
            ("5m5d4w3c-5m5d8w3c-5m4d8w4c", "How far do ten irregular cycles of interleukin-2 raise the CD4 count?"),
            (
                "5m5d4w3c-20g1d1w3c-5m4d350l",
                "How far do irregular cycles of interleukin-2 and interleukin-7 raise the CD4 count?",
            ),
            ("5m5d8w1c-5m5d8w1c12s", "How far do two irregular cycles of interleukin-2 raise the CD4 count?"),
        ] {
            assert_eq!(text(schedule, Lang::En), asked);
        }
        for (schedule, asked) in [
            (
                "5m5d8w6c",
                "Jusqu’où cinq jours d’interleukine-2 toutes les huit semaines font\u{2011}ils monter le taux de CD4\u{202f}?",
            ),
            (
                "20g1d1w3c",
                "Jusqu’où un jour d’interleukine-7 chaque semaine fait\u{2011}il monter le taux de CD4\u{202f}?",
            ),
            ("0", "Jusqu’où le taux de CD4 monte-t-il dans le bras témoin\u{202f}?"),
            (
                "5m5d4w3c4s-5m5d8w7c",
                "Jusqu’où cinq jours d’interleukine-2 toutes les quatre, puis toutes les huit semaines font\u{2011}ils monter le taux de CD4\u{202f}?",
            ),
            (
                "5m5d4w3c-5m5d8w3c-5m4d8w4c",
                "Jusqu’où dix cycles irréguliers d’interleukine-2 font\u{2011}ils monter le taux de CD4\u{202f}?",
            ),
        ] {
            assert_eq!(text(schedule, Lang::Fr), asked);
        }
    }
}
