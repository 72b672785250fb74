//! A link shows everybody the same view, and a broken one never gives a blank page.

use e2e::page::Page;
use e2e::problem::Problem;

/// The infusion trial of 1996, as written by hand in docs/links.md.
const HAND_WRITTEN: &str = "?v=1&m=2&a=18i5d8w6c&n=410&nr=200-900&art=weak&wk=52&pop=400";

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_shared_link_shows_the_same_numbers_in_another_browser() -> Result<(), Problem> {
    let mine = Page::open("")?;
    mine.drag_slider("CD4 at baseline", 0.7)?;
    mine.settle()?;
    let (link, sentence, table) = (mine.link()?, mine.sentence()?, mine.table()?);
    // WebKit's driver grants one session at a time.
    drop(mine);
    let yours = Page::open(&link)?;
    assert_eq!(link, yours.link()?);
    assert_eq!(sentence, yours.sentence()?);
    assert_eq!(table, yours.table()?);
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn reloading_keeps_the_view() -> Result<(), Problem> {
    let page = Page::open(HAND_WRITTEN)?;
    let before = (page.sentence()?, page.table()?, page.link()?);
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    assert_eq!(before, (page.sentence()?, page.table()?, page.link()?));
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_link_written_by_hand_opens() -> Result<(), Problem> {
    let page = Page::open(HAND_WRITTEN)?;
    assert!(page.sentence()?.contains("week 52"), "{}", page.sentence()?);
    assert_eq!(page.notices()?, "");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_broken_link_opens_with_a_notice() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&n=banana&wk=74&colour=green&a=%00%ff")?;
    let notices = page.notices()?;
    assert!(notices.contains("banana"), "{notices}");
    assert!(notices.contains("colour"), "{notices}");
    assert!(page.colours()? > 20, "the picture is all but empty");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn what_is_cited_opens_the_same_view() -> Result<(), Problem> {
    let page = Page::open(HAND_WRITTEN)?;
    let (numbers, address) = (page.table()?, page.browser.address()?);
    page.button("Share")?.click()?;
    page.wait_for("the dialog is open", |page| page.browser.has("#share-more"))?;
    page.browser.find("#share-more")?.click()?;
    page.wait_for("the citation is there", |page| page.browser.has("#share-citation"))?;
    page.browser.run(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { window.copied = text; } } });",
        &[],
    )?;
    let year = page.browser.run("return String(new Date().getFullYear())", &[])?;
    for (button, field) in [("Copy citation", "#share-citation"), ("Copy BibTeX", "#share-bibtex")] {
        let shown = page.browser.find(field)?.property("value")?;
        page.button(button)?.click()?;
        page.wait_for(button, |page| Ok(page.browser.run("return window.copied", &[])? == shown))?;
        let text = shown.as_str().unwrap_or_default();
        assert!(text.contains(&address) && year.as_str().is_some_and(|year| text.contains(year)), "{text}");
    }
    let cited = page.browser.find("#share-bibtex")?.property("value")?;
    let link = cited.as_str().and_then(|text| text.split("url = {").nth(1)?.split('}').next()?.split_once('?'));
    let (_, link) = link.ok_or_else(|| Problem::new("the entry has no address"))?;
    page.follow(&format!("?{link}"))?;
    page.settle()?;
    assert_eq!(page.table()?, numbers);
    page.has_no_errors()
}
