//! Which job a question is part of, and what it is about.

use super::Request;

/// What is computed, whatever of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // the names of the questions
pub enum Job {
    Band,
    Batch,
    Patients,
    MapRow,
    Finder,
    Contrast,
    Doubt,
    Fit,
    Trial,
    NewTrial,
    SelfCheck,
}

impl Request {
    /// The next part of a link's band, no matter who else runs some of it.
    pub const fn band(link: String) -> Self {
        Self::Band { link, until: u32::MAX, brought: Vec::new() }
    }

    /// The link that it is about; empty where it is about the program itself.
    pub fn link(&self) -> &str {
        match self {
            Self::Band { link, .. }
            | Self::Batch { link, .. }
            | Self::Patients { link }
            | Self::MapRow { link, .. }
            | Self::Finder { link, .. }
            | Self::Contrast { link, .. }
            | Self::Doubt { link, .. }
            | Self::Fit { link, .. }
            | Self::Trial { link, .. }
            | Self::NewTrial { link, .. } => link,
            Self::SelfCheck { .. } => "",
        }
    }

    /// What is computed.
    pub const fn job(&self) -> Job {
        match self {
            Self::Band { .. } => Job::Band,
            Self::Batch { .. } => Job::Batch,
            Self::Patients { .. } => Job::Patients,
            Self::MapRow { .. } => Job::MapRow,
            Self::Finder { .. } => Job::Finder,
            Self::Contrast { .. } => Job::Contrast,
            Self::Doubt { .. } => Job::Doubt,
            Self::Fit { .. } => Job::Fit,
            Self::Trial { .. } => Job::Trial,
            Self::NewTrial { .. } => Job::NewTrial,
            Self::SelfCheck { .. } => Job::SelfCheck,
        }
    }
}
