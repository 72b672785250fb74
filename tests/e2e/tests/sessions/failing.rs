//! Where the program cannot run, the page says so and still shows what it is about: never a blank page.

use e2e::engine::Engine;
use e2e::host::{Instead, Trouble};
use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::json;

/// The fallback's text, once it shows, with its picture and its table.
fn fallback(page: &Page) -> Result<String, Problem> {
    page.wait_for("the fallback shows", |page| page.browser.find("#fallback-reason")?.is_shown())?;
    let script = "const picture = document.querySelector('#fallback img');
        picture.scrollIntoView();
        return [picture.complete && picture.naturalWidth > 0, document.querySelectorAll('#fallback tbody tr').length]";
    page.wait_for("its picture and its table are there", |page| {
        let found = page.browser.run(script, &[])?;
        Ok(found.get(0) == Some(&json!(true)) && found.get(1).and_then(serde_json::Value::as_u64) > Some(10))
    })?;
    page.browser.find("#fallback")?.text()
}

/// The page where its program does not come, and what it says.
fn fails(trouble: &Trouble, link: &str) -> Result<(Page, String), Problem> {
    let page = Page::amid(*trouble)?;
    page.go(link)?;
    let text = fallback(&page)?;
    Ok((page, text))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_program_that_is_not_there_is_reported() -> Result<(), Problem> {
    for (lacks, reason) in [(".wasm", "The host lacks a file"), (".js", "could not be loaded")] {
        let (_, text) = fails(&Trouble { lacks: Some(lacks), spares: Some("boot"), ..Trouble::default() }, "")?;
        assert!(text.contains(reason), "without {lacks}: {text}");
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn what_comes_in_place_of_the_program_is_named() -> Result<(), Problem> {
    for (end, instead, reason) in [
        (".wasm", Instead::Status("410 Gone"), "The host lacks a file"),
        (".css", Instead::Status("404 Not Found"), "The host lacks a file"),
        (".wasm", Instead::Status("503 Service Unavailable"), "The host has a fault"),
        (".wasm", Instead::Status("401 Unauthorized"), "Another page came"),
        (".css", Instead::Status("403 Forbidden"), "Another page came"),
        (".css", Instead::Status("511 Network Authentication Required"), "Another page came"),
        (".wasm", Instead::Redirect, "Another page came"),
        (".wasm", Instead::SignIn, "Another page came"),
        (".css", Instead::SignIn, "Another page came"),
        (".wasm", Instead::Half, "did not arrive whole"),
        (".css", Instead::Half, "did not arrive whole"),
        (".css", Instead::Type("text/plain"), "as another type"),
    ] {
        let (_, text) =
            fails(&Trouble { sends: Some((end, instead)), ..Trouble::default() }, "?v=1&m=2&a=18i5d8w2c&wk=30")?;
        assert!(text.contains(reason), "{instead:?} in place of {end}: {text}");
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_module_that_no_browser_may_fetch_names_the_policy() -> Result<(), Problem> {
    let (_, text) = fails(&Trouble { forbids: Some("connect-src 'self'; "), ..Trouble::default() }, "")?;
    assert!(text.contains("content security policy forbids a file"), "{text}");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn too_little_memory_is_named_and_an_engine_that_compiles_nothing_on_its_way_will_do() -> Result<(), Problem> {
    let first = "WebAssembly.instantiateStreaming = async () => { throw new RangeError('Out of memory'); };";
    let (_, text) = fails(&Trouble { first, ..Trouble::default() }, "")?;
    assert!(text.contains("too little free memory"), "{text}");
    let page =
        Page::open_amid(Trouble { first: "delete WebAssembly.instantiateStreaming;", ..Trouble::default() }, "")?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_network_cut_half_way_is_survived_once() -> Result<(), Problem> {
    let page = Page::open_amid(
        Trouble { breaks_off: Some((".wasm", 1)), ..Trouble::default() },
        "?v=1&m=2&a=18i5d8w2c&wk=30",
    )?;
    assert!(page.sentence()?.contains("week 30"), "{}", page.sentence()?);
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_network_cut_for_longer_is_reported_and_a_button_tries_again() -> Result<(), Problem> {
    let (page, text) = fails(
        &Trouble { breaks_off: Some((".wasm", usize::MAX)), ..Trouble::default() },
        "?v=1&m=2&a=18i5d8w2c&wk=30",
    )?;
    assert!(text.contains("Check the connection and try again"), "{text}");
    page.host.mend();
    page.browser.find("#fallback-again")?.click()?;
    page.wait_until_it_runs()?;
    assert!(page.sentence()?.contains("week 30"), "the address kept the view: {}", page.sentence()?);
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn webassembly_that_the_policy_refuses_is_named() -> Result<(), Problem> {
    let (page, text) = fails(&Trouble { forbids: Some(" 'wasm-unsafe-eval'"), ..Trouble::default() }, "")?;
    assert!(text.contains("does not allow WebAssembly"), "{text}");
    assert!(page.has_no_errors().is_err(), "what went wrong is in the console too");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn webassembly_that_is_switched_off_is_named() -> Result<(), Problem> {
    let (_, text) = fails(&Trouble { first: "delete globalThis.WebAssembly;", ..Trouble::default() }, "")?;
    assert!(text.contains("WebAssembly is switched off"), "{text}");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn without_javascript_the_page_says_what_it_is_about() -> Result<(), Problem> {
    // A policy without scripts is what a browser without them makes of the page.
    let page = Page::amid(Trouble { forbids: Some("script-src 'self' 'wasm-unsafe-eval'; "), ..Trouble::default() })?;
    if page.browser.engine() == Engine::Chromium {
        page.browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }))?;
    }
    page.go("")?;
    let text = fallback(&page)?;
    assert!(text.contains("CD4") && text.contains("JavaScript is switched off"), "{text}");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn no_font_is_asked_of_anybody() -> Result<(), Problem> {
    let page = Page::open("")?;
    let script = "return [document.fonts.size, performance.getEntriesByType('resource').filter((entry) => /\\.(woff2?|ttf|otf)/.test(entry.name)).length,
        [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule).length]";
    assert_eq!(page.browser.run(script, &[])?, json!([0, 0, 0]), "the page uses the system's fonts alone");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn an_engine_without_vector_instructions_is_told_and_shows_the_picture() -> Result<(), Problem> {
    let page = Page::amid(Trouble { first: "WebAssembly.validate = () => false;", ..Trouble::default() })?;
    page.go("")?;
    let text = fallback(&page)?;
    assert!(text.contains("no vector instructions") && text.contains("CD4"), "{text}");
    Ok(())
}
