//! No view of the page breaks a rule of WCAG 2.2 AA that a machine can check.

use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

const TABS: [&str; 4] = ["#tab-evidence", "#tab-table", "#tab-model", "#tab-sources"];

const SHARE: [&str; 4] = ["#share-tab-link", "#share-tab-files", "#share-tab-embed", "#share-tab-compare"];

fn every_view(page: &Page, where_: &str) -> Result<(), Problem> {
    for tab in TABS {
        page.browser.find(tab)?.click()?;
        page.is_accessible(&format!("{tab} {where_}"))?;
    }
    page.button("Regimens")?.click()?;
    page.is_accessible(&format!("the list of regimens {where_}"))?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    page.button("Share")?.click()?;
    for part in SHARE {
        page.browser.find(part)?.click()?;
        page.is_accessible(&format!("{part} {where_}"))?;
    }
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    page.browser.find("body")?.type_keys("q")?;
    page.is_accessible(&format!("the code, full screen, {where_}"))?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    page.browser.find("#tab-evidence")?.click()?;
    page.browser.find("#own-data-button")?.click()?;
    page.browser.find("#own-table")?.type_keys("0,340\n8,many")?;
    page.is_accessible(&format!("own data {where_}"))?;
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_view_is_accessible() -> Result<(), Problem> {
    every_view(&Page::open("")?, "as it opens")
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_view_is_accessible_on_a_dark_phone() -> Result<(), Problem> {
    let page = Page::open("")?;
    // Only Chromium can pretend to be a phone.
    if !page.pretend(Screen::PHONE)? {
        return Ok(());
    }
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    page.browser.devtools("Emulation.setEmulatedMedia", &dark)?;
    every_view(&page, "on a dark phone")
}
