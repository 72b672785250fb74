//! Something on the page.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::text;
use crate::problem::Problem;
use crate::webdriver::WebDriver;

/// The key that marks an element in WebDriver's answers.
const ELEMENT_KEY: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Nothing on the page moves for longer.
const STANDS_AFTER: Duration = Duration::from_secs(3);

/// The key that ends a line.
const ENTER: &str = "\u{E006}";

/// Control held, `a`, control let go.
const SELECT_ALL: &str = "\u{E009}a\u{E000}";

/// What a driver says of a click on what moves, or has moved since it was scrolled to.
const NOT_YET: [&str; 2] = ["element not interactable", "element click intercepted"];

/// An element of the page.
pub struct Element<'b> {
    session: &'b WebDriver,
    id: String,
}

impl<'b> Element<'b> {
    pub(crate) fn from_answer(session: &'b WebDriver, answer: &Value) -> Result<Self, Problem> {
        let id = answer.get(ELEMENT_KEY).and_then(Value::as_str);
        let id = id.ok_or_else(|| Problem(format!("{answer} is no element")))?;
        Ok(Self { session, id: id.to_owned() })
    }

    /// How WebDriver refers to it, as an argument of scripts and actions.
    pub fn reference(&self) -> Value {
        json!({ ELEMENT_KEY: self.id })
    }

    /// Clicks it, once it stands still and nothing lies over it: a sheet may still be sliding in, and what comes late may
    /// have moved it after it was scrolled to.
    ///
    /// # Errors
    /// If it cannot be clicked: hidden, covered, gone.
    pub fn click(&self) -> Result<(), Problem> {
        let end = Instant::now() + STANDS_AFTER;
        loop {
            let clicked = self.session.post(&self.path("click"), &json!({})).map(drop);
            let moves = clicked.as_ref().is_err_and(|problem| NOT_YET.iter().any(|said| problem.0.contains(said)));
            if !moves || Instant::now() > end {
                return clicked;
            }
            // WebKit's driver does not see that a dialog cuts its middle off.
            let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
            self.session.post("/execute/sync", &json!({ "script": script, "args": [self.reference()] }))?;
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Types into it; [`crate::page::keys`] has the keys that are no letters.
    ///
    /// # Errors
    /// If it does not take keys.
    pub fn type_keys(&self, keys: &str) -> Result<(), Problem> {
        // WebKit's driver leaves out the end of a line; the key that makes one works everywhere.
        let keys = keys.replace('\n', ENTER);
        self.session.post(&self.path("value"), &json!({ "text": keys })).map(drop)
    }

    /// Types over all that a field holds, and ends with a key. WebDriver's own way to empty a field leaves it as well,
    /// as nobody does.
    ///
    /// # Errors
    /// If it is no field.
    pub fn replace_text(&self, new: &str, last_key: &str) -> Result<(), Problem> {
        // Not in one go: outside Chromium, what follows the letting go of a key is lost.
        self.type_keys(SELECT_ALL)?;
        self.type_keys(&format!("{new}{last_key}"))
    }

    /// Its text as a reader sees it.
    ///
    /// # Errors
    /// If it is gone.
    pub fn text(&self) -> Result<String, Problem> {
        text(&self.session.get(&self.path("text"))?)
    }

    /// A property of its object, such as `value`.
    ///
    /// # Errors
    /// If it is gone.
    pub fn property(&self, name: &str) -> Result<Value, Problem> {
        self.session.get(&self.path(&format!("property/{name}")))
    }

    /// Whether a reader can see it.
    ///
    /// # Errors
    /// If it is gone.
    pub fn is_shown(&self) -> Result<bool, Problem> {
        Ok(self.session.get(&self.path("displayed"))?.as_bool().unwrap_or_default())
    }

    fn path(&self, what: &str) -> String {
        format!("/element/{}/{what}", self.id)
    }
}
