//! The protocol: one request, one answer. <https://www.w3.org/TR/webdriver2/>

use std::time::Duration;

use serde_json::Value;
use ureq::Agent;

use crate::problem::Problem;

/// Screenshots of long pages are large.
const LARGEST_ANSWER_BYTES: u64 = 64 * 1024 * 1024;

/// A driver that takes longer hangs: longer than what it waits for itself ([`crate::engine::Engine::capabilities`]).
const PATIENCE: Duration = Duration::from_secs(75);

/// A driver program at an address.
pub struct WebDriver {
    agent: Agent,
    address: String,
}

impl WebDriver {
    /// Speaks to the driver at this address.
    pub fn at(address: &str) -> Self {
        // Errors come with a body that says more than their status.
        let config = Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE));
        let agent = config.build().new_agent();
        Self { agent, address: address.to_owned() }
    }

    /// The same driver, deeper in its tree of paths.
    #[must_use]
    pub fn below(self, path: &str) -> Self {
        Self { address: format!("{}{path}", self.address), agent: self.agent }
    }

    /// Asks for the value at a path.
    ///
    /// # Errors
    /// If the driver does not answer, or answers with an error.
    pub fn get(&self, path: &str) -> Result<Value, Problem> {
        value_of(path, self.agent.get(format!("{}{path}", self.address)).call()?)
    }

    /// Has something done.
    ///
    /// # Errors
    /// If the driver does not answer, or answers with an error.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Problem> {
        let request =
            self.agent.post(format!("{}{path}", self.address)).content_type("application/json; charset=utf-8");
        value_of(path, request.send(body.to_string())?)
    }

    /// Ends what is at a path.
    ///
    /// # Errors
    /// If the driver does not answer, or answers with an error.
    pub fn delete(&self, path: &str) -> Result<Value, Problem> {
        value_of(path, self.agent.delete(format!("{}{path}", self.address)).call()?)
    }
}

fn value_of(path: &str, answer: ureq::http::Response<ureq::Body>) -> Result<Value, Problem> {
    let text = answer.into_body().into_with_config().limit(LARGEST_ANSWER_BYTES).read_to_string()?;
    let mut answer: Value = serde_json::from_str(&text)?;
    let value = answer.get_mut("value").map(Value::take).unwrap_or_default();
    match value.get("error").and_then(Value::as_str) {
        None => Ok(value),
        Some(error) => {
            let message = value.get("message").and_then(Value::as_str).unwrap_or_default();
            let first_line = message.lines().next().unwrap_or_default();
            Err(Problem(format!("{path}: {error}: {first_line}")))
        }
    }
}
