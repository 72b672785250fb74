//! The parts of the sheet behind the header's button, and their entries in its list.

/// A part of the sheet behind the header's button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SheetPart {
    /// What there is to learn: predict, and the tours.
    #[default]
    List,
    /// What teachers make, and what they present with.
    Teachers,
    /// A tour of one's own.
    MakeTour,
    /// A task for a class.
    MakeTask,
    /// Completion codes to check.
    Codes,
    /// Everybody's curves.
    Class,
    /// The lesson plans.
    Plans,
}

impl SheetPart {
    /// The part that leads to it.
    #[must_use]
    pub const fn above(self) -> Self {
        match self {
            Self::List | Self::Teachers => Self::List,
            _ => Self::Teachers,
        }
    }

    /// The id of its entry in the part that leads to it; none for the list itself.
    pub const fn entry(self) -> Option<&'static str> {
        match self {
            Self::List => None,
            Self::Teachers => Some("teach-teachers"),
            Self::MakeTour => Some("teach-make-tour"),
            Self::MakeTask => Some("teach-make-task"),
            Self::Codes => Some("teach-codes"),
            Self::Class => Some("teach-class"),
            Self::Plans => Some("teach-plans"),
        }
    }
}
