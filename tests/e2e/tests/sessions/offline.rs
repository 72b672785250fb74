//! Away from the host: without a network after the first visit, and as one file on a disk.

use e2e::host::{Trouble, dist};
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn after_the_first_visit_it_opens_without_a_network() -> Result<(), Problem> {
    let mut page = Page::amid(Trouble::default())?;
    page.go("")?;
    page.wait_until_it_runs()?;
    wait_until_it_is_kept(&page)?;
    // On a slow network these took twice the time to the first curve, when they were fetched together.
    let asked = page.host.asked();
    let to_open: Vec<&String> = asked.iter().take_while(|name| *name != "sw.js").collect();
    assert!(to_open.iter().any(|name| *name == "worker.js"), "files to keep came before those to open: {asked:?}");
    page.host.leave();
    page.go("?v=1&m=2&a=18i5d8w2c&wk=30")?;
    page.wait_until_it_runs()?;
    assert!(page.sentence()?.contains("week 30"), "{}", page.sentence()?);
    // The worker too comes from what was kept, and finds its module.
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn with_the_server_stopped_everything_but_the_one_file_can_be_taken_away() -> Result<(), Problem> {
    let mut page = Page::amid(Trouble::default())?;
    page.go("")?;
    page.wait_until_it_runs()?;
    wait_until_it_is_kept(&page)?;
    page.settle()?;
    page.host.leave();
    page.own_data_button()?.click()?;
    page.browser.find("#own-table")?.type_keys("0,340\n8,512")?;
    page.button("Done")?.click()?;
    page.button("Share")?.click()?;
    page.browser.find("#share-more")?.click()?;
    page.button("JSON")?.click()?;
    said(&page, "Saved as il2-anrs079.json")?;
    page.button("PNG")?.click()?;
    said(&page, "Saved as il2-anrs079.png")?;
    page.button("Save the page as one file")?.click()?;
    said(&page, "Is the network away?")?;
    // Firefox's driver reloads past the service worker; the page itself does not.
    page.mark_this_loading()?;
    page.browser.run("location.reload()", &[])?;
    page.wait_for("the page reloads", |page| Ok(!page.is_still_this_loading()?))?;
    page.wait_until_it_runs()?;
    page.settle()?;
    let own = page.browser.find(".own-call")?.text()?;
    assert!(own.contains("2 points"), "{own}");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_page_checks_itself_without_a_network() -> Result<(), Problem> {
    let mut page = Page::amid(Trouble::default())?;
    page.go("")?;
    page.wait_until_it_runs()?;
    wait_until_it_is_kept(&page)?;
    page.host.leave();
    page.follow("?v=1&m=2&a=18i5d8w2c&wk=30&pop=60")?;
    page.button("Share")?.click()?;
    page.browser.find("#share-more")?.click()?;
    page.button("Run the checks")?.click()?;
    said(&page, "checks hold (")?;
    page.has_no_errors()
}

/// Waits until a sentence of the dialog says so.
fn said(page: &Page, what: &str) -> Result<(), Problem> {
    page.wait_for(&format!("the dialog says: {what}"), |page| {
        Ok(page.browser.find("dialog[open]")?.text()?.contains(what))
    })
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_newer_version_waits_for_its_reader_and_keeps_the_view() -> Result<(), Problem> {
    let page = Page::amid(Trouble::default())?;
    page.go("?v=1&m=2&a=18i5d8w2c&wk=30")?;
    page.wait_until_it_runs()?;
    wait_until_it_is_kept(&page)?;
    page.mark_this_loading()?;
    page.host.release();
    page.browser
        .run("return navigator.serviceWorker.getRegistration().then((all) => all.update()).then(() => true)", &[])?;
    page.wait_for("the newer version is announced", |page| {
        Ok(page.browser.run("return document.documentElement.dataset.update", &[])? == json!("ready"))
    })?;
    assert!(page.is_still_this_loading()?, "the page was exchanged unasked");
    page.button("Use it now")?.click()?;
    page.wait_for("the page reloads", |page| Ok(!page.is_still_this_loading()?))?;
    page.wait_until_it_runs()?;
    let caches = page.browser.run("return caches.keys()", &[])?;
    assert!(caches.to_string().contains("newer") && caches.as_array().map(Vec::len) == Some(1), "{caches}");
    assert!(page.sentence()?.contains("week 30"), "{}", page.sentence()?);
    Ok(())
}

/// Waits until all files are kept, and the service worker answers for the page.
/// What became of the service worker: whether it serves this page, and else what there is of it.
const STATES: &str = "
    const state = (worker) => worker?.state ?? 'none';
    const serves = navigator.serviceWorker.controller;
    if (serves) return `serves: ${state(serves)}`;
    return navigator.serviceWorker.getRegistration().then((found) =>
        `serves: none; registered: ${Boolean(found)}, installing: ${state(found?.installing)}, waiting: ${state(found?.waiting)}, active: ${state(found?.active)}`);";

pub(crate) fn wait_until_it_is_kept(page: &Page) -> Result<(), Problem> {
    page.wait_for("the service worker serves the page", |page| {
        let served = page.browser.run(STATES, &[])?;
        if served == json!("serves: activated") { Ok(true) } else { Err(Problem(served.to_string())) }
    })
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn one_file_opens_from_a_disk_on_the_view_baked_in() -> Result<(), Problem> {
    let file = dist().join("il2-explorer.html");
    let text = std::fs::read_to_string(&file).map_err(|error| Problem(format!("{}: {error}", file.display())))?;
    // As the page does it: export::single_file.
    let (link, home) = ("<meta name=\"il2-link\" content=\"", "<meta name=\"il2-home\" content=\"");
    let baked = text.replacen(link, &format!("{link}v=1&amp;m=2&amp;a=18i5d8w2c&amp;wk=30"), 1);
    let baked = baked.replacen(home, &format!("{home}https://h.example/il2/"), 1);
    let copy = file.with_file_name("il2-explorer-baked.html");
    std::fs::write(&copy, baked).map_err(|error| Problem(format!("{}: {error}", copy.display())))?;
    let copy = copy.canonicalize().map_err(|error| Problem(error.to_string()))?;
    let page = Page::amid(Trouble::default())?;
    page.browser.go_to(&format!("file://{}", copy.display()))?;
    let outcome = used_from_a_disk(&page);
    let _ = std::fs::remove_file(&copy);
    outcome
}

/// The file opens on its view, keeps what is changed in its address, and leads to the page on the web.
fn used_from_a_disk(page: &Page) -> Result<(), Problem> {
    page.wait_until_it_runs()?;
    let sentence = page.sentence()?;
    assert!(sentence.contains("week 30"), "{sentence}");
    page.settle()?;
    page.number_box("CD4 at baseline")?.replace_text("412", keys::ENTER)?;
    page.settle()?;
    assert!(page.link()?.contains("n=412"), "{}", page.link()?);
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    assert!(page.link()?.contains("n=412"), "a reload has lost the view: {}", page.link()?);
    page.button("Share")?.click()?;
    let link = page.browser.find("#share-link")?.property("value")?;
    assert!(
        link.as_str().is_some_and(|link| link.starts_with("https://h.example/il2/?v=1") && link.contains("n=412")),
        "{link}"
    );
    page.browser.find("#share-more")?.click()?;
    assert!(!page.has_button("Save the page as one file")?, "a file from a disk cannot fetch another");
    page.button("SVG")?.click()?;
    said(page, "Saved as il2-view.svg")?;
    page.has_no_errors()
}
