//! What Share shows first, the device's own sharing, files that the device opens, and the page's check of itself.

use e2e::engine::Engine;
use e2e::host::Trouble;
use e2e::page::Page;
use e2e::page::screen::Screen;
use e2e::problem::Problem;
use e2e::saving::Saved;
use serde_json::{Value, json};

const LINK: &str = "?v=1&m=2&a=18i5d8w2c&wk=30&pop=60";

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn four_things_come_first_and_the_rest_is_under_more() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    page.button("Share")?.click()?;
    page.wait_for("the dialog is open", |page| page.browser.has("#share-more"))?;
    let heads = "return [...document.querySelectorAll('#share-panel :is(h3, label[for=share-link])')].map((one) => one.textContent)";
    let first = json!(["Link to this view", "Picture", "Handout", "Numbers"]);
    assert_eq!(page.browser.run(heads, &[])?, first);
    let more = "const more = document.querySelector('#share-more');
        return [more.getAttribute('aria-expanded'), document.querySelectorAll('#share-panel [role=tab]').length]";
    assert_eq!(page.browser.run(more, &[])?, json!(["false", 0]));
    page.browser.find("#share-more")?.click()?;
    page.wait_for("the rest is there", |page| Ok(page.browser.run(more, &[])? == json!(["true", 3])))?;
    page.browser.find("#share-more")?.click()?;
    page.wait_for("the rest is folded", |page| Ok(page.browser.run(heads, &[])? == first))?;
    // Only Chromium can pretend to be another screen.
    if page.pretend(Screen { width: 1440, height: 900, density: 1 })? {
        let cut = "const { bottom } = document.querySelector('dialog[open]').getBoundingClientRect();
            return [...document.querySelectorAll('#share-panel :is(button, h3)')]
                .filter((one) => one.id !== 'share-more' && one.getBoundingClientRect().bottom > bottom).map((one) => one.textContent)";
        assert_eq!(page.browser.run(cut, &[])?, json!([]), "all four are in view");
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_page_checks_itself_and_saves_the_list() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    page.button("Share")?.click()?;
    page.wait_for("the dialog is open", |page| page.browser.has("#share-more"))?;
    page.browser.find("#share-more")?.click()?;
    page.button("Run the checks")?.click()?;
    page.wait_for("the list is there", |page| page.browser.has("#check-page .check-list li"))?;
    let said = page.browser.find("#check-page [role=status]")?.text()?;
    assert!(said.starts_with("All ") && said.contains(" checks hold (2"), "{said}");
    let Saved { name, kind, content } = e2e::saving::saved(&page, "Save the list as JSON")?;
    assert!(name == "il2-page-check.json" && kind == "application/json", "{name} {kind}");
    let document: Value = serde_json::from_slice(&content)?;
    assert_eq!(document.pointer("/holds"), Some(&json!(true)));
    assert!(document.pointer("/checked").and_then(Value::as_array).is_some_and(|list| list.len() > 50));
    println!("checked in {} s", document.pointer("/seconds").unwrap_or(&Value::Null));
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_page_checks_itself_without_a_worker_and_goes_on_meanwhile() -> Result<(), Problem> {
    let first = "window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } };";
    let page = Page::open_amid(Trouble { first, ..Trouble::default() }, LINK)?;
    page.button("Share")?.click()?;
    page.wait_for("the dialog is open", |page| page.browser.has("#share-more"))?;
    page.browser.find("#share-more")?.click()?;
    page.button("Run the checks")?.click()?;
    // It says how far it is, part after part: the page draws between two.
    let said = |page: &Page| page.browser.find("#check-page [role=status]")?.text();
    page.wait_for("it says how far it is", |page| Ok(said(page)?.starts_with("Checking, part ")))?;
    page.wait_for("the list is there", |page| page.browser.has("#check-page .check-list li"))?;
    assert!(said(&page)?.contains(" checks hold ("), "{}", said(&page)?);
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_link_is_handed_to_what_the_device_sends_links_with() -> Result<(), Problem> {
    let page = Page::open(LINK)?;
    let share = |page: &Page, answer: &str| {
        let share = format!(
            "Object.defineProperty(navigator, 'share', {{ configurable: true, value: async (what) => {{ window.shared = what; {answer} }} }})"
        );
        page.browser.run(&share, &[])
    };
    share(&page, "")?;
    page.button("Share")?.click()?;
    page.wait_for("the link can be sent", |page| Ok(page.button("Send link").is_ok()))?;
    page.button("Send link")?.click()?;
    let said =
        "return [...document.querySelectorAll('#share-panel [role=status]')].map((one) => one.textContent).join('')";
    page.wait_for("the page says so", |page| Ok(page.browser.run(said, &[])? == json!("Sent.")))?;
    assert_eq!(page.browser.run("return window.shared.url", &[])?, json!(page.browser.address()?));
    // Who closes the device's own dialog has not asked for anything.
    share(&page, "throw new DOMException('', 'AbortError')")?;
    page.button("Send link")?.click()?;
    page.settle()?;
    assert_eq!(page.browser.run(said, &[])?, json!(""));
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_file_that_the_device_opens_with_the_page_is_read_and_drawn() -> Result<(), Problem> {
    let page = Page::open("")?;
    // Only Chromium opens files with a page, and runs a script before those of the page.
    if page.browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let queue = "Object.defineProperty(window, 'launchQueue', { configurable: true,
        value: { setConsumer: (consumer) => { window.opens = consumer; } } })";
    page.browser.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": queue }))?;
    page.follow(LINK)?;
    page.wait_for("the page takes files", |page| {
        Ok(page.browser.run("return typeof window.opens", &[])? == json!("function"))
    })?;
    let before = page.picture()?;
    page.browser.run(
        "window.opens({ files: [{ getFile: async () => new File(['week,value\\n0,410\\n16,640\\n'], 'own.csv', { type: 'text/csv' }) }] })",
        &[],
    )?;
    page.wait_for("the table is there", |page| page.browser.has("#own-table"))?;
    page.settle()?;
    assert_ne!(page.picture()?, before, "and its points are drawn");
    page.has_no_errors()
}
