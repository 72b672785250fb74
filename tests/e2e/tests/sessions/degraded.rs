//! What a browser or a device refuses takes nothing from anybody: the page goes on, and says in plain words what it does without.

use e2e::host::Trouble;
use e2e::page::{Page, keys};
use e2e::problem::Problem;

pub(crate) const LINK: &str = "?v=1&m=2&a=18i5d8w2c&wk=30&pop=60";

pub(crate) fn amid(first: &'static str) -> Result<Page, Problem> {
    Page::open_amid(Trouble { first, ..Trouble::default() }, LINK)
}

/// Waits for a sentence among the notices.
pub(crate) fn told(page: &Page, what: &str) -> Result<(), Problem> {
    page.wait_for(&format!("the page says: {what}"), |page| Ok(page.notices()?.contains(what)))
}

/// Waits until a sentence is no longer among the notices: what it says has passed.
pub(crate) fn told_no_more(page: &Page, what: &str) -> Result<(), Problem> {
    page.wait_for(&format!("the page no longer says: {what}"), |page| Ok(!page.notices()?.contains(what)))
}

pub(crate) fn type_baseline(page: &Page, count: &str) -> Result<(), Problem> {
    page.number_box("CD4 at baseline")?.replace_text(count, keys::ENTER)?;
    page.settle()
}

/// After a reload the baseline that was typed (412) is still that of the link.
fn the_address_brings_it_back(page: &Page) -> Result<(), Problem> {
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    assert!(page.link()?.contains("n=412"), "{}", page.link()?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_full_store_is_told_and_the_address_has_it_all() -> Result<(), Problem> {
    let page = amid(
        "
        const real = Storage.prototype.setItem;
        Storage.prototype.setItem = function (...words) {
            if (!window.hasRoom) throw new DOMException('full', 'QuotaExceededError');
            real.apply(this, words);
        };",
    )?;
    assert_eq!(page.notices()?, "", "nothing was to be kept yet");
    type_baseline(&page, "412")?;
    told(&page, "keeps nothing")?;
    page.own_data_button()?.click()?;
    page.browser.find("#own-table")?.type_keys("0,340\n8,512")?;
    page.wait_for("own data are drawn and said not to be kept", |page| {
        let said = page.browser.find("dialog[open]")?.text()?;
        Ok(said.contains("2 points") && said.contains("keeps nothing"))
    })?;
    page.button("Done")?.click()?;
    the_address_brings_it_back(&page)?;
    type_baseline(&page, "413")?;
    told(&page, "keeps nothing")?;
    page.browser.run("window.hasRoom = true", &[])?;
    type_baseline(&page, "412")?;
    told_no_more(&page, "keeps nothing")?;
    the_address_brings_it_back(&page)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_blocked_store_is_told_and_the_address_has_it_all() -> Result<(), Problem> {
    let page = amid(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
    )?;
    type_baseline(&page, "412")?;
    told(&page, "keeps nothing")?;
    the_address_brings_it_back(&page)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn an_address_that_may_not_follow_is_told_and_follows_later() -> Result<(), Problem> {
    let page = amid(
        "
        for (const name of ['pushState', 'replaceState']) {
            const real = History.prototype[name];
            History.prototype[name] = function (...words) {
                if (window.refuses) throw new DOMException('too often', 'SecurityError');
                return real.apply(this, words);
            };
        }",
    )?;
    let before = page.sentence()?;
    page.browser.run("window.refuses = true", &[])?;
    type_baseline(&page, "412")?;
    let changed = page.sentence()?;
    assert_ne!(before, changed);
    told(&page, "does not let the address follow")?;
    assert!(!page.link()?.contains("n=412"));
    page.button("Undo")?.click()?;
    page.wait_for("undo still undoes", |page| Ok(page.sentence()? == before))?;
    page.button("Redo")?.click()?;
    page.wait_for("redo too", |page| Ok(page.sentence()? == changed))?;
    page.button("Share")?.click()?;
    page.wait_for("Share has the link of the view", |page| {
        let link = page.browser.find("#share-link")?.property("value")?;
        Ok(link.as_str().is_some_and(|link| link.contains("n=412")))
    })?;
    page.browser.run("window.refuses = false", &[])?;
    page.wait_for("the address has followed", |page| Ok(page.link()?.contains("n=412")))?;
    told_no_more(&page, "does not let the address follow")?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn two_tabs_take_nothing_from_each_other() -> Result<(), Problem> {
    let page = Page::open("")?;
    let first = page.browser.window()?;
    let second = page.browser.new_window()?;
    page.browser.switch_to(&second)?;
    page.follow("")?;
    type_baseline(&page, "300")?;
    page.own_data_button()?.click()?;
    page.browser.find("#own-table")?.type_keys("0,340\n8,512")?;
    page.button("Done")?.click()?;
    page.settle()?;
    let theirs = page.link()?;
    // The first tab hears of the data, and draws them too: what it keeps next writes over nothing.
    page.browser.switch_to(&first)?;
    told(&page, "in another tab")?;
    page.own_data_button()?;
    assert!(page.browser.find(".own-call")?.text()?.contains("2 points"));
    type_baseline(&page, "412")?;
    let mine = page.link()?;
    page.button("Undo")?.click()?;
    page.settle()?;
    assert!(!page.link()?.contains("n=412"), "its steps are its own: {}", page.link()?);
    page.button("Redo")?.click()?;
    page.settle()?;
    page.own_data_button()?.click()?;
    page.browser.find("#own-table")?.type_keys("\u{E010}\n16,640")?;
    page.button("Done")?.click()?;
    // The second has kept its view and its steps, and has the new point.
    page.browser.switch_to(&second)?;
    page.own_data_button()?;
    page.wait_for("three points", |page| Ok(page.browser.find(".own-call")?.text()?.contains("3 points")))?;
    assert_eq!(page.link()?, theirs);
    page.button("Undo")?.click()?;
    page.settle()?;
    assert!(!page.link()?.contains("n=300"), "{}", page.link()?);
    page.close(&second, &first)?;
    // Who comes back later finds the view that was changed last, and is offered the other.
    page.follow("")?;
    assert!(!page.link()?.contains("n=300") && page.link()? != mine, "{}", page.link()?);
    let offer = page.browser.find(".offer")?.text()?;
    assert!(offer.contains("another tab"), "{offer}");
    page.button("Return to that")?.click()?;
    page.settle()?;
    assert_eq!(page.link()?, mine);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_link_of_a_later_version_opens_as_far_as_it_is_understood() -> Result<(), Problem> {
    let page = Page::open("?v=9&m=7&a=18i5d8w2c&wk=30&hologram=on")?;
    let notices = page.notices()?;
    assert!(notices.contains("v=9") && notices.contains("m=7") && notices.contains("hologram"), "{notices}");
    assert!(page.sentence()?.contains("week 30"), "{}", page.sentence()?);
    assert!(page.colours()? > 20, "the picture is all but empty");
    assert!(page.link()?.contains("hologram=on"), "what is not understood is carried on: {}", page.link()?);
    assert_eq!(page.kept("il2-session")?, None, "nothing is written over");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_browser_that_gives_no_canvas_is_told_and_has_the_numbers() -> Result<(), Problem> {
    for first in [
        "HTMLCanvasElement.prototype.getContext = () => null;",
        "HTMLCanvasElement.prototype.getContext = () => { throw new DOMException('no', 'SecurityError'); };",
    ] {
        let page = amid(first)?;
        told(&page, "forbids drawing, so the chart is empty")?;
        type_baseline(&page, "412")?;
        assert!(page.sentence()?.contains("from 410"), "{}", page.sentence()?);
        page.has_no_errors()?;
    }
    Ok(())
}
