//! Reload, Back and Forward, the address that says little, and a part of the page that is missing: what the address names is what is shown,
//! and no view is lost.

use e2e::host::Trouble;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

const LINK: &str = "?v=1&m=2&a=5m5d8w6c&n=300";

fn type_number(page: &Page, name: &str, value: &str) -> Result<(), Problem> {
    page.number_box(name)?.replace_text(value, keys::ENTER)?;
    page.settle()
}

fn reload(page: &Page) -> Result<(), Problem> {
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()
}

/// A hand on the page: WebKit's Back passes over what a page writes into its history without one.
fn touch(page: &Page) -> Result<(), Problem> {
    page.browser.find("h1")?.click()
}

/// Waits for the view of a link, and that the page then leaves the address alone.
fn shows(page: &Page, link: &str) -> Result<(), Problem> {
    page.wait_for("the view has come", |page| Ok(page.link()? == link))?;
    page.settle()?;
    assert_eq!(page.link()?, link);
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn back_and_forward_after_a_reload_lose_no_view() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    touch(&page)?;
    let oldest = page.link()?;
    type_number(&page, "CD4 at baseline", "350")?;
    let middle = page.link()?;
    type_number(&page, "CD4 at baseline", "412")?;
    // The table is in a tab, and the address names that.
    let (table, newest) = (page.table()?, page.link()?);
    reload(&page)?;
    touch(&page)?;
    page.browser.back()?;
    shows(&page, &middle)?;
    page.browser.forward()?;
    shows(&page, &newest)?;
    assert_eq!(page.table()?, table);
    page.browser.back()?;
    shows(&page, &middle)?;
    reload(&page)?;
    page.browser.back()?;
    shows(&page, &oldest)?;
    page.browser.forward()?;
    shows(&page, &middle)?;
    page.browser.forward()?;
    shows(&page, &newest)?;
    assert_eq!(
        page.kept("il2-session")?.map(|kept| format!("?{kept}")),
        Some(newest),
        "the device keeps what was shown last"
    );
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn back_brings_the_weeks_and_the_reset_values_of_its_own_view() -> Result<(), Problem> {
    let page = Page::open("")?;
    touch(&page)?;
    let opening = page.link()?;
    page.choose_regimen("Kovacs 1996")?;
    page.settle()?;
    page.button("View")?.click()?;
    page.button("One cycle")?.click()?;
    page.wait_for("one cycle is shown", |page| Ok(page.link()?.contains("x=")))?;
    page.browser.back()?;
    shows(&page, &opening)?;
    assert!(!page.browser.has("#restore-button")?, "nothing differs from ANRS 079");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn back_tells_the_browser_the_language_that_it_shows() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c&lang=fr")?;
    touch(&page)?;
    let name = page.browser.run("return document.title", &[])?;
    page.drag_slider("CD4 au départ", 0.4)?;
    page.settle()?;
    reload(&page)?;
    touch(&page)?;
    page.button("English")?.click()?;
    page.wait_for("the page is English", |page| {
        Ok(page.browser.run("return document.documentElement.lang", &[])? == json!("en"))
    })?;
    page.settle()?;
    page.browser.back()?;
    page.wait_for("the words are French", |page| Ok(page.link()?.contains("lang=fr")))?;
    page.settle()?;
    let told = page.browser.run("return [document.documentElement.lang, document.title]", &[])?;
    assert_eq!(told, json!(["fr", name]));
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_regimen_with_a_point_in_its_name_comes_back() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c&view=argentina-7.5.table")?;
    assert_eq!(page.notices()?, "", "the old spelling is read");
    let (link, table) = (page.link()?, page.table()?);
    assert!(link.contains("view=argentina-7-5.table"), "{link}");
    reload(&page)?;
    assert_eq!((page.link()?, page.table()?, page.notices()?), (link, table, String::new()));
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn an_address_that_says_nothing_of_a_view_opens_as_the_bare_one() -> Result<(), Problem> {
    let page = Page::open("")?;
    let opening = page.link()?;
    type_number(&page, "CD4 at baseline", "412")?;
    for (address, link) in [
        ("?lang=fr", format!("{opening}&lang=fr")),
        ("?fbclid=abc", opening.clone()),
        ("?utm_source=mail&utm_medium=x", opening.clone()),
    ] {
        page.follow(address)?;
        assert_eq!(page.link()?, link, "{address}");
        assert_eq!(page.notices()?, "", "{address}");
        page.wait_for("the last view is offered", |page| page.browser.has(".offer .main"))?;
    }
    page.browser.find(".offer .main")?.click()?;
    page.wait_for("the last view is back", |page| Ok(page.link()?.contains("n=412")))?;
    // A reload has been asked that already.
    page.follow("?fbclid=abc")?;
    reload(&page)?;
    assert!(!page.browser.has(".offer")?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_end_of_a_tour_gives_back_what_was_there() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=7.5m5d8w6c&n=300&view=table")?;
    let before = page.link()?;
    page.button("Learn")?.click()?;
    page.choice("Why five days, why eight weeks?")?.click()?;
    page.wait_for("the tour runs", |page| Ok(page.link()?.contains("tour=")))?;
    page.settle()?;
    page.browser.find("#tour-card")?.type_keys(keys::RIGHT)?;
    page.settle()?;
    page.browser.find("body")?.type_keys(keys::ESCAPE)?;
    shows(&page, &before)?;
    page.button("Undo")?.click()?;
    page.wait_for("the tour is back", |page| Ok(page.link()?.contains("tour=")))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_reload_in_a_tour_shows_the_same_part() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&tour=two-cytokines&step=1")?;
    page.open_part("table")?;
    page.wait_for("the address names the table", |page| Ok(page.link()?.contains("view=table")))?;
    let link = page.link()?;
    reload(&page)?;
    assert_eq!(page.link()?, link);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn data_of_a_link_outlast_a_part_that_does_not_come() -> Result<(), Problem> {
    const DATA: &str = "?v=1&m=2&a=5m5d8w6c&n=341#data=0w340v-8w512v";
    // WebKit on Linux has the module whole.
    let first = "Object.defineProperty(Navigator.prototype, 'platform', { get: () => 'MacIntel' })";
    let trouble = Trouble { first, breaks_off: Some((".bin", usize::MAX)), ..Trouble::default() };
    let page = Page::open_amid(trouble, DATA)?;
    assert_eq!(page.link()?, DATA);
    assert!(page.notices()?.contains("could not be loaded"), "{}", page.notices()?);
    // Without its parts the page has the four main sliders alone.
    type_number(&page, "Days on", "4")?;
    assert!(page.link()?.ends_with("a=5m4d8w6c&n=341#data=0w340v-8w512v"), "{}", page.link()?);
    page.host.mend();
    reload(&page)?;
    assert!(page.link()?.ends_with("a=5m4d8w6c&n=341#data=0w340v-8w512v"), "{}", page.link()?);
    page.own_data_button()?.click()?;
    page.wait_for("the data are there", |page| {
        Ok(page.browser.find("#own-table")?.property("value")?.as_str().is_some_and(|table| table.contains("512")))
    })
}
