//! Whole sessions with the built page in a real browser.
//!
//! `cargo xtask test e2e` serves dist/ under the strict policy, starts a driver and runs `tests/`, telling them
//! where things are by three variables: `PAGE_ADDRESS`, `WEBDRIVER_ADDRESS`, `ENGINE`.
//!
//! - [`page::Page`]: the explorer, open in a browser; what a person does and sees.
//! - [`browser::Browser`]: the browser itself; speaks WebDriver.
//! - [`engine::Engine`]: Chromium, Firefox or WebKit.

pub mod browser;
pub mod element;
pub mod engine;
pub mod host;
pub mod page;
pub mod problem;
pub mod webdriver;
