//! The parts of the sheet behind the header's button, and their entries in its list.

/// A part of the sheet behind the header's button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The list of all there is.
    #[default]
    List,
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

impl Part {
    /// The id of its entry in the list; none for the list itself.
    pub const fn entry(self) -> Option<&'static str> {
        match self {
            Self::List => None,
            Self::MakeTour => Some("teach-make-tour"),
            Self::MakeTask => Some("teach-make-task"),
            Self::Codes => Some("teach-codes"),
            Self::Class => Some("teach-class"),
            Self::Plans => Some("teach-plans"),
        }
    }
}
