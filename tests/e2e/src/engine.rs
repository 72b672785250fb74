//! The browser engines, and what each is asked for.

use serde_json::{Value, json};

use crate::problem::Problem;

/// A page that takes longer hangs, even on a busy machine.
const LONGEST_WAIT_MS: u32 = 60_000;
/// How long an element is waited for: what was done last may still be bringing it, and the machine may be busy.
const DRAWN_MS: u32 = 45_000;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by its `chromedriver`.
    Chromium,
    /// Firefox, by `geckodriver`.
    Firefox,
    /// WebKitGTK's small browser, by `WebKitWebDriver`.
    WebKit,
}

impl Engine {
    /// The engine of this name.
    ///
    /// # Errors
    /// If there is no such engine.
    pub fn parse(name: &str) -> Result<Self, Problem> {
        match name {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            "webkit" => Ok(Self::WebKit),
            other => Err(Problem(format!("'{other}' is no engine: say chromium, firefox or webkit"))),
        }
    }

    /// The capabilities of a new, headless session.
    ///
    /// # Errors
    /// If the browser is not on this machine.
    pub fn capabilities(self) -> Result<Value, Problem> {
        let mut options = match self {
            Self::Chromium => chromium()?,
            Self::Firefox => json!({ "moz:firefoxOptions": { "args": ["-headless"] } }),
            Self::WebKit => {
                json!({ "webkitgtk:browserOptions": { "binary": mini_browser()?, "args": ["--automation"] } })
            }
        };
        if let Some(all) = options.as_object_mut() {
            all.insert(
                "timeouts".to_owned(),
                json!({ "implicit": DRAWN_MS, "pageLoad": LONGEST_WAIT_MS, "script": LONGEST_WAIT_MS }),
            );
        }
        Ok(json!({ "capabilities": { "alwaysMatch": options } }))
    }
}

/// webdriver.json is also what wasm-bindgen's test runner starts Chromium with.
fn chromium() -> Result<Value, Problem> {
    let mut options: Value = serde_json::from_str(include_str!("../../../webdriver.json"))?;
    let all = options.as_object_mut().ok_or_else(|| Problem::new("webdriver.json is no object"))?;
    all.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
    Ok(options)
}

/// It lies in a folder named after the machine's kind.
fn mini_browser() -> Result<String, Problem> {
    let folders = std::fs::read_dir("/usr/lib")?.filter_map(Result::ok);
    folders
        .map(|folder| folder.path().join("webkit2gtk-4.1").join("MiniBrowser"))
        .find(|file| file.is_file())
        .map(|file| file.display().to_string())
        .ok_or_else(|| Problem::new("MiniBrowser is missing: install webkit2gtk-driver"))
}
