//! One goal of a task: its grammar.

use crate::decimal;
use std::fmt;

/// One thing to reach, or one limit to keep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    /// `above500for52`: the count is above the first number of cells/µL for at least the second number of weeks in all.
    Above {
        /// Cells/µL.
        cells: f64,
        /// Weeks.
        weeks: f64,
    },
    /// `end700`: the count at the end is at least so high.
    End(f64),
    /// `gain300`: the count at the end is at least so much higher than at the start.
    Gain(f64),
    /// `more200`: the count at the end is at least so much higher than without the cytokine.
    More(f64),
    /// `never350`: once the count has reached it, it never falls below it again; and it reaches it.
    Never(f64),
    /// `reach500by40`: the count is at that height by that week.
    Reach {
        /// Cells/µL.
        cells: f64,
        /// Week.
        week: f64,
    },
    /// `over200in90`: at the end at least this percentage of the virtual patients is above 200 (or 500) cells/µL.
    Over {
        /// 200 or 500.
        cells: f64,
        /// Percent.
        percent: f64,
    },
    /// `rise80in50`: at least this percentage of the virtual patients rises by 80 % (or 50 %).
    Rise {
        /// 50 or 80.
        rise: f64,
        /// Percent.
        percent: f64,
    },
    /// `miu300`: at most this many MIU of IL-2.
    TotalMiu(f64),
    /// `ugkg60`: at most this many micrograms of IL-7 per kg.
    TotalUgKg(f64),
    /// `cycles6`: at most this many cycles.
    Cycles(f64),
    /// `days30`: at most this many days of dosing.
    Days(f64),
    /// `shots60`: at most this many injections.
    Shots(f64),
    /// `effects90`: a side-effect score of at most so much over the run.
    Effects(f64),
    /// `rna4.5`: log10 of HIV RNA never above it once ART has had time, that is in the second half of the run.
    Rna(f64),
    /// `lock1234`: patient and length of the run are those that the teacher set ([`super::lock_mark`]).
    Lock(u16),
}

/// A piece of a task that is no goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadGoal {
    /// The piece.
    pub got: String,
    /// What is allowed in its place.
    pub allowed: String,
}

/// Every goal as it is written, with example numbers: for messages, the dialog and the docs.
pub const WORDS: [&str; 16] = [
    "above500for52",
    "end700",
    "gain300",
    "more200",
    "never350",
    "reach500by40",
    "over200in90",
    "rise80in50",
    "miu300",
    "ugkg60",
    "cycles6",
    "days30",
    "shots60",
    "effects90",
    "rna4.5",
    "lock1234",
];
/// Greatest number of a goal.
const MAX: f64 = 100_000.0;

impl BadGoal {
    fn new(piece: &str) -> Self {
        let first: String = piece.chars().take_while(char::is_ascii_alphabetic).collect();
        let like = WORDS.iter().find(|word| !first.is_empty() && word.starts_with(&first));
        let allowed = like.map_or_else(|| WORDS.join(", "), |word| (*word).to_owned());
        Self { got: piece.chars().take(40).collect(), allowed }
    }

    pub(super) fn too_many(piece: &str) -> Self {
        Self { got: piece.chars().take(40).collect(), allowed: format!("at most {} goals", super::MAX_GOALS) }
    }
}

impl Goal {
    /// Reads one goal.
    ///
    /// # Errors
    /// [`BadGoal`] with what is allowed in its place.
    pub fn read(piece: &str) -> Result<Self, BadGoal> {
        let piece = piece.to_ascii_lowercase();
        let bad = || BadGoal::new(&piece);
        let (word, rest) = word_of(&piece).ok_or_else(bad)?;
        let (one, rest) = number_of(rest).ok_or_else(bad)?;
        let second = match word_of(rest) {
            Some((word, rest)) => {
                let (number, rest) = number_of(rest).ok_or_else(bad)?;
                if rest.is_empty() { Some((word, number)) } else { return Err(bad()) }
            }
            None if rest.is_empty() => None,
            None => return Err(bad()),
        };
        match (word, second) {
            ("above", Some(("for", weeks))) => Some(Self::Above { cells: one, weeks }),
            ("reach", Some(("by", week))) => Some(Self::Reach { cells: one, week }),
            ("over", Some(("in", percent))) if is_any(one, &[200.0, 500.0]) && percent <= 100.0 => {
                Some(Self::Over { cells: one, percent })
            }
            ("rise", Some(("in", percent))) if is_any(one, &[50.0, 80.0]) && percent <= 100.0 => {
                Some(Self::Rise { rise: one, percent })
            }
            ("end", None) => Some(Self::End(one)),
            ("gain", None) => Some(Self::Gain(one)),
            ("more", None) => Some(Self::More(one)),
            ("never", None) => Some(Self::Never(one)),
            ("miu", None) => Some(Self::TotalMiu(one)),
            ("ugkg", None) => Some(Self::TotalUgKg(one)),
            ("cycles", None) => Some(Self::Cycles(one)),
            ("days", None) => Some(Self::Days(one)),
            ("shots", None) => Some(Self::Shots(one)),
            ("effects", None) => Some(Self::Effects(one)),
            ("rna", None) => Some(Self::Rna(one)),
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // whole and small by the guard
            ("lock", None) if one < 10_000.0 && libm::trunc(one).to_bits() == one.to_bits() => {
                Some(Self::Lock(one as u16))
            }
            _ => None,
        }
        .ok_or_else(bad)
    }
}

impl fmt::Display for Goal {
    /// As it is written in a link.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Above { cells, weeks } => write!(f, "above{cells}for{weeks}"),
            Self::End(cells) => write!(f, "end{cells}"),
            Self::Gain(cells) => write!(f, "gain{cells}"),
            Self::More(cells) => write!(f, "more{cells}"),
            Self::Never(cells) => write!(f, "never{cells}"),
            Self::Reach { cells, week } => write!(f, "reach{cells}by{week}"),
            Self::Over { cells, percent } => write!(f, "over{cells}in{percent}"),
            Self::Rise { rise, percent } => write!(f, "rise{rise}in{percent}"),
            Self::TotalMiu(miu) => write!(f, "miu{miu}"),
            Self::TotalUgKg(amount) => write!(f, "ugkg{amount}"),
            Self::Cycles(cycles) => write!(f, "cycles{cycles}"),
            Self::Days(days) => write!(f, "days{days}"),
            Self::Shots(shots) => write!(f, "shots{shots}"),
            Self::Effects(score) => write!(f, "effects{score}"),
            Self::Rna(log10) => write!(f, "rna{log10}"),
            Self::Lock(mark) => write!(f, "lock{mark:04}"),
        }
    }
}

fn is_any(value: f64, allowed: &[f64]) -> bool {
    allowed.iter().any(|one| one.to_bits() == value.to_bits())
}

/// The letters at the start of a text, and the rest; `None` without letters.
fn word_of(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// The number at the start of a text, and the rest; `None` without one, or for one that is too great.
fn number_of(text: &str) -> Option<(f64, &str)> {
    let end = text.find(|letter: char| !(letter.is_ascii_digit() || letter == '.')).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let number = decimal::read(number)?;
    (number <= MAX).then_some((number, rest))
}
