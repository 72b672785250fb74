//! The module in parts: who gets it so, and what happens where a part does not come.

use e2e::engine::Engine;
use e2e::host::Trouble;
use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::json;

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_first_visit_loads_one_part_and_webkit_the_whole() -> Result<(), Problem> {
    let page = Page::open("")?;
    let runs = page.browser.run(
        "const names = performance.getEntriesByType('resource').map((one) => one.name);
        return ['app-module', 'app-wasm'].map((id) => document.getElementById(id).href).filter((name) => names.includes(name))
            .map((name) => name.includes('/parts/first-'));",
        &[],
    )?;
    let in_parts = page.browser.engine() != Engine::WebKit;
    assert_eq!(runs, json!([in_parts, in_parts]), "script and module, as they were loaded");
    page.button("Share")?.click()?;
    page.wait_for("the dialog has come", |page| Ok(page.browser.find("dialog[open] #share-tab-files").is_ok()))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_part_that_does_not_come_is_told_and_fetched_when_asked_again() -> Result<(), Problem> {
    let page = Page::open_amid(Trouble { breaks_off: Some((".bin", usize::MAX)), ..Trouble::default() }, "")?;
    if page.browser.engine() == Engine::WebKit {
        return Ok(()); // It has the whole.
    }
    page.wait_for("the missing patients are told", |page| Ok(page.notices()?.contains("without their spread")))?;
    page.button("Share")?.click()?;
    page.wait_for("the missing part is told", |page| {
        Ok(page.notices()?.contains("This part of the page could not be fetched"))
    })?;
    assert!(page.sentence()?.contains("week 74"), "the page goes on: {}", page.sentence()?);
    page.host.mend();
    page.button("Share")?.click()?;
    page.wait_for("the dialog has come", |page| Ok(page.browser.find("dialog[open] #share-tab-files").is_ok()))
}
