//! Something on the page.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::text;
use crate::page::PATIENCE;
use crate::problem::Problem;
use crate::webdriver::WebDriver;

/// The key that marks an element in WebDriver's answers.
const ELEMENT_KEY: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The key that ends a line.
const ENTER: &str = "\u{E006}";

/// Control held, `a`, control let go.
const SELECT_ALL: &str = "\u{E009}a\u{E000}";

/// What a driver says of a click on what moves, or on what it has scrolled under something at the edge of the window.
const OUT_OF_REACH: [&str; 2] = ["element not interactable", "element click intercepted"];

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

    /// Clicks it, once it is at rest and nothing lies over it: a sheet may still be sliding in, and a driver scrolls no
    /// further than the edge of the window, where an offer may lie.
    ///
    /// # Errors
    /// If it cannot be clicked: hidden, covered, gone.
    pub fn click(&self) -> Result<(), Problem> {
        let end = Instant::now() + PATIENCE;
        loop {
            let clicked = self.session.post(&self.path("click"), &json!({})).map(drop);
            let out_of_reach =
                clicked.as_ref().is_err_and(|problem| OUT_OF_REACH.iter().any(|said| problem.0.contains(said)));
            if !out_of_reach || Instant::now() > end {
                return clicked;
            }
            // As a person would; nor does WebKit's driver see that a dialog cuts its middle off.
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
