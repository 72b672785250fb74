//! The words after `cargo xtask`.

use std::collections::VecDeque;

/// What is left of the command line: each question takes its words away, so that leftovers are mistakes.
pub(crate) struct Arguments(VecDeque<String>);

impl Arguments {
    pub(crate) fn from_command_line() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// The next word that is no option.
    pub(crate) fn next_word(&mut self) -> Option<String> {
        let at = self.0.iter().position(|word| !word.starts_with("--"))?;
        self.0.remove(at)
    }

    /// Whether `--name` was said.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        match self.0.iter().position(|word| word == name) {
            Some(at) => self.0.remove(at).is_some(),
            None => false,
        }
    }

    /// The word after `--name`.
    pub(crate) fn option(&mut self, name: &str) -> Result<Option<String>, String> {
        let Some(at) = self.0.iter().position(|word| word == name) else { return Ok(None) };
        self.0.remove(at);
        match self.0.remove(at) {
            Some(value) => Ok(Some(value)),
            None => Err(format!("{name} wants a value after it.")),
        }
    }

    /// Complains about anything that nobody asked for.
    pub(crate) fn finish(self) -> Result<(), String> {
        match self.0.front() {
            None => Ok(()),
            Some(word) => Err(format!("'{word}' is not understood here; `cargo xtask help` lists what is.")),
        }
    }
}
