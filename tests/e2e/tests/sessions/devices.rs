//! What devices and browsers do to the page: frames with the history of others, screens of another density, readers who
//! save data.

use std::time::Duration;

use e2e::engine::Engine;
use e2e::host::Trouble;
use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::{Value, json};

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn one_back_leaves_a_frame_whatever_was_done_in_it() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=18i5d8w2c&wk=30")?;
    let before = page.browser.address()?;
    page.go("embedded.html")?;
    page.browser.enter_frame(0)?;
    page.wait_until_it_runs()?;
    page.settle()?;
    let entries = page.browser.run("return history.length", &[])?;
    let inside =
        || Ok::<_, Problem>(page.browser.run("return location.search", &[])?.as_str().unwrap_or_default().to_owned());
    for count in ["350", "412"] {
        page.number_box("CD4 at baseline")?.replace_text(count, keys::ENTER)?;
        page.wait_for("the address follows", |_| Ok(inside()?.contains(&format!("n={count}"))))?;
    }
    page.settle()?;
    assert_eq!(page.browser.run("return history.length", &[])?, entries, "an entry for a step in a frame");
    // Undo needs no history.
    for (button, count) in [("Undo", "n=350"), ("Undo", "n=300"), ("Redo", "n=350")] {
        page.button(button)?.click()?;
        page.wait_for(button, |_| Ok(inside()?.contains(count)))?;
    }
    page.browser.leave_frames()?;
    page.browser.back()?;
    page.wait_for("Back has left the page with the frame", |page| Ok(page.browser.address()? == before))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_window_on_a_sharper_screen_is_drawn_again() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=18i5d8w2c&wk=30&view=cells.il2")?;
    let screen = |density| Screen { width: 1000, height: 800, density };
    if !page.pretend(screen(1))? {
        return Ok(());
    }
    page.settle()?;
    // Pixels of every canvas in one CSS pixel, and whether something is on it.
    let seen =
        "return [...document.querySelectorAll('canvas')].filter((one) => one.getClientRects().length).map((one) => {
        const all = new Uint32Array(one.getContext('2d').getImageData(0, 0, one.width, one.height).data.buffer);
        return [Math.round(one.width / one.getBoundingClientRect().width * 10) / 10, new Set(all).size > 1];
    })";
    let canvases = page.browser.run(seen, &[])?.as_array().map_or(0, Vec::len);
    assert!(canvases > 2, "the chart, and a panel under it: {canvases}");
    // Sharper, and less sharp; Chromium tells nobody where it goes on to pretend 1.
    for density in [2, 3, 2] {
        page.pretend(screen(density))?;
        let all: Vec<Value> = std::iter::repeat_n(json!([density, true]), canvases).collect();
        page.wait_for(&format!("every canvas has {density} pixels in one"), |page| {
            // Without a window, the browser looks at its screen when it makes a picture.
            page.browser.devtools("Page.captureScreenshot", &json!({}))?;
            let found = page.browser.run(seen, &[])?;
            let is_so = found.as_array().is_some_and(|found| {
                found.len() == all.len()
                    && found.iter().all(|one| one.get(0).and_then(Value::as_f64) == Some(f64::from(density)))
            });
            if is_so { Ok(true) } else { Err(Problem(found.to_string())) }
        })?;
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn who_saves_data_is_sent_what_was_asked_for() -> Result<(), Problem> {
    let first = "Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })";
    let page = Page::open_amid(Trouble { first, ..Trouble::default() }, "")?;
    if page.browser.engine() == Engine::WebKit {
        return Ok(());
    }
    // Longer than the page waits before it fetches ahead, and than it waits for its service worker.
    std::thread::sleep(Duration::from_secs(7));
    let asked = |name: &str| page.host.asked().iter().any(|file| file.contains(name));
    for part in ["parts/explore", "parts/lessons", "parts/sharing", "sw.js"] {
        assert!(!asked(part), "{part} came unasked: {:?}", page.host.asked());
    }
    page.button("Share")?.click()?;
    page.wait_for("the dialog has come", |page| page.browser.has("dialog[open] #share-more"))?;
    assert!(asked("parts/sharing"), "{:?}", page.host.asked());
    page.has_no_errors()
}
