//! What is known of the trials in a run: everything, or what had been published by a year.

use serde::Serialize;

/// What the model may know of the trials.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub enum Known {
    /// What had been published by 1996.
    By1996,
    /// What had been published by 2001.
    By2001,
    /// What had been published by 2003.
    By2003,
    /// What had been published by 2009.
    By2009,
    /// Every trial.
    #[default]
    Today,
}

impl Known {
    /// The years, in order.
    pub const YEARS: [Self; 4] = [Self::By1996, Self::By2001, Self::By2003, Self::By2009];

    /// The last year of which publications count; `None`: all count.
    pub const fn year(self) -> Option<u16> {
        match self {
            Self::By1996 => Some(1996),
            Self::By2001 => Some(2001),
            Self::By2003 => Some(2003),
            Self::By2009 => Some(2009),
            Self::Today => None,
        }
    }

    /// Whether it is today's knowledge.
    #[allow(clippy::trivially_copy_pass_by_ref)] // as serde calls it
    pub const fn is_today(&self) -> bool {
        matches!(self, Self::Today)
    }

    /// Whether a publication of this year counts; one without a year counts today alone.
    pub fn has(self, published: Option<u16>) -> bool {
        self.year().is_none_or(|year| published.is_some_and(|published| published <= year))
    }
}
