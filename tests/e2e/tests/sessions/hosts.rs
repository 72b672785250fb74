//! What a host does to a page that is kept: it moves it, withdraws it, serves two copies of it, or an older one.

use std::collections::BTreeSet;
use std::time::Duration;

use e2e::host::{Host, PageAnswer, Trouble};
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

use crate::offline::wait_until_it_is_kept;

/// The page, open and kept for later.
fn kept_page() -> Result<Page, Problem> {
    let page = Page::open("")?;
    wait_until_it_is_kept(&page)?;
    Ok(page)
}

/// Goes to the page, and waits for what the browser shows.
fn shows(page: &Page, what: &str, is_there: &str) -> Result<(), Problem> {
    page.go("")?;
    becomes_true(page, what, is_there)
}

/// Waits until an expression of a script, or what it promises, is true.
fn becomes_true(page: &Page, what: &str, expression: &str) -> Result<(), Problem> {
    page.wait_for(what, |page| Ok(page.browser.run(&format!("return {expression}"), &[])? == json!(true)))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn what_the_host_answers_below_500_reaches_the_browser() -> Result<(), Problem> {
    let page = kept_page()?;
    for status in ["404 Not Found", "410 Gone", "403 Forbidden", "401 Unauthorized", "429 Too Many Requests"] {
        page.host.answer_page(PageAnswer::Status(status));
        let is_there = format!("document.body.textContent.includes('The host says {status}')");
        shows(&page, &format!("{status} reaches the browser"), &is_there)?;
    }
    page.host.answer_page(PageAnswer::Moved);
    shows(&page, "the redirect is followed", "location.pathname.startsWith('/another/')")?;
    for status in ["500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable"] {
        page.host.answer_page(PageAnswer::Status(status));
        page.follow("")?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_page_that_has_moved_is_followed_though_the_host_is_slow() -> Result<(), Problem> {
    let page = kept_page()?;
    page.host.answer_page(PageAnswer::MovedLate(Duration::from_secs(5)));
    // The first time the kept one is shown, since nobody knows yet.
    page.follow("")?;
    becomes_true(
        &page,
        "the host has answered",
        "caches.keys().then((names) => names.some((name) => name.endsWith('gone')))",
    )?;
    shows(&page, "the redirect is followed", "location.pathname.startsWith('/another/')")?;
    page.host.answer_page(PageAnswer::Page);
    page.follow("")
}

/// The names of all caches under the origin.
fn caches(page: &Page) -> Result<Vec<String>, Problem> {
    let names = page.browser.run("return caches.keys()", &[])?;
    let mut names: Vec<String> =
        names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect();
    names.sort();
    Ok(names)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn two_copies_under_one_origin_take_nothing_from_each_other() -> Result<(), Problem> {
    // What there was when copies shared everything: a cache with files of both, and a session.
    const SHARED: &str = "
        localStorage.setItem('il2-session', 'v=1&m=2&a=18i5d8w2c&wk=30&n=377');
        localStorage.setItem('il2-theme', 'dark');
        const files = ['/some/path/', '/some/path/a.js', '/another/path/', '/another/path/a.js'];
        return caches.open('il2-explorer-abc').then((cache) => Promise.all(files.map((file) => cache.put(file, new Response())))).then(() => true);";
    let mut page = Page::amid(Trouble::default())?;
    let (here, copy) = (page.host.address.clone(), page.host.copy());
    page.browser.go_to(&format!("{here}icon-192.png"))?;
    page.browser.run(SHARED, &[])?;
    let open = |page: &Page, address: &str| -> Result<(), Problem> {
        page.browser.go_to(address)?;
        page.wait_until_it_runs()?;
        page.settle()
    };
    for (address, count) in [(&here, "412"), (&copy, "300")] {
        open(&page, address)?;
        let dark = page.browser.run("return document.documentElement.dataset.theme", &[])?;
        assert_eq!(dark, json!("dark"), "what was kept when copies shared it is taken over");
        page.button("Continue where you left off")?.click()?;
        page.settle()?;
        assert!(page.link()?.contains("n=377"), "the session is offered to each: {}", page.link()?);
        page.number_box("CD4 at baseline")?.replace_text(count, keys::ENTER)?;
        page.settle()?;
        wait_until_it_is_kept(&page)?;
    }
    let names = caches(&page)?;
    assert!(names.len() == 2 && names.iter().all(|name| name.contains("/path/")), "{names:?}");
    for (address, count) in [(&here, "n=412"), (&copy, "n=300")] {
        open(&page, address)?;
        let kept = page.kept("il2-session")?.unwrap_or_default();
        assert!(kept.contains(count), "{address} keeps {kept}");
    }
    // The copy that the host has a newer version of changes its own cache only, and only its pages hear of it.
    page.host.release();
    page.browser.go_to(&here)?;
    page.wait_until_it_runs()?;
    page.browser
        .run("return navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true)", &[])?;
    becomes_true(
        &page,
        "the newer version waits",
        "navigator.serviceWorker.getRegistration().then((one) => Boolean(one.waiting))",
    )?;
    page.browser.run("return navigator.serviceWorker.getRegistration().then((one) => one.waiting.postMessage({ type: 'il2-use-new-version' }))", &[])?;
    page.wait_for("its old cache is gone", |page| {
        let names = caches(page)?;
        Ok(names.iter().any(|name| name.contains("/some/path/ newer-")) && names.len() == 2)
    })?;
    page.host.leave();
    for address in [&here, &copy] {
        open(&page, address)?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_cache_that_was_lost_is_filled_again() -> Result<(), Problem> {
    let mut page = kept_page()?;
    page.browser.run(
        "return caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => true)",
        &[],
    )?;
    page.follow("")?;
    becomes_true(&page, "the page is kept again", "caches.match('./').then(Boolean)")?;
    page.host.leave();
    page.follow("?v=1&m=2&a=18i5d8w2c&wk=30")?;
    assert!(page.sentence()?.contains("week 30"), "{}", page.sentence()?);
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_page_of_another_version_is_not_kept() -> Result<(), Problem> {
    let mut page = kept_page()?;
    page.host.release();
    page.host.answer_page(PageAnswer::Stale);
    let outcome = page.browser.run(
        "return navigator.serviceWorker.getRegistration().then((one) => one.update()).then((one) => new Promise((resolve) => {
            const worker = one.installing;
            if (!worker) return resolve('nothing newer');
            worker.addEventListener('statechange', () => resolve(worker.state));
        }))",
        &[],
    )?;
    assert_eq!(outcome, json!("redundant"), "a version whose page names another module is installed");
    page.host.leave();
    page.follow("")
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_newest_version_does_not_say_that_a_newer_one_is_ready() -> Result<(), Problem> {
    let page = kept_page()?;
    page.host.release();
    // The host sends the newer page; its service worker is installed while that is open, and waits.
    page.follow("")?;
    becomes_true(
        &page,
        "the newer version waits",
        "navigator.serviceWorker.getRegistration().then((one) => Boolean(one.waiting))",
    )?;
    let says = "return document.documentElement.dataset.update ?? 'nothing'";
    for _ in 0..2 {
        std::thread::sleep(Duration::from_secs(6));
        assert_eq!(page.browser.run(says, &[])?, json!("nothing"));
        page.follow("")?;
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn an_address_that_is_not_the_folder_of_the_page_is_named() -> Result<(), Problem> {
    let page = Page::amid(Trouble { answers_all: true, ..Trouble::default() })?;
    let folder = page.host.address.clone();
    for address in [folder.trim_end_matches('/').to_owned(), format!("{folder}a/deeper/folder/")] {
        page.browser.go_to(&format!("{address}?v=1&m=2&a=18i5d8w2c"))?;
        let reason = page.browser.find("#fallback-reason")?;
        assert!(reason.is_shown()? && reason.text()?.contains("lacks a slash"), "{address}: {}", reason.text()?);
    }
    page.follow("?v=1&m=2&a=18i5d8w2c&wk=30")
}

/// What a browser keeps for one session it must not show to another. Of 2,500 ports that the system gives, about 370 have been there before.
#[test]
#[ignore = "needs the built page: cargo xtask test e2e"]
fn no_two_hosts_of_a_run_have_the_same_address() -> Result<(), Problem> {
    const HOSTS: usize = 2500;
    let addresses: BTreeSet<String> =
        (0..HOSTS).map(|_| Ok(Host::start(Trouble::default())?.address.clone())).collect::<Result<_, Problem>>()?;
    assert_eq!(addresses.len(), HOSTS);
    Ok(())
}
