//! The explorer in a frame of another page: it answers when it is asked, and is silent otherwise.

use e2e::page::Page;
use e2e::problem::Problem;
use serde_json::json;

/// Whether the frame draws: its link, as the page in it has it.
const INSIDE: &str = "const frame = document.querySelector('iframe');
    return frame.contentDocument?.querySelector('#chart') ? frame.contentWindow.location.search : ''";

fn inside(page: &Page) -> Result<String, Problem> {
    Ok(page.browser.run(INSIDE, &[])?.as_str().unwrap_or_default().to_owned())
}

/// Long enough for a message and its answer.
fn rest(page: &Page) -> Result<(), Problem> {
    page.browser.run("return new Promise((resolve) => setTimeout(() => resolve(true), 1000))", &[]).map(drop)
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn an_element_shows_a_link_and_follows_what_is_done_in_it() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.go("talking.html")?;
    page.wait_for("the explorer answers", |page| {
        Ok(page.browser.run("return heard.includes('il2:ready') && heard.includes('il2:state')", &[])? == json!(true))
    })?;
    let link = "return document.querySelector('il2-explorer').getAttribute('link')";
    let shown = page.browser.run(link, &[])?;
    assert!(shown.as_str().is_some_and(|link| link.contains("a=18i5d8w2c") && link.contains("ui=embed")), "{shown}");
    // The page around it sets a link, and hears of it.
    page.browser.run(
        "document.querySelector('il2-explorer').setAttribute('link', '?v=1&m=2&a=7.5m5d8w3c&wk=40&pop=40')",
        &[],
    )?;
    page.wait_for("it shows that", |page| Ok(inside(page)?.contains("a=7.5m5d8w3c")))?;
    page.wait_for("and tells it", |page| {
        let told = page.browser.run(link, &[])?;
        Ok(told.as_str().is_some_and(|link| link.contains("a=7.5m5d8w3c") && link.contains("ui=embed")))
    })?;
    // What is done in it is sent.
    let before = page.browser.run(link, &[])?;
    page.browser.run(
        "const inside = document.querySelector('iframe').contentWindow;
         const slider = inside.document.querySelector('input[type=range]');
         slider.value = slider.max;
         slider.dispatchEvent(new inside.Event('input', { bubbles: true }));
         slider.dispatchEvent(new inside.Event('change', { bubbles: true }));",
        &[],
    )?;
    page.wait_for("what is done in it is told", |page| Ok(page.browser.run(link, &[])? != before))?;
    // As high as its content, and then at rest.
    let height = "return Number(document.querySelector('iframe').height)";
    for _ in 0..3 {
        page.browser.run("document.querySelector('il2-explorer').send({ type: 'il2:get' })", &[])?;
        rest(&page)?;
    }
    let high = page.browser.run(height, &[])?;
    assert!(high.as_f64().is_some_and(|high| (240.0..3000.0).contains(&high)), "{high}");
    page.browser.run("document.querySelector('il2-explorer').send({ type: 'il2:get' })", &[])?;
    rest(&page)?;
    assert_eq!(page.browser.run(height, &[])?, high, "it does not grow by itself");
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_frame_that_nobody_asks_is_silent_and_other_messages_are_ignored() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.go("embedded.html")?;
    page.browser.run(
        "window.heard = []; addEventListener('message', (event) => heard.push(event.data?.type ?? 'another'))",
        &[],
    )?;
    page.wait_for("the frame draws", |page| Ok(inside(page)?.contains("n=300")))?;
    // Who asks before the part that answers is there asks again; here nothing is asked, so it is waited for.
    let hears = "return document.querySelector('iframe').contentWindow.performance.getEntriesByType('resource')
        .some((one) => one.name.includes('/sharing-') && one.responseEnd > 0)";
    page.wait_for("the part that hears is there", |page| Ok(page.browser.run(hears, &[])? == json!(true)))?;
    rest(&page)?;
    let bad = "const frame = document.querySelector('iframe').contentWindow;
        const cycle = {}; cycle.cycle = cycle;
        for (const message of [null, 1, 'il2:get', [], cycle, { type: 'il2:set' }, { type: 'il2:set', link: 'a=0' }, { type: 'il2:other' },
            { type: 'il2:set', link: { a: 1 } }, { type: ['il2:get'] }, { type: 'il2:set', link: 'v=1&m=2&a=0&x=' + 'x'.repeat(30000) }, new Map(), 10n]) {
            frame.postMessage(message, '*');
        }";
    page.browser.run(bad, &[])?;
    rest(&page)?;
    assert_eq!(page.browser.run("return heard", &[])?, json!([]), "nothing is told");
    assert!(inside(&page)?.contains("n=300"), "and nothing has changed");
    // A question is answered, once.
    page.browser.run("document.querySelector('iframe').contentWindow.postMessage({ type: 'il2:get' }, '*')", &[])?;
    page.wait_for("it answers", |page| Ok(page.browser.run("return heard", &[])? == json!(["il2:state"])))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_learning_platform_is_told_the_height_where_the_link_asks_for_it() -> Result<(), Problem> {
    let page = Page::open("")?;
    page.go("course.html")?;
    let told = "return heard.every((one) => one.subject === 'lti.frameResize') ? heard.at(-1)?.height ?? 0 : -1";
    page.wait_for("a height is told", |page| Ok(page.browser.run(told, &[])? != json!(0)))?;
    // The platform follows, as Canvas and Moodle do, until nothing changes any more.
    let follow = "document.querySelector('iframe').height = heard.at(-1).height; return heard.length";
    for _ in 0..4 {
        page.browser.run(follow, &[])?;
        rest(&page)?;
    }
    let heard = page.browser.run(follow, &[])?;
    rest(&page)?;
    assert_eq!(page.browser.run(follow, &[])?, heard, "it does not grow by itself");
    let height = page.browser.run(told, &[])?;
    assert!(height.as_f64().is_some_and(|height| (500.0..3000.0).contains(&height)), "{height}");
    let hidden = "const root = document.querySelector('iframe').contentDocument.documentElement;
        return root.scrollHeight - root.clientHeight";
    assert_eq!(page.browser.run(hidden, &[])?, json!(0), "all of it is seen");
    Ok(())
}
