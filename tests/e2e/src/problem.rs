//! What went wrong, in words for anyone who reads a failed test.

use std::fmt;

/// Why a step of a session could not be done.
pub struct Problem(pub String);

impl Problem {
    /// A problem with these words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

// A failed test prints its error with Debug: plain words there, too.
impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Problem {}

impl From<ureq::Error> for Problem {
    fn from(error: ureq::Error) -> Self {
        Self(format!("the driver cannot be asked: {error}"))
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self(format!("the driver's answer is not understood: {error}"))
    }
}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}
