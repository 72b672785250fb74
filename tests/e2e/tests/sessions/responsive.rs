//! The page in little room, in large type, with less motion and in forced colours.

use e2e::engine::Engine;
use e2e::page::Page;
use e2e::page::screen::Screen;
use e2e::problem::Problem;
use serde_json::json;

/// In every lens and section nothing sticks out of the window sideways, beyond a pixel, and no target is too small for a finger.
fn has_room(page: &Page, where_: &str) -> Result<(), Problem> {
    for tab in
        ["result", "schedule", "compare", "people", "trial", "map", "finder", "evidence", "table", "model", "sources"]
    {
        page.open_part(tab)?;
        page.wait_for("the part is there", |page| Ok(!page.browser.has(".coming")?))?;
        let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let over = page.browser.run(script, &[])?.as_i64().unwrap_or(i64::MAX);
        assert!(over <= 1, "{tab} {where_}: {over} px stick out");
        // A box to tick is as large as its label; a link in a sentence is as high as its line.
        let small = "return [...document.querySelectorAll('button, select, summary, input:not([type=radio], [type=checkbox])')]
            .map((one) => [one, one.getBoundingClientRect()])
            .filter(([one, box]) => one.getClientRects().length && getComputedStyle(one).visibility === 'visible' && (box.width < 23.9 || box.height < 23.9))
            .map(([one, box]) => `${one.className || one.id}: ${box.width} x ${box.height}`)";
        assert_eq!(page.browser.run(small, &[])?, json!([]), "{tab} {where_}: targets of less than 24 px");
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn nothing_sticks_out_or_is_too_small_at_320_pixels_at_240_or_in_type_twice_as_large() -> Result<(), Problem> {
    let page = Page::open("")?;
    // Only Chromium can pretend to be small.
    if !page.pretend(Screen { width: 320, height: 700, density: 2 })? {
        return Ok(());
    }
    page.settle()?;
    has_room(&page, "at 320 px")?;
    page.pretend(Screen { width: 240, height: 400, density: 1 })?;
    has_room(&page, "at 240 px")?;
    page.pretend(Screen { width: 768, height: 1000, density: 1 })?;
    page.browser.devtools("Page.setFontSizes", &json!({ "fontSizes": { "standard": 32 } }))?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.settle()?;
    has_room(&page, "in type twice as large")?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn nothing_moves_where_less_motion_is_asked_for_and_forced_colours_hold() -> Result<(), Problem> {
    let page = Page::open("")?;
    // Only Chromium can pretend that its reader has asked for it.
    if page.browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let asked = json!({ "features": [
        { "name": "prefers-reduced-motion", "value": "reduce" }, { "name": "forced-colors", "value": "active" } ] });
    page.browser.devtools("Emulation.setEmulatedMedia", &asked)?;
    page.settle()?;
    let moving = "return [...document.querySelectorAll('body *')].filter((one) => getComputedStyle(one).transitionDuration.split(',').some((time) => parseFloat(time) > 0))
        .map((one) => String(one.className)).slice(0, 5)";
    // Words on a drawing have the system's colour, and no halo but of its ground.
    let unread = "const probe = document.body.appendChild(document.createElement('p'));
        const system = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
        const [ink, ground] = [system('CanvasText'), system('Canvas')];
        probe.remove();
        return [...document.querySelectorAll('#lens-panel .plot text')].filter((one) => one.getClientRects().length)
            .map((one) => [one.textContent, getComputedStyle(one)])
            .filter(([, { fill, stroke }]) => fill !== ink || (stroke !== 'none' && stroke !== ground))
            .map(([words, { fill, stroke }]) => `${words}: ${fill} with ${stroke}`).slice(0, 5)";
    for tab in
        ["result", "evidence", "compare", "people", "trial", "finder", "map", "schedule", "table", "model", "sources"]
    {
        page.open_part(tab)?;
        page.wait_for("the part is there", |page| Ok(!page.browser.has(".coming")?))?;
        page.settle()?;
        assert_eq!(page.browser.run(moving, &[])?, json!([]), "{tab}");
        assert_eq!(page.browser.run(unread, &[])?, json!([]), "{tab} in forced colours");
        page.is_accessible(&format!("{tab} in forced colours"))?;
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn on_a_phone_a_comparison_is_read_without_pushing_and_copying_the_link_moves_nothing() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=3m5d4w12c&b=7.5m5d8w6c&wk=60&pop=60&view=compare")?;
    // Only Chromium can pretend to be small.
    if !page.pretend(Screen::PHONE)? {
        return Ok(());
    }
    page.settle()?;
    page.wait_for("the table is there", |page| page.browser.has(".compare-table tbody tr"))?;
    let cut = "return [...document.querySelectorAll('.compare-table :is(thead, th, td), .compare-arms dd')]
        .filter((one) => one.getClientRects().length && (one.scrollWidth > one.clientWidth + 1 || (one.localName === 'thead' && one.offsetHeight > 70)))
        .map((one) => `${one.localName} ${one.innerText}: ${one.offsetWidth} x ${one.offsetHeight}`)";
    assert_eq!(page.browser.run(cut, &[])?, json!([]), "what is cut off, or a head as high as a list of words");
    page.button("Share")?.click()?;
    page.wait_for("the link is there", |page| page.browser.find("#share-panel .code")?.is_shown())?;
    page.browser.run(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => {} } })",
        &[],
    )?;
    // Counted from the field above it: the sheet itself may still be on its way.
    let below = "const [field, code] = ['#share-link', '#share-panel .code'].map((one) => document.querySelector(one).getBoundingClientRect());
        return Math.round(code.top - field.top)";
    let before = page.browser.run(below, &[])?;
    page.browser.run(
        "window.heard = [];
         new MutationObserver(() => window.heard.push(document.querySelector('#share-panel [role=status]').textContent))
            .observe(document.querySelector('#share-panel [role=status]'), { childList: true, characterData: true, subtree: true })",
        &[],
    )?;
    page.button("Copy link")?.click()?;
    page.wait_for("the page says so", |page| {
        Ok(page.browser.run("return window.heard.length > 0", &[])? == json!(true))
    })?;
    assert_eq!(page.browser.run("return window.heard", &[])?, json!(["Copied."]), "heard once");
    assert_eq!(page.browser.run(below, &[])?, before, "the code has moved");
    // Counts with their errors, which are the longest of the results.
    page.follow("?v=1&m=2&a=18i5d8w6c&n=410&nr=200-900&art=weak&wk=52&pop=400&view=evidence")?;
    page.settle()?;
    let cut =
        "return [...document.querySelectorAll('.evidence-table td')].map((one) => one.scrollWidth - one.clientWidth)";
    let over = page.browser.run(cut, &[])?;
    let over: Vec<i64> = over.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect();
    assert!(over.len() > 10 && over.iter().all(|over| *over <= 1), "the results stick out of their columns: {over:?}");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn what_is_said_of_trials_pushes_nothing_while_a_slider_moves() -> Result<(), Problem> {
    let page = Page::open("")?;
    for screen in [Screen::LAPTOP, Screen::PHONE] {
        if !page.pretend(screen)? {
            return Ok(());
        }
        page.follow("")?;
        page.settle()?;
        let text = |page: &Page| page.browser.find(".coverage")?.text();
        let heights =
            "return ['.coverage', '.picture'].map((one) => document.querySelector(one).getBoundingClientRect().height)";
        page.wait_for("the trial is named", |page| Ok(text(page)?.contains("ANRS 079")))?;
        let before = page.browser.run(heights, &[])?;
        let slider = page.slider("Days on")?;
        for _ in 0..4 {
            slider.type_keys(e2e::page::keys::LEFT)?;
            page.settle()?;
            let said = text(&page)?;
            assert!(said.contains("no listed trial") && said.contains("New: dosing days"), "{said}");
            assert_eq!(page.browser.run(heights, &[])?, before, "{screen:?}: {said}");
        }
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_long_word_of_a_link_stays_inside_the_page() -> Result<(), Problem> {
    let page = Page::open("")?;
    if !page.pretend(Screen::PHONE)? {
        return Ok(());
    }
    let long = "x".repeat(400);
    page.follow(&format!("?v=1&m=2&a=5m5d8w6c&zz={long}&n={long}"))?;
    page.settle()?;
    assert!(page.browser.find(".notice")?.is_shown()?, "something is said of it");
    let over = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert!(page.browser.run(over, &[])?.as_i64().is_some_and(|over| over <= 1), "the page is wider than its screen");
    page.has_no_errors()
}

/// What of the page is not in view: the chart, the four sliders of the schedule, and the first 150 pixels of the open lens; whether the page
/// has scrolled, and whether the chart has less than half of the window's height.
const OUT_OF_VIEW: &str = "const seen = (box) => box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
    const frame = document.querySelector('.frame').getBoundingClientRect();
    const part = document.querySelector('#lens-panel').getBoundingClientRect();
    const sliders = [...document.querySelectorAll('.side .slider')].slice(0, 4).map((one) => one.getBoundingClientRect());
    return [
        [!seen(frame), 'the chart'],
        [frame.height < innerHeight / 2, 'half of the height'],
        [sliders.length < 4 || !sliders.every(seen), 'the four sliders'],
        [part.top < 0 || Math.min(part.bottom, innerHeight) - part.top < 150, 'the part'],
        [scrollY !== 0, 'the top of the page'],
    ].filter(([missing]) => missing).map(([, what]) => what)";

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn chart_sliders_and_the_open_lens_are_in_view_together() -> Result<(), Problem> {
    let page = Page::open("")?;
    for (width, height) in [(1440, 900), (1280, 720), (1920, 1080)] {
        // Only Chromium can pretend to be another screen.
        if !page.pretend(Screen { width, height, density: 1 })? {
            return Ok(());
        }
        for lens in ["compare", "people", "trial", "map", "finder", "schedule", "result"] {
            page.open_part(lens)?;
            page.settle()?;
            let missing = page.browser.run(OUT_OF_VIEW, &[])?;
            assert_eq!(missing, json!([]), "{lens} at {width} x {height}");
        }
    }
    page.has_no_errors()
}
