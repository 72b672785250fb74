//! A tour: saved states with captions, stepped with the arrow keys. Shipped ones are in [`super::tours`]; one made in the page travels
//! in a link, as the text of the key `tour` ([`Tour::encode`]).

mod code;

pub use code::BadTour;

use super::template::{fill, placeholders};
use crate::source::Source;
use crate::text::Lang;
use crate::trajectory::Trajectory;
use std::borrow::Cow;

/// Steps that a shipped tour has at most: what a class can follow in one sitting.
pub const MAX_STEPS: usize = 8;
/// Steps that are read from a link at most.
pub const MAX_STEPS_IN_LINK: usize = 24;
/// Letters that one text of a tour has at most: more is no caption. The maker refuses them in words; nothing is ever cut off.
pub const MAX_LETTERS: usize = 2000;
/// Characters of an address with a tour that the maker hands out at most. Below what is read of a link
/// ([`MAX_BYTES`](crate::link::MAX_BYTES)), so that what mail and chat put around it finds room.
pub const MAX_ADDRESS: usize = 64_000;

/// What a step asks people to look at. The page opens it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Focus {
    /// The main chart.
    #[default]
    Chart,
    /// One cycle, close up (the link's `x` says which weeks).
    Cycle,
    /// HIV RNA.
    Rna,
    /// Naive, memory and expanded cells.
    Cells,
    /// Level of IL-2 and its receptor.
    Il2,
    /// Output of the thymus and level of IL-7.
    Thymus,
    /// Burden and side effects.
    Burden,
    /// One hundred people.
    People,
    /// Table of numbers.
    Table,
    /// What the trials found.
    Evidence,
    /// The model in words, and what it leaves out.
    Model,
    /// What the two large trials found for the patients, drawn in the place of the CD4 count.
    Ending,
}

impl Focus {
    /// Every view that a step can ask for.
    pub const ALL: [Self; 12] = [
        Self::Chart,
        Self::Cycle,
        Self::Rna,
        Self::Cells,
        Self::Il2,
        Self::Thymus,
        Self::Burden,
        Self::People,
        Self::Table,
        Self::Evidence,
        Self::Model,
        Self::Ending,
    ];

    /// Its name in a link.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Chart => "chart",
            Self::Cycle => "cycle",
            Self::Rna => "rna",
            Self::Cells => "cells",
            Self::Il2 => "il2",
            Self::Thymus => "thymus",
            Self::Burden => "burden",
            Self::People => "people",
            Self::Table => "table",
            Self::Evidence => "evidence",
            Self::Model => "model",
            Self::Ending => "ending",
        }
    }

    /// The view of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|focus| focus.key() == key)
    }
}

/// What a class is asked before the answer is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub prompt: Cow<'static, str>,
    /// Answers to choose from; empty for a question to talk about.
    pub options: Vec<Cow<'static, str>>,
    /// Which of them is right; `None` where none is, or there is nothing to choose.
    pub right: Option<usize>,
    /// What to say after the answers; may hold placeholders.
    pub answer: Cow<'static, str>,
    /// Whether the curve is to be drawn by everybody before it is shown.
    pub predicts: bool,
}

/// One step of a tour.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TourStep {
    /// Its title.
    pub title: Cow<'static, str>,
    /// What everybody reads; may hold placeholders ([`mod@super::fill`]).
    pub caption: Cow<'static, str>,
    /// What only the lecturer sees; may hold placeholders, may be empty.
    pub note: Cow<'static, str>,
    /// The state: a link's query, without `?`.
    pub link: Cow<'static, str>,
    /// What to look at.
    pub focus: Focus,
    /// Where the facts in it were read; empty for a step made in the page.
    pub sources: &'static [&'static Source],
    /// What is asked first.
    pub question: Option<Question>,
}

impl TourStep {
    /// The caption with the numbers of the run.
    pub fn filled_caption(&self, run: &Trajectory, language: Lang) -> String {
        fill(&self.caption, run, language)
    }

    /// Every text of the step that people read, in order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let question = self.question.iter().flat_map(|question| {
            let options = question.options.iter().map(AsRef::as_ref);
            [question.prompt.as_ref()].into_iter().chain(options).chain([question.answer.as_ref()])
        });
        [self.title.as_ref(), self.caption.as_ref(), self.note.as_ref()].into_iter().chain(question)
    }

    /// The placeholders of all its texts, in order.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.texts().flat_map(placeholders)
    }
}

/// A list of saved states with captions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tour {
    /// Stable name of a shipped tour (`"five-days"`); empty for one made in the page.
    pub id: &'static str,
    /// Its title.
    pub title: Cow<'static, str>,
    /// Who it is for and how long it takes, in one line.
    pub audience: Cow<'static, str>,
    /// Its steps, in order.
    pub steps: Vec<TourStep>,
}

impl Tour {
    /// The step of a link's `step=`, which counts from 1; the nearest one where there is none of that number, the first where the text
    /// is no number.
    pub fn step_index(&self, text: Option<&str>) -> usize {
        let number: usize = text.and_then(|text| text.trim().parse().ok()).unwrap_or(1);
        number.saturating_sub(1).min(self.steps.len().saturating_sub(1))
    }

    /// Every text that the maker of tours takes in: its title, then title, caption and note of each step.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        let of_steps = self.steps.iter().flat_map(|step| [&*step.title, &*step.caption, &*step.note]);
        [&*self.title].into_iter().chain(of_steps)
    }

    /// The value of `tour=` for this tour: the name of a shipped one, all of it otherwise.
    pub fn link_value(&self) -> String {
        if self.id.is_empty() { self.encode() } else { self.id.to_owned() }
    }
}
