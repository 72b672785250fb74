//! The protocol: one request, one answer. <https://www.w3.org/TR/webdriver2/>

use std::time::Duration;

use serde_json::Value;
use ureq::http::Response;
use ureq::{Agent, Body};

use crate::crash;
use crate::problem::Problem;

/// Screenshots of long pages are large.
const LARGEST_ANSWER_BYTES: u64 = 64 * 1024 * 1024;

/// A driver that takes longer hangs: longer than what it waits for itself ([`crate::engine::Engine::capabilities`]).
const PATIENCE: Duration = Duration::from_secs(75);

/// A driver program at an address.
pub struct WebDriver {
    agent: Agent,
    address: String,
    /// Whether the session has done what it came for: whatever dies then takes nothing from it.
    is_over: bool,
}

impl WebDriver {
    /// Speaks to the driver at this address.
    pub fn at(address: &str) -> Self {
        // Errors come with a body that says more than their status.
        let config = Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE));
        let agent = config.build().new_agent();
        Self { agent, address: address.to_owned(), is_over: false }
    }

    /// The same driver, deeper in its tree of paths.
    #[must_use]
    pub fn below(self, path: &str) -> Self {
        Self { address: format!("{}{path}", self.address), ..self }
    }

    /// The session is over; what is still asked is for the next one.
    pub(crate) fn end(&mut self) {
        self.is_over = true;
    }

    /// Asks for the value at a path.
    ///
    /// # Errors
    /// If the driver does not answer, or answers with an error.
    pub fn get(&self, path: &str) -> Result<Value, Problem> {
        self.value_of(path, self.agent.get(format!("{}{path}", self.address)).call())
    }

    /// Has something done.
    ///
    /// # Errors
    /// If the driver does not answer, or answers with an error.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Problem> {
        let request =
            self.agent.post(format!("{}{path}", self.address)).content_type("application/json; charset=utf-8");
        self.value_of(path, request.send(body.to_string()))
    }

    /// Ends what is at a path.
    ///
    /// # Errors
    /// If the driver does not answer, or answers with an error.
    pub fn delete(&self, path: &str) -> Result<Value, Problem> {
        self.value_of(path, self.agent.delete(format!("{}{path}", self.address)).call())
    }

    fn value_of(&self, path: &str, answer: Result<Response<Body>, ureq::Error>) -> Result<Value, Problem> {
        let text = answer
            .and_then(|answer| answer.into_body().into_with_config().limit(LARGEST_ANSWER_BYTES).read_to_string());
        let text = text.inspect_err(|error| self.note(crash::is_nobody_there(error)))?;
        let mut answer: Value = serde_json::from_str(&text)?;
        let value = answer.get_mut("value").map(Value::take).unwrap_or_default();
        match value.get("error").and_then(Value::as_str) {
            None => Ok(value),
            Some(error) => {
                let message = value.get("message").and_then(Value::as_str).unwrap_or_default();
                self.note(crash::says_gone(error, message));
                let first_line = message.lines().next().unwrap_or_default();
                Err(Problem(format!("{path}: {error}: {first_line}")))
            }
        }
    }

    fn note(&self, has_crashed: bool) {
        if has_crashed && !self.is_over {
            crash::note();
        }
    }
}
