//! What a browser or a device refuses takes nothing from anybody: the page goes on, and says in plain words what it does without.

use std::time::Duration;

use e2e::host::{Instead, Trouble};
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

const LINK: &str = "?v=1&m=2&a=18i5d8w2c&wk=30&pop=60";

fn amid(first: &'static str) -> Result<Page, Problem> {
    Page::open_amid(Trouble { first, ..Trouble::default() }, LINK)
}

/// What the page says where it has no worker.
const NOT_BEHIND: &str = "Nothing is computed in the background here";

/// Waits for a sentence among the notices.
fn told(page: &Page, what: &str) -> Result<(), Problem> {
    page.wait_for(&format!("the page says: {what}"), |page| Ok(page.notices()?.contains(what)))
}

fn type_baseline(page: &Page, count: &str) -> Result<(), Problem> {
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
    let page = amid("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")?;
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
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn without_a_worker_the_page_computes_itself_the_same_numbers() -> Result<(), Problem> {
    let usual = Page::open(LINK)?;
    let table = usual.table()?;
    assert_eq!(usual.notices()?, "");
    drop(usual);
    let refused = amid("window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } };")?;
    told(&refused, NOT_BEHIND)?;
    assert_eq!(refused.table()?, table);
    refused.has_no_errors()?;
    drop(refused);
    let killed = amid("
        const Real = Worker;
        window.Worker = class extends Real { constructor(...words) { super(...words); setTimeout(() => this.terminate()); } };")?;
    told(&killed, NOT_BEHIND)?;
    assert_eq!(killed.table()?, table);
    killed.has_no_errors()?;
    drop(killed);
    // What the host does is not the browser's fault.
    for instead in [Instead::SignIn, Instead::Status("404 Not Found")] {
        let page = Page::open_amid(Trouble { sends: Some(("worker.js", instead)), ..Trouble::default() }, LINK)?;
        told(&page, "or the host does not send what it needs")?;
        assert_eq!(page.table()?, table, "{instead:?}");
    }
    Ok(())
}

/// Counts what the page says to its workers.
const COUNTED: &str = "
    window.posts = 0;
    const Real = Worker;
    window.Worker = class extends Real {
        postMessage(...words) {
            window.posts++;
            super.postMessage(...words);
        }
    };";

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_worker_that_is_late_is_used_when_it_is_there() -> Result<(), Problem> {
    let page = Page::open_amid(Trouble { first: COUNTED, held: Some("worker.js"), ..Trouble::default() }, LINK)?;
    // Until then the page computes itself.
    type_baseline(&page, "360")?;
    assert_eq!(page.browser.run("return window.posts", &[])?, json!(0), "the worker was there already");
    page.host.mend();
    page.wait_for("the worker is there", |page| Ok(page.browser.run("return window.posts > 0", &[])? == json!(true)))?;
    let before = page.browser.run("return window.posts", &[])?.as_u64();
    type_baseline(&page, "412")?;
    assert!(page.browser.run("return window.posts", &[])?.as_u64() > before, "the worker is not asked");
    assert_eq!(page.notices()?, "");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_gap_in_which_nobody_computed_gives_no_worker_up() -> Result<(), Problem> {
    // A clock that runs ten times too fast: between two looks the machine seems to have slept. Meanwhile the worker gets no question.
    let page = amid(
        "
        const now = performance.now.bind(performance);
        performance.now = () => 10 * now();
        [window.posts, window.kept] = [0, []];
        const Real = Worker;
        window.Worker = class extends Real {
            postMessage(...words) {
                window.posts++;
                if (window.sleeps) window.kept.push(() => super.postMessage(...words));
                else super.postMessage(...words);
            }
        };",
    )?;
    page.browser.run("window.sleeps = true", &[])?;
    page.number_box("CD4 at baseline")?.replace_text("412", keys::ENTER)?;
    page.wait_for("the worker is asked", |page| {
        Ok(page.browser.run("return window.kept.length > 0", &[])? == json!(true))
    })?;
    std::thread::sleep(Duration::from_secs(9));
    page.browser.run("window.sleeps = false; window.kept.forEach((post) => post())", &[])?;
    page.settle()?;
    let before = page.browser.run("return window.posts", &[])?.as_u64();
    type_baseline(&page, "360")?;
    assert!(page.browser.run("return window.posts", &[])?.as_u64() > before, "the worker was given up");
    assert_eq!(page.notices()?, "");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_worker_that_a_newer_version_has_replaced_is_no_fault_of_the_browser() -> Result<(), Problem> {
    let page = Page::amid(Trouble { lacks: Some("worker.js"), ..Trouble::default() })?;
    page.go(LINK)?;
    page.host.release();
    page.wait_until_it_runs()?;
    page.wait_for("the newer version is offered", |page| page.has_button("Use it now"))?;
    page.settle()?;
    std::thread::sleep(Duration::from_secs(30));
    assert_eq!(page.notices()?, "");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_band_that_two_workers_run_is_that_of_one_also_when_one_dies() -> Result<(), Problem> {
    const CROWD: &str = "?v=1&m=2&a=18i5d8w2c&wk=30&pop=600";
    const ONE_CORE: &str = "Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 1 });";
    const COUNTED: &str = "
        Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 4 });
        window.shares = 0;
        const Real = Worker;
        window.Worker = class extends Real {
            postMessage(...words) {
                window.first ??= this;
                if (this !== window.first) window.shares++;
                super.postMessage(...words);
            }
        };";
    // Each worker comes after one that only asks whether it may: the second is the fourth.
    const SECOND_DIES: &str = "
        Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 4 });
        window.constructed = 0;
        const Real = Worker;
        window.Worker = class extends Real {
            constructor(...words) {
                super(...words);
                if (++window.constructed > 3) setTimeout(() => this.terminate());
            }
        };";
    let drawn = |first: &'static str| {
        let page = Page::open_amid(Trouble { first, ..Trouble::default() }, CROWD)?;
        // The second worker begins once a first band is there, and helps with the next.
        type_baseline(&page, "412")?;
        type_baseline(&page, "360")?;
        Ok::<_, Problem>((page.table()?, page))
    };
    let (alone, page) = drawn(ONE_CORE)?;
    drop(page);
    let (together, page) = drawn(COUNTED)?;
    assert!(page.browser.run("return window.shares", &[])?.as_u64() > Some(1), "the second worker was asked nothing");
    assert_eq!(together, alone);
    page.has_no_errors()?;
    drop(page);
    let (one_died, page) = drawn(SECOND_DIES)?;
    assert!(page.browser.run("return window.constructed", &[])?.as_u64() > Some(3), "there was no second worker");
    assert_eq!(one_died, alone);
    assert_eq!(page.notices()?, "");
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
