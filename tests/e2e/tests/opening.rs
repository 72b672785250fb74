//! The page opens.

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
