//! The presenter on the two usual projectors: everything in the window, three sliders by mouse, finger and keys, the keys of a remote, and
//! links that open the ordinary page.

#![allow(clippy::indexing_slicing)] // answers of the page in JSON: an index that is not there is null

use e2e::page::pointer::{Pointer, line};
use e2e::page::screen::Screen;
use e2e::page::{Page, keys};
use e2e::problem::Problem;
use serde_json::json;

/// Full HD, and the least that a projector has.
const PROJECTORS: [Screen; 2] =
    [Screen { width: 1920, height: 1080, density: 1 }, Screen { width: 1280, height: 720, density: 1 }];
const SLIDERS: [&str; 3] = ["Dose per injection", "Days on", "Cycle interval (start to start)"];

/// Question, chart, sliders and buttons are in the window whole, nothing scrolls, and the chart has the width and most of the height.
fn fits(page: &Page, where_: &str) -> Result<(), Problem> {
    let script = "
        const out = ['.intro .question', '.frame', '.presenter-slider', '.presenter-tools .button'].flatMap((name) => [...document.querySelectorAll(name)].map((one) => [name, one.getBoundingClientRect()]))
            .filter(([, box]) => !box.width || box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth).map(([name]) => name);
        const frame = document.querySelector('.frame').getBoundingClientRect();
        const page = document.scrollingElement;
        return [out, page.scrollHeight - innerHeight, page.scrollWidth - innerWidth, frame.height / innerHeight, frame.width / innerWidth,
            document.querySelectorAll('.presenter-slider input').length];";
    let found = page.browser.run(script, &[])?;
    assert_eq!(found[0], json!([]), "{where_}: out of the window");
    assert!(found[1].as_f64() <= Some(0.0) && found[2].as_f64() <= Some(0.0), "{where_}: the page scrolls: {found}");
    assert!(found[3].as_f64() >= Some(0.5), "{where_}: the chart has less than half of the height: {found}");
    assert!(found[4].as_f64() >= Some(0.95), "{where_}: the chart does not fill the width: {found}");
    assert_eq!(found[5], json!(3), "{where_}: three sliders");
    Ok(())
}

fn value(page: &Page, slider: &str) -> Result<f64, Problem> {
    let script = "return Number(document.querySelector(`.presenter input[aria-label='${arguments[0]}']`).value)";
    Ok(page.browser.run(script, &[json!(slider)])?.as_f64().unwrap_or_default())
}

/// What is drawn left of the plot and under it: the labels of both axes. A hatching lies in the plot.
fn axis(page: &Page) -> Result<String, Problem> {
    let script = "
        const ground = document.querySelector('.frame canvas'), scale = ground.width / ground.getBoundingClientRect().width;
        const part = (x, y, width, height) => [...ground.getContext('2d').getImageData(x, y, width, height).data].join();
        const side = Math.round(60 * scale), foot = Math.round(24 * scale);
        return part(0, 0, side, ground.height) + part(0, ground.height - foot, ground.width, foot)";
    Ok(page.browser.run(script, &[])?.as_str().unwrap_or_default().to_owned())
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_presenter_fits_two_projectors_and_has_three_sliders() -> Result<(), Problem> {
    let page = Page::open("")?;
    for screen in PROJECTORS {
        if !page.pretend(screen)? {
            return Ok(());
        }
        let where_ = format!("{} x {}", screen.width, screen.height);
        for lang in ["", "&lang=fr"] {
            page.follow(&format!("?v=1&m=2&a=5m5d8w6c&ui=present{lang}"))?;
            page.wait_for("the presenter is on", |page| page.browser.has(".presenter-slider"))?;
            page.settle()?;
            fits(&page, &format!("{where_}{lang}"))?;
        }
        page.follow("?v=1&m=2&a=5m5d8w6c&ui=present")?;
        page.wait_for("the presenter is on", |page| page.browser.has(".presenter-slider"))?;
        page.settle()?;
        for slider in SLIDERS {
            let selector = format!(".presenter input[aria-label='{slider}']");
            for pointer in [Pointer::Mouse, Pointer::Finger] {
                let (before, picture) = (value(&page, slider)?, page.picture()?);
                let extent = page.extent_of(&selector)?;
                page.drag(pointer, &line(extent.at(0.5, 0.5), extent.at(if before > 5.0 { 0.2 } else { 0.8 }, 0.5)))?;
                page.wait_for("the curve follows the slider", |page| {
                    Ok((value(page, slider)? - before).abs() > 1e-9 && page.picture()? != picture)
                })?;
            }
            let before = value(&page, slider)?;
            page.browser.find(&selector)?.type_keys(keys::LEFT)?;
            page.wait_for("an arrow key moves it", |page| Ok(value(page, slider)? < before))?;
        }
        fits(&page, &where_)?;
        page.is_accessible(&format!("the presenter at {where_}"))?;
    }
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn a_remote_steps_and_blanks_and_the_axis_stays() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c&ui=present")?;
    page.wait_for("the presenter is on", |page| page.browser.has(".presenter-slider"))?;
    page.settle()?;
    let ground = axis(&page)?;
    for key in ["b", "."] {
        page.press(&[key])?;
        page.wait_for("the curve is blanked", |page| Ok(!page.browser.has(".legend button, #sentence")?))?;
        assert!(axis(&page)? == ground, "the axis stays where it was");
        page.press(&[key])?;
        page.wait_for("the curve is there again", |page| page.browser.has(".legend button, #sentence"))?;
    }
    // Also from a slider, which uses Page Down itself.
    let slider = page.browser.find(".presenter input")?;
    let dose = value(&page, SLIDERS[0])?;
    let mut seen = vec![page.link()?];
    for key in [keys::PAGE_DOWN, keys::PAGE_DOWN, keys::PAGE_UP] {
        // The first key goes to the slider; a regimen without doses has none.
        if seen.len() == 1 {
            slider.type_keys(key)?;
        } else {
            page.press(&[key])?;
        }
        let last = seen.last().cloned().unwrap_or_default();
        page.wait_for("another regimen is shown", |page| Ok(page.link()? != last))?;
        page.settle()?;
        seen.push(page.link()?);
    }
    assert_eq!(seen[1], seen[3], "Page Up goes back: {seen:?}, from {dose}");
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn links_made_while_presenting_open_the_ordinary_page() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&a=5m5d8w6c&ui=present")?;
    page.wait_for("the presenter is on", |page| page.browser.has(".presenter-slider"))?;
    page.browser.find(".presenter-tools [aria-keyshortcuts=q]")?.click()?;
    page.wait_for("the code is shown", |page| page.browser.has("dialog[open] svg"))?;
    let shown = page.browser.find("dialog[open]")?.text()?;
    assert!(shown.contains("a=5m5d8w6c") && !shown.contains("ui="), "{shown}");
    page.browser.find("dialog[open]")?.type_keys(keys::ESCAPE)?;
    page.wait_for("the code is closed", |page| Ok(!page.browser.has("dialog[open]")?))?;
    // The page keeps its own layout over a reload.
    page.settle()?;
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    page.wait_for("the presenter is on again", |page| page.browser.has(".presenter-slider"))?;
    page.press(&["p"])?;
    page.wait_for("the ordinary page is back", |page| Ok(!page.browser.has(".presenter")?))?;
    page.has_no_errors()
}
