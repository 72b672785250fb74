//! Where the program cannot run, the page says so and still shows what it is about: never a blank page.

use e2e::browser::Browser;
use e2e::engine::Engine;
use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::json;

/// The fallback's text, once it shows.
fn fallback(page: &Page) -> Result<String, Problem> {
    page.wait_for("the fallback shows", |page| page.browser.find("#fallback")?.is_shown())?;
    page.browser.find("#fallback")?.text()
}

/// Only Chromium can be told to lose a file or to switch JavaScript off.
fn chromium() -> Result<Option<Page>, Problem> {
    let page = Page { browser: Browser::start()? };
    Ok((page.browser.engine() == Engine::Chromium).then_some(page))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_program_that_does_not_arrive_is_reported() -> Result<(), Problem> {
    let Some(page) = chromium()? else { return Ok(()) };
    page.browser.devtools("Network.enable", &json!({}))?;
    page.browser.devtools("Network.setBlockedURLs", &json!({ "urls": ["*.wasm"] }))?;
    page.go("")?;
    let text = fallback(&page)?;
    assert!(text.contains("could not be loaded"), "{text}");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn without_javascript_the_page_says_what_it_is_about() -> Result<(), Problem> {
    let Some(page) = chromium()? else { return Ok(()) };
    page.browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }))?;
    page.go("")?;
    let text = fallback(&page)?;
    assert!(text.contains("CD4") && text.contains("JavaScript is switched off"), "{text}");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn an_engine_without_vector_instructions_is_told_and_shows_the_picture() -> Result<(), Problem> {
    let Some(page) = chromium()? else { return Ok(()) };
    let without = json!({ "source": "WebAssembly.validate = () => false;" });
    page.browser.devtools("Page.addScriptToEvaluateOnNewDocument", &without)?;
    page.go("")?;
    let text = fallback(&page)?;
    assert!(text.contains("no vector instructions") && text.contains("CD4"), "{text}");
    assert!(page.browser.find("#fallback img, #fallback svg")?.is_shown()?);
    Ok(())
}
