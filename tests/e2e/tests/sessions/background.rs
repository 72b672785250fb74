//! Where long computations run: in workers, where the browser allows them and as long as they answer, and in the page otherwise. The numbers are the same.

use std::time::Duration;

use e2e::host::{Instead, Trouble};
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

use crate::degraded::{LINK, amid, told, told_no_more, type_baseline};

/// What the page says where it has no worker.
const NOT_BEHIND: &str = "Nothing is computed in the background here";

/// The numbers of the page, with its own baseline or with another, where workers compute them. A driver grants one browser at a time.
fn numbers(baseline: Option<&str>) -> Result<Vec<String>, Problem> {
    let page = Page::open(LINK)?;
    assert_eq!(page.notices()?, "");
    if let Some(count) = baseline {
        type_baseline(&page, count)?;
    }
    page.table()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn without_a_worker_the_page_computes_itself_the_same_numbers() -> Result<(), Problem> {
    let usual = numbers(None)?;
    let refused = amid("window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } };")?;
    told(&refused, NOT_BEHIND)?;
    assert_eq!(refused.table()?, usual);
    refused.has_no_errors()?;
    drop(refused);
    let killed = amid("
        const Real = Worker;
        window.Worker = class extends Real { constructor(...words) { super(...words); setTimeout(() => this.terminate()); } };")?;
    told(&killed, NOT_BEHIND)?;
    assert_eq!(killed.table()?, usual);
    killed.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn after_a_worker_was_killed_the_page_computes_itself_the_same_numbers() -> Result<(), Problem> {
    let usual = numbers(Some("412"))?;
    let page = amid(
        "
        const Real = Worker;
        window.Worker = class extends Real { constructor(...words) { super(...words); window.last = this; } };",
    )?;
    page.browser.run("window.last.terminate()", &[])?;
    type_baseline(&page, "412")?;
    assert_eq!(page.table()?, usual);
    told(&page, NOT_BEHIND)?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_host_that_does_not_send_the_worker_is_named() -> Result<(), Problem> {
    let usual = numbers(None)?;
    for instead in [Instead::SignIn, Instead::Status("404 Not Found")] {
        let page = Page::open_amid(Trouble { sends: Some(("worker.js", instead)), ..Trouble::default() }, LINK)?;
        told(&page, "or the host does not send what it needs")?;
        assert_eq!(page.table()?, usual, "{instead:?}");
    }
    Ok(())
}

/// Counts what the page says to its workers, and what they say.
const COUNTED: &str = "
    [window.posts, window.workers] = [0, []];
    const Real = Worker;
    window.Worker = class extends Real {
        constructor(...words) {
            super(...words);
            window.workers.push(this);
            [this.posts, this.answers] = [0, 0];
            this.addEventListener('message', () => this.answers++);
        }
        postMessage(...words) {
            window.posts++;
            this.posts++;
            super.postMessage(...words);
        }
    };";

/// How often the page has said something to its workers.
fn posts(page: &Page) -> Result<u64, Problem> {
    Ok(page.browser.run("return window.posts", &[])?.as_u64().unwrap_or_default())
}

/// After the next change the worker is asked, and nothing is said of it.
fn is_used(page: &Page, baseline: &str) -> Result<(), Problem> {
    let before = posts(page)?;
    type_baseline(page, baseline)?;
    assert!(posts(page)? > before, "the worker is not asked");
    told_no_more(page, NOT_BEHIND)?;
    assert_eq!(page.notices()?, "");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_worker_that_is_late_is_used_when_it_is_there() -> Result<(), Problem> {
    let page = Page::open_amid(Trouble { first: COUNTED, held: Some("worker.js"), ..Trouble::default() }, LINK)?;
    // Until then the page computes itself, and after a while says so.
    type_baseline(&page, "360")?;
    assert_eq!(posts(&page)?, 0, "the worker was there already");
    told(&page, NOT_BEHIND)?;
    page.host.mend();
    page.wait_for("the worker is there", |page| Ok(posts(page)? > 0))?;
    is_used(&page, "412")
}

/// Workers that hear nothing while the page says so, and all of it afterwards.
const DEAF: &str = "
    [window.posts, window.kept] = [0, []];
    const Real = Worker;
    window.Worker = class extends Real {
        postMessage(...words) {
            window.posts++;
            if (window.isDeaf) window.kept.push(() => super.postMessage(...words));
            else super.postMessage(...words);
        }
    };";
/// They hear what they were told meanwhile, and what comes.
const HEARS_ALL: &str = "window.isDeaf = false; window.kept.forEach((post) => post())";

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_worker_that_is_there_and_late_with_an_answer_is_used_again() -> Result<(), Problem> {
    // Its code takes longer than the page waits.
    let part_late = Some(("jobs", ".wasm", Duration::from_secs(9)));
    let page = Page::open_amid(Trouble { first: COUNTED, part_late, ..Trouble::default() }, LINK)?;
    // Each has said first that it is there.
    let answered = "return window.workers.every(({ posts, answers }) => !posts || answers > 1)";
    page.wait_for("the workers answer", |page| Ok(page.browser.run(answered, &[])? == json!(true)))?;
    is_used(&page, "412")?;
    drop(page);
    // It hears what it is asked much later than it was asked.
    let page = Page::open_amid(Trouble { first: DEAF, ..Trouble::default() }, LINK)?;
    page.browser.run("window.isDeaf = true", &[])?;
    type_baseline(&page, "360")?;
    let before = posts(&page)?;
    type_baseline(&page, "370")?;
    assert_eq!(posts(&page)?, before, "who is silent is asked nothing more");
    told(&page, NOT_BEHIND)?;
    page.browser.run(HEARS_ALL, &[])?;
    told_no_more(&page, NOT_BEHIND)?;
    is_used(&page, "412")
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_gap_in_which_nobody_computed_gives_no_worker_up() -> Result<(), Problem> {
    // A clock that runs ten times too fast: between two looks the machine seems to have slept. Meanwhile the worker gets no question.
    const FAST: &str = "
        const now = performance.now.bind(performance);
        performance.now = () => 10 * now();";
    // A trouble lives as long as the session.
    let page = amid(Box::leak(format!("{FAST}{DEAF}").into_boxed_str()))?;
    page.browser.run("window.isDeaf = true", &[])?;
    page.number_box("CD4 at baseline")?.replace_text("412", keys::ENTER)?;
    page.wait_for("the worker is asked", |page| {
        Ok(page.browser.run("return window.kept.length > 0", &[])? == json!(true))
    })?;
    std::thread::sleep(Duration::from_secs(9));
    page.browser.run(HEARS_ALL, &[])?;
    page.settle()?;
    is_used(&page, "360")
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
