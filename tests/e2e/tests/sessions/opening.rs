//! The page opens: on the ANRS 079 regimen, whole, without an error, asking no other host for anything.

use e2e::page::Page;
use e2e::problem::Problem;

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_page_opens_without_an_error() -> Result<(), Problem> {
    let page = Page::open("")?;
    assert!(page.browser.title()?.contains("IL-2"));
    assert!(!page.browser.find("#fallback")?.is_shown()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn it_shows_anrs_079() -> Result<(), Problem> {
    let page = Page::open("")?;
    assert!(page.sentence()?.contains("week 74"), "{}", page.sentence()?);
    assert!(page.browser.find("#tab-panel")?.text()?.contains("ANRS 079"));
    assert!(page.colours()? > 20, "the picture is all but empty");
    assert!(page.link()?.starts_with("?v=1"), "{}", page.link()?);
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn nothing_is_asked_of_another_host() -> Result<(), Problem> {
    let page = Page::open("")?;
    let script = "return performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => new URL(name).origin !== location.origin)";
    let elsewhere = page.browser.run(script, &[])?;
    assert_eq!(elsewhere.as_array().map(Vec::len), Some(0), "{elsewhere}");
    Ok(())
}
