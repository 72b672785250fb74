//! The module in parts: who gets it so, and what happens where a part does not come.

use std::time::Duration;

use e2e::engine::Engine;
use e2e::host::{Instead, Trouble, dist};
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

/// A browser on a Mac: WebKit gets the whole on Linux only, which is not Safari (static/boot.js).
fn on_a_mac() -> Trouble {
    let first = "Object.defineProperty(Navigator.prototype, 'platform', { get: () => 'MacIntel' })";
    Trouble { first, ..Trouble::default() }
}

/// Whether script and module are those of the first part, and that they were loaded.
fn is_in_parts(page: &Page) -> Result<Value, Problem> {
    page.browser.run(
        "const names = performance.getEntriesByType('resource').map((one) => one.name);
        return ['app-module', 'app-wasm'].map((id) => document.getElementById(id).href).filter((name) => names.includes(name))
            .map((name) => name.includes('/parts/first-'));",
        &[],
    )
}

fn opens_what_comes_later(page: &Page) -> Result<(), Problem> {
    page.button("Share")?.click()?;
    page.wait_for("the dialog has come", |page| page.browser.has("dialog[open] #share-more"))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_first_visit_loads_one_part_and_webkit_on_linux_the_whole() -> Result<(), Problem> {
    let page = Page::open("")?;
    let in_parts = page.browser.engine() != Engine::WebKit;
    assert_eq!(is_in_parts(&page)?, json!([in_parts, in_parts]), "script and module, as they were loaded");
    opens_what_comes_later(&page)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_first_visit_on_a_mac_loads_one_part_whatever_the_engine() -> Result<(), Problem> {
    let page = Page::open_amid(on_a_mac(), "")?;
    assert_eq!(is_in_parts(&page)?, json!([true, true]), "script and module, as they were loaded");
    opens_what_comes_later(&page)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_part_that_does_not_come_is_told_and_fetched_when_asked_again() -> Result<(), Problem> {
    let page = Page::open_amid(Trouble { breaks_off: Some((".bin", usize::MAX)), ..on_a_mac() }, "")?;
    page.wait_for("the missing patients are told", |page| Ok(page.notices()?.contains("without their bands")))?;
    page.button("Share")?.click()?;
    page.wait_for("the missing part is told", |page| {
        Ok(page.notices()?.contains("This part of the page could not be loaded"))
    })?;
    let answer = page.browser.find("#answer")?.text()?;
    assert!(answer.contains("week 74"), "the page goes on: {answer}");
    page.host.mend();
    page.button("Share")?.click()?;
    page.wait_for("the dialog has come", |page| page.browser.has("dialog[open] #share-more"))?;
    // What was missing is there; the patients come with the next change.
    page.wait_for("no part is said to be missing", |page| Ok(!page.notices()?.contains("This part of the page")))?;
    page.press(&[keys::ESCAPE])?;
    page.number_box("CD4 at baseline")?.replace_text("412", keys::ENTER)?;
    page.wait_for("nothing is said to be missing", |page| Ok(page.notices()?.is_empty()))
}

/// The file of a part, for as long as the sessions run.
fn file_of(part: &str) -> Result<&'static str, Problem> {
    let parts = std::fs::read_dir(dist().join("parts")).map_err(|error| Problem(error.to_string()))?;
    let mut names = parts.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let name = names.find(|name| name.starts_with(part)).ok_or_else(|| Problem(format!("no part {part}")))?;
    Ok(Box::leak(name.into_boxed_str()))
}

/// Before anybody knows why, nothing is blamed.
#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_link_opens_without_its_tour_and_blames_no_connection_for_what_the_host_lacks() -> Result<(), Problem> {
    let lacks = Some(file_of("lessons")?);
    let page = Page::amid(Trouble { lacks, ..on_a_mac() })?;
    page.go("?v=1&m=2&tour=five-days&step=2")?;
    let said = |page: &Page| page.notices();
    page.wait_for("the page runs", |page| Ok(page.browser.has("section.notices")? && !said(page)?.is_empty()))?;
    assert!(!said(&page)?.contains("connection"), "{}", said(&page)?);
    page.wait_for("the reason is known", |page| Ok(said(page)?.contains("The host lacks a part of this page")))?;
    assert!(!said(&page)?.contains("connection"), "{}", said(&page)?);
    page.host.mend();
    page.wait_for("the tour has come", |page| page.browser.has(".tour-strip"))?;
    page.wait_for("nothing is said to be missing", |page| Ok(said(page)?.is_empty()))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn parts_that_a_newer_version_has_replaced_are_named_and_keep_the_view() -> Result<(), Problem> {
    let page = Page::open_amid(Trouble { lacks: Some(".bin"), ..on_a_mac() }, "?v=1&m=2&a=18i5d8w2c&wk=30&lang=en")?;
    page.wait_for("the newer version is told", |page| {
        Ok(page.notices()?.contains("The host lacks a part of this page: perhaps a newer version has replaced it"))
    })?;
    page.button("Share")?.click()?;
    page.settle()?;
    let text = page.browser.find("#app")?.text()?;
    assert!(!text.contains("connection") && !text.contains("This browser"), "{text}");
    assert!(!text.contains("Loading…"), "a part that cannot come is said to be on its way: {text}");
    assert!(page.link()?.contains("a=18i5d8w2c"), "{}", page.link()?);
    // It is asked for again after a while.
    page.host.mend();
    page.wait_for("the column has come", |page| page.browser.has("#lens-result"))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_part_that_nobody_answers_for_is_given_up_and_asked_for_again() -> Result<(), Problem> {
    let late = Some(("explore", ".wasm", Duration::from_hours(1)));
    let page = Page::open_amid(Trouble { part_late: late, ..on_a_mac() }, "")?;
    page.browser.find("#lens-people")?.click()?;
    page.wait_for("the part is on its way", |page| Ok(page.browser.find(".lens")?.text()?.contains("Loading")))?;
    page.wait_for("it is given up", |page| Ok(page.browser.find(".lens")?.text()?.contains("Check the connection")))?;
    page.host.mend();
    page.button("Try again")?.click()?;
    page.wait_for("the part has come", |page| {
        let text = page.browser.find(".lens")?.text()?;
        Ok(!text.contains("Loading") && !text.contains("could not be loaded"))
    })
}

/// The page whose reader saves data, so that a part is asked for when it is opened.
const SAVES_DATA: &str = "
    Object.defineProperty(Navigator.prototype, 'platform', { get: () => 'MacIntel' });
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });";

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn what_comes_in_place_of_a_part_is_named() -> Result<(), Problem> {
    let answers = ["401 Unauthorized", "403 Forbidden", "429 Too Many Requests", "503 Service Unavailable"];
    for instead in answers.map(Instead::Status).into_iter().chain([Instead::SignIn, Instead::Redirect]) {
        let page = Page::open_amid(Trouble { first: SAVES_DATA, ..Trouble::default() }, "?v=1&m=2&a=18i5d8w2c&wk=30")?;
        page.host.send_only(instead);
        page.browser.find("#lens-people")?.click()?;
        page.wait_for("it is given up", |page| page.has_button("Try again"))?;
        let said = page.browser.find(".lens")?.text()? + &page.notices()?;
        // What came in place of sw.js, too, says nothing of a version.
        let is_named = said.contains("Something else came in place");
        assert!(is_named && !said.contains("newer version") && !said.contains("connection"), "{instead:?}: {said}");
        page.host.mend();
        page.button("Try again")?.click()?;
        page.wait_for("the part has come", |page| Ok(!page.has_button("Try again")?))?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_later_style_sheet_that_does_not_come_whole_is_told_and_asked_for_again() -> Result<(), Problem> {
    let whole = "return getComputedStyle(document.documentElement).getPropertyValue('--later-is-whole') !== ''";
    for instead in [Instead::Half, Instead::SignIn, Instead::Status("404 Not Found")] {
        let trouble = Trouble { sends: Some((".css", instead)), spares: Some("style"), ..Trouble::default() };
        let page = Page::open_amid(trouble, "?v=1&m=2&a=18i5d8w2c&wk=30&pop=60")?;
        page.wait_for("the page says so", |page| {
            Ok(page.notices()?.contains("style sheet of this page did not come whole"))
        })?;
        page.host.mend();
        page.wait_for("the page has fetched it", |page| Ok(page.browser.run(whole, &[])? == json!(true)))?;
        page.wait_for("the page says so no more", |page| Ok(!page.notices()?.contains("did not come whole")))?;
    }
    Ok(())
}
