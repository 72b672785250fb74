//! The explorer, open in a browser: what a person does and sees.

mod accessibility;
mod controls;
mod input;
pub mod pointer;
mod readings;
pub mod screen;

use std::time::{Duration, Instant};

use serde_json::json;

use crate::browser::Browser;
use crate::crash;
use crate::engine::Engine;
use crate::host::{Host, Trouble};
use crate::problem::Problem;

/// Long enough for a slow machine that builds something else meanwhile.
pub(crate) const PATIENCE: Duration = Duration::from_secs(45);

/// The page in its own window, from its own host.
pub struct Page {
    /// The browser that it is open in.
    pub browser: Browser,
    /// Where it comes from.
    pub host: Host,
}

impl Page {
    /// Opens the page with this link: what follows the page's address, such as `?...` or `#...`, or nothing.
    ///
    /// # Errors
    /// If the browser does not start, or the page does not run.
    pub fn open(link: &str) -> Result<Self, Problem> {
        Self::open_amid(Trouble::default(), link)
    }

    /// The same, while something is wrong.
    ///
    /// # Errors
    /// If the browser does not start, or the page does not run.
    pub fn open_amid(trouble: Trouble, link: &str) -> Result<Self, Problem> {
        let page = Self::amid(trouble)?;
        page.follow(link)?;
        Ok(page)
    }

    /// An empty window, and a host to go to.
    ///
    /// # Errors
    /// If the browser does not start.
    pub fn amid(trouble: Trouble) -> Result<Self, Problem> {
        let browser = Browser::start()?;
        let logged = browser.engine() != Engine::Chromium;
        Ok(Self { host: Host::start(Trouble { logged, ..trouble })?, browser })
    }

    /// Goes to another link of the page in the same browser.
    ///
    /// # Errors
    /// If the page does not run.
    pub fn follow(&self, link: &str) -> Result<(), Problem> {
        self.go(link)?;
        self.wait_until_it_runs()?;
        self.settle()
    }

    /// Goes to a link of the page, and does not wait for it to run.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn go(&self, link: &str) -> Result<(), Problem> {
        self.browser.go_to(&format!("{}{link}", self.host.address))
    }

    /// Closes one window and goes on in another.
    ///
    /// # Errors
    /// If either is gone.
    pub fn close(&self, window: &str, goes_on_in: &str) -> Result<(), Problem> {
        self.browser.switch_to(window)?;
        self.browser.close_window()?;
        self.browser.switch_to(goes_on_in)
    }

    /// Waits until the compiled module has mounted the page; static/boot.js says when.
    ///
    /// # Errors
    /// If it fails to.
    pub fn wait_until_it_runs(&self) -> Result<(), Problem> {
        self.wait_for("the page runs", |page| {
            let state = page.browser.run("return document.documentElement.dataset.boot || ''", &[])?;
            match state.as_str() {
                // It opens in rounds (src/page/opening_stage.rs).
                Some("running") => page
                    .browser
                    .run("return !document.querySelector('main[aria-busy=true]')", &[])
                    .map(|whole| whole == true),
                Some("failed") => Err(Problem(page.browser.find("#fallback-reason")?.text()?)),
                _ => Ok(false),
            }
        })
    }

    /// Leaves a mark that the next loading of the page takes away, and nothing on the page does.
    ///
    /// # Errors
    /// If the browser cannot.
    pub fn mark_this_loading(&self) -> Result<(), Problem> {
        self.browser.run("window.markOfThisLoading = true", &[]).map(drop)
    }

    /// Whether the page has not been loaded again since the mark.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn is_still_this_loading(&self) -> Result<bool, Problem> {
        Ok(self.browser.run("return window.markOfThisLoading === true", &[])? == true)
    }

    /// What the device keeps for this copy of the page under a name.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub fn kept(&self, name: &str) -> Result<Option<String>, Problem> {
        let script = "return localStorage.getItem(arguments[0] + ' ' + new URL('.', location).pathname)";
        Ok(self.browser.run(script, &[json!(name)])?.as_str().map(str::to_owned))
    }

    /// Waits until something holds.
    ///
    /// # Errors
    /// If it does not come to hold, or the question fails at the end.
    pub fn wait_for(&self, what: &str, holds: impl Fn(&Self) -> Result<bool, Problem>) -> Result<(), Problem> {
        let end = Instant::now() + PATIENCE;
        loop {
            let answer = holds(self);
            if matches!(answer, Ok(true)) {
                return Ok(());
            }
            if crash::has_crashed() {
                return Err(Problem(format!("the browser crashed while waiting until {what}")));
            }
            if Instant::now() > end {
                let why = answer.err().map(|problem| format!(" ({problem})")).unwrap_or_default();
                let errors = self.browser.console_errors()?.join("\n");
                return Err(Problem(format!("waited in vain until {what}{why}\n{errors}")));
            }
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Fails if anything was written to the console as an error, a breach of the content security policy included.
    ///
    /// # Errors
    /// With the errors.
    pub fn has_no_errors(&self) -> Result<(), Problem> {
        match self.browser.console_errors()?.as_slice() {
            [] => Ok(()),
            errors => Err(Problem(format!("the console shows errors:\n{}", errors.join("\n")))),
        }
    }
}

/// Keys that are no letters, as WebDriver names them.
pub mod keys {
    /// Left arrow.
    pub const LEFT: &str = "\u{E012}";
    /// Right arrow.
    pub const RIGHT: &str = "\u{E014}";
    /// Up arrow.
    pub const UP: &str = "\u{E013}";
    /// Down arrow.
    pub const DOWN: &str = "\u{E015}";
    /// Page up.
    pub const PAGE_UP: &str = "\u{E00E}";
    /// Page down.
    pub const PAGE_DOWN: &str = "\u{E00F}";
    /// Home.
    pub const HOME: &str = "\u{E011}";
    /// End.
    pub const END: &str = "\u{E010}";
    /// Enter.
    pub const ENTER: &str = "\u{E006}";
    /// Tab.
    pub const TAB: &str = "\u{E004}";
    /// Escape.
    pub const ESCAPE: &str = "\u{E00C}";
}
