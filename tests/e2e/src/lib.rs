//! Whole sessions with the built page in a real browser.
//!
//! `cargo xtask test e2e` starts drivers and runs `tests/`, telling them where things are by variables: `WEBDRIVER_ADDRESSES`, `ENGINE`,
//! `AXE_SCRIPT`, `CRASHED_SESSIONS`.
//!
//! - [`page::Page`]: the explorer, open in a browser; what a person does and sees.
//! - [`host::Host`]: serves dist/ under the strict policy; what goes wrong on the way, goes wrong here.
//! - [`browser::Browser`]: the browser itself; speaks WebDriver.
//! - `crash`: whether it has crashed, so that WebKitGTK is started again.
//! - [`engine::Engine`]: Chromium, Firefox or WebKit.

pub mod browser;
mod crash;
mod driver;
pub mod element;
pub mod engine;
pub mod host;
pub mod page;
pub mod problem;
pub mod saving;
pub mod webdriver;
