//! A browser under our control.

use serde_json::{Value, json};

use crate::crash;
use crate::driver::Driver;
use crate::element::Element;
use crate::engine::Engine;
use crate::problem::Problem;
use crate::webdriver::WebDriver;

/// What Chromium logs where a page is left while the script of a worker is on its way. One that the host does not have is logged with
/// its address and status besides.
const LEFT_MEANWHILE: &str = "network - An unknown error occurred when fetching the script.";

/// One window of a browser, without a past. Anyone who wants it to know nothing of other windows goes to a new address, as
/// [`crate::page::Page`] does.
pub struct Browser {
    session: WebDriver,
    engine: Engine,
    /// Lent as long as this lives.
    driver: Option<Driver>,
}

impl Browser {
    /// Starts one by a driver that `cargo xtask` has started; takes up the one that ran last, where starting costs seconds.
    ///
    /// # Errors
    /// If there is no driver, or the browser does not start.
    pub fn start() -> Result<Self, Problem> {
        let engine = Engine::parse(&told("ENGINE")?)?;
        let mut driver = Driver::take()?;
        let opened = match driver.session.take() {
            Some(session) => Ok(session),
            None => open_session(&driver, engine),
        };
        match opened {
            Ok(session) => {
                let below = WebDriver::at(&driver.address).below(&format!("/session/{session}"));
                driver.session = Some(session);
                Ok(Self { session: below, engine, driver: Some(driver) })
            }
            Err(problem) => {
                driver.give_back();
                Err(problem)
            }
        }
    }

    /// Exchanges the window for a new one: no history, nothing emulated, nothing left running.
    fn refresh(&self) -> Result<(), Problem> {
        let new = self.new_window()?;
        self.close_window()?;
        self.switch_to(&new)?;
        if self.engine == Engine::Chromium {
            // It holds a window opened so for one in the background, where nothing gets the keyboard.
            self.devtools("Emulation.setFocusEmulationEnabled", &json!({ "enabled": true }))?;
        }
        // What the old one has written is nobody's any more.
        self.console_errors().map(drop)
    }

    /// The window in use.
    ///
    /// # Errors
    /// If it is gone.
    pub fn window(&self) -> Result<String, Problem> {
        text(&self.session.get("/window")?)
    }

    /// All windows.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn windows(&self) -> Result<Vec<String>, Problem> {
        self.session.get("/window/handles")?.as_array().into_iter().flatten().map(text).collect()
    }

    /// Opens another window, as a tab, and goes on in the present one.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn new_window(&self) -> Result<String, Problem> {
        let opened = self.session.post("/window/new", &json!({ "type": "tab" }))?;
        text(opened.get("handle").unwrap_or(&Value::Null))
    }

    /// Goes on in another window.
    ///
    /// # Errors
    /// If it is gone.
    pub fn switch_to(&self, window: &str) -> Result<(), Problem> {
        self.session.post("/window", &json!({ "handle": window })).map(drop)
    }

    /// Closes the window in use.
    ///
    /// # Errors
    /// If it is gone.
    pub fn close_window(&self) -> Result<(), Problem> {
        self.session.delete("/window").map(drop)
    }

    /// Goes on in a frame of the page, by its number.
    ///
    /// # Errors
    /// If there is none.
    pub fn enter_frame(&self, number: usize) -> Result<(), Problem> {
        self.session.post("/frame", &json!({ "id": number })).map(drop)
    }

    /// Goes on in the page around all frames.
    ///
    /// # Errors
    /// If the window is gone.
    pub fn leave_frames(&self) -> Result<(), Problem> {
        self.session.post("/frame", &json!({ "id": null })).map(drop)
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Goes to an address, as if typed.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn go_to(&self, address: &str) -> Result<(), Problem> {
        self.session.post("/url", &json!({ "url": address })).map(drop)
    }

    /// The address in the address bar.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn address(&self) -> Result<String, Problem> {
        text(&self.session.get("/url")?)
    }

    /// The page's title.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn title(&self) -> Result<String, Problem> {
        text(&self.session.get("/title")?)
    }

    /// The Back button.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn back(&self) -> Result<(), Problem> {
        self.session.post("/back", &json!({})).map(drop)
    }

    /// The Forward button.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn forward(&self) -> Result<(), Problem> {
        self.session.post("/forward", &json!({})).map(drop)
    }

    /// The Reload button.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn reload(&self) -> Result<(), Problem> {
        self.session.post("/refresh", &json!({})).map(drop)
    }

    /// The page as it would be printed on A4: a PDF.
    ///
    /// # Errors
    /// If the browser cannot print.
    pub fn printed(&self) -> Result<Vec<u8>, Problem> {
        crate::saving::bytes(
            &self
                .session
                .post("/print", &json!({ "page": { "width": 21.0, "height": 29.7 }, "shrinkToFit": false }))?,
        )
    }

    /// Whether a CSS selector finds anything now.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn has(&self, selector: &str) -> Result<bool, Problem> {
        Ok(self.run("return !!document.querySelector(arguments[0])", &[json!(selector)])? == true)
    }

    /// The first element that a CSS selector finds; waits for it ([`Engine::capabilities`]).
    ///
    /// # Errors
    /// If there is none.
    pub fn find(&self, selector: &str) -> Result<Element<'_>, Problem> {
        let found = self.session.post("/element", &json!({ "using": "css selector", "value": selector }))?;
        Element::from_answer(&self.session, &found)
    }

    /// Runs JavaScript that may return a value.
    ///
    /// # Errors
    /// If it throws.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, Problem> {
        self.session.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs JavaScript that returns an element.
    ///
    /// # Errors
    /// If it throws, or returns none.
    pub fn run_for_element(&self, script: &str, arguments: &[Value]) -> Result<Element<'_>, Problem> {
        Element::from_answer(&self.session, &self.run(script, arguments)?)
    }

    /// Performs actions of pointer and keyboard, in WebDriver's own words.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn perform(&self, actions: &Value) -> Result<(), Problem> {
        self.session.post("/actions", &json!({ "actions": actions })).map(drop)
    }

    /// Calls Chromium's own protocol, for what WebDriver lacks.
    ///
    /// # Errors
    /// If this is another engine.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Result<Value, Problem> {
        self.session.post("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// The errors written to the console since the last time, broken policy included. Chromium tells; elsewhere a script on the page
    /// does ([`crate::host`]).
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn console_errors(&self) -> Result<Vec<String>, Problem> {
        if self.engine != Engine::Chromium {
            let seen = self.run("return window.consoleErrors?.() ?? []", &[])?;
            let seen: Vec<String> =
                seen.as_array().map(Vec::as_slice).unwrap_or_default().iter().map(text).collect::<Result<_, _>>()?;
            if self.engine == Engine::WebKit && crash::says_spoilt(&seen) {
                crash::note();
            }
            return Ok(seen);
        }
        let log = self.session.post("/se/log", &json!({ "type": "browser" }))?;
        let is_error = |entry: &&Value| entry.get("level").and_then(Value::as_str) == Some("SEVERE");
        let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
        let messages = entries.iter().filter(is_error).filter_map(|entry| text(entry.get("message")?).ok());
        Ok(messages.filter(|message| message != LEFT_MEANWHILE).collect())
    }
}

fn open_session(driver: &Driver, engine: Engine) -> Result<String, Problem> {
    let answer = WebDriver::at(&driver.address).post("/session", &engine.capabilities()?)?;
    let id = answer.get("sessionId").and_then(Value::as_str);
    id.map(str::to_owned).ok_or_else(|| Problem::new("the driver opened no session"))
}

impl Drop for Browser {
    fn drop(&mut self) {
        let Some(mut driver) = self.driver.take() else { return };
        if self.engine == Engine::WebKit {
            // A session that failed may not have asked yet what went wrong. Where nobody answers, that has been noted.
            let _ = self.console_errors();
        }
        self.session.end();
        // WebKit's starts in a second, and wants a driver that has ended its session.
        if self.engine == Engine::WebKit || self.refresh().is_err() {
            // If it has gone already, so much the better.
            let _ = self.session.delete("");
            driver.session = None;
        }
        driver.give_back();
    }
}

/// What `cargo xtask` tells the tests.
/// # Errors
/// If it has told nothing: then there is no driver either.
pub fn told(variable: &str) -> Result<String, Problem> {
    std::env::var(variable)
        .map_err(|_| Problem::new("no driver is running: start these tests by `cargo xtask test e2e`"))
}

/// The text in a value.
///
/// # Errors
/// If it is none.
pub(crate) fn text(value: &Value) -> Result<String, Problem> {
    value.as_str().map(str::to_owned).ok_or_else(|| Problem(format!("{value} is no text")))
}
